import { DENSITIES, type Density } from '../mentions/choose-mentions';
import type { TopicAlias } from '../mentions/compile-matcher';
import { belongsTo } from '../outlets/hosts';
import type { Pack, TopicId } from '../packs/pack';
import type { Settings } from './settings';

/** How many highlight colours are registered in the marks' style sheet. */
export const MARK_COLOURS = 8;

/** A followed topic as a page needs it. `colour` is 1 to MARK_COLOURS. */
export interface BriefTopic {
  readonly id: TopicId;
  readonly colour: number;
}

/** All that a page is told: what to look for and how to show it. Kept ready, so that no page has to wake the worker. */
export interface PageBrief {
  readonly topics: readonly BriefTopic[];
  /** Aliases of the followed topics, and longer names that only hold one. */
  readonly aliases: readonly TopicAlias[];
  readonly density: Density;
  readonly restMs: number | null;
  readonly sitesOff: readonly string[];
}

/** Puts together what pages need from the packs and the reader's settings. */
export function buildPageBrief(packs: readonly Pick<Pack, 'topics' | 'blockers'>[], settings: Settings): PageBrief {
  const all = packs.flatMap(({ topics }) => topics);
  const followed = all.filter(({ id }) => settings.followedTopics.includes(id));
  return {
    topics: followed.map(({ id }) => ({ id, colour: (all.findIndex((topic) => topic.id === id) % MARK_COLOURS) + 1 })),
    aliases: [
      ...followed.flatMap(({ id, aliases }) => aliases.map((alias) => ({ ...alias, topicId: id }))),
      ...packs.flatMap(({ blockers }) => blockers.map((alias) => ({ ...alias, topicId: null }))),
    ],
    density: settings.density,
    restMs: settings.opensOnHover ? settings.restMs : null,
    sitesOff: settings.sitesOff,
  };
}

/** Reads a brief that came through storage; null where it is not one. Aliases are ours and taken as they are. */
export function parsePageBrief(input: unknown): PageBrief | null {
  const brief = input as Partial<PageBrief> | null | undefined;
  const isBrief =
    typeof brief === 'object' &&
    brief !== null &&
    Array.isArray(brief.topics) &&
    Array.isArray(brief.aliases) &&
    Array.isArray(brief.sitesOff) &&
    DENSITIES.some((density) => density === brief.density);
  return isBrief ? (brief as PageBrief) : null;
}

/** Whether the reader has switched the extension off on a host. */
export function isSiteOff(host: string, sitesOff: readonly string[]): boolean {
  return sitesOff.some((site) => belongsTo(host, site));
}
