import type { Density } from '../mentions/choose-mentions';
import type { Names, TopicAlias } from '../mentions/compile-names';
import { belongsTo } from '../outlets/hosts';
import type { Alias, TopicId } from '../packs/pack';
import { splitWords } from '../text/words';
import type { SiteRule } from '../sites/sites';
import { fold } from '../text/fold';
import { isOwnTopic } from '../topics/own-id';
import { hashOf } from '../text/hash';
import type { Settings, Silenced } from './settings';

/** How many highlight colours are registered in the marks' style sheet. */
export const MARK_COLOURS = 8;

/** A followed topic as a page needs it. `colour` is 1 to MARK_COLOURS. */
export interface BriefTopic {
  readonly id: TopicId;
  readonly colour: number;
  /** Whether it is marked only on pages that mention another followed topic too. */
  readonly inCompany: boolean;
}

/** All that a page is told: what to look for and how to show it. Kept ready, so that no page has to wake the worker. */
export interface PageBrief {
  readonly topics: readonly BriefTopic[];
  /** Under which keys the names to look for are left: "" for all languages, and single languages. */
  readonly languages: readonly string[];
  /** A hash of all the names, so that other names make another brief. */
  readonly names: number;
  readonly density: Density;
  readonly marksHeadings: boolean;
  readonly marksLinks: boolean;
  readonly restMs: number | null;
  readonly popoverSize: Settings['popoverSize'];
  /** Whether sites without a rule of their own are read, and the rules. */
  readonly everywhere: boolean;
  readonly sites: readonly SiteRule[];
  /** Whether the reader has articles kept. */
  readonly keepsReading: boolean;
  readonly silenced: readonly Silenced[];
  /** Until when nothing is marked, in ms since 1970, or null. */
  readonly pausedUntil: number | null;
}

/** Names as packs give them: of a topic, or of nothing where there is no topic, which block. */
interface TopicNames {
  readonly topic: TopicId | '';
  readonly aliases: readonly Alias[];
}

/** The aliases of the followed topics, and longer names that only hold one of them. */
export function aliasesForPages(names: readonly TopicNames[], settings: Settings): TopicAlias[] {
  // At equal length the first one counts: what the reader has named goes before what packs name.
  const ownFirst = names.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  const followed = ownFirst.flatMap(({ topic, aliases }) =>
    topic !== '' && settings.followedTopics.includes(topic)
      ? aliases.map((alias) => ({ ...alias, topicId: topic }))
      : [],
  );
  const firstWords = new Set(followed.flatMap((alias) => wordsOf(alias).slice(0, 1)));
  const blockers = names.flatMap(({ topic, aliases }) => (topic === '' ? aliases : []));
  return [
    ...followed,
    ...blockers
      .filter((blocker) => wordsOf(blocker).some((word) => firstWords.has(word)))
      .map((blocker) => ({ ...blocker, topicId: null })),
  ];
}

/** Puts together what pages need to know of the followed topics and of the reader's settings. */
export function buildPageBrief(names: readonly TopicNames[], settings: Settings, compiled: Names): PageBrief {
  const topics = names.flatMap(({ topic }) => (topic === '' ? [] : [topic]));
  return {
    topics: topics
      .filter((id) => settings.followedTopics.includes(id))
      .map((id) => ({
        id,
        colour: settings.colours[id] ?? (topics.indexOf(id) % MARK_COLOURS) + 1,
        inCompany: settings.inCompany.includes(id),
      })),
    languages: Object.keys(compiled),
    names: hashOf(JSON.stringify(compiled)),
    density: settings.density,
    marksHeadings: settings.marksHeadings,
    marksLinks: settings.marksLinks,
    restMs: settings.opensOnHover ? settings.restMs : null,
    popoverSize: settings.popoverSize,
    everywhere: settings.everywhere,
    sites: settings.sites,
    keepsReading: settings.keepsReading,
    silenced: settings.silenced,
    pausedUntil: settings.pausedUntil,
  };
}

function isOwn({ topic }: TopicNames): boolean {
  return topic !== '' && isOwnTopic(topic);
}

function wordsOf({ text }: Alias): string[] {
  return splitWords(text).map(({ folded }) => folded);
}

/** Reads a brief that came through storage; null where it is not one, or one of an earlier build. */
export function parsePageBrief(input: unknown): PageBrief | null {
  return Array.isArray((input as Partial<PageBrief> | null | undefined)?.languages) ? (input as PageBrief) : null;
}

/** Which aliases the reader has silenced on a host. */
export function silencedOn(host: string, { silenced }: PageBrief): (alias: TopicAlias) => boolean {
  const silent = new Set(silenced.filter(({ site }) => belongsTo(host, site)).map(({ alias }) => fold(alias)));
  return ({ text, topicId }) => topicId !== null && silent.has(fold(text));
}
