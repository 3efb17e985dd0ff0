import { compileMatcher } from '../../core/mentions/compile-matcher';
import type { TopicAlias } from '../../core/mentions/compile-names';
import { explainMentions, type Miss, type Why } from '../../core/mentions/explain-mentions';
import { findMentions } from '../../core/mentions/find-mentions';
import { bundledAliases, bundledPacks, declaredLanguages } from './bundled-aliases';
import { shareOf, type Measures } from './measures';
import { mentionRow, type Gold, type MentionRow } from './mentions-rows';
import { readLines, UnreadableFile } from './read-lines';

/** Entities that are words for a topic rather than a topic of their own. */
const TOPIC_OF_ENTITY = new Map([
  ['French', 'france'],
  ['Paris', 'france'],
  ['Bamako', 'mali'],
]);
/** Capitals stand for their state here and for a city there, which the labels do not tell apart: only reported. */
const CAPITALS: ReadonlySet<string> = new Set(['Paris', 'Bamako']);
const UNKNOWN_LANGUAGE = 'unknown';
/** The reason for a miss at which no alias is written. */
const UNKNOWN_FORM = 'unknown form';
/** How much is missing: of several reasons at one place the one with the least is told. */
const MISSING: Readonly<Record<Why, number>> = {
  weak: 0,
  'weak-near': 1,
  company: 2,
  'first-word': 3,
  'given-name': 4,
  'longer-name': 5,
  'other-alias': 6,
  capitals: 7,
  'not-in-language': 8,
  'other-language': 9,
  'inside-word': 10,
};
/** So many characters of the text are shown on either side of a mistake. */
const CONTEXT = 60;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A scored row, and what the product makes of it. */
interface Verdict {
  readonly row: MentionRow;
  readonly gold: Gold;
  readonly isFound: boolean;
  /** Why a target is not found; null of all else. */
  readonly why: string | null;
  /** The mistake as a line to be read; null where there is none. */
  readonly mistake: string | null;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Of several misses the one that least is missing of; the first of equals. */
function nearestOf(misses: readonly Miss[]): Miss | undefined {
  return misses.toSorted((a, b) => MISSING[a.why] - MISSING[b.why])[0];
}

/** A mistake on one line: whose, what, why and where, with the place in brackets. */
function mistakeLine({ language, entity, text }: MentionRow, what: string, why: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const around = `${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`;
  return [language || UNKNOWN_LANGUAGE, entity, what, why, around.replace(/[\s\p{Cc}]+/gu, ' ')].join('\t');
}

/** Says of rows what the product makes of them; null of one that is not scored, or whose topic is not followed. */
function judgeWith(aliases: readonly TopicAlias[]): (row: MentionRow) => Verdict | null {
  const followed = new Set(aliases.map(({ topicId }): string | null => topicId));
  const matchers = new Map<string, ReturnType<typeof compileMatcher>>();
  const matcherFor = (language: string) => {
    const matcher = matchers.get(language) ?? compileMatcher(aliases, language);
    matchers.set(language, matcher);
    return matcher;
  };
  return (row) => {
    const { language, entity, text, gold } = row;
    const topic = TOPIC_OF_ENTITY.get(entity) ?? entity.toLowerCase();
    if (gold === null || !followed.has(topic)) return null;
    const place = row.place ?? { start: 0, end: text.length };
    const hit = findMentions(text, matcherFor(language)).find(
      (each) => each.topicId === topic && overlaps(each, place),
    );
    if (hit && gold === 'not-target') {
      const mistake = mistakeLine(row, 'not-target\tfound', hit.alias.text, hit);
      return { row, gold, isFound: true, why: null, mistake };
    }
    if (hit || gold === 'not-target') return { row, gold, isFound: hit !== undefined, why: null, mistake: null };
    const misses = explainMentions(text, aliases, language).misses.filter(
      (each) => each.alias.topicId === topic && overlaps(each, place),
    );
    const miss = nearestOf(misses);
    const why = miss?.why ?? UNKNOWN_FORM;
    const reason = miss?.by ? `${why}: ${miss.by}` : why;
    const where = row.place ?? miss ?? { start: 0, end: 0 };
    return { row, gold, isFound: false, why, mistake: mistakeLine(row, 'target\tmissed', reason, where) };
  };
}

/** Precision and recall of what is found, and the numbers behind them. */
function scoreOf(verdicts: readonly Verdict[]) {
  const count = (gold: Gold, isFound: boolean) =>
    verdicts.filter((verdict) => verdict.gold === gold && verdict.isFound === isFound).length;
  const [found, wrong] = [count('target', true), count('not-target', true)];
  const targets = found + count('target', false);
  const notTargets = wrong + count('not-target', false);
  return {
    precision: shareOf(found, found + wrong),
    recall: shareOf(found, targets),
    ...{ targets, notTargets, found, wrong },
  };
}

function scoresBy(verdicts: readonly Verdict[], keyOf: (row: MentionRow) => string): [string, Measures][] {
  const keys = [...new Set(verdicts.map(({ row }) => keyOf(row)))].toSorted();
  return keys.map((key) => [key, scoreOf(verdicts.filter(({ row }) => keyOf(row) === key))]);
}

function reasonsOf(verdicts: readonly Verdict[]): Measures {
  const reasons = verdicts.flatMap(({ why }) => why ?? []);
  return Object.fromEntries(
    [...new Set(reasons)].toSorted().map((why) => [why, reasons.filter((each) => each === why).length]),
  );
}

/**
 * How well the topics are found that readers have labelled in a file, with the names of the packs that come with the
 * extension as a reader has them who has changed nothing. `entities` and `reasons` (why targets are missed) are of
 * languages that the packs are written for, or unknown; old prints are apart; `onMistake` gets a line for each mistake.
 */
export function measureMentions(file: string, onMistake: (line: string) => void): Measures {
  const rows = readLines(file, mentionRow);
  const packs = bundledPacks();
  const declared = declaredLanguages(packs);
  const judge = judgeWith(bundledAliases(packs, 'default'));
  const verdicts = rows.flatMap((row) => judge(row) ?? []);
  if (verdicts.length === 0)
    throw new UnreadableFile(`${file} has no row that can be scored: none is labelled as a target or as none`);
  for (const { mistake } of verdicts) if (mistake !== null) onMistake(mistake);
  const isDeclared = (language: string) => language === '' || declared.has(language);
  const entityOf = ({ entity }: MentionRow) => entity;
  const historical = verdicts.filter(({ row }) => row.isHistorical);
  const ofToday = verdicts.filter(({ row }) => !row.isHistorical);
  const inDeclared = ofToday.filter(({ row }) => isDeclared(row.language));
  const named = ofToday.filter(({ row }) => !CAPITALS.has(row.entity));
  const languages = scoresBy(named, ({ language }) => language).map(([language, score]) => {
    return [language || UNKNOWN_LANGUAGE, { ...score, declared: isDeclared(language) }] as const;
  });
  return {
    rows: rows.length,
    unscored: rows.length - verdicts.length,
    entities: Object.fromEntries(scoresBy(inDeclared, entityOf)),
    languages: Object.fromEntries(languages),
    undeclared: scoreOf(named.filter(({ row }) => !isDeclared(row.language))),
    historical: Object.fromEntries(scoresBy(historical, entityOf)),
    reasons: reasonsOf(inDeclared),
  };
}
