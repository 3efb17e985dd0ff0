import type { TopicId } from '../packs/pack';

/** A story of the reader's own reading, as the list of it shows it. */
export interface ReadStory {
  readonly url: string;
  readonly title: string;
  /** As it is shown: the name a pack gives the outlet, or the name the page gave. */
  readonly outlet: string;
  readonly host: string;
  readonly language: string;
  /** Day of publication as YYYY-MM-DD, or null where the page does not say. */
  readonly publishedOn: string | null;
  readonly topics: readonly TopicId[];
  /** When it was read, in ms since 1970. */
  readonly savedAt: number;
}

/** A part of the own reading: the latest first. */
export interface ReadingPage {
  readonly stories: readonly ReadStory[];
  /** How many there are in all, also of those that were not asked for. */
  readonly total: number;
  /** Whether more lie behind the last one given. */
  readonly hasMore: boolean;
}

/** What of the own reading to forget: one story, all of a host and below, all that was read since a moment, or all. */
export type ForgetReading =
  | { readonly kind: 'story'; readonly url: string }
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'since'; readonly moment: number }
  | { readonly kind: 'all' };
