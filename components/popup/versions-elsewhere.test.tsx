import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MatchReason } from '../../core/stories/match-reason';
import {
  buildOtherVersion,
  buildOtherVersions,
  buildReadVersion,
  buildReadVersions,
} from '../../tests/support/answers';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { VersionsElsewhere, type VersionsElsewhereProps } from './versions-elsewhere';

afterEach(() => act(cleanup));

function show(versions: VersionsElsewhereProps['versions']) {
  const onCompare = vi.fn();
  const { container } = renderWithWords(
    <VersionsElsewhere versions={versions} today="2028-03-02" onCompare={onCompare} />,
  );
  return { container, onCompare };
}

function linesOf(item: HTMLElement | undefined): (string | null)[] {
  return [...(item?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent);
}

describe('VersionsElsewhere', () => {
  it('opens the versions side by side, also where none is known yet', () => {
    const { onCompare } = show({ kind: 'ready', value: null });

    fireEvent.click(screen.getByRole('button', { name: 'Side by side' }));

    expect(onCompare).toHaveBeenCalledOnce();
  });

  it('gives each version its outlet with its label, its language, its day and its age', () => {
    show({ kind: 'ready', value: buildOtherVersions() });

    expect(screen.getByRole('listitem').textContent).toBe(
      'B X · salesb on the dam\u00a0↗English · March 2, 2024 · 4 years ago',
    );
  });

  it('links to it, beside what is read', () => {
    show({ kind: 'ready', value: buildOtherVersions() });

    const link = screen.getByRole('link', { name: /b on the dam/u });

    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['https://b.example/dam', '_blank']);
  });

  it('says of a story of own reading that it is, and in short why it is taken for the same', () => {
    const reasons: readonly MatchReason[] = [
      { kind: 'names', words: ['Ilo', 'Varde', 'Ostrel'] },
      { kind: 'figures', words: ['240'] },
      { kind: 'topics', words: ['Mali'] },
      { kind: 'same-day', words: [] },
    ];
    const versions = [buildReadVersion({ reasons, sharedCopy: { agency: 'AFP' } })];
    show({ kind: 'ready', value: buildReadVersions({ versions }) });

    expect(linesOf(screen.getByRole('listitem'))).toEqual([
      'La Gazette de Varde No label for this outlet yet',
      'Le barrage d’Ilo est ouvert\u00a0↗French · March 2, 2024 · 4 years ago',
      'From your own reading · Matched by the same names: Ilo, Varde · the same figure: 240 · the same topic: Mali',
      'Both run the same agency copy (AFP).',
    ]);
    expect(screen.getByText('Le barrage d’Ilo est ouvert').lang).toBe('fr');
  });

  it('gives such a story with nothing but its title, if need be', () => {
    const { version } = buildReadVersion();
    const bare = buildReadVersion({ version: { ...version, language: '', publishedOn: null }, reasons: [] });
    show({ kind: 'ready', value: buildReadVersions({ versions: [bare, bare] }) });

    expect(linesOf(screen.getAllByRole('listitem')[1])).toEqual([
      'La Gazette de Varde No label for this outlet yet',
      'Le barrage d’Ilo est ouvert\u00a0↗',
      'From your own reading',
    ]);
  });

  it.each<[string, VersionsElsewhereProps['versions'], string]>([
    ['while it looks', { kind: 'loading' }, 'Looking for other versions…'],
    ['where the event is not known', { kind: 'ready', value: null }, "No other outlet's version"],
    ['where nobody else tells it', { kind: 'ready', value: buildOtherVersions({ versions: [] }) }, 'No other outlet'],
    ['where it could not look', { kind: 'failed' }, 'could not read'],
  ])('says so in a line %s', (_when, versions, words) => {
    show(versions);

    expect(screen.getByText(words, { exact: false })).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('gives axe nothing to find', async () => {
    const versions = [buildOtherVersion(), buildReadVersion()];
    const { container } = show({ kind: 'ready', value: buildOtherVersions({ versions }) });

    expect(await axeFindings(container)).toEqual([]);
  });
});
