import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { buildOtherVersions } from '../../tests/support/answers';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { VersionsElsewhere, type VersionsElsewhereProps } from './versions-elsewhere';

afterEach(() => act(cleanup));

function show(versions: VersionsElsewhereProps['versions']) {
  return renderWithWords(<VersionsElsewhere versions={versions} today="2028-03-02" />);
}

describe('VersionsElsewhere', () => {
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
    const { container } = show({ kind: 'ready', value: buildOtherVersions() });

    expect(await axeFindings(container)).toEqual([]);
  });
});
