import { hashOf } from '../text/hash';
import type { MatchReason } from './match-reason';
import type { EventJudgement } from './same-event';
import { IN_LEAD, IN_TITLE, type StoryProfile } from './story-profile';
import type { ReadTerms, StoryTerm } from './story-terms';

/** From this share of words in common on, two texts are one text. */
export const SAME_COPY = 0.5;
/** A title of which the other story tells so much, both ways, is the same title in other words. */
const SAME_TITLE = 0.6;
const MOST_NAMES = 3;
const MOST_FIGURES = 2;
const MOST_WORDS = 3;
/** Rarer words than this, in halvings, tell one event from others by themselves. */
const RARE = 7;
/** A number of one digit says little by itself, and a year less. */
const TELLING_NUMBER = /^(?!(?:19|20)\d\d$)\p{N}[\p{N}.,]+$/u;

/** A term that both stories have, as the one that is read has it. */
interface SharedTerm {
  readonly term: string;
  readonly of: StoryTerm;
}

/** Terms that both stories have, those at the top of both first, the rarest of them first. */
function sharedTerms({ terms }: ReadTerms, other: StoryProfile): SharedTerm[] {
  const flags = new Map([...other.terms].map((term, at) => [term, other.flags[at] ?? 0]));
  const isTop = ({ of, term }: SharedTerm) =>
    Number(of.title + of.lead > 0 && ((flags.get(hashOf(term)) ?? 0) & (IN_TITLE | IN_LEAD)) !== 0);
  return [...terms]
    .map(([term, of]) => ({ term, of }))
    .filter(({ term }) => flags.has(hashOf(term)))
    .sort((a, b) => isTop(b) - isTop(a) || b.of.rarity - a.of.rarity);
}

/** Names, without those that stand in a longer one that is named too. */
function longestNames(shared: readonly SharedTerm[]): string[] {
  const names = shared.filter(({ of }) => of.kind === 'name');
  const isPart = ({ term }: SharedTerm) =>
    names.some((name) => name.term !== term && ` ${name.term} `.includes(` ${term} `));
  return names.filter((name) => !isPart(name)).map(({ of }) => of.written);
}

/** Why two stories are taken to tell one event, what tells most first; topics come by their ids. */
export function matchReasons(read: ReadTerms, other: StoryProfile, judgement: EventJudgement): MatchReason[] {
  const { features, daysApart } = judgement;
  const shared = sharedTerms(read, other);
  const written = (wanted: (shared: SharedTerm) => boolean, most: number) =>
    shared.filter(wanted).map(({ of }) => of.written).slice(0, most); // prettier-ignore
  const names = longestNames(shared).slice(0, MOST_NAMES);
  const words = names.length > 1 ? [] : written(({ of }) => of.kind === 'word' && of.rarity >= RARE, MOST_WORDS);
  const reasons: (MatchReason | null)[] = [
    features.copied >= SAME_COPY ? { kind: 'copy', words: [] } : null,
    features.titleToldLess >= SAME_TITLE ? { kind: 'title', words: [] } : null,
    asReason('topics', names.length === 0 ? topicsOf(shared) : []),
    asReason('names', names),
    asReason(
      'figures',
      written(({ term, of }) => of.kind === 'number' && TELLING_NUMBER.test(term), MOST_FIGURES),
    ),
    asReason('words', words),
    daysApart === 0 ? { kind: 'same-day', words: [] } : null,
    daysApart !== null && daysApart > 0 ? { kind: 'days-apart', words: [String(daysApart)] } : null,
  ];
  return reasons.flatMap((reason) => reason ?? []);
}

function topicsOf(shared: readonly SharedTerm[]): string[] {
  return shared.filter(({ of }) => of.kind === 'topic').map(({ of }) => of.written);
}

function asReason(kind: MatchReason['kind'], words: readonly string[]): MatchReason | null {
  return words.length > 0 ? { kind, words } : null;
}
