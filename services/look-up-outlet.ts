import type { ListedStory, LookedUpOutlet } from '../core/lookup/looked-up';
import { isSameAddress } from '../core/outlets/hosts';
import type { OutletId } from '../core/packs/pack';
import { ok, type Result } from '../core/result';
import type { EventRow, OutletRow, StoryRow } from '../platform/db/schema';
import { readStoriesBy } from '../platform/db/stories';
import type { LookUpFailure } from '../platform/messages';
import { fromKnowledge } from './knowledge';
import { labelOf } from './outlet-label';
import { fromOwnReading } from './own-reading';

/** More of the own reading than this is looked through in the list of it. */
const MOST_OWN_STORIES = 50;

interface DatedStory extends ListedStory {
  readonly day: string;
}

/** What is known of an outlet, with its stories in packs and in own reading; null where no pack knows it. */
export async function lookUpOutlet({
  id,
}: {
  readonly id: OutletId;
}): Promise<Result<LookedUpOutlet | null, LookUpFailure>> {
  const [outlets, events] = await fromKnowledge((knowledge) => Promise.all([knowledge.outlets(), knowledge.events()]));
  const label = labelOf(id, outlets);
  const row = outlets.find(({ outlet }) => outlet.id === id);
  if (!label || !row) return ok(null);
  const { hosts } = row.outlet;
  const own = await fromOwnReading((database) =>
    readStoriesBy(database, [id, ...hosts], { from: 0, most: MOST_OWN_STORIES }),
  );
  // The label is known even where own reading cannot be read.
  const stories = latestFirst(storiesInPacks(row, events), own.ok ? own.value.stories : []);
  return ok({ label, hosts, stories });
}

function storiesInPacks({ outlet }: OutletRow, events: readonly EventRow[]): DatedStory[] {
  return events
    .flatMap(({ event }) => event.versions)
    .filter((version) => version.outlet === outlet.id)
    .map(({ title, url, language, publishedOn }) => ({
      ...{ outlet: outlet.name, title, url, language, publishedOn },
      day: publishedOn,
    }));
}

function latestFirst(inPacks: readonly DatedStory[], own: readonly StoryRow[]): ListedStory[] {
  const others = own
    .filter(({ url }) => !inPacks.some((known) => isSameAddress(url, known.url)))
    .map(({ name, title, url, language, publishedOn, day }) => ({
      ...{ outlet: name, title: { en: title }, url, language, publishedOn },
      day,
    }));
  return [...inPacks, ...others]
    .sort((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)))
    .map(({ day: _day, ...story }) => story);
}
