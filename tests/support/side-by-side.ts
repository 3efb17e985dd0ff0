import { quoted, type Comparison, type ComparisonRow, type Evidence, type Quoted } from '../../core/compare/comparison';
import type { ComparedTexts, KnownStatement, ShownSide, SideBySide } from '../../core/compare/side-by-side';
import type { NotCompared } from '../../core/compare/text-comparison';
import { wordingLines } from '../../core/compare/wording-lines';
import type { EventId, OutletId, PackId, StatementId } from '../../core/packs/pack';
import type { OutletLabel } from '../../core/packs/topic-background';
import { topicId } from './builders';
import { HARBOUR_POST, INLAND_HERALD } from './two-reports';

const REGISTER = { name: 'Register of outlets', url: 'https://register.example/' } as const;
const COAST_GUARD = { name: 'Coast Guard of Veldria', url: 'https://coastguard.example/aurelia' } as const;

/** A sentence of an article with the given words of it set off. */
export function quotedWith(text: string, words: readonly string[], clauses: Quoted['clauses'] = []): Quoted {
  const marks = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  if (marks.some(({ start }) => start < 0)) throw new Error(`"${text}" has not all of ${JSON.stringify(words)}`);
  return { text, clauses, marks: marks.toSorted((a, b) => a.start - b.start) };
}

/** What an article says in English, with the given words of it set off. */
export function sentence(text: string, ...words: string[]): Evidence {
  return { kind: 'sentence', quotes: [words.length > 0 ? quotedWith(text, words) : quoted(text)], language: 'en' };
}

/** What a pack says of a report in its own words, by whom the report has it. */
export function paraphrase(text: string, attribution: string | null = null): Evidence {
  return { kind: 'paraphrase', text: { en: text }, attribution: attribution === null ? null : { en: attribution } };
}

/** A row that rests on nothing and differs in nothing unless told otherwise. */
export function buildRow(rest: Partial<ComparisonRow> & Pick<ComparisonRow, 'id'>): ComparisonRow {
  return {
    topics: [],
    about: null,
    aspects: [],
    apart: [],
    why: null,
    notes: [],
    reasons: [],
    here: null,
    there: null,
    ...rest,
  };
}

function buildOutlet(id: string, name: string, funding: string): OutletLabel {
  const country = { en: 'Veldria', fr: 'Veldrie', ar: 'فيلدريا' };
  return { id: id as OutletId, name, country, funding: { en: funding }, sources: [REGISTER] };
}

/** The Harbour Post's report, as the page that is being read. */
export function buildHere(rest: Partial<ShownSide> = {}): ShownSide {
  return {
    from: 'page',
    outlet: buildOutlet('harbour-post', 'Harbour Post', 'sales and advertising'),
    title: { en: HARBOUR_POST.title ?? '' },
    url: 'https://harbour.example/strait',
    language: 'en',
    publishedOn: '2031-03-08',
    readOn: '2031-03-10',
    ...rest,
  };
}

/** The Inland Herald's report, from own reading. */
export function buildThere(rest: Partial<ShownSide> = {}): ShownSide {
  return {
    from: 'reading',
    outlet: buildOutlet('inland-herald', 'Inland Herald', 'state budget'),
    title: { en: INLAND_HERALD.title ?? '' },
    url: 'https://inland.example/tarn-closed',
    language: 'en',
    publishedOn: '2031-03-09',
    readOn: '2031-03-10',
    ...rest,
  };
}

const HERE = {
  closes:
    'The Veldrian junta is set to close the Tarn strait to foreign ships, two days after the ferry Aurelia sank off Port Lanning.',
  dead: 'At least 40 people died when the Aurelia went down on 6 March, the coast guard said.',
  box: 'Divers recovered the ship’s black box on Saturday.',
  bomb: 'Militants had allegedly placed a bomb in the engine room of the ferry.',
  union: 'The shipping union called the closure a disaster for 3,000 dock workers in Port Lanning.',
  museum: 'A museum in the capital will show paintings of the strait from June.',
} as const;

const THERE = {
  closes:
    'The military administration of Veldria has closed the Tarn strait to foreign ships following the loss of the ferry Aurelia off Port Lanning.',
  dead: 'The coast guard said 52 people died when the Aurelia went down on 6 March.',
  box: 'The black box of the ship was recovered by divers on Saturday.',
  bomb: 'Terrorists placed a bomb in the engine room of the ferry.',
  union: 'The closure is a disaster for 1,200 dock workers in Port Lanning, the shipping union said.',
  protest: 'Two neighbouring states protested at the United Nations against the blockade.',
} as const;

const DIFFERENTLY: Comparison['differently'] = [
  buildRow({
    id: '5:5',
    aspects: ['figure', 'saying'],
    apart: [{ aspect: 'figure', here: ['3,000 dock workers'], there: ['1,200 dock workers'] }],
    reasons: ['same-words', 'same-names'],
    here: sentence(HERE.union, 'called', '3,000 dock workers'),
    there: sentence(THERE.union, '1,200 dock workers', 'said'),
  }),
  buildRow({
    id: '2:2',
    aspects: ['figure'],
    apart: [{ aspect: 'figure', here: ['At least 40 people'], there: ['52 people'] }],
    reasons: ['same-words', 'same-numbers'],
    here: sentence(HERE.dead, 'At least 40 people'),
    there: sentence(THERE.dead, '52 people'),
  }),
  buildRow({
    id: '4:4',
    aspects: ['naming', 'hedging'],
    apart: [
      { aspect: 'naming', here: ['Militants'], there: ['Terrorists'] },
      { aspect: 'hedging', here: ['allegedly'], there: [] },
    ],
    reasons: ['same-words'],
    here: sentence(HERE.bomb, 'Militants', 'allegedly'),
    there: sentence(THERE.bomb, 'Terrorists'),
  }),
  buildRow({
    id: '1:1',
    topics: [topicId('veldria')],
    aspects: ['naming'],
    apart: [{ aspect: 'naming', here: ['junta'], there: ['military administration'] }],
    reasons: ['same-names', 'rare-words'],
    here: sentence(HERE.closes, 'junta'),
    there: sentence(THERE.closes, 'military administration'),
  }),
];

/** The Harbour Post's and the Inland Herald's texts compared: rows in every group, figures, wording, and two sentences left over. */
export function buildComparedTexts(rest: Partial<ComparedTexts> = {}): ComparedTexts {
  return {
    kind: 'compared',
    comparison: {
      differently: DIFFERENTLY,
      onlyThere: [buildRow({ id: ':6', reasons: ['nothing-alike'], there: sentence(THERE.protest) })],
      onlyHere: [buildRow({ id: '6:', reasons: ['nothing-alike'], here: sentence(HERE.museum) })],
      both: [buildRow({ id: '3:3', reasons: ['alike-words'], here: sentence(HERE.box), there: sentence(THERE.box) })],
    },
    figures: [
      { row: '5:5', relation: 'clash', here: '3,000 dock workers', there: '1,200 dock workers' },
      { row: '2:2', relation: 'compatible', here: 'At least 40 people', there: '52 people' },
    ],
    wording: [
      { group: 'fighters', here: { militants: 1 }, there: { terrorists: 1 } },
      { group: 'military-rulers', here: { junta: 1 }, there: { 'military-administrators': 1 } },
    ],
    notCompared: { here: [HARBOUR_POST.title ?? ''], there: [INLAND_HERALD.title ?? ''] },
    isCut: false,
    ...rest,
  };
}

function buildStatement(id: string, text: string, rest: Partial<KnownStatement> = {}): KnownStatement {
  const untold = { outlets: ['Inland Herald'], here: 'left-out', sentence: '' } as const;
  return { id: id as StatementId, text: { en: text }, ...untold, ...rest };
}

/** What a pack knows of the sinking: one that the page tells, one that it leaves out, one of which that is not sure. */
export function buildStatements(): KnownStatement[] {
  return [
    buildStatement('strait-closed', 'Veldria closes the strait to foreign ships', {
      outlets: ['Harbour Post', 'Inland Herald'],
      here: 'told',
      sentence: HERE.closes,
    }),
    buildStatement('neighbours-protest', 'Two neighbouring states protest against the closure'),
    buildStatement('pilots-warned', 'Pilots had warned of a bomb', { here: 'unsure' }),
  ];
}

/** Two reports on the sinking of a ferry side by side, by their texts, one of them from own reading. */
export function buildSideBySide(rest: Partial<SideBySide> = {}): SideBySide {
  const { here = buildHere(), there = buildThere(), result = buildComparedTexts() } = rest;
  return {
    ...{ here, there, result },
    event: {
      id: 'strait-closed' as EventId,
      title: { en: 'Veldria closes the Tarn strait', fr: 'La Veldrie ferme le détroit de Tarn' },
      date: '2031-03-08',
    },
    reasons: [
      { kind: 'names', words: ['Aurelia', 'Port Lanning', 'Tarn'] },
      { kind: 'days-apart', words: ['1'] },
    ],
    sharedCopy: null,
    names: result.kind === 'compared' ? wordingLines(result.wording, here.language, there.language) : [],
    statements: buildStatements(),
    dates: [
      { date: '2031-03-06', until: '2031-03-06', grain: 'day', here: [HERE.dead], there: [THERE.dead] },
      { date: '2031-06-01', until: '2031-06-30', grain: 'month', here: [HERE.museum], there: [] },
    ],
    moments: [{ id: 'sunk', date: '2031-03-06', text: { en: 'The ferry Aurelia sinks.' }, sources: [COAST_GUARD] }],
    packs: [{ id: 'straits' as PackId, title: { en: 'Straits' }, revision: 4, licence: 'CC-BY-4.0' }],
    sources: {},
    hasText: true,
    ...rest,
  };
}

/** The same two reports where a pack tells the other one in its own words, by curated rows. */
export function buildPackSideBySide(rest: Partial<SideBySide> = {}): SideBySide {
  const rows: Comparison = {
    differently: [
      buildRow({
        id: 'herald-dead',
        about: { en: 'how many died' },
        aspects: ['figure'],
        why: { en: 'The Post counts those found, the Herald also those missing.' },
        notes: [{ text: { en: 'Its own list has 47 names.' }, sources: ['coast-guard'] }],
        here: sentence(HERE.dead),
        there: paraphrase('52 people died', 'the coast guard'),
      }),
    ],
    onlyThere: [
      buildRow({ id: 'neighbours-protest', there: paraphrase('Two neighbouring states protest against the closure') }),
    ],
    onlyHere: [buildRow({ id: 'post-union', here: sentence(HERE.union) })],
    both: [
      buildRow({
        id: 'strait-closed',
        about: { en: 'the closure' },
        here: sentence(HERE.closes),
        there: paraphrase('Veldria closes the strait to foreign ships'),
      }),
    ],
  };
  return buildSideBySide({
    there: buildThere({ from: 'pack', title: { en: 'Herald on the closed strait' }, readOn: null }),
    reasons: [],
    result: buildComparedTexts({ comparison: rows, figures: [], wording: [], notCompared: { here: [], there: [] } }),
    dates: [],
    sources: { 'coast-guard': COAST_GUARD },
    hasText: false,
    ...rest,
  });
}

/** The same two reports where they are not compared, unless told otherwise since they are in two languages. */
export function buildNotCompared(reason: NotCompared = 'two-languages', rest: Partial<SideBySide> = {}): SideBySide {
  return buildSideBySide({ result: { kind: 'not-compared', reason }, dates: [], ...rest });
}
