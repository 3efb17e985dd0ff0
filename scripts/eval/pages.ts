import { setImmediate } from 'node:timers/promises';
import { bundledAliases, bundledPacks } from './bundled-aliases';
import { shareOf, type Measures } from './measures';
import { readPage, type PageResult, type ReaderScore } from './pages-page';
import { openPageSet, type PageRow, type PageSet } from './pages-set';
import { isFirstHalf } from './read-lines';

/** A page of the set and what was made of it. */
export interface MeasuredPage {
  readonly row: Pick<PageRow, 'id' | 'src' | 'label'>;
  readonly result: PageResult;
}

const NEWS = 'news';
const NON_NEWS = 'nonnews';
/** Sources whose pages are forms and lists. */
const FORMS_AND_LISTS = new Set(['formasaurus', 'autopager']);
/** Sources that give whole texts and titles as a person took them. */
const TEXT_SOURCES = ['aeb', 'fundus'];
/** Less running text, in characters, is no article. */
const SHORTEST_ARTICLE = 500;
const PROGRESS_STEP = 100;
/** For pages of which nobody knows where they stood. */
const NOWHERE = 'https://page.example/story/1';

type Choice = (page: MeasuredPage) => boolean;
const isNews: Choice = ({ row }) => row.label === NEWS;
const isNonNews: Choice = ({ row }) => row.label === NON_NEWS;
const isFormOrList: Choice = ({ row }) => FORMS_AND_LISTS.has(row.src);
const isShort: Choice = ({ result }) => result.runningText < SHORTEST_ARTICLE;

function accepted(pages: readonly MeasuredPage[], choice: Choice, by: 'isAccepted' | 'isReaderable'): number | null {
  const chosen = pages.filter((page) => (isNews(page) || isNonNews(page)) && choice(page));
  return shareOf(chosen.filter(({ result }) => result[by]).length, chosen.length);
}

function gateMeasures(pages: readonly MeasuredPage[], by: 'isAccepted' | 'isReaderable'): Measures {
  return {
    newsAccepted: accepted(pages, isNews, by),
    nonNewsAccepted: accepted(pages, isNonNews, by),
    formsAndListsAccepted: accepted(pages, isFormOrList, by),
    shortPagesAccepted: accepted(pages, isShort, by),
  };
}

const meanOf = (values: readonly number[]) =>
  shareOf(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

function scoreMeasures(scores: readonly ReaderScore[]): Measures {
  return {
    f1: meanOf(scores.flatMap(({ f1 }) => f1 ?? [])),
    titleExact: meanOf(scores.flatMap(({ isTitleExact }) => (isTitleExact === null ? [] : Number(isTitleExact)))),
  };
}

/** Scores of all pages of the sources of whole texts, and of each source. */
function textMeasures(pages: readonly MeasuredPage[], by: 'product' | 'baseline'): Measures {
  const of = (sources: readonly string[]) =>
    scoreMeasures(pages.flatMap(({ row, result }) => (sources.includes(row.src) ? result[by] : [])));
  return { ...of(TEXT_SOURCES), ...Object.fromEntries(TEXT_SOURCES.map((source) => [source, of([source])])) };
}

function perSource(pages: readonly MeasuredPage[]): Measures {
  const sources = [...new Set(pages.map(({ row }) => row.src))].sort();
  return Object.fromEntries(
    sources.map((source) => {
      const own = pages.filter(({ row }) => row.src === source);
      return [
        source,
        {
          newsAccepted: accepted(own, isNews, 'isAccepted'),
          nonNewsAccepted: accepted(own, isNonNews, 'isAccepted'),
          ...scoreMeasures(own.map(({ result }) => result.product)),
        },
      ];
    }),
  );
}

function mentionsOf(pages: readonly MeasuredPage[], choice: Choice): number {
  return pages.filter(choice).reduce((sum, { result }) => sum + result.mentions, 0);
}

function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

/** Measures of pages that have been read; those in `dropdowns` mention a topic only in a list of choices. */
export function summarise(pages: readonly MeasuredPage[], dropdowns: ReadonlySet<string>): Measures {
  const secondHalf = pages.filter(({ row }) => !isFirstHalf(row.id));
  const times = pages.map(({ result }) => result.ms).sort((a, b) => a - b);
  return {
    pages: pages.length,
    gate: gateMeasures(pages, 'isAccepted'),
    text: textMeasures(pages, 'product'),
    mentionsOnNonNews: mentionsOf(pages, (page) => isNonNews(page) && page.result.isAccepted),
    mentionsOnRefusedNonNews: mentionsOf(pages, (page) => isNonNews(page) && !page.result.isAccepted),
    mentionsInDropdowns: mentionsOf(pages, ({ row }) => dropdowns.has(row.id)),
    secondHalf: { gate: gateMeasures(secondHalf, 'isAccepted'), text: textMeasures(secondHalf, 'product') },
    readability: { gate: gateMeasures(pages, 'isReaderable'), text: textMeasures(pages, 'baseline') },
    bySource: perSource(pages),
    msPerPage: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
  };
}

function addressOf({ url }: PageRow): string {
  return url && /^https?:\/\//u.test(url) && URL.canParse(url) ? url : NOWHERE;
}

function isMeasured(set: PageSet, row: PageRow): boolean {
  return row.label === NEWS || row.label === NON_NEWS || set.goldOf(row).some(({ text }) => text !== '');
}

/** Reads every page of a set that somebody has judged, and measures the gate, the scan and the reader on them. */
export async function measurePages(
  data: string,
  gold: string | undefined,
  onProgress: (done: number, all: number) => void,
): Promise<Measures> {
  const set = openPageSet(data, gold);
  const aliases = bundledAliases(bundledPacks(), 'all');
  const rows = set.rows.filter((row) => isMeasured(set, row));
  const pages: MeasuredPage[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % PROGRESS_STEP === 0) onProgress(at, rows.length);
    try {
      pages.push({
        row,
        result: readPage({ html: set.htmlOf(row), url: addressOf(row), gold: set.goldOf(row) }, aliases),
      });
    } catch (error) {
      console.error(`${row.id} cannot be read: ${(error as Error).message}`);
    }
    await setImmediate(); // a window that was closed is let go only between two tasks
  }
  return { unread: rows.length - pages.length, ...summarise(pages, set.dropdowns) };
}
