import type { Mention } from './find-mentions';

/** How many of a topic's mentions are marked: one per stretch of text, one per page, or all. */
export const DENSITIES = ['stretch', 'first', 'every'] as const;
export type Density = (typeof DENSITIES)[number];

/** About a screen and a half of running text: marks stay in sight without peppering a paragraph. */
export const STRETCH_CHARACTERS = 1_500;

/** Chooses which mentions to mark; `mayMark` refuses places the reader does not want marked, such as headings. */
export function chooseMentions(
  mentions: readonly Mention[],
  density: Density,
  mayMark: (mention: Mention) => boolean,
): Mention[] {
  const lastMarked = new Map<string, number>();
  return mentions.filter((mention) => {
    if (!mayMark(mention)) return false;
    const last = lastMarked.get(mention.topicId);
    if (last !== undefined && !isDue(density, mention.start - last)) return false;
    lastMarked.set(mention.topicId, mention.start);
    return true;
  });
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
