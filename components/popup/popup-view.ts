import * as v from 'valibot';
import { LONGEST_QUERY } from '../../core/lookup/lookup-result';
import { eventSchema, outletSchema, topicSchema } from '../../core/packs/pack';
import type { EventId, OutletId, TopicId } from '../../core/packs/pack';

/** What the toolbar popup shows in place of the page. */
export type PopupView =
  | { readonly kind: 'topic'; readonly id: TopicId }
  | { readonly kind: 'outlet'; readonly id: OutletId }
  | { readonly kind: 'event'; readonly id: EventId };

/** What the popup opens with. */
export interface PopupStart {
  /** What is looked up at once; "" for nothing. */
  readonly query: string;
  readonly view: PopupView | null;
  /** Whether it comes from a private window, so that nothing of it is kept. */
  readonly isPrivate: boolean;
}

/**
 * Reads what to open with from the address: `#look=TEXT`, `#topic=ID`, `#outlet=ID` or
 * `#event=ID`, with `&private` where that was asked in a private window.
 */
export function readStart({ hash }: Pick<Location, 'hash'>): PopupStart {
  const asked = new URLSearchParams(hash.slice(1));
  const topic = v.safeParse(topicSchema.entries.id, asked.get('topic'));
  const outlet = v.safeParse(outletSchema.entries.id, asked.get('outlet'));
  const event = v.safeParse(eventSchema.entries.id, asked.get('event'));
  return {
    query: (asked.get('look') ?? '').trim().slice(0, LONGEST_QUERY),
    view: topic.success
      ? { kind: 'topic', id: topic.output }
      : outlet.success
        ? { kind: 'outlet', id: outlet.output }
        : event.success
          ? { kind: 'event', id: event.output }
          : null,
    isPrivate: asked.has('private'),
  };
}
