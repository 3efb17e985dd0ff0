import { MOST_RESULTS, type LookupResult } from '../core/lookup/lookup-result';
import { buildNameIndex, lookUpNames, type NameIndex, type NamedThings } from '../core/lookup/name-index';
import { readingsOf } from '../core/lookup/word-forms';
import { ok, type Result } from '../core/result';
import { siteOf } from '../core/outlets/site-of';
import { siteOfHost } from '../core/sites/sites';
import { browser } from '../platform/browser';
import type { StoryRow } from '../platform/db/schema';
import { findStories } from '../platform/db/stories';
import type { LookUpFailure } from '../platform/messages';
import { readSettings } from '../platform/settings-store';
import { fromKnowledge } from './knowledge';
import { fromOwnReading } from './own-reading';

/** So many places are left to stories, where there are any, however many names are found. */
const PLACES_FOR_STORIES = 5;

let building: Promise<NameIndex> | undefined;

/** Has the names read anew by the next lookup, since packs, own topics or settings have changed. */
export function forgetNameIndex(): void {
  building = undefined;
}

/** Finds topics, outlets and events by what the reader has typed so far, and then stories of the own reading. */
export async function lookUp({
  query,
}: {
  readonly query: string;
}): Promise<Result<readonly LookupResult[], LookUpFailure>> {
  const names = lookUpNames(await nameIndex(), query);
  const stories = await lookUpStories(query, Math.max(PLACES_FOR_STORIES, MOST_RESULTS - names.length));
  // Names are known even where own reading cannot be read; without them there is nothing to answer with.
  if (!stories.ok) return names.length > 0 ? ok(names) : stories;
  return ok([...names.slice(0, MOST_RESULTS - stories.value.length), ...stories.value]);
}

async function lookUpStories(query: string, most: number): Promise<Result<LookupResult[], LookUpFailure>> {
  const readings = readingsOf(query);
  if (readings.length === 0) return ok([]);
  return fromOwnReading(async (database) => {
    for (const terms of readings) {
      const { stories } = await findStories(database, terms, { from: 0, most });
      if (stories.length > 0) return stories.map(asResult);
    }
    return [];
  });
}

function asResult({ url, title, name, outlet, host, day, language }: StoryRow): LookupResult {
  return { kind: 'story', url, title, outlet: nameShown(name, outlet, host), day, language };
}

/** A name that a page gave itself stands beside its host; one that a pack gives stands alone. */
function nameShown(name: string, outlet: string, host: string): string {
  if (siteOfHost(outlet) !== host && outlet !== siteOf(host)) return name;
  return name === '' || siteOfHost(name) === host ? host : `${name} (${host})`;
}

/** The names of all there is, made ready once for all who ask; an attempt that failed is not kept. */
function nameIndex(): Promise<NameIndex> {
  if (building) return building;
  const attempt = readNameIndex();
  building = attempt;
  attempt.catch(() => {
    if (building === attempt) building = undefined;
  });
  return attempt;
}

async function readNameIndex(): Promise<NameIndex> {
  const [{ language, followedTopics }, things] = await Promise.all([readSettings(), readNamedThings()]);
  return buildNameIndex(things, {
    language: language === 'browser' ? browser.i18n.getUILanguage() : language,
    followedTopics,
  });
}

function readNamedThings(): Promise<NamedThings> {
  return fromKnowledge(async (knowledge) => {
    const [topics, aliases, outlets, events] = await Promise.all([
      knowledge.topics(),
      knowledge.aliases(),
      knowledge.outlets(),
      knowledge.events(),
    ]);
    return {
      topics: topics.map(({ topic: { id, label, gist } }) => {
        const rows = aliases.filter(({ topic }) => topic === id);
        return { id, label, gist, aliases: rows.flatMap((row) => row.aliases.map(({ text }) => text)) };
      }),
      outlets: outlets.map(({ outlet }) => outlet),
      events: events.map(({ event: { id, title, date } }) => ({ id, title, date })),
    };
  });
}
