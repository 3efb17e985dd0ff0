import type { TopicId } from '../packs/pack';
import type { Mention } from './find-mentions';

/** How many of a topic's mentions are marked: one per stretch of text, one per page, or all. */
export const DENSITIES = ['stretch', 'first', 'every'] as const;
export type Density = (typeof DENSITIES)[number];

/** About a screen and a half of running text: marks stay in sight without peppering a paragraph. */
export const STRETCH_CHARACTERS = 1_500;

/** Chooses which mentions to mark, part by part of a text; parts follow one another. */
export interface MentionChooser {
  readonly choose: (part: {
    readonly mentions: readonly Mention[];
    /** Characters in the part. */
    readonly length: number;
    /** Refuses places the reader does not want marked, such as headings. */
    readonly mayMark: (mention: Mention) => boolean;
  }) => Mention[];
  /** Makes a topic's next mention due, since one of its marks has gone. */
  readonly forget: (topicId: TopicId) => void;
  /** Begins an entry of its own, as of a live blog, in which each topic is due again. */
  readonly beginEntry: () => void;
}

/** Begins to choose at the start of a text. */
export function mentionChooser(density: Density): MentionChooser {
  const lastMarked = new Map<TopicId, number>();
  let before = 0;
  return {
    choose({ mentions, length, mayMark }) {
      const chosen = mentions.filter((mention) => {
        const at = before + mention.start;
        const last = lastMarked.get(mention.topicId);
        if ((last !== undefined && !isDue(density, at - last)) || !mayMark(mention)) return false;
        lastMarked.set(mention.topicId, at);
        return true;
      });
      before += length;
      return chosen;
    },
    forget: (topicId) => void lastMarked.delete(topicId),
    beginEntry: () => {
      if (density === 'stretch') lastMarked.clear();
    },
  };
}

function isDue(density: Density, distance: number): boolean {
  switch (density) {
    case 'every':
      return true;
    case 'first':
      return false;
    case 'stretch':
      return distance >= STRETCH_CHARACTERS;
  }
}
