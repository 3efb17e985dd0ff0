import { isSharedAfter, sharedBy, type FocusedSentence } from '../align/focus';
import { rowCandidates, type RowCandidate, type RowCandidates } from '../align/row-candidates';
import { bestClauses } from '../align/row-features';
import { Vocabulary } from '../align/vocabulary';
import type { StoryCounts } from '../text/rarity';
import { chooseRows, tellOneEvent, type ChosenRow } from './choose-rows';
import type { Span } from './attribution';
import { findDifferences, type Differences, type DifferenceSide } from './differences';
import { furnishedParagraphs } from './furniture';
import { bestChances, isToldNowhere, makesStatement } from './one-sided';
import { rowReasons } from './row-reasons';
import type { NotCompared, RowSentence, TextComparison, TextRow } from './text-comparison';
import { readSentences, type VersionSentence, type VersionText } from './version-text';
import { compareWording } from './wording-rows';

/** What a comparison may draw on besides the two texts. */
export interface CompareOptions {
  /** In how many of the stories at hand each term occurs. */
  readonly counts?: StoryCounts;
  /** Whether it is known from elsewhere that both tell one event; else the texts themselves have to show it. */
  readonly isOneEvent?: boolean;
}

interface Side {
  readonly version: VersionText;
  readonly sentences: readonly VersionSentence[];
  readonly focused: readonly FocusedSentence[];
}

/** A clause belongs to a row where it shares at least this much of what the best clause shares. */
const CLAUSE_SHARE = 0.5;

interface Read {
  readonly version: VersionText;
  readonly sentences: readonly VersionSentence[];
  readonly isCut: boolean;
}

function readSide(version: VersionText): Read {
  return { version, ...readSentences(version) };
}

function reasonAgainst(here: Read, there: Read): NotCompared | null {
  const isEmpty = ({ version, sentences }: Read) =>
    !sentences.some(({ text }) => makesStatement(text, version.language));
  if (isEmpty(here)) return 'empty-here';
  if (isEmpty(there)) return 'empty-there';
  const languages = [here.version.language, there.version.language];
  return languages[0] && languages[1] && languages[0] !== languages[1] ? 'two-languages' : null;
}

/** The clauses of a sentence that the sentences of the other side tell too; the whole where none stands out. */
function rowSentence(of: Side, at: number, others: readonly FocusedSentence[]): RowSentence {
  const focused = of.focused[at] as FocusedSentence;
  const shares = focused.clauses.map((clause) => Math.max(0, ...others.map((other) => sharedBy(clause, other).weight)));
  const most = Math.max(0, ...shares);
  const clauses = focused.clauses.filter((_, index) => most > 0 && (shares[index] ?? 0) >= CLAUSE_SHARE * most);
  return {
    sentence: at,
    text: of.sentences[at]?.text ?? '',
    clauses: clauses.map(({ start, end }) => ({ start, end })),
  };
}

/** What a hedge holds back stands within so many telling words behind it. */
const HELD_BACK = 2;

function differenceSide(of: Side, at: number, clause: Span, other: FocusedSentence): DifferenceSide {
  const { version, sentences, focused } = of;
  return {
    sentence: at,
    text: sentences[at]?.text ?? '',
    clause,
    named: focused[at]?.named ?? [],
    isSharedAfter: ({ end }) => isSharedAfter(focused[at] as FocusedSentence, other, end, HELD_BACK),
    language: version.language,
    publishedOn: version.publishedOn,
  };
}

/** In what a pair differs: within the clauses that share most, where it counts which. */
function pairDifferences({ a, b }: RowCandidate, here: Side, there: Side): Differences {
  const [one, other] = [here.focused[a] as FocusedSentence, there.focused[b] as FocusedSentence];
  const best = bestClauses(one, other);
  const [onHere, onThere] = best ? [one.clauses[best.a], other.clauses[best.b]] : [one, other];
  return findDifferences(
    differenceSide(here, a, onHere ?? one, other),
    differenceSide(there, b, onThere ?? other, one),
    best?.shared.share ?? 0,
  );
}

function buildRow(chosen: ChosenRow, here: Side, there: Side): TextRow {
  const [onHere, onThere] = [
    chosen.a.map((at) => here.focused[at] as FocusedSentence),
    chosen.b.map((at) => there.focused[at] as FocusedSentence),
  ];
  const a = chosen.a.map((at) => rowSentence(here, at, onThere));
  const b = chosen.b.map((at) => rowSentence(there, at, onHere));
  const found = chosen.pairs.map((pair) => pairDifferences(pair, here, there));
  return {
    here: a,
    there: b,
    probability: chosen.first.probability,
    reasons: rowReasons(chosen.first),
    differences: found.flatMap(({ differences }) => differences),
    figures: found.flatMap(({ figures }) => figures),
  };
}

const namesIn = ({ focused }: Side) => focused.flatMap(({ named }) => named);

/** Rows of the sentences that only one side tells, and the places of those that nothing certain can be said of. */
function oneSided(of: Side, best: readonly number[], inRows: ReadonlySet<number>, isHere: boolean) {
  const rows: TextRow[] = [];
  const unsure: number[] = [];
  const furnished = furnishedParagraphs(of.sentences, of.version.language);
  of.sentences.forEach(({ text, paragraph }, at) => {
    if (paragraph === 0 || inRows.has(at) || furnished.has(paragraph)) return;
    if (!makesStatement(text, of.version.language)) return;
    if (!isToldNowhere(best[at] ?? 0)) {
      unsure.push(at);
      return;
    }
    const own: RowSentence[] = [{ sentence: at, text, clauses: [] }];
    const probability = Math.round((1 - (best[at] ?? 0)) * 1_000) / 1_000;
    const sides = isHere ? { here: own, there: [] } : { here: [], there: own };
    rows.push({ ...sides, probability, reasons: ['nothing-alike'], differences: [], figures: [] });
  });
  return { rows, unsure };
}

/** Rows in the order in which the versions tell them, on the whole; ties by their words, the same for either order. */
function byPlace(one: TextRow, other: TextRow): number {
  const place = ({ here, there }: TextRow) => (here[0]?.sentence ?? 0) + (there[0]?.sentence ?? 0);
  const words = ({ here, there }: TextRow) => [here[0]?.text ?? '', there[0]?.text ?? ''].toSorted().join('\n');
  return place(one) - place(other) || other.probability - one.probability || (words(one) < words(other) ? -1 : 1);
}

function alignSides(here: Read, there: Read, { counts }: CompareOptions) {
  const [onHere, onThere] = [here.sentences, there.sentences];
  const texts = ({ version, sentences }: Read) => ({
    sentences: sentences.map(({ text }) => text),
    language: version.language,
  });
  const candidates: RowCandidates = rowCandidates(texts(here), texts(there), new Vocabulary(counts));
  const isTitle = (sentences: readonly VersionSentence[], at: number) => sentences[at]?.paragraph === 0;
  return {
    pairs: candidates.pairs,
    // A headline tells again what the body tells, so in rows it is held against the other headline only.
    pairsOfRows: candidates.pairs.filter(({ a, b }) => isTitle(onHere, a) === isTitle(onThere, b)),
    here: { ...here, focused: candidates.a } satisfies Side,
    there: { ...there, focused: candidates.b } satisfies Side,
  };
}

/**
 * Compares two versions of an event by their texts: what both report, what only one does, what they tell differently,
 * with what shows it; where nothing certain can be said, a sentence is in no group. Swapping the versions swaps the
 * sides and changes nothing else. At most `MOST_SENTENCES` sentences of each are compared.
 */
export function compareTexts(here: VersionText, there: VersionText, options: CompareOptions = {}): TextComparison {
  const [onHere, onThere] = [readSide(here), readSide(there)];
  const reason = reasonAgainst(onHere, onThere);
  if (reason) return { kind: 'not-compared', reason };
  const sides = alignSides(onHere, onThere, options);
  const isOneEvent = options.isOneEvent ?? tellOneEvent(sides.pairsOfRows);
  const chosen = chooseRows(sides.pairsOfRows, isOneEvent);
  const rows = chosen.map((row) => buildRow(row, sides.here, sides.there)).sort(byPlace);
  const alone = (side: Side, key: 'a' | 'b') => {
    const inRows = new Set(chosen.flatMap((row) => row[key]));
    const best = bestChances(sides.pairs, key, side.sentences.length);
    return oneSided(side, isOneEvent ? best : best.map(() => 1), inRows, key === 'a');
  };
  const [onlyHere, onlyThere] = [alone(sides.here, 'a'), alone(sides.there, 'b')];
  return {
    kind: 'compared',
    groups: {
      differently: rows.filter(({ differences }) => differences.length > 0),
      onlyThere: onlyThere.rows,
      onlyHere: onlyHere.rows,
      both: rows.filter(({ differences }) => differences.length === 0),
    },
    notCompared: { here: onlyHere.unsure, there: onlyThere.unsure },
    wording: compareWording(namesIn(sides.here), namesIn(sides.there)),
    isCut: onHere.isCut || onThere.isCut,
  };
}
