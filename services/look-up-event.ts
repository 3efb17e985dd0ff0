import type { LookedUpEvent } from '../core/lookup/looked-up';
import type { EventId, NewsEvent } from '../core/packs/pack';
import { ok, type Result } from '../core/result';
import type { Settings } from '../core/settings/settings';
import type { OutletRow } from '../platform/db/schema';
import type { LookUpFailure } from '../platform/messages';
import { readSettings } from '../platform/settings-store';
import { fromKnowledge } from './knowledge';

/** What is known of an event: its topics, and who tells it; null where no pack knows it. */
export async function lookUpEvent({
  id,
}: {
  readonly id: EventId;
}): Promise<Result<LookedUpEvent | null, LookUpFailure>> {
  const [settings, [events, topics, outlets]] = await Promise.all([
    readSettings(),
    fromKnowledge((knowledge) => Promise.all([knowledge.events(), knowledge.topics(), knowledge.outlets()])),
  ]);
  const event = events.find((row) => row.event.id === id)?.event;
  if (!event) return ok(null);
  const labels = new Map(topics.map(({ topic }) => [topic.id, topic.label]));
  return ok({
    id: event.id,
    title: event.title,
    date: event.date,
    topics: event.topics.flatMap((topic) => {
      const label = labels.get(topic);
      return label ? [{ id: topic, label }] : [];
    }),
    stories: storiesOf(event, outlets, settings),
  });
}

/** The stories in the order in which they were published, those of preferred outlets before others, of muted ones none. */
function storiesOf(
  event: NewsEvent,
  outlets: readonly OutletRow[],
  { mutedOutlets, preferredOutlets }: Pick<Settings, 'mutedOutlets' | 'preferredOutlets'>,
): LookedUpEvent['stories'] {
  const names = new Map(outlets.map(({ outlet }) => [outlet.id, outlet.name]));
  const isLater = ({ outlet }: { readonly outlet: NewsEvent['versions'][number]['outlet'] }) =>
    Number(!preferredOutlets.includes(outlet));
  return event.versions
    .filter(({ outlet }) => !mutedOutlets.includes(outlet))
    .toSorted((a, b) => isLater(a) - isLater(b) || Date.parse(a.publishedOn) - Date.parse(b.publishedOn))
    .flatMap(({ outlet: outletId, title, url, language, publishedOn }) => {
      const outlet = names.get(outletId);
      return outlet === undefined ? [] : [{ outletId, outlet, title, url, language, publishedOn }];
    });
}
