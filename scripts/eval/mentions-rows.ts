import * as v from 'valibot';
import { BLOCK_BREAK } from '../../core/text/words';
import { primaryLanguage } from '../../page/article-language';

/** What a reader says of a place or text: that it names the entity's topic, or that it only looks so. */
export type Gold = 'target' | 'not-target';

/** A text that may name an entity, at one place or anywhere. */
export interface MentionRow {
  /** Canonical primary tag; "" where unknown. */
  readonly language: string;
  readonly entity: string;
  readonly text: string;
  /** Where the entity may be named, in UTF-16 units, end exclusive; null for a judgement of the whole text. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** Null for a label that says neither. */
  readonly gold: Gold | null;
  /** Whether the text is an old print, as a machine read it. */
  readonly isHistorical: boolean;
}

/** Sets of old prints are named so. */
const HISTORICAL_SET = 'hipe';
const LABELS = new Map<string, Gold>([
  ['target', 'target'],
  ['not-target', 'not-target'],
  ['pos', 'target'],
  ['neg', 'not-target'],
  ['country', 'target'],
  ['not-country', 'not-target'],
]);
const goldOf = (label: string) => LABELS.get(label) ?? null;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A place in a text, with the entity whose form stands there. */
const spanRow = v.pipe(
  v.object({
    lang: v.string(),
    ent: v.string(),
    start: offset,
    end: offset,
    text: v.string(),
    gold: v.string(),
    set: v.optional(v.string(), ''),
  }),
  v.check(({ start, end, text }) => start < end && end <= text.length, 'has no place within its text'),
  v.transform(({ lang, ent, start, end, text, gold, set }): MentionRow => ({
    language: primaryLanguage(lang),
    entity: ent,
    text,
    place: { start, end },
    gold: goldOf(gold),
    isHistorical: set.startsWith(HISTORICAL_SET),
  })),
);

/** A judgement of a whole text. */
function wholeText(entity: string, text: string, lang: string, label: string): MentionRow {
  return {
    language: primaryLanguage(lang),
    entity,
    text,
    place: null,
    gold: goldOf(label),
    isHistorical: false,
  };
}

/** A title and a description are a page of two blocks. */
const headline = { title: v.nullish(v.string(), ''), desc: v.nullish(v.string(), ''), lang: v.nullish(v.string(), '') };
const franceHeadlineRow = v.pipe(
  v.object({ ...headline, label: v.string() }),
  v.transform(({ title, desc, lang, label }) => wholeText('France', `${title}${BLOCK_BREAK}${desc}`, lang, label)),
);
const maliHeadlineRow = v.pipe(
  v.object({ ...headline, mali: v.string() }),
  v.transform(({ title, desc, lang, mali }) => wholeText('Mali', `${title}${BLOCK_BREAK}${desc}`, lang, mali)),
);

/** A sentence with a word that is written like the country's name. */
const sentenceRow = v.pipe(
  v.object({ lang: v.string(), text: v.string(), label: v.string() }),
  v.transform(({ lang, text, label }) => wholeText('Mali', text, lang, label)),
);

/** The forms of row by members that tell them apart. */
const FORMS = [
  { members: ['ent', 'start', 'end', 'gold'], schema: spanRow },
  { members: ['title', 'mali'], schema: maliHeadlineRow },
  { members: ['title', 'label'], schema: franceHeadlineRow },
  { members: ['text', 'label'], schema: sentenceRow },
];
const KNOWN = FORMS.map(({ members }) => members.join(', ')).join(' or ');
const noForm = v.custom<MentionRow>(() => false, `has the members of no known form: ${KNOWN}`);

/** A row of a file of labelled mentions, by the members that only its form has. */
export const mentionRow: v.GenericSchema<unknown, MentionRow> = v.lazy((row) => {
  const has = (member: string) => typeof row === 'object' && row !== null && Object.hasOwn(row, member);
  return FORMS.find(({ members }) => members.every(has))?.schema ?? noForm;
});
