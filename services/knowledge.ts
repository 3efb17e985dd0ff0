import type { TopicId } from '../core/packs/pack';
import type { AliasesRow, Database, EventRow, OutletRow, PackRow, TopicRow } from '../platform/db/schema';
import { readAliases } from '../platform/db/aliases';
import { readEvents } from '../platform/db/events';
import { faultOf, type StorageFault } from '../platform/db/faults';
import { forgetConnection } from '../platform/db/open-database';
import { readOutlets } from '../platform/db/outlets';
import type { PackRows } from '../platform/db/pack-rows';
import { readPacks } from '../platform/db/packs';
import { readTopic, readTopics } from '../platform/db/topics';
import { loadOwnTopics } from '../platform/own-topics-store';
import { noteStorage } from '../platform/storage-notes';
import { bundledRows, installedPacks, rebuildPacks } from './installed-packs';
import { ownRows } from './own-rows';

/** What the installed packs and the reader's own topics know, wherever it is read from. */
export interface Knowledge {
  /** Without one for the reader's own topics. */
  packs(): Promise<readonly PackRow[]>;
  topics(): Promise<readonly TopicRow[]>;
  aliases(): Promise<readonly AliasesRow[]>;
  topic(id: TopicId): Promise<TopicRow | undefined>;
  outlets(): Promise<readonly OutletRow[]>;
  events(): Promise<readonly EventRow[]>;
}

/**
 * Answers a question from the database. A connection that was lost is opened again, corrupted packs are written anew,
 * and where the database is of no use at all the packs built into the extension answer; each is noted for the reader.
 */
export async function fromKnowledge<Answer>(ask: (knowledge: Knowledge) => Promise<Answer>): Promise<Answer> {
  const own = ownRows(await loadOwnTopics());
  const read = (packs: Knowledge) => ask(withOwn(packs, own));
  try {
    return await fromDatabase(read);
  } catch (error) {
    const fault = faultOf(error);
    if (isMendable(fault)) return mend(fault, read);
    return fromBundle(fault, error, read);
  }
}

function isMendable(fault: StorageFault): boolean {
  return fault === 'closed' || fault === 'corrupted';
}

async function mend<Answer>(fault: StorageFault, read: (knowledge: Knowledge) => Promise<Answer>): Promise<Answer> {
  try {
    if (fault === 'corrupted') await rebuildPacks();
    else forgetConnection();
    const answer = await fromDatabase(read);
    if (fault === 'corrupted') await noteStorage({ fault, at: Date.now(), outcome: 'rebuilt' });
    return answer;
  } catch (error) {
    return fromBundle(fault, error, read);
  }
}

async function fromBundle<Answer>(
  fault: StorageFault,
  error: unknown,
  read: (knowledge: Knowledge) => Promise<Answer>,
): Promise<Answer> {
  console.error('Sidelight answers from its built-in packs, since the database cannot be used:', error);
  const answer = await read(bundledKnowledge(await bundledRows()));
  await noteStorage({ fault, at: Date.now(), outcome: 'bundled' });
  return answer;
}

async function fromDatabase<Answer>(read: (knowledge: Knowledge) => Promise<Answer>): Promise<Answer> {
  return read(storedKnowledge(await installedPacks()));
}

function storedKnowledge(database: Database): Knowledge {
  return {
    packs: () => readPacks(database),
    topics: () => readTopics(database),
    aliases: () => readAliases(database),
    topic: (id) => readTopic(database, id),
    outlets: () => readOutlets(database),
    events: () => readEvents(database),
  };
}

function bundledKnowledge(all: readonly PackRows[]): Knowledge {
  const topics = all.flatMap((rows) => rows.topics);
  return {
    packs: () => Promise.resolve(all.map(({ pack }) => pack)),
    topics: () => Promise.resolve(topics),
    aliases: () => Promise.resolve(all.flatMap(({ aliases }) => aliases)),
    topic: (id) => Promise.resolve(topics.find(({ topic }) => topic.id === id)),
    outlets: () => Promise.resolve(all.flatMap(({ outlets }) => outlets)),
    events: () => Promise.resolve(all.flatMap(({ events }) => events)),
  };
}

function withOwn(packs: Knowledge, { topics, aliases }: ReturnType<typeof ownRows>): Knowledge {
  return {
    ...packs,
    topics: async () => [...(await packs.topics()), ...topics],
    aliases: async () => [...(await packs.aliases()), ...aliases],
    topic: async (id) => topics.find(({ topic }) => topic.id === id) ?? packs.topic(id),
  };
}
