import * as v from 'valibot';
import { isDay } from '../text/format-period';

/** The version of the brief's format; raised when a program that reads briefs would have to change. */
export const BRIEF_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.check(isDay, 'must be a day as YYYY-MM-DD'));
/** A primary language tag, or "und" where the language is not known. */
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a primary language tag such as "en"'));
const address = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'must be an address on the web'));

/** A text by language, the languages in the order of their tags. */
const texts = v.pipe(
  v.record(language, v.string()),
  v.transform((of) => Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)))),
);

const source = v.object({ name: v.string(), url: v.nullable(address) });

const article = v.object({
  /** Where its text comes from. */
  from: v.picklist(['page', 'pack', 'reading', 'tab', 'fetched', 'pasted', 'file']),
  outlet: v.object({
    /** Null where no pack knows the outlet; all but the name is missing then. */
    id: v.nullable(v.string()),
    name: v.string(),
    country: v.nullable(texts),
    owner: v.nullable(texts),
    funding: v.nullable(texts),
    /** Who says so. */
    sources: v.array(source),
  }),
  /** The headline in the article's language; where `from` is `pack`, what the report says in our words. */
  title: texts,
  url: v.nullable(address),
  language,
  publishedOn: v.nullable(day),
  /** When its text was read; null where a pack tells it. */
  readOn: v.nullable(day),
  /** How many of its words the brief quotes, and may quote. */
  quoted: v.object({ words: count, most: count }),
});

const quote = v.object({
  /** As the outlet wrote it; "[…]" stands for what was cut. */
  text: v.string(),
  /** `left-out`: only its first words, so that it can be found, since the article may not be quoted further. */
  length: v.picklist(['whole', 'cut', 'left-out']),
});

const evidence = v.variant('kind', [
  v.object({ kind: v.literal('quotes'), language, quotes: v.array(quote) }),
  v.object({ kind: v.literal('paraphrase'), text: texts, attribution: v.nullable(texts) }),
]);

const aspect = v.picklist([
  'figure',
  'date',
  'attribution',
  'wording',
  'scope',
  'actor',
  'hedging',
  'naming',
  'saying',
]);

const row = v.object({
  id: v.string(),
  topics: v.array(v.string()),
  about: v.nullable(texts),
  aspects: v.array(aspect),
  /** Words against words. */
  apart: v.array(v.object({ aspect, here: v.array(v.string()), there: v.array(v.string()) })),
  why: v.nullable(texts),
  notes: v.array(v.object({ text: texts, sources: v.array(source) })),
  reasons: v.array(
    v.picklist([
      'same-words',
      'same-names',
      'same-numbers',
      'same-quote',
      'rare-words',
      'alike-words',
      'same-place',
      'nothing-alike',
    ]),
  ),
  here: v.nullable(evidence),
  there: v.nullable(evidence),
});

const names = v.array(v.object({ name: v.string(), language, count }));

const comparison = v.variant('kind', [
  v.object({
    kind: v.literal('compared'),
    groups: v.object({
      differently: v.array(row),
      onlyThere: v.array(row),
      onlyHere: v.array(row),
      both: v.array(row),
    }),
    figures: v.array(
      v.object({
        row: v.string(),
        relation: v.picklist(['clash', 'compatible']),
        here: v.string(),
        there: v.string(),
      }),
    ),
    wording: v.array(v.object({ group: v.string(), about: texts, here: names, there: names })),
    /** How many sentences stand in no row, since nothing certain can be said of them. */
    notCompared: v.object({ here: count, there: count }),
    /** Whether a text was longer than what is compared. */
    isCut: v.boolean(),
  }),
  v.object({
    kind: v.literal('not-compared'),
    reason: v.picklist(['empty-here', 'empty-there', 'two-languages']),
  }),
]);

/** Two articles side by side as something to cite; described in docs/BRIEF.md. Keys come out in this order. */
export const briefSchema = v.object({
  format: v.literal('sidelight-brief'),
  version: v.literal(BRIEF_VERSION),
  generator: v.literal('Sidelight'),
  madeOn: day,
  articles: v.object({ here: article, there: article }),
  /** Null where no pack knows the event. */
  event: v.nullable(v.object({ id: v.string(), title: texts, date: day })),
  /** Why both are taken for the same event; none where a pack says so, or nobody does. */
  sameEvent: v.array(
    v.object({
      kind: v.picklist(['copy', 'title', 'names', 'figures', 'words', 'topics', 'same-day', 'days-apart']),
      words: v.array(v.string()),
    }),
  ),
  /** The agency whose copy both run, itself null where nobody credits one; null where they do not run the same. */
  sharedCopy: v.nullable(v.object({ agency: v.nullable(v.string()) })),
  comparison,
  /** What packs know of the event, and whether the article `here` has it. */
  statements: v.array(
    v.object({
      id: v.string(),
      text: texts,
      outlets: v.array(v.string()),
      here: v.picklist(['told', 'left-out', 'unsure']),
      quote: v.nullable(quote),
    }),
  ),
  /** The dates that either names, and in how many sentences. */
  dates: v.array(v.object({ date: day, until: day, grain: v.string(), here: count, there: count })),
  packs: v.array(v.object({ id: v.string(), title: texts, revision: count, licence: v.string() })),
});

/** The parts of a brief that stand in several places, by name. */
export const briefParts = { texts, source, article, quote, evidence, row, names };

export type Brief = v.InferOutput<typeof briefSchema>;
export type BriefArticle = v.InferOutput<typeof article>;
export type BriefEvidence = v.InferOutput<typeof evidence>;
export type BriefQuote = v.InferOutput<typeof quote>;
export type BriefRow = v.InferOutput<typeof row>;
export type BriefSource = v.InferOutput<typeof source>;
export type BriefTexts = v.InferOutput<typeof texts>;
export type BriefComparison = v.InferOutput<typeof comparison>;
