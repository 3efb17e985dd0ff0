import { outletOfHost } from '../core/outlets/hosts';
import type { TopicId } from '../core/packs/pack';
import { ok, type Result } from '../core/result';
import { orderVersions } from '../core/stories/order-versions';
import { nearestVersions, type NearestStory } from '../core/stories/nearest-stories';
import type { LookUpFailure } from '../platform/messages';
import { fromKnowledge } from './knowledge';
import { labelOf } from './outlet-label';
import { versionTastes } from './version-tastes';

/** Stories of other outlets on a topic from about the same days, for a story that nobody else is known to tell. */
export async function findNearestStories(asked: {
  readonly topicId: TopicId;
  /** Day as YYYY-MM-DD, or null where the page does not say. */
  readonly publishedOn: string | null;
  /** The host that is being read. */
  readonly host: string;
}): Promise<Result<readonly NearestStory[], LookUpFailure>> {
  const [events, rows] = await fromKnowledge((knowledge) => Promise.all([knowledge.events(), knowledge.outlets()]));
  const outlets = rows.map(({ outlet }) => outlet);
  const here = outletOfHost(asked.host, outlets)?.id ?? null;
  const near = orderVersions(
    nearestVersions({ ...asked, here }, { events: events.map(({ event }) => event), outlets }),
    ({ outlet, version }) => ({ outlet: outlet.id, language: version.language }),
    { ...(await versionTastes()), languages: [] }, // nearness in time goes before language
  );
  return ok(
    near.flatMap(({ outlet: { id }, version: { title, url, language, publishedOn } }) => {
      const outlet = labelOf(id, rows);
      return outlet ? [{ outlet, title, url, language, publishedOn }] : [];
    }),
  );
}
