/** Titles and short forms after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"«—–-])(?:Mr|Mrs|Ms|Dr|Prof|Col|Gen|Lt|Capt|Cpl|Maj|Sgt|St|Sen|Sens|Rep|Reps|Gov|Adm|Amb|Rev|Hon|Pres|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|M|MM|Mme|Mgr|[A-Z])\.\s*$/u;
/** Capital letters with full stops, which can also end a sentence. */
const INITIALS = /(?:^|[^\p{L}.])(?:\p{Lu}\.){2,4}[”"’']?\s*$/u;
/** Words with a capital letter that begin a sentence rather than go on with a name. */
const BEGINNING =
  /^[“"«‘']?(?:The|This|That|These|Those|A|An|It|He|She|They|We|You|I|But|And|In|On|At|As|For|Its|His|Her|Their|Le|La|Les|Il|Elle|Ils|Un|Une|Ce|Cette)\s/u;

/** An abbreviation is looked for in the last characters only. */
const TAIL = 24;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Splits one paragraph into its sentences, trimmed, with white space folded; `language` is a language tag. */
export function splitSentences(paragraph: string, language: string): string[] {
  const sentences: string[] = [];
  let held = '';
  for (const { segment } of segmenterFor(language).segment(paragraph.replace(/\s+/gu, ' '))) {
    if (held && INITIALS.test(held.slice(-TAIL)) && BEGINNING.test(segment)) {
      sentences.push(held.trim());
      held = '';
    }
    held += segment;
    const tail = held.slice(-TAIL);
    if (ABBREVIATION.test(tail) || INITIALS.test(tail)) continue;
    if (held.trim()) sentences.push(held.trim());
    held = '';
  }
  return held.trim() ? [...sentences, held.trim()] : sentences;
}
