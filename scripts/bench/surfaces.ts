import { DEFAULT_REST_MS } from '../../core/popover/timings';
import { buildExtension } from '../../tests/support/build-extension';
import { launch } from '../../tests/support/launch';
import { startNewsroom } from '../../tests/support/newsroom-server';
import { requireBrowser } from '../setup/install.mjs';
import { bundle } from './bundle';
import type { Layouts } from './layouts';
import type { Extent, Opening } from './opening-page';
import { plainPage } from './plain-page';
import { Rounds, type Subject } from './rounds';
import { benchRow, differences, type BenchRow } from './statistics';

const ARTICLE = 'https://www.harbourcourier.example/world/africa/mali-ends-defence-accords-with-france.html';
const PLAIN = 'https://bench.example/';
const WARM_UPS = 3;
const ROUNDS = 20;
const CONTROLS = 3;

/** The popover's answers: the topic's background, and the other version. */
const CONTENT = ['.summary', '.sides'];

type Name = 'bareFirst' | 'bare' | 'popover' | 'bareAfterRest' | 'popoverAfterRest';
type Subjects = Readonly<Record<Name, Subject>>;
type Openings = Readonly<Record<Name, Opening[]>>;

/**
 * Times the popover in real Chromium, from a trusted click on a mark, and from the end of a pointer's rest on it, until
 * it is painted.
 *
 * Every opening is the first on a page just loaded, so that both answers are still to be asked for (the worker is
 * warm); before a rest ends they have been asked for already. A time begins with the time stamp of the click, or the
 * frame after the last movement plus the rest. It ends in the first task (`requestAnimationFrame`, then an urgent
 * `scheduler.postTask`) after the frame that paints the card, or the card with both answers. The baseline is a bare
 * Preact popover in a shadow root in the top layer of a plain page, as large as the product, and opened in turn with
 * it. Reduced motion is asked for: the card fades in for 120 ms otherwise, and its first frame would hardly be seen.
 *
 * Layouts are counted in traces of further openings by click, which are not timed.
 */
export async function benchSurfaces(): Promise<{ rows: BenchRow[]; browser: string }> {
  const extension = await buildExtension('chromium', 'e2e');
  const [watcher, bare] = await Promise.all(
    ['opening', 'bare-popover'].map((name) => bundle(`scripts/bench/${name}-page.ts`)),
  );
  const newsroom = await startNewsroom(new Map([[PLAIN, plainPage(bare ?? '')]]));
  const { path } = requireBrowser('chromium');
  const { port } = newsroom;
  const running = await launch({ kind: 'chromium', executablePath: path, extension, port, headless: true });
  try {
    const rounds = new Rounds(running, watcher ?? '');
    const subjects = subjectsLike(await warmUp(rounds));
    const openings = await timeInTurn(rounds, subjects);
    return {
      browser: await running.browser.version(),
      rows: [...timeRows(openings), ...(await layoutRows(rounds, subjects))],
    };
  } finally {
    await running.close();
    await newsroom.close();
  }
}

const POPOVER: Subject = {
  address: ARTICLE,
  watched: { host: '[data-sidelight]', content: CONTENT, restMs: null },
  mark: 'Mali',
};

/** Opens the popover a few times, and gives back what it drew. */
async function warmUp(rounds: Rounds): Promise<Opening> {
  await rounds.settle(POPOVER);
  let opening = await rounds.time(POPOVER);
  for (let round = 1; round < WARM_UPS; round++) opening = await rounds.time(POPOVER);
  return opening;
}

/** The popover, and bare ones that draw as much as it does. */
function subjectsLike({ first, content }: Opening): Subjects {
  const bare = ({ elements, characters }: Extent, restMs: number | null): Subject => ({
    address: `${PLAIN}?elements=${elements}&characters=${characters}${restMs === null ? '' : `&rest=${restMs}`}`,
    watched: { host: '[data-bare]', content: [], restMs },
    mark: null,
  });
  return {
    bareFirst: bare(first, null),
    bare: bare(content, null),
    popover: POPOVER,
    bareAfterRest: bare(content, DEFAULT_REST_MS),
    popoverAfterRest: { ...POPOVER, watched: { ...POPOVER.watched, restMs: DEFAULT_REST_MS } },
  };
}

/** Opens all of them in turn, every second round the other way about; the first rounds are thrown away. */
async function timeInTurn(rounds: Rounds, subjects: Subjects): Promise<Openings> {
  const openings: Openings = { bareFirst: [], bare: [], popover: [], bareAfterRest: [], popoverAfterRest: [] };
  const names = Object.keys(subjects) as Name[];
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const opening = await rounds.time(subjects[name]);
      if (round >= 0) openings[name].push(opening);
    }
  }
  return openings;
}

function timeRows(openings: Openings): BenchRow[] {
  const first = (name: Name) => openings[name].map((opening) => opening.first.paintedMs);
  const whole = (name: Name) => openings[name].map(({ content }) => content.paintedMs);
  const against = (name: string, times: number[], bare: number[], size: string) => [
    benchRow(`bare Preact popover painted, ${size}`, bare, bare),
    benchRow(name, times, bare),
    benchRow(`${name}: difference to the bare popover`, differences(times, bare), bare),
  ];
  const elements = openings.popover.map(({ content }) => content.elements);
  return [
    ...against('popover painted', first('popover'), first('bareFirst'), 'as large as before its content'),
    ...against('popover with its content painted', whole('popover'), whole('bare'), 'as large as with its content'),
    ...against(
      'after a rest: popover with its content painted',
      whole('popoverAfterRest'),
      whole('bareAfterRest'),
      'after a rest',
    ),
    benchRow('elements of the popover with its content', elements, elements),
  ];
}

async function layoutRows(rounds: Rounds, subjects: Subjects): Promise<BenchRow[]> {
  const bare: Layouts[] = [];
  const popover: Layouts[] = [];
  const changed: Layouts[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await rounds.trace(subjects.bare));
    popover.push(await rounds.trace(subjects.popover));
    if (round < CONTROLS) changed.push(await rounds.traceChangedPage(subjects.popover));
  }
  const baseline = bare.map(({ all }) => all);
  const row = (name: string, layouts: readonly Layouts[], kind: keyof Layouts) =>
    benchRow(
      name,
      layouts.map((each) => each[kind]),
      baseline,
    );
  return [
    row('layouts at opening, bare popover', bare, 'all'),
    row('layouts at opening', popover, 'all'),
    row('layouts forced by opening, bare popover', bare, 'forced'),
    row('layouts forced by opening', popover, 'forced'),
    row('page nodes laid out by opening', popover, 'pageNodes'),
    row('page nodes laid out when the page changes its text size (control)', changed, 'pageNodes'),
  ];
}
