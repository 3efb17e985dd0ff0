import { alikeWordsOf, type AlikeWords } from '../text/alike/alike-words';
import englishPlaces from '../text/alike/places.en.json';
import frenchPlaces from '../text/alike/places.fr.json';
import { stopWordsOf } from '../text/alike/stop-words';
import { stem } from '../text/stem';
import { splitWords } from '../text/words';
import { findNames } from '../wording/find-names';
import type { Span } from './attribution';
import { actWords, type ActWords, type Side } from './actors-words';

/** What is known of who an agent is. */
export interface Identity {
  /** Stems of its words, without the small ones. */
  readonly stems: ReadonlySet<string>;
  /** Groups of words used for one another, and of the naming lexicon. */
  readonly groups: ReadonlySet<string>;
  /** Groups of the places in it, by which it is "Malian" or "of Mali". */
  readonly places: ReadonlySet<string>;
  /** Stems of its proper names that are no places. */
  readonly names: ReadonlySet<string>;
  /** Acronyms in it, and the first letters of its capitalised words in a row, lower case. */
  readonly acronyms: ReadonlySet<string>;
  readonly initials: string;
  readonly sides: ReadonlySet<Side>;
  /** It may be anybody: "gunmen", "the coalition". */
  readonly isOpen: boolean;
}

/** Kinds that cannot be one another. */
const OPPOSED: Readonly<Record<Side, readonly Side[]>> = {
  armed: ['military', 'police', 'state', 'private'],
  military: ['armed', 'civil', 'private'],
  police: ['armed', 'civil', 'private'],
  state: ['armed', 'civil'],
  civil: ['military', 'police', 'state'],
  private: ['armed', 'military', 'police'],
};

interface Places {
  readonly alike: AlikeWords;
  /** Stems of names of places, and of those of several words their stems with a space between. */
  readonly terms: ReadonlySet<string>;
  /** By the group of a country the groups of its seats, and the other way round. */
  readonly links: ReadonlyMap<number, readonly number[]>;
}

const known = new Map<string, Places>();

function placesOf(language: 'en' | 'fr'): Places {
  const before = known.get(language);
  if (before) return before;
  const stemIn = (folded: string) => stem(folded, language);
  const { groups, seats } = language === 'en' ? englishPlaces : frenchPlaces;
  const alike = alikeWordsOf(language);
  const stemsOf = (written: string) => written.split(' ').map(stemIn);
  const links = new Map<number, number[]>();
  for (const [country = ''] of seats) {
    const stems = stemsOf(country);
    const ids = stems.length > 1 ? (alike.termClasses(stems, 0)?.ids ?? []) : alike.classOf(stems[0] ?? '');
    for (const id of ids) links.set(id, [...(links.get(id) ?? []), ...ids]);
  }
  const terms = new Set([...groups, ...seats].flat().map((written) => stemsOf(written).join(' ')));
  const made = { alike, terms, links };
  known.set(language, made);
  return made;
}

interface AgentWord {
  readonly folded: string;
  readonly stem: string;
  /** A capital that tells a name, as the first of a sentence or any of a title does not. */
  readonly isCapital: boolean;
  readonly isRaised: boolean;
  readonly isUpper: boolean;
}

/** The words of an agent up to where it is: "rebels in the north" are rebels. */
function wordsOfAgent(text: string, { start, end }: Span, language: 'en' | 'fr', isTitle: boolean): AgentWord[] {
  const all = splitWords(text.slice(start, end));
  const locative = language === 'en' ? ['in', 'at', 'near', 'on'] : ['dans', 'en', 'a', 'pres', 'chez'];
  const until = all.findIndex(({ folded }, at) => at > 0 && locative.includes(folded));
  return all.slice(0, until < 0 ? all.length : until).map(({ folded, start: from, end: to }) => {
    const written = text.slice(start + from, start + to);
    const isRaised = written[0] !== written[0]?.toLowerCase();
    const isUpper = isRaised && written.length > 1 && written.length < 7 && written === written.toUpperCase();
    const isCapital = isRaised && !isTitle && (start + from > 0 || isUpper);
    return { folded, stem: stem(folded, language), isCapital, isRaised, isUpper };
  });
}

/** The groups of the words in a row, and which of the words belong to a place. */
function groupsOf(words: readonly AgentWord[], { alike, terms, links }: Places) {
  const stems = words.map((word) => word.stem);
  const groups = new Set<string>();
  const places = new Set<string>();
  const ofPlace = new Set<number>();
  for (const [at, one] of stems.entries()) {
    const term = alike.termClasses(stems, at);
    const length = term?.length ?? 1;
    const withLinked = (ids: readonly number[]) => ids.flatMap((id) => [id, ...(links.get(id) ?? [])]);
    for (const id of withLinked([...alike.classOf(one), ...(term?.ids ?? [])])) groups.add(String(id));
    for (const size of new Set([1, length])) {
      if (!terms.has(stems.slice(at, at + size).join(' '))) continue;
      for (const id of withLinked(size > 1 ? (term?.ids ?? []) : alike.classOf(one))) places.add(String(id));
      for (let place = at; place < at + size; place++) ofPlace.add(place);
    }
  }
  return { groups, places, ofPlace };
}

function sidesOf(words: readonly AgentWord[], { sets, sideOf }: ActWords): Set<Side> {
  const plain = words.filter((_word, at) => !sets.anti.has(words[at - 1]?.folded ?? ''));
  const sides = new Set(plain.flatMap(({ folded }) => sideOf.get(folded) ?? []));
  // "Rebel forces", "police forces": the other word tells which.
  const specific = plain.filter(({ folded }) => !sets.generic.has(folded));
  const others = specific.flatMap(({ folded }) => sideOf.get(folded) ?? []);
  return others.length > 0 ? new Set(others) : sides;
}

/** Who an agent is, as far as its words tell; `isTitle` where capitals tell nothing. */
export function identityOf(text: string, agent: Span, language: 'en' | 'fr', isTitle: boolean): Identity | null {
  const lists = actWords(language);
  if (!lists) return null;
  const words = wordsOfAgent(text, agent, language, isTitle);
  const stopWords = stopWordsOf(language);
  // How many there were does not say who they were.
  const isCount = (folded: string) => /^\d/u.test(folded) || lists.sets.counted.has(folded);
  const telling = words.filter(({ folded }) => !stopWords.has(folded) && !isCount(folded));
  const { groups, places, ofPlace } = groupsOf(words, placesOf(language));
  for (const { start, end, group } of findNames(text, language))
    if (start >= agent.start && end <= agent.end) groups.add(`name ${group}`);
  const isKind = ({ folded }: AgentWord) => lists.sideOf.has(folded) || lists.sets.unnamed.has(folded);
  const named = words.filter(
    (word, at) => word.isCapital && telling.includes(word) && !ofPlace.has(at) && !isKind(word),
  );
  const raised = telling.filter(({ isRaised }) => isRaised);
  const sides = sidesOf(words, lists);
  const last = words.at(-1);
  // "Mali" acts as a state; "Malians" may be anybody, and so may what an adjective of place stands before.
  const isState =
    sides.size === 0 && ofPlace.has(words.length - 1) && telling.length <= 2 && !last?.folded.endsWith('s');
  if (isState && named.length === 0) sides.add('state');
  const isAnybody = telling.some(({ folded }) => lists.sets.anybody.has(folded));
  const isPlain = telling.every(({ folded }) => lists.sets.unnamed.has(folded));
  return {
    stems: new Set(telling.map((word) => word.stem)),
    groups,
    places,
    names: new Set(named.map((word) => word.stem)),
    acronyms: new Set(words.filter(({ isUpper }) => isUpper).map(({ folded }) => folded)),
    initials: raised.map(({ folded }) => folded[0] ?? '').join(''),
    sides,
    isOpen: isAnybody || isPlain,
  };
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));

/** Whether one may be the acronym of the other: it begins with the first letter of the other's name. */
function mayAbbreviate(a: Identity, b: Identity): boolean {
  return [...a.acronyms].some((acronym) => acronym[0] === b.initials[0]);
}

/**
 * Whether two agents surely are not the same: nothing in common, and either both named, or of kinds that exclude one
 * another. Symmetric.
 */
export function areOthers(a: Identity, b: Identity): boolean {
  if (a.isOpen || b.isOpen) return false;
  if (share(a.names, b.names) || share(a.places, b.places)) return false;
  // "French soldiers" and "Malian soldiers" are told apart by where they are from, whatever else they are called.
  if (a.places.size > 0 && b.places.size > 0) return true;
  if (share(a.stems, b.stems) || share(a.groups, b.groups)) return false;
  if (mayAbbreviate(a, b) || mayAbbreviate(b, a)) return false;
  const isNamed = ({ places, names }: Identity) => places.size > 0 || names.size > 0;
  if (isNamed(a) && isNamed(b)) return true;
  if (a.sides.size === 0 || b.sides.size === 0) return false;
  return [...a.sides].every((one) => [...b.sides].every((other) => OPPOSED[one].includes(other)));
}
