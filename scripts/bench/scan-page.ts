import { findAndReplace, markJs } from './scan-peers';
import { findIn, hand, prepare, ready, scanAndMark, textsOf } from './scan-product';

/** What is timed on one page with one list of aliases; the walk reads the page and does nothing else. */
export type Scanned = 'walk' | 'product' | 'finding' | 'mark.js' | 'findAndReplaceDOMText';

/** One page, one list of aliases, and how many rounds each of the candidates takes part in. */
export interface Cell {
  readonly html: string;
  readonly language: string;
  readonly aliases: readonly string[];
  readonly rounds: Readonly<Partial<Record<Scanned, number>>>;
  readonly warmUps: number;
}

/** Times in ms, one a round, and how many marks the candidate leaves or mentions it finds. */
export type CellTimes = Partial<Record<Scanned, { readonly times: readonly number[]; readonly marks: number }>>;

/** How long the first that a new page does takes, in ms: to parse what it is handed, be ready, scan and mark. */
export interface FirstTimes {
  readonly parsed: number;
  readonly ready: number;
  readonly scan: number;
}

declare global {
  interface Window {
    /** With --expose-gc. */
    gc(options: { readonly type: 'minor' | 'major' }): void;
    timeCell(cell: Cell): Promise<CellTimes>;
    handed(aliases: readonly string[]): string;
    timeFirst(handed: string, page: Pick<Cell, 'html' | 'language'>): FirstTimes;
    timeFirstWalk(html: string): number;
    savedPage(html: string): { readonly html: string; readonly language: string; readonly text: string };
  }
}

/** Visits every text node, joins their text and looks at each character. */
function walk({ body }: Document): number {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

function candidates({ aliases, language }: Cell): Record<Scanned, () => number> {
  const prepared = prepare(aliases, language);
  const texts = textsOf(document);
  const [mark, replace] = [markJs(aliases), findAndReplace(aliases)];
  const marked = (peer: (body: HTMLElement) => void) => () => (peer(document.body), 0);
  return {
    walk: () => walk(document),
    product: () => scanAndMark(prepared, document),
    finding: () => findIn(prepared, texts),
    'mark.js': marked(mark),
    findAndReplaceDOMText: marked(replace),
  };
}

/** Shows a page and lays it out. */
function show(html: string): void {
  document.body.innerHTML = '';
  CSS.highlights.clear();
  document.body.innerHTML = html;
  document.body.getBoundingClientRect();
}

/** Every candidate meets the page as if it had just been shown, whatever the one before it has done to it. */
async function showAnew(html: string): Promise<void> {
  show(html);
  window.gc({ type: 'minor' });
  await new Promise((resolve) => setTimeout(resolve));
}

/** The candidates in turn, every round beginning with the next one; times after the warm-up rounds. */
async function timeCell(cell: Cell): Promise<CellTimes> {
  await showAnew(cell.html);
  const work = candidates(cell);
  const names = Object.keys(cell.rounds) as Scanned[];
  const taken = new Map(names.map((name) => [name, { times: [] as number[], marks: 0 }]));
  const most = Math.max(...Object.values(cell.rounds));
  for (let round = -cell.warmUps; round < most; round++) {
    window.gc({ type: 'major' });
    const from = (round + cell.warmUps) % names.length;
    for (const name of [...names.slice(from), ...names.slice(0, from)]) {
      // What takes part in few rounds is slow, and so is one warm-up of it.
      if (round >= (cell.rounds[name] ?? 0) || (round < -1 && (cell.rounds[name] ?? 0) < most)) continue;
      await showAnew(cell.html);
      const start = performance.now();
      const done = work[name]();
      const time = performance.now() - start;
      const one = taken.get(name);
      if (one && round >= 0) one.times.push(time);
      if (one) one.marks = done || document.getElementsByTagName('mark').length;
    }
  }
  return Object.fromEntries(taken);
}

/** To be run in a page that has done nothing else yet. */
function timeFirst(handed: string, { html, language }: Pick<Cell, 'html' | 'language'>): FirstTimes {
  show(html);
  const start = performance.now();
  const parsed: unknown = JSON.parse(handed);
  const afterParsing = performance.now();
  const prepared = ready(parsed, language);
  const afterReady = performance.now();
  const marks = scanAndMark(prepared, document);
  const end = performance.now();
  if (marks === 0) throw new Error('nothing is marked in a new page');
  return { parsed: afterParsing - start, ready: afterReady - afterParsing, scan: end - afterReady };
}

/** To be run in a page that has done nothing else yet: how long one bare walk takes, in ms. */
function timeFirstWalk(html: string): number {
  show(html);
  const start = performance.now();
  walk(document);
  return performance.now() - start;
}

/** The body of a saved page without what would run or be loaded, its language and its text. */
function savedPage(source: string): ReturnType<Window['savedPage']> {
  const { body, documentElement } = new DOMParser().parseFromString(source, 'text/html');
  for (const element of body.querySelectorAll('script, noscript, iframe, object, embed, link, source'))
    element.remove();
  for (const element of body.querySelectorAll('[src], [srcset], [poster]')) {
    for (const name of ['src', 'srcset', 'poster']) element.removeAttribute(name);
  }
  return { html: body.innerHTML, language: documentElement.lang, text: body.textContent };
}

Object.assign(window, {
  timeCell,
  timeFirst,
  timeFirstWalk,
  savedPage,
  handed: (aliases: readonly string[]) => JSON.stringify(hand(aliases)),
});
