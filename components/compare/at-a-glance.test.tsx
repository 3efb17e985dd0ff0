import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Comparison } from '../../core/compare/comparison';
import { renderWithWords } from '../../tests/support/render-with-words';
import { buildComparedTexts, buildPackSideBySide, buildSideBySide } from '../../tests/support/side-by-side';
import { AtAGlance } from './at-a-glance';

afterEach(cleanup);

const { comparison } = buildComparedTexts();

function show(rest: Partial<Comparison> = {}) {
  return renderWithWords(<AtAGlance of={buildSideBySide()} comparison={{ ...comparison, ...rest }} />);
}

function lines(): (string | null)[] {
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
}

describe('AtAGlance', () => {
  it('holds words against words, here first, and says in what they differ', () => {
    show();

    expect(lines()[0]).toMatch(
      /^Different figures here, Harbour Post: 3,000 dock workers.*there, Inland Herald: 1,200 dock workers/u,
    );
    expect(lines()).toHaveLength(4);
    expect(screen.queryByRole('link', { name: /below/u })).toBeNull();
  });

  it('shows at most four, and leads to all of them', () => {
    const [row] = comparison.differently;
    if (!row) throw new Error('nothing differs');
    show({ differently: Array.from({ length: 6 }, (_, place) => ({ ...row, id: String(place) })) });

    expect(lines()).toHaveLength(4);
    expect(screen.getByRole('link', { name: 'All 6 below' }).getAttribute('href')).toBe('#panel-differently');
  });

  it('counts all groups in one sentence, and leads to those that have rows', () => {
    show({ both: [] });

    expect(screen.getByText('Of what the two report:', { exact: false }).textContent).toBe(
      'Of what the two report: 4 told differently, 1 only in Harbour Post, 1 only in Inland Herald, 0 in both',
    );
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      '4 told differently',
      '1 only in Harbour Post',
      '1 only in Inland Herald',
    ]);
  });

  it('says of a side without words that it has none', () => {
    const [, , bomb] = comparison.differently;
    if (!bomb) throw new Error('nothing differs');
    show({ differently: [{ ...bomb, apart: bomb.apart.slice(1) }] });

    expect(lines()[0]).toContain('Inland Herald: told as fact');
  });

  it('says plainly that nothing is told differently, and shows what each alone tells', () => {
    show({ differently: [] });

    expect(screen.getByText('What both report, they report alike, as far as can be told.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'At a glance' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Only in Harbour Post' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Only in Inland Herald' }).parentElement?.textContent).toContain(
      'Two neighbouring states protested',
    );
  });

  it('says so too where the other has nothing of its own', () => {
    show({ differently: [], onlyThere: [] });

    expect(screen.getByRole('heading', { name: 'Only in Inland Herald' }).parentElement?.textContent).toContain(
      'Nothing that the other leaves out.',
    );
  });

  it('has nothing but the counts where neither does', () => {
    show({ differently: [], onlyThere: [], onlyHere: [] });

    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    expect(screen.getByText('Of what the two report:', { exact: false })).toBeTruthy();
  });

  it('says that nothing is certain where no row is, and counts nothing then', () => {
    show({ differently: [], onlyThere: [], onlyHere: [], both: [] });

    expect(screen.getByText('Nothing certain can be said', { exact: false })).toBeTruthy();
    expect(screen.queryByText('Of what the two report:', { exact: false })).toBeNull();
  });

  it('gives a pack’s words with what they are about', () => {
    const of = buildPackSideBySide();
    if (of.result.kind !== 'compared') throw new Error('not compared');
    renderWithWords(<AtAGlance of={of} comparison={of.result.comparison} />);

    const [line] = screen.getAllByRole('listitem');

    expect(line && within(line).getByText('how many died')).toBeTruthy();
    expect(line && within(line).getByText('52 people died')).toBeTruthy();
  });
});
