import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type { ComparedTexts } from '../../core/compare/side-by-side';
import type {
  Alias,
  LocalText,
  Moment,
  NewsEvent,
  Outlet,
  Pack,
  PackId,
  PackSource,
  Topic,
  TopicId,
} from '../../core/packs/pack';
import type { DayPostings } from '../../core/stories/day-postings';
import type { Story } from '../../core/stories/story';
import type { StoryProfile } from '../../core/stories/story-profile';

/** Which pack, and which of its revisions, a row came with. */
interface FromPack {
  readonly pack: PackId;
  readonly revision: number;
}

/** An installed pack; `revision` points at the rows that count. */
export interface PackRow extends Pick<Pack, 'id' | 'revision' | 'title' | 'licence' | 'languages'> {
  /** Ms since 1970. */
  readonly installedAt: number;
}

export interface TopicRow extends FromPack {
  readonly topic: Omit<Topic, 'aliases' | 'related'>;
  readonly related: readonly { readonly id: TopicId; readonly label: LocalText }[];
  /** The moments of the pack's timeline that concern it, the earliest first. */
  readonly moments: readonly Moment[];
  /** The sources its summary, facts and moments name, by id. */
  readonly sources: Readonly<Record<string, PackSource>>;
}

/** Names of a topic, or with no topic the pack's blockers; apart, since they are many and only the brief needs them. */
export interface AliasesRow extends FromPack {
  readonly topic: TopicId | '';
  readonly aliases: readonly Alias[];
}

export interface OutletRow extends FromPack {
  readonly outlet: Outlet;
  /** The sources of its labels, by id. */
  readonly sources: Readonly<Record<string, PackSource>>;
}

export interface EventRow extends FromPack {
  readonly event: NewsEvent;
  /** The sources of its notes, by id. */
  readonly sources: Readonly<Record<string, PackSource>>;
}

/** A story of the reader's own reading. */
export interface StoryRow extends Story {
  /** What the addresses of one article have in common. */
  readonly key: string;
  /** The outlet's id where a pack knows it, or else the site. */
  readonly outlet: string;
  /** Without "www.". */
  readonly host: string;
  /** As it is shown: the name a pack gives the outlet, or the name the page gave. */
  readonly name: string;
  /** The followed topics it mentions. */
  readonly topics: readonly TopicId[];
  /** The different forms by which the words of its title and name are found. */
  readonly words: readonly string[];
  /** Day by which it is found: of publication, or else of reading. */
  readonly day: string;
  /** Ms since 1970. */
  readonly savedAt: number;
}

/** What a story of the reader's own is matched by; of a story that has no such row, nothing is in the postings. */
export interface ProfileRow extends StoryProfile {
  readonly url: string;
  readonly outlet: string;
  /** The day in whose postings it is. */
  readonly day: string;
}

/** A comparison of two stories of own reading that was made once and can be made again. */
export interface ComparisonRow {
  /** The two stories' addresses, in the order of the sides. */
  readonly pair: readonly [here: string, there: string];
  /** What each side was like when they were compared; another revision makes the row worthless. */
  readonly revisions: readonly [here: string, there: string];
  readonly compared: ComparedTexts;
  /** Ms since 1970. */
  readonly savedAt: number;
}

/** One request that the extension made. */
export interface LedgerRow {
  /** Ms since 1970. */
  readonly at: number;
  readonly host: string;
  readonly source: string;
  readonly status: number | 'failed';
  readonly bytes: number;
}

/** A row's place: pack, revision, and its own id within them. */
type RowKey = [pack: string, revision: number, id: string];

/** What the database holds today; the migrations made it so, step by step. */
export interface Schema extends DBSchema {
  packs: { key: string; value: PackRow };
  topics: { key: RowKey; value: TopicRow; indexes: { byTopic: string } };
  aliases: { key: RowKey; value: AliasesRow };
  outlets: { key: RowKey; value: OutletRow };
  events: { key: RowKey; value: EventRow };
  stories: {
    key: string;
    value: StoryRow;
    indexes: {
      byDay: string;
      byOutlet: string;
      byWord: string;
      bySavedAt: number;
      byHost: string;
      byKey: string;
      byOutletAndMoment: [outlet: string, savedAt: number];
    };
  };
  profiles: { key: string; value: ProfileRow; indexes: { byOutletAndDay: [outlet: string, day: string] } };
  postings: { key: string; value: DayPostings };
  comparisons: { key: [string, string]; value: ComparisonRow; indexes: { bySavedAt: number } };
  ledger: { key: number; value: LedgerRow; indexes: { byTime: number } };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = StoreNames<Schema>;
/** The stores of the reader's own reading: the stories, and the index by which they are matched. */
export const READING_STORES = ['stories', 'profiles', 'postings'] as const;
/** The stores whose rows belong to one revision of a pack. */
export const PACK_ROW_STORES = ['topics', 'aliases', 'outlets', 'events'] as const;

/** Whether a database of our name has the stores of a pack, so that it is ours. */
export function hasOurStores(database: Database): boolean {
  return ['packs', ...PACK_ROW_STORES].every((name) => [...database.objectStoreNames].some((store) => store === name));
}
