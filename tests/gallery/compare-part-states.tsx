import type { ComponentChildren } from 'preact';
import { FiguresTable } from '../../components/compare/figures-table';
import { KnownStatements } from '../../components/compare/known-statements';
import { ScaledTimeline } from '../../components/compare/scaled-timeline';
import { WordingLens } from '../../components/compare/wording-lens';
import { wordingLines } from '../../core/compare/wording-lines';
import type { SourcedMoment } from '../../core/packs/topic-background';
import { buildDated, buildSide, buildTold, compareReports, NAMES, STATEMENTS } from '../support/compare-parts';
import type { State } from './state';

const nothing = () => undefined;
const LONG_NAMES = {
  hereName: 'The Great Northern Harbour and Shipping Intelligencer of Port Lanning',
  thereName: 'Volksnachrichtenübermittlungsgesellschaft',
};

function part(name: string, children: () => ComponentChildren, press: readonly string[] = []): State {
  return {
    name: `compare-part-${name}`,
    surface: 'compare',
    press,
    render: () => (
      <main class="compare">
        <h1>{NAMES.hereName}</h1>
        {children()}
      </main>
    ),
  };
}

function figures(names: typeof LONG_NAMES = NAMES) {
  const { figures: rows, comparison } = compareReports();
  return <FiguresTable {...names} rows={rows} comparison={comparison} onRow={nothing} />;
}

function wording(names: typeof LONG_NAMES = NAMES) {
  const lines = wordingLines(
    [
      {
        group: 'military-rulers',
        here: { junta: 3, putschists: 1 },
        there: { 'military-administrators': 2, junta: 1 },
      },
      { group: 'fighters', here: { militants: 1 }, there: { terrorists: 4 } },
    ],
    'en',
    'fr',
  );
  return <WordingLens {...names} lines={lines} />;
}

function moment(date: string, en: string, ar: string): SourcedMoment {
  return { id: date, date, text: { en, ar }, sources: [{ name: 'Strait Office', url: 'https://strait.example/' }] };
}

/** What either names, from a founding long ago to next month. */
const SPREAD = [
  buildTold('1960-01-01', 'here', '1960-12-31'),
  buildTold('1991-04-02', 'there'),
  buildTold('2030-11-01', 'there', '2030-11-30'),
  buildTold('2031-01-01', 'here', '2031-01-31'),
  buildTold('2031-01-14'),
  buildTold('2031-02-20', 'there'),
  buildTold('2031-02-21', 'there'),
  buildTold('2031-03-01', 'both', '2031-03-31'),
  buildTold('2031-03-03', 'here'),
  buildTold('2031-03-06'),
  buildTold('2031-03-08'),
  buildTold('2031-04-02', 'here'),
];
const MOMENTS = [
  moment('2014', 'The strait is opened to all flags.', 'فُتح المضيق أمام كل الأعلام.'),
  moment('2030-12-05', 'A new harbour law.', 'قانون جديد للميناء.'),
  moment('2031-02-20', 'The ferry Aurelia goes into service.', 'دخلت العبّارة أوريليا الخدمة.'),
];
const YEARS = [2019, 2020, 2022, 2025, 2026].map((year) =>
  buildTold(`${year}-01-01`, year % 2 === 0 ? 'here' : 'there', `${year}-12-31`),
);

/** What stands below the rows of a comparison. */
export const comparePartStates: readonly State[] = [
  part('all', () => (
    <>
      {figures()}
      {wording()}
      <ScaledTimeline of={buildDated({ dates: SPREAD, moments: MOMENTS })} />
      <KnownStatements {...NAMES} statements={STATEMENTS} hereLanguage="en" onSentence={nothing} />
    </>
  )),
  part('long-names', () => (
    <>
      {figures(LONG_NAMES)}
      {wording(LONG_NAMES)}
      <ScaledTimeline
        of={buildDated({
          here: buildSide(LONG_NAMES.hereName, '2031-03-08'),
          there: buildSide(LONG_NAMES.thereName, '2019-05-01'),
          dates: [...YEARS, buildTold('2020-01-01', 'both', '2029-12-31')],
        })}
      />
    </>
  )),
  part('few-dates', () => <ScaledTimeline of={buildDated()} />, ['.lens-told > summary']),
  part('all-dates', () => <ScaledTimeline of={buildDated({ dates: SPREAD, moments: MOMENTS })} />, [
    '.lens-fold > summary',
    '.lens-dates > li:nth-child(8) .lens-told > summary',
  ]),
  part('told', () => <KnownStatements {...NAMES} statements={STATEMENTS} hereLanguage="en" onSentence={nothing} />, [
    '.lens-fold > summary',
  ]),
];
