import { isOwnTopic } from '../topics/own-id';
import type { Candidate, TopicAlias } from './compile-names';

/** Compiled names opened for texts in some languages: their first words by hash, with lines that are parsed when met. */
export interface Matcher {
  /** By the hash of a folded word, whether any name begins with a word of that hash; as long as a power of two. */
  readonly filter: Uint8Array;
  /** By folded first word, the lines of each text with the names that begin with it. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** The primary languages of the texts; none where they are unknown, and every language counts. */
  readonly languages: readonly string[];
  readonly isSilent: (alias: TopicAlias) => boolean;
  readonly known: Map<string, readonly Candidate[]>;
}

/** One place in so many is taken at most, so that hardly any other word meets one. */
const SPARSE = 16;
const SMALLEST_FILTER = 4_096;

/** Begins the hash of a word (FNV-1a over folded units, as `mixHash` and `endHash` go on with it). */
export const HASH_SEED = 0x811c_9dc5 | 0;

/** What each step of the hash multiplies by. */
export const HASH_PRIME = 0x0100_0193;

/** Takes one more folded unit into the hash of a word. */
export function mixHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** The place of a word with this hash in a filter of some size, a power of two. */
export function endHash(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/** Opens the texts of compiled names. Aliases for which `isSilent` holds never count. */
export function openMatcher(
  texts: readonly string[],
  languages: readonly string[],
  isSilent: (alias: TopicAlias) => boolean = () => false,
): Matcher {
  const lines = new Map<string, string[]>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const tab = line.indexOf('\t');
    const first = line.slice(0, tab);
    const alike = lines.get(first);
    if (alike) alike.push(line);
    else if (tab > 0) lines.set(first, [line]);
  }
  let size = SMALLEST_FILTER;
  while (size < lines.size * SPARSE) size *= 2;
  const filter = new Uint8Array(size);
  for (const first of lines.keys()) {
    let hash = HASH_SEED;
    for (let at = 0; at < first.length; at++) hash = mixHash(hash, first.charCodeAt(at));
    filter[endHash(hash, size)] = 1;
  }
  return { filter, lines, languages, isSilent, known: new Map() };
}

/** The aliases that begin with a folded word and count in a language of the matcher, the longest first, weak ones last. */
export function candidatesFor(matcher: Matcher, first: string): readonly Candidate[] {
  const { lines, languages, isSilent, known } = matcher;
  const own = lines.get(first);
  if (!own) return [];
  const before = known.get(first);
  if (before) return before;
  // What we have written ourselves is taken as it is.
  const parsed = own.flatMap((line) => JSON.parse(line.slice(first.length + 1)) as Candidate[]);
  const isIn = (alias: TopicAlias) => languages.length === 0 || languages.some((each) => countsIn(alias, each));
  // Longest first: "Tour de France" must win over "Tour". A longer name in company, "Paris" in Texas, wins over an alias.
  const inOrder = parsed
    .filter(({ alias }) => isIn(alias) && !isSilent(alias))
    .sort((a, b) => b.words.length - a.words.length || rankOf(a.alias) - rankOf(b.alias));
  known.set(first, inOrder);
  return inOrder;
}

/** Of names as long: a longer name in company, then what is not weak, and what the reader has named before what packs name. */
function rankOf({ topicId, company, weak }: TopicAlias): number {
  if (topicId === null && company) return 0;
  return (weak ? 4 : 2) - Number(topicId !== null && isOwnTopic(topicId));
}

/** Whether a text in `language` (a primary tag such as "en"; "" where unknown) can hold the alias. */
export function countsIn({ languages, notIn }: TopicAlias, language: string): boolean {
  if (notIn?.includes(language)) return false;
  return !languages || language === '' || languages.includes(language);
}
