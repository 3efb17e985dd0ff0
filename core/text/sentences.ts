/** Titles and short forms after which a full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(“"«])(?:Mr|Mrs|Ms|Dr|Prof|Col|Gen|Lt|Capt|Maj|Sgt|St|No|vs|M|MM|Mme|Mgr|[A-Z])\.\s*$/u;

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
    held += segment;
    if (ABBREVIATION.test(held)) continue;
    if (held.trim()) sentences.push(held.trim());
    held = '';
  }
  return held.trim() ? [...sentences, held.trim()] : sentences;
}
