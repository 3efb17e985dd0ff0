import * as v from 'valibot';
import { isDay } from '../text/format-period';

/** The pack format this build reads; a pack of a newer format is refused whole. */
export const PACK_FORMAT = 1;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Primary language only: a page's regional form is not looked at. */
const LANGUAGE = /^[a-z]{2,3}$/;
/** A point or span in time as sources give it: a year, a month, a day, or two of them with a slash. */
const PERIOD = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;

const slug = v.pipe(v.string(), v.maxLength(64), v.regex(SLUG, 'must be lower-case words joined by hyphens'));
const topicId = v.pipe(slug, v.brand('TopicId'));
const outletId = v.pipe(slug, v.brand('OutletId'));
const eventId = v.pipe(slug, v.brand('EventId'));
const statementId = v.pipe(slug, v.brand('StatementId'));
const sourceId = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9_-]+$/, 'must be a source id'));
const language = v.pipe(v.string(), v.regex(LANGUAGE, 'must be a primary language tag such as "en"'));
const day = v.pipe(v.string(), v.check(isDay, 'must be a day as YYYY-MM-DD'));
const period = v.pipe(v.string(), v.regex(PERIOD, 'must be YYYY, YYYY-MM, YYYY-MM-DD, or two of them with "/"'));
const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const httpsUrl = v.pipe(v.string(), v.maxLength(600), v.url(), v.startsWith('https://'));
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be a bare host'));

/** Whether the keys of an object are languages; `Object.keys`, so that no inherited name passes for one. */
function byLanguage<Texts extends object>() {
  return v.check<Texts, string>(
    (texts) => Object.keys(texts).every((key) => LANGUAGE.test(key)),
    'has a key that is no primary language tag',
  );
}

/** Text per language; English is always there. */
const localText = (most: number) => v.pipe(v.objectWithRest({ en: text(most) }, text(most)), byLanguage());

export const aliasSchema = v.strictObject({
  text: text(80),
  /** Languages of a page in which the alias counts; absent means every language. */
  languages: v.optional(v.pipe(v.array(language), v.minLength(1), v.maxLength(60))),
  /** Languages of a page in which the alias never counts, because it is another word there. */
  notIn: v.optional(v.pipe(v.array(language), v.minLength(1), v.maxLength(60))),
  /** `capital` (the default): at least as many leading capitals as written here; `any`: case is ignored. */
  case: v.optional(v.picklist(['capital', 'any'])),
  /** A weak alias counts only where a strong alias of a followed topic is on the page too, or within twelve words. */
  weak: v.optional(v.union([v.literal(true), v.literal('near')])),
  /** The alias is a given name too, and does not count right before a word with a capital. */
  givenName: v.optional(v.literal(true)),
  /** The alias is a common word too, and does not count as the first word of a sentence, where all have a capital. */
  notFirst: v.optional(v.literal(true)),
  /** One of these words has to stand within twelve words of the alias. */
  company: v.optional(v.pipe(v.array(text(60)), v.minLength(1), v.maxLength(60))),
});

const factSchema = v.strictObject({
  id: slug,
  text: localText(400),
  value: v.optional(text(80)),
  /** When it happened or held; absent where time plays no part, as in geography. */
  date: v.optional(period),
  /** How old the information is: the date of the newest source that gives it. */
  asOf: period,
  sources: v.pipe(v.array(sourceId), v.minLength(1), v.maxLength(8)),
  /** What each source says, where they differ. */
  versions: v.optional(
    v.pipe(
      v.array(v.strictObject({ text: localText(200), sources: v.pipe(v.array(sourceId), v.minLength(1)) })),
      v.minLength(2),
      v.maxLength(6),
    ),
  ),
});

export const topicSchema = v.strictObject({
  id: topicId,
  kind: slug,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  label: localText(80),
  /** What the topic is, in a few words, shown beside its label. */
  gist: localText(80),
  summary: v.strictObject({
    text: localText(600),
    asOf: period,
    sources: v.pipe(v.array(sourceId), v.minLength(1), v.maxLength(12)),
  }),
  aliases: v.pipe(v.array(aliasSchema), v.minLength(1), v.maxLength(1_000)),
  facts: v.pipe(v.array(factSchema), v.maxLength(40)),
  related: v.pipe(v.array(topicId), v.maxLength(20)),
});

export const outletSchema = v.strictObject({
  id: outletId,
  name: text(80),
  hosts: v.pipe(v.array(host), v.minLength(1), v.maxLength(20)),
  country: localText(60),
  owner: v.optional(localText(120)),
  funding: localText(60),
  sources: v.pipe(v.array(sourceId), v.minLength(1), v.maxLength(8)),
});

/**
 * Words by which a statement or event is known in running text: every group must have one of its terms in the same
 * sentence. A term is one or more words; a trailing `*` lets its last word go on.
 */
const cuesSchema = v.pipe(
  v.objectWithRest(
    {},
    v.pipe(v.array(v.pipe(v.array(text(60)), v.minLength(1), v.maxLength(120))), v.minLength(1), v.maxLength(6)),
  ),
  byLanguage(),
);

const hintsSchema = v.pipe(
  v.objectWithRest({}, v.pipe(v.array(text(60)), v.minLength(1), v.maxLength(120))),
  byLanguage(),
);

/** What another source says on a statement, as it stands: no judgement of the outlet. */
const noteSchema = v.strictObject({
  text: localText(240),
  sources: v.pipe(v.array(sourceId), v.minLength(1), v.maxLength(8)),
});

const statementSchema = v.strictObject({
  id: statementId,
  /** Our paraphrase; a pack never carries an outlet's sentence. */
  text: localText(300),
  topics: v.pipe(v.array(topicId), v.maxLength(12)),
  attribution: v.optional(localText(80)),
  /** The outlet's own words of doubt, such as "alleged". */
  hedges: v.optional(v.pipe(v.array(text(30)), v.maxLength(12))),
  figure: v.optional(
    v.strictObject({ value: v.number(), unit: text(40), bound: v.picklist(['exactly', 'atLeast', 'atMost', 'about']) }),
  ),
  date: v.optional(period),
  /** Per language; absent where the statement cannot be told apart in running text. */
  cues: v.optional(cuesSchema),
  /** Per language, words that may tell it too: where one occurs, a story is not said to leave the statement out. */
  hints: v.optional(hintsSchema),
  notes: v.optional(v.pipe(v.array(noteSchema), v.minLength(1), v.maxLength(4))),
  /** The statement is the event itself, so every story about the event tells it. */
  isEvent: v.optional(v.literal(true)),
});

const versionSchema = v.strictObject({
  outlet: outletId,
  url: httpsUrl,
  /** What the report says in our own words, in place of its headline. */
  title: localText(140),
  language,
  publishedOn: day,
  /** The news agency whose copy the report runs, as credit lines name it. */
  agency: v.optional(text(60)),
  statements: v.pipe(v.array(statementSchema), v.minLength(1), v.maxLength(80)),
});

const relationSchema = v.strictObject({
  /** One statement of each of two versions. */
  statements: v.tuple([statementId, statementId]),
  kind: v.picklist(['same', 'different']),
  /** For `different`: in what they differ. */
  aspect: v.optional(v.picklist(['figure', 'date', 'attribution', 'wording', 'scope', 'actor'])),
  /** What the row is about, in a few words. */
  about: localText(100),
  why: v.optional(localText(200)),
});

export const eventSchema = v.strictObject({
  id: eventId,
  date: day,
  title: localText(140),
  topics: v.pipe(v.array(topicId), v.minLength(1), v.maxLength(12)),
  recognise: v.strictObject({
    /** Days after the event within which a report of it is published. */
    withinDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)),
    /** All groups must be found in the title or in one of the first sentences. */
    cues: cuesSchema,
    /** Per language, words with which a sentence tells something else: a denial, a guess, another country. */
    unless: v.optional(hintsSchema),
  }),
  versions: v.pipe(v.array(versionSchema), v.minLength(1), v.maxLength(40)),
  relations: v.pipe(v.array(relationSchema), v.maxLength(400)),
});

/** One dated line of a timeline. */
export const momentSchema = v.strictObject({
  id: slug,
  date: period,
  text: localText(160),
  topics: v.pipe(v.array(topicId), v.minLength(1), v.maxLength(12)),
  sources: v.pipe(v.array(sourceId), v.minLength(1), v.maxLength(8)),
});

export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: v.pipe(slug, v.brand('PackId')),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: localText(80),
  licence: text(40),
  homepage: v.optional(httpsUrl),
  languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(60)),
  sources: v.record(sourceId, v.strictObject({ name: text(120), url: httpsUrl, date: v.optional(period) })),
  topics: v.pipe(v.array(topicSchema), v.minLength(1), v.maxLength(500)),
  /** Longer names that hold an alias but are something else: "Tour de France". */
  blockers: v.pipe(v.array(aliasSchema), v.maxLength(5_000)),
  timeline: v.optional(v.pipe(v.array(momentSchema), v.maxLength(1_000))),
  outlets: v.pipe(v.array(outletSchema), v.maxLength(500)),
  events: v.pipe(v.array(eventSchema), v.maxLength(500)),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type Topic = v.InferOutput<typeof topicSchema>;
export type Alias = v.InferOutput<typeof aliasSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type Outlet = v.InferOutput<typeof outletSchema>;
export type NewsEvent = v.InferOutput<typeof eventSchema>;
export type Version = v.InferOutput<typeof versionSchema>;
export type Statement = v.InferOutput<typeof statementSchema>;
export type Note = v.InferOutput<typeof noteSchema>;
export type Moment = v.InferOutput<typeof momentSchema>;
export type Relation = v.InferOutput<typeof relationSchema>;
export type PackSource = Pack['sources'][string];
export type Cues = v.InferOutput<typeof cuesSchema>;
export type LocalText = v.InferOutput<ReturnType<typeof localText>>;
export type PackId = Pack['id'];
export type TopicId = Topic['id'];
export type OutletId = Outlet['id'];
export type EventId = NewsEvent['id'];
export type StatementId = Statement['id'];
