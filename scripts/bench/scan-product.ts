import { openNames } from '../../core/mentions/compile-matcher';
import { compileNames, type Names } from '../../core/mentions/compile-names';
import { findMentions } from '../../core/mentions/find-mentions';
import type { Matcher } from '../../core/mentions/matcher';
import type { TopicId } from '../../core/packs/pack';
import { buildPageBrief, type PageBrief } from '../../core/settings/page-brief';
import { readStoredSettings, type Settings } from '../../core/settings/settings';
import { MentionMarker } from '../../page/mention-marker';
import { PageMarks } from '../../page/page-marks';
import { PageReader } from '../../page/page-reader';
import { readParts } from '../../page/text-part';

// All that the benchmark knows of the product stands here.

/** Aliases made ready to be looked for. */
export type Prepared = Matcher;

const TOPIC = 'made-up' as TopicId;
/** Settings from the start, but that every mention is marked, as other tools do. */
const SETTINGS: Settings = {
  ...readStoredSettings(null).settings,
  ...{ followedTopics: [TOPIC], density: 'every', marksLinks: true, marksHeadings: true },
};
const BRIEF = briefOf({});

function briefOf(names: Names): PageBrief {
  return buildPageBrief([{ topic: TOPIC, aliases: [] }], SETTINGS, names);
}

/** What is kept of aliases and given to each page; it can be put into JSON. */
export function hand(aliases: readonly string[]): Names {
  return compileNames(aliases.map((text) => ({ text, topicId: TOPIC })));
}

/** Makes what was handed over ready, as each page does. */
export function ready(handed: unknown, language: string): Prepared {
  return openNames(handed as Names, [language]);
}

/** Makes aliases ready from the start. */
export function prepare(aliases: readonly string[], language: string): Prepared {
  return ready(hand(aliases), language);
}

/** Reads the whole of a document in one go and marks every mention in sight; says how many marks there are. */
export function scanAndMark(prepared: Prepared, { body }: Document): number {
  const marks = new PageMarks();
  const marker = new MentionMarker(BRIEF, marks);
  for (const part of readParts(body)) marker.mark(part, prepared);
  return marks.size;
}

/** The text of a document as the product reads it, in its parts. */
export function textsOf({ body }: Document): string[] {
  return Array.from(readParts(body), ({ text }) => text);
}

/** Finds the mentions in texts; says how many there are. */
export function findIn(prepared: Prepared, texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + findMentions(text, prepared).length, 0);
}

/** Reads the page and goes on as it changes; all that it marks is in the result, from now on. */
export function startReader(aliases: readonly string[], document: Document): PageMarks {
  const marks = new PageMarks();
  const names = hand(aliases);
  const sources = {
    names: (languages: readonly string[]) => openNames(names, languages),
    detect: () => Promise.resolve(''),
  };
  const { signal } = new AbortController();
  new PageReader({ document, brief: briefOf(names), marks, sources, signal, onMarks: () => undefined }).start();
  return marks;
}
