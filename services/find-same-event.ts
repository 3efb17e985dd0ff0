import { outletOf } from '../core/outlets/outlet-of';
import { storyKey } from '../core/outlets/story-key';
import type { Outlet } from '../core/packs/pack';
import { agenciesIn } from '../core/stories/agencies';
import {
  daysAround,
  findCandidates,
  judgeCandidates,
  type AskedStory,
  type JudgedStory,
} from '../core/stories/find-same-event';
import { groupByOutlet, type OutletStories } from '../core/stories/group-by-outlet';
import type { MatchReason } from '../core/stories/match-reason';
import { matchReasons, SAME_COPY } from '../core/stories/match-reasons';
import type { FollowUp, OtherVersion } from '../core/stories/other-versions';
import type { Candidate } from '../core/stories/search-days';
import type { StoryOnPage, Story } from '../core/stories/story';
import { profileOf } from '../core/stories/story-profile';
import { readTerms, type ReadTerms } from '../core/stories/story-terms';
import { openReading, type Reading } from '../platform/db/open-reading';
import type { ProfileRow, StoryRow } from '../platform/db/schema';
import { withOwnReading } from './own-reading';

/** Another outlet's story of the same event, from own reading. */
export interface StoryElsewhere {
  readonly row: StoryRow;
  /** Topics by their ids. */
  readonly reasons: readonly MatchReason[];
  readonly sharedCopy: OtherVersion['sharedCopy'];
  readonly followUps: readonly FollowUp[];
}

/** More outlets than this at once would be a list, not a comparison. */
const MOST_OUTLETS = 8;
/** Later stories of one outlet that are named. */
const MOST_FOLLOW_UPS = 3;

/** Under which address a story is asked for, and the outlets that packs know. */
export interface AskedFrom {
  readonly story: Pick<Story, 'url'>;
  readonly outlets: readonly Outlet[];
}

/**
 * Stories of other outlets in own reading that tell the event of a story, one an outlet, the nearest first. The story is
 * read and the database opened while it is found out where it is asked from; its own address does not count.
 */
export async function findSameEvent(
  { story, topics }: StoryOnPage,
  from: Promise<AskedFrom>,
  now = Date.now(),
): Promise<StoryElsewhere[]> {
  const read = readTerms({ ...story, topics });
  const profile = profileOf(read, story.language);
  const day = profile.publishedOn ?? new Date(now).toISOString().slice(0, 10);
  return withOwnReading(async (database) => {
    const {
      story: { url },
      outlets,
    } = await from;
    const reading = openReading(database);
    const found = await judge(reading, { profile, outlet: outletOf(url, outlets).id, day }, storyKey(url));
    const rows = await reading.readStories(
      found.groups.flatMap(({ first, others }) => [first, ...others]).map(({ url }) => url),
    );
    const byUrl = new Map(rows.map((row) => [row.url, row]));
    return found.groups.flatMap((group) => asElsewhere(group, { story, read, byUrl, profiles: found.profiles }));
  });
}

async function judge(reading: Reading, asked: AskedStory, key: string) {
  const { first, last } = daysAround(asked.day);
  const isWanted = ({ outlet }: Candidate) => outlet !== asked.outlet;
  const search = findCandidates(asked, await reading.readDays(first, last), isWanted);
  const profiles = await reading.readProfiles(search.candidates.map(({ url }) => url));
  const accepted = judgeCandidates(asked, search, profiles).filter(
    // Keys are made of so few only, since each takes a while.
    ({ judgement, url }) => judgement.isOneEvent && storyKey(url) !== key,
  );
  return { groups: groupByOutlet(accepted).slice(0, MOST_OUTLETS), profiles };
}

interface Found {
  readonly story: Story;
  readonly read: ReadTerms;
  readonly byUrl: ReadonlyMap<string, StoryRow>;
  readonly profiles: readonly ProfileRow[];
}

function asElsewhere(
  { first, others }: OutletStories<JudgedStory>,
  { story, read, byUrl, profiles }: Found,
): StoryElsewhere[] {
  const row = byUrl.get(first.url);
  const profile = profiles.find(({ url }) => url === first.url);
  if (!row || !profile) return [];
  return [
    {
      row,
      reasons: matchReasons(read, profile, first.judgement),
      sharedCopy: first.judgement.features.copied >= SAME_COPY ? { agency: agencyOf(story, row) } : null,
      followUps: followUpsOf(row, others.flatMap(({ url }) => byUrl.get(url) ?? [])), // prettier-ignore
    },
  ];
}

/** The agency that both credit, or else the one that either does. */
function agencyOf(here: Pick<Story, 'credit'>, there: Pick<Story, 'credit'>): string | null {
  const [one, other] = [agenciesIn(here.credit), agenciesIn(there.credit)];
  return one.find((name) => other.includes(name)) ?? one[0] ?? other[0] ?? null;
}

function followUpsOf(row: StoryRow, others: readonly StoryRow[]): FollowUp[] {
  return others
    .filter(({ day }) => day > row.day)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, MOST_FOLLOW_UPS)
    .map(({ title, url, publishedOn }) => ({ title, url, publishedOn }));
}
