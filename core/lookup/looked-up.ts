import type { EventId, LocalText, OutletId, TopicId } from '../packs/pack';
import type { OutletLabel } from '../packs/topic-background';

/** A story as lists show it. */
export interface ListedStory {
  /** As it is shown: the name a pack gives the outlet, or the name the page gave. */
  readonly outlet: string;
  readonly title: LocalText;
  readonly url: string;
  /** Primary language tag; "" where unknown. */
  readonly language: string;
  /** Day of publication as YYYY-MM-DD, or null where it is not known. */
  readonly publishedOn: string | null;
}

/** What is known of an outlet. */
export interface LookedUpOutlet {
  readonly label: OutletLabel;
  readonly hosts: readonly string[];
  /** Its stories in packs and in own reading, the latest first. */
  readonly stories: readonly ListedStory[];
}

/** What is known of an event. */
export interface LookedUpEvent {
  readonly id: EventId;
  readonly title: LocalText;
  /** Day as YYYY-MM-DD. */
  readonly date: string;
  readonly topics: readonly { readonly id: TopicId; readonly label: LocalText }[];
  readonly stories: readonly (ListedStory & { readonly outletId: OutletId })[];
}
