import type { DBSchema, IDBPDatabase } from 'idb';
import type { NewsEvent, Outlet, Pack, PackId, PackSource, Topic } from '../../core/packs/pack';

/** Which pack, and which of its revisions, a row came with. */
interface FromPack {
  readonly pack: PackId;
  readonly revision: number;
}

/** An installed pack; `revision` points at the rows that count. */
export interface PackRow extends Pick<Pack, 'id' | 'revision' | 'title' | 'licence' | 'languages' | 'blockers'> {
  /** Ms since 1970. */
  readonly installedAt: number;
}

export interface TopicRow extends FromPack {
  readonly topic: Topic;
  /** The sources its facts name, by id. */
  readonly sources: Readonly<Record<string, PackSource>>;
}

export interface OutletRow extends FromPack {
  readonly outlet: Outlet;
  /** The sources of its labels, by id. */
  readonly sources: Readonly<Record<string, PackSource>>;
}

export interface EventRow extends FromPack {
  readonly event: NewsEvent;
}

/** A row's place: pack, revision, and its own id within them. */
type RowKey = [pack: string, revision: number, id: string];

/** What the database holds today; the migrations made it so, step by step. */
export interface Schema extends DBSchema {
  packs: { key: string; value: PackRow };
  topics: { key: RowKey; value: TopicRow; indexes: { byTopic: string } };
  outlets: { key: RowKey; value: OutletRow };
  events: { key: RowKey; value: EventRow };
}

export type Database = IDBPDatabase<Schema>;
/** The stores whose rows belong to one revision of a pack. */
export const PACK_ROW_STORES = ['topics', 'outlets', 'events'] as const;
