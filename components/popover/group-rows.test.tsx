import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { quoted, type ComparisonRow, type Evidence, type Group } from '../../core/compare/comparison';
import { buildLabel, buildOtherVersion } from '../../tests/support/answers';
import { buildRow as buildRowWith } from '../../tests/support/side-by-side';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { GroupRows } from './group-rows';

afterEach(cleanup);

const sentence: Evidence = { kind: 'sentence', quotes: [quoted('Le barrage est ouvert.')], language: 'fr' };
const paraphrase: Evidence = { kind: 'paraphrase', text: { en: 'The dam is open' }, attribution: null };

const buildRow = (rest: Partial<ComparisonRow> = {}) => buildRowWith({ id: 'row', ...rest });

interface Shown {
  readonly group?: Group;
  readonly onSentence?: (sentence: string) => void;
}

function show(rows: readonly ComparisonRow[], { group = 'differently', ...page }: Shown = {}) {
  const sources = { un: { name: 'United Nations', url: 'https://un.example/' } };
  const shown = buildOtherVersion();
  return renderWithWords(<GroupRows {...{ group, rows, shown, sources }} here={buildLabel('a')} {...page} />);
}

describe('notes of other sources', () => {
  it('stand under their row, with their sources', () => {
    show([
      buildRow({ there: paraphrase, notes: [{ text: { en: 'The United Nations counted more' }, sources: ['un'] }] }),
    ]);

    expect(screen.getByText('The United Nations counted more')).toBeTruthy();
    expect(screen.getByRole('link', { name: /United Nations/u }).getAttribute('href')).toBe('https://un.example/');
  });
});

describe('GroupRows', () => {
  it.each<[Group, string]>([
    ['differently', 'Told differently'],
    ['onlyThere', 'Only in the other version'],
    ['onlyHere', 'Only here'],
    ['both', 'Both report'],
  ])('heads %s with "%s"', (group, words) => {
    show([], { group });

    expect(screen.getByRole('heading', { name: words })).toBeTruthy();
  });

  it('says that a group is empty', () => {
    show([]);

    expect(screen.getByText('Nothing in this group.')).toBeTruthy();
  });

  it('says nothing of emptiness where there are rows', () => {
    show([buildRow({ here: sentence })]);

    expect(screen.queryByText('Nothing in this group.')).toBeNull();
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(1);
  });

  it('says what a row is about and in what the two differ', () => {
    show([buildRow({ about: { en: 'the cost' }, aspects: ['figure'] })]);

    expect(screen.getByText('the cost')).toBeTruthy();
    expect(screen.getByText('figure')).toBeTruthy();
  });

  it('says why a row is worth a look', () => {
    show([buildRow({ why: { en: 'One counts the tunnel.' } })]);

    expect(screen.getByText('One counts the tunnel.')).toBeTruthy();
  });
});

describe('a sentence of the page', () => {
  it('is quoted in its own language, under its outlet’s name', () => {
    const { container } = show([buildRow({ here: sentence })]);

    const quote = container.querySelector('q');

    expect(quote?.textContent).toBe('Le barrage est ouvert.');
    expect(quote?.lang).toBe('fr');
    expect(screen.getByText('A')).toBeTruthy();
  });

  it('is shown where it stands when asked', () => {
    const onSentence = vi.fn();
    show([buildRow({ here: sentence })], { onSentence });

    fireEvent.click(screen.getByRole('button', { name: 'show' }));

    expect(onSentence).toHaveBeenCalledExactlyOnceWith('Le barrage est ouvert.');
  });

  it('cannot be shown where the page is not there', () => {
    show([buildRow({ here: sentence })]);

    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a row of two texts', () => {
  const there: Evidence = { kind: 'sentence', quotes: [{ text: 'It cost four million.', clauses: [{ start: 3, end: 21 }], marks: [{ start: 8, end: 20 }] }], language: 'en' }; // prettier-ignore
  const apart = [{ aspect: 'figure', here: ['five million'], there: ['four million'] }] as const;

  it('sets the words that differ against each other, and says in what', () => {
    const { container } = show([buildRow({ apart, aspects: ['figure', 'naming'], here: sentence, there })]);

    expect(container.querySelector('.about')?.textContent).toBe('five million ⇄ four millionfigurenaming');
  });

  it('says where only one side has such words', () => {
    const { container } = show([buildRow({ apart: [{ aspect: 'hedging', here: ['allegedly'], there: [] }] })]);

    expect(container.querySelector('.about')?.textContent).toBe('allegedly ⇄ —');
  });

  it('marks them in the sentence, and sets back what the row is not about', () => {
    const { container } = show([buildRow({ here: sentence, there })]);

    expect(container.querySelector('mark')?.textContent).toBe('four million');
    expect(container.querySelector('.quiet')?.textContent).toBe('It ');
  });

  it('leads to the sentence in the other article', () => {
    show([buildRow({ there })]);

    expect(screen.getByRole('link', { name: 'read' }).getAttribute('href')).toContain('https://b.example/dam#:~:text=');
  });
});

describe('a paraphrase of a pack', () => {
  it('is never in quotation marks, and says whose words it is in', () => {
    const { container } = show([buildRow({ there: paraphrase })]);

    expect(container.querySelector('q')).toBeNull();
    expect(screen.getByText('our summary', { exact: false })).toBeTruthy();
  });

  it('cannot be shown on the page, which does not have these words', () => {
    show([buildRow({ here: paraphrase, there: paraphrase })], { onSentence: vi.fn() });

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads to the other outlet’s report', () => {
    show([buildRow({ there: paraphrase })]);

    expect(screen.getByRole('link', { name: 'read' }).getAttribute('href')).toBe('https://b.example/dam');
  });

  it('leads nowhere where it stands for this page', () => {
    show([buildRow({ here: paraphrase })]);

    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says whom the outlet names for it', () => {
    show([buildRow({ there: { ...paraphrase, attribution: { en: 'the builder' } } })]);

    expect(screen.getByText('according to', { exact: false }).textContent).toBe(
      'according to the builder · our summary · read\u00a0↗',
    );
  });
});

describe('axe', () => {
  it.each<[string, ComparisonRow[]]>([
    ['no row', []],
    ['a sentence', [buildRow({ here: sentence })]],
    ['a paraphrase', [buildRow({ there: paraphrase })]],
    ['both sides', [buildRow({ about: { en: 'the cost' }, aspects: ['figure'], here: sentence, there: paraphrase })]],
  ])('finds nothing on a group with %s', async (_what, rows) => {
    const { container } = show(rows, { onSentence: vi.fn() });

    expect(await axeFindings(container)).toEqual([]);
  });
});
