import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { quoted, type Comparison } from '../../core/compare/comparison';
import type { OtherVersions } from '../../core/stories/other-versions';
import {
  buildOtherVersion,
  buildOtherVersions,
  buildReadVersion,
  buildReadVersions,
} from '../../tests/support/answers';
import { topicId } from '../../tests/support/builders';
import { buildRow } from '../../tests/support/side-by-side';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { WhatDiffers, type ComparedWith } from './what-differs';

afterEach(cleanup);

const NOTHING: Comparison = { differently: [], onlyThere: [], onlyHere: [], both: [] };
const LEAD = 'Le barrage a été ouvert vendredi.';
const compared = (comparison: Comparison): ComparedWith => ({ kind: 'ready', value: { kind: 'compared', comparison } });

function show(known: OtherVersions, outcome: ComparedWith = { kind: 'loading' }) {
  const comparedWith = vi.fn(() => outcome);
  const differing = (value: OtherVersions) => (
    <WhatDiffers
      topicId={topicId('mali')}
      versions={{ kind: 'ready', value }}
      comparedWith={comparedWith}
      onSentence={vi.fn()}
    />
  );
  const { container, rerender } = renderWithWords(differing(known));
  return { container, comparedWith, showNext: (next: OtherVersions) => rerender(differing(next)) };
}

describe('a version from own reading', () => {
  it('is shown by how it begins while its text is compared, and that is said', () => {
    const { comparedWith } = show(buildReadVersions());

    expect(comparedWith).toHaveBeenCalledWith(buildReadVersion().version.url);
    expect(screen.getByRole('status').textContent).toBe('Comparing the two texts…');
    expect(screen.getByText(LEAD)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is shown by its card once that is there', () => {
    const here = { kind: 'sentence', quotes: [quoted('The dam is open.')], language: 'en' } as const;
    show(buildReadVersions(), compared({ ...NOTHING, onlyHere: [buildRow({ id: '1', here })] }));

    expect(screen.getByRole('button', { name: '1 Only here' })).toBeTruthy();
    expect(screen.queryByText(LEAD)).toBeNull();
  });

  it.each<[string, ComparedWith, string]>([
    ['nothing is certain', compared(NOTHING), 'nothing certain'],
    [
      'the page has no text',
      { kind: 'ready', value: { kind: 'not-compared', reason: 'empty-here' } },
      'no running text',
    ],
    [
      'they are in two languages',
      { kind: 'ready', value: { kind: 'not-compared', reason: 'two-languages' } },
      'languages',
    ],
    ['it has gone', { kind: 'ready', value: null }, 'not known any more'],
    ['the database is of no use', { kind: 'failed' }, 'could not read'],
  ])('is shown by how it begins where %s, and that is said', (_where, outcome, words) => {
    show(buildReadVersions(), outcome);

    expect(screen.getByText(words, { exact: false })).toBeTruthy();
    expect(screen.getByText(LEAD)).toBeTruthy();
  });

  it('stands beside those of packs, a tab each', () => {
    show(buildOtherVersions({ versions: [buildOtherVersion(), buildReadVersion()] }));
    expect(screen.queryByText(LEAD)).toBeNull();

    fireEvent.click(screen.getByRole('tab', { name: 'La Gazette de Varde' }));

    const panel = within(screen.getByRole('tabpanel', { name: 'La Gazette de Varde' }));
    expect(panel.getByText(LEAD)).toBeTruthy();
    expect(panel.queryByRole('button')).toBeNull();
  });

  it('gives way to that of another story', () => {
    const { showNext } = show(buildReadVersions());
    const { version } = buildReadVersion();
    const other = buildReadVersion({
      lead: 'La rivière monte.',
      version: { ...version, url: 'https://varde.example/2' },
    });

    showNext(buildReadVersions({ versions: [other] }));

    expect(screen.getByText('La rivière monte.')).toBeTruthy();
  });

  it('gives axe nothing to find', async () => {
    const { container } = show(buildReadVersions());

    expect(await axeFindings(container)).toEqual([]);
  });
});
