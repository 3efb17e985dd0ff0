import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import {
  buildLabel,
  buildOtherVersion,
  buildOtherVersions,
  buildReadVersion,
  buildReadVersions,
} from '../../tests/support/answers';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { VersionsHeader } from './versions-header';

afterEach(cleanup);

const b = buildOtherVersion();

function show(rest: Partial<OtherVersions> = {}, language: 'en' | 'ar' = 'en') {
  return renderWithWords(<VersionsHeader known={buildOtherVersions(rest)} shown={b} />, language);
}

describe('VersionsHeader', () => {
  it('names this page’s outlet and the other one', () => {
    show();

    expect(screen.getByText('This page').nextElementSibling?.textContent).toBe('A');
    expect(screen.getByText('Other version').nextElementSibling?.textContent).toBe('B');
  });

  it('says what the other outlet reports, in a line', () => {
    show();

    expect(screen.getByText('b on the dam').lang).toBe('en');
  });

  it('gives both outlets a label of the same kind, with its sources', () => {
    const { container } = show({ here: buildLabel('a', { owner: { en: 'The state' } }) });

    const labels = [...container.querySelectorAll('details')].map((label) => label.textContent);

    expect(labels).toEqual(['X · salesOwner: The stateSource: S\u00a0↗', 'X · salesSource: S\u00a0↗']);
  });

  it('says that an outlet no pack knows has no label yet', () => {
    const { container } = show({ here: { id: null, name: 'The Example' } });

    expect(screen.getByText('The Example')).toBeTruthy();
    expect(screen.getByText('No label for this outlet yet')).toBeTruthy();
    expect(container.querySelectorAll('details')).toHaveLength(1);
  });

  it('leads to the other report, and says its language and day', () => {
    show();

    const link = screen.getByRole('link', { name: 'English, March 2, 2024' });

    expect(link.getAttribute('href')).toBe('https://b.example/dam');
    expect(link.querySelector('time')?.getAttribute('datetime')).toBe('2024-03-02');
  });

  it('names a language of three letters', () => {
    const shown = { ...b, version: { ...b.version, language: 'fil' } };

    renderWithWords(<VersionsHeader known={buildOtherVersions()} shown={shown} />);

    expect(screen.getByRole('link', { name: /^Filipino/ })).toBeTruthy();
  });

  it('says language and day in the reader’s language', () => {
    show({}, 'ar');

    expect(screen.getByRole('link', { name: /^الإنجليزية/ })).toBeTruthy();
  });
});

describe('a version from own reading', () => {
  const read = buildReadVersion();
  const showRead = (rest: Partial<OtherVersion> = {}) =>
    renderWithWords(<VersionsHeader known={buildReadVersions()} shown={{ ...read, ...rest }} />).container;

  it('is of an outlet that may have no label yet', () => {
    showRead();

    expect(screen.getByText('Other version').nextElementSibling?.textContent).toBe('La Gazette de Varde');
    expect(screen.getAllByText('No label for this outlet yet')).toHaveLength(2);
  });

  it('has its own title for a link, in its own language, with what is known of it', () => {
    const line = showRead().querySelector('.version');

    const link = screen.getByRole('link', { name: 'Le barrage d’Ilo est ouvert' });

    expect(link.getAttribute('href')).toBe('https://varde.example/barrage');
    expect(screen.getByText('Le barrage d’Ilo est ouvert').lang).toBe('fr');
    expect(line?.textContent).toBe('Le barrage d’Ilo est ouvert\u00a0↗ French · March 2, 2024 · From your own reading');
  });

  it('may say neither its language nor its day', () => {
    const line = showRead({ version: { ...read.version, language: '', publishedOn: null } }).querySelector('.version');

    expect(line?.textContent).toBe('Le barrage d’Ilo est ouvert\u00a0↗ From your own reading');
  });

  it('may be of the same copy, by an agency or not', () => {
    showRead({ sharedCopy: { agency: 'AFP' } });
    showRead({ sharedCopy: { agency: null } });

    expect(screen.getAllByText('Both run', { exact: false }).map(({ textContent }) => textContent)).toEqual([
      'Both run the same agency copy (AFP).',
      'Both run the same text.',
    ]);
  });

  it('gives axe nothing to find', async () => {
    expect(await axeFindings(showRead({ version: { ...read.version, language: '' } }))).toEqual([]);
  });
});

describe('axe', () => {
  it.each<[string, Partial<OtherVersions>]>([
    ['two outlets', {}],
    ['an unknown outlet here', { here: { id: null, name: 'The Example' } }],
  ])('finds nothing on %s', async (_what, rest) => {
    const { container } = show(rest);

    expect(await axeFindings(container)).toEqual([]);
  });
});
