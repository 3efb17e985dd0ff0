import type { TopicId } from '../packs/pack';

/** One article by one outlet, as it was read from a page. */
export interface Story {
  /** The address the page gives its article, or its own where it gives none. */
  readonly url: string;
  /** The name the page gives its publisher, or its host where it gives none. */
  readonly siteName: string;
  readonly title: string;
  /** How the page describes its article in a sentence or two; "" where it does not. */
  readonly lead: string;
  /** Primary language tag, such as "en"; "" where unknown. */
  readonly language: string;
  /** Day of publication as YYYY-MM-DD, or null where the page does not say. */
  readonly publishedOn: string | null;
  /** Whom the page names as its author or agency; "" where it names nobody. */
  readonly credit: string;
  /** The sentences of the body, in order. */
  readonly sentences: readonly string[];
}

/** A story as its page tells it, with the topics that are marked there. */
export interface StoryOnPage {
  readonly story: Story;
  readonly topics: readonly TopicId[];
}

/** No title and no name of a site is longer, in characters. */
export const LONGEST_TITLE = 500;
/** No lead is longer, in characters. */
export const LONGEST_LEAD = 2 * LONGEST_TITLE;
/** The longest story that is looked at; what is beyond tells nothing more about the event. */
export const MOST_SENTENCES = 400;
/** No sentence is longer; a longer run of text is a list or a table that lost its marks. */
export const LONGEST_SENTENCE = 1_500;
