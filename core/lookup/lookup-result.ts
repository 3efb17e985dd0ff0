import type { EventId, LocalText, OutletId, TopicId } from '../packs/pack';

/** One thing that a lookup has found. */
export type LookupResult =
  | {
      readonly kind: 'topic';
      readonly id: TopicId;
      readonly label: LocalText;
      readonly gist: LocalText;
      /** The alias that was found, where it is not the label. */
      readonly matched: string | null;
    }
  | {
      readonly kind: 'outlet';
      readonly id: OutletId;
      readonly name: string;
      readonly country: LocalText;
      readonly funding: LocalText;
    }
  | { readonly kind: 'event'; readonly id: EventId; readonly title: LocalText; readonly date: string }
  | {
      readonly kind: 'story';
      readonly url: string;
      readonly title: string;
      readonly outlet: string;
      /** Day as YYYY-MM-DD. */
      readonly day: string;
      readonly language: string;
    };

/** No lookup is longer, in characters. */
export const LONGEST_QUERY = 200;
/** What is shown of a lookup at most. */
export const MOST_RESULTS = 20;
