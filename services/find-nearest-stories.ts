import { shiftDay } from '../core/dates/calendar';
import { outletOf } from '../core/outlets/outlet-of';
import { outletOfHost } from '../core/outlets/hosts';
import type { TopicId } from '../core/packs/pack';
import { ok, type Result } from '../core/result';
import { orderVersions } from '../core/stories/order-versions';
import {
  MOST_NEAREST,
  NEAREST_DAYS,
  nearestOnTopic,
  nearestVersions,
  type NearestStory,
} from '../core/stories/nearest-stories';
import { openReading } from '../platform/db/open-reading';
import type { OutletRow, StoryRow } from '../platform/db/schema';
import type { LookUpFailure } from '../platform/messages';
import { fromKnowledge } from './knowledge';
import { labelOf } from './outlet-label';
import { withOwnReading } from './own-reading';
import { versionTastes } from './version-tastes';

/** What nearest stories are asked for. */
interface Asked {
  readonly topicId: TopicId;
  /** Day as YYYY-MM-DD, or null where the page does not say. */
  readonly publishedOn: string | null;
  /** The address that is being read. */
  readonly url: string;
}

/** Stories of other outlets on a topic from about the same days, for a story that nobody else is known to tell. */
export async function findNearestStories(asked: Asked): Promise<Result<readonly NearestStory[], LookUpFailure>> {
  const [events, rows] = await fromKnowledge((knowledge) => Promise.all([knowledge.events(), knowledge.outlets()]));
  const outlets = rows.map(({ outlet }) => outlet);
  const here = outletOfHost(new URL(asked.url).hostname, outlets)?.id ?? null;
  const fromPacks = nearestVersions({ ...asked, here }, { events: events.map(({ event }) => event), outlets });
  const found = [
    ...fromPacks.flatMap(({ outlet: { id }, version: { title, url, language, publishedOn } }): Found[] => {
      const outlet = labelOf(id, rows);
      return outlet ? [{ id, story: { from: 'pack', outlet, title, url, language, publishedOn } }] : [];
    }),
    ...(await readNearest(asked, outletOf(asked.url, outlets).id)).map((row) => asFound(row, rows)),
  ].sort((a, b) => distance(asked, a) - distance(asked, b));
  const told = new Set<string>();
  const near = orderVersions(found, ({ id, story }) => ({ outlet: id, language: story.language }), {
    ...(await versionTastes()),
    languages: [], // nearness in time goes before language
  }).filter(({ id }) => !told.has(id) && told.add(id));
  return ok(near.slice(0, MOST_NEAREST).map(({ story }) => story));
}

interface Found {
  /** The outlet's id, or its site. */
  readonly id: string;
  readonly story: NearestStory;
}

function distance({ publishedOn }: Asked, { story }: Found): number {
  return Math.abs(Date.parse(story.publishedOn) - Date.parse(publishedOn ?? ''));
}

function asFound({ outlet, name, title, url, language, day }: StoryRow, rows: readonly OutletRow[]): Found {
  const shown = labelOf(outlet, rows) ?? { id: null, name };
  return {
    id: outlet,
    story: { from: 'reading', outlet: shown, title: { en: title }, url, language, publishedOn: day },
  };
}

/** Stories of own reading on the topic, from other outlets; none where own reading is of no use. */
async function readNearest({ topicId, publishedOn }: Asked, here: string): Promise<StoryRow[]> {
  if (publishedOn === null) return [];
  try {
    return await withOwnReading(async (database) => {
      const reading = openReading(database);
      const days = await reading.readDays(shiftDay(publishedOn, -NEAREST_DAYS), shiftDay(publishedOn, NEAREST_DAYS));
      const urls = nearestOnTopic(days, { topicId, publishedOn, here });
      // Of an outlet that tells much, others must not be crowded out.
      return reading.readStories(urls.slice(0, MOST_NEAREST * MOST_NEAREST));
    });
  } catch (error) {
    console.error('Sidelight could not look for stories in own reading:', error);
    return [];
  }
}
