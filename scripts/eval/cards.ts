import { performance } from 'node:perf_hooks';
import type { TextComparison } from '../../core/compare/text-comparison';
import { sentencesOf, type VersionText } from '../../core/compare/version-text';
import type { StoryCounts } from '../../core/text/rarity';
import { percentile } from '../bench/statistics';
import { countStories } from './count-stories';
import { shareOf, type Measures } from './measures';
import type { WholeTextRow } from './sentence-sets';
import { buildTfIdf, type TfIdf } from './tf-idf';

/** Compares two versions; terms are weighed by the stories at hand where counts are given. */
export type Compare = (here: VersionText, there: VersionText, options: { counts?: StoryCounts }) => TextComparison;

/** Hears now and then how many of the cards are made. */
export type Progress = (made: number, all: number) => void;

/** Two texts of one topic as a reader would be shown them. */
interface Card {
  readonly isOneEvent: boolean;
  /** Rows that say that both report the same thing, alike or differently. */
  readonly rows: number;
  readonly ms: number;
}

interface Article {
  readonly version: VersionText;
  readonly sentences: readonly string[];
}

interface ArticlePair {
  readonly here: Article;
  readonly there: Article;
  readonly isOneEvent: boolean;
}

/** Cosines that count as a row of the baseline. */
const BASELINE_BARS = [0.3, 0.4] as const;
const PROGRESS_EVERY = 1_000;

/** A text as a version: its title is `title`, or the first line where there is none. */
export function versionOf({ title, text, lang, date }: WholeTextRow): VersionText {
  const lines = text.split('\n').filter((line) => line.trim());
  const first = lines[0] ?? '';
  const named = title.trim() || first.trim();
  return {
    title: named || null,
    paragraphs: named === first.trim() ? lines.slice(1) : lines,
    language: lang,
    publishedOn: /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0] ?? null,
  };
}

function articleOf(row: WholeTextRow): Article {
  const version = versionOf(row);
  return { version, sentences: sentencesOf(version).map(({ text }) => text) };
}

/** All pairs of texts within each topic; a text without a topic has that of its event. */
export function pairsWithinTopics<Row extends Pick<WholeTextRow, 'topic' | 'event'>>(
  rows: readonly Row[],
): [Row, Row][] {
  const byTopic = new Map<string, Row[]>();
  for (const row of rows) {
    const topic = row.topic || row.event;
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), row]);
  }
  return [...byTopic.values()].flatMap((own) =>
    own.flatMap((one, at) => own.slice(at + 1).map((other): [Row, Row] => [one, other])),
  );
}

/** The cosines of pairs of sentences, each sentence in one pair only, the most alike first, down to the lowest bar. */
export function greedyCosines(a: readonly string[], b: readonly string[], tfIdf: TfIdf): number[] {
  const pairs = a.flatMap((one, i) => b.map((other, j) => ({ i, j, cosine: tfIdf.likenessOf(one, other) })));
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const taken: number[] = [];
  for (const { i, j, cosine } of pairs
    .filter((pair) => pair.cosine >= BASELINE_BARS[0])
    .toSorted((x, y) => y.cosine - x.cosine)) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    taken.push(cosine);
  }
  return taken;
}

function rowsOf(comparison: TextComparison): number {
  if (comparison.kind === 'not-compared') return 0;
  return comparison.groups.both.length + comparison.groups.differently.length;
}

/** What the cards of pairs of one event, and of two alike but different events, come to. */
function measureCards(cards: readonly Card[]): Measures {
  const [right, wrong] = [cards.filter(({ isOneEvent }) => isOneEvent), cards.filter((card) => !card.isOneEvent)];
  const total = right.reduce((sum, { rows }) => sum + rows, 0);
  return {
    falseCards: shareOf(wrong.filter(({ rows }) => rows > 0).length, wrong.length),
    rowsPerCard: shareOf(total, right.length),
    emptyCards: shareOf(right.filter(({ rows }) => rows === 0).length, right.length),
  };
}

/** The terms of all texts of each language. */
function countByLanguage(articles: readonly Article[]): Map<string, StoryCounts> {
  const counts = new Map<string, StoryCounts>();
  for (const language of new Set(articles.map(({ version }) => version.language))) {
    const own = articles.filter(({ version }) => version.language === language);
    const texts = own.map(({ sentences }) => sentences);
    counts.set(language, countStories(texts, language));
  }
  return counts;
}

function makeCards(pairs: readonly ArticlePair[], rowsOfPair: (pair: ArticlePair) => number): Card[] {
  return pairs.map((pair) => {
    const start = performance.now();
    const rows = rowsOfPair(pair);
    return { isOneEvent: pair.isOneEvent, rows, ms: performance.now() - start };
  });
}

/** The baseline takes sentences for a row where their cosine is at least the bar. */
function measureBaseline(pairs: readonly ArticlePair[], articles: readonly Article[]): Measures {
  const tfIdf = buildTfIdf(articles.flatMap(({ sentences }) => sentences));
  const cosines = new Map(pairs.map((pair) => [pair, greedyCosines(pair.here.sentences, pair.there.sentences, tfIdf)]));
  const rowsAt = (bar: number) => (pair: ArticlePair) =>
    cosines.get(pair)?.filter((cosine) => cosine >= bar).length ?? 0;
  return Object.fromEntries(BASELINE_BARS.map((bar) => [`cosine ${bar}`, measureCards(makeCards(pairs, rowsAt(bar)))]));
}

/**
 * The card test: of all pairs of texts within a topic, `falseCards` is the share of those of two different events that
 * show any row as if both reported it, `rowsPerCard` how many rows those of one event show, `emptyCards` the share of
 * these without a row, `msP50` and `msP95` the time of a card. Once without counts, once with those of the texts of the
 * file (`counted`), beside rows by cosine.
 */
export function measureWholeTexts(rows: readonly WholeTextRow[], compare: Compare, progress: Progress): Measures {
  const articles = new Map(rows.map((row) => [row, articleOf(row)]));
  const pairs = pairsWithinTopics(rows).map(([one, other]): ArticlePair => {
    const [here, there] = [articles.get(one), articles.get(other)] as [Article, Article];
    return { here, there, isOneEvent: one.event === other.event };
  });
  let made = 0;
  const measureWith = (counts: ReadonlyMap<string, StoryCounts>): Measures => {
    const cards = makeCards(pairs, ({ here, there }) => {
      made += 1;
      if (made % PROGRESS_EVERY === 0) progress(made, 2 * pairs.length);
      const own = counts.get(here.version.language);
      return rowsOf(compare(here.version, there.version, own ? { counts: own } : {}));
    });
    const times = cards.map(({ ms }) => ms);
    return { ...measureCards(cards), msP50: percentile(times, 0.5), msP95: percentile(times, 0.95) };
  };
  const list = [...articles.values()];
  const pairsOfOneEvent = pairs.filter(({ isOneEvent }) => isOneEvent).length;
  return {
    texts: rows.length,
    pairsOfOneEvent,
    pairsOfTwoEvents: pairs.length - pairsOfOneEvent,
    ...measureWith(new Map()),
    counted: measureWith(countByLanguage(list)),
    baseline: measureBaseline(pairs, list),
  };
}
