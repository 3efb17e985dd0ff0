import type { JudgedStory } from './find-same-event';

/** The stories of one outlet on an event. */
export interface OutletStories<Of> {
  /** The one that is nearest to the story that is read. */
  readonly first: Of;
  /** Its others, in the order they came in. */
  readonly others: readonly Of[];
}

/** One story an outlet, the nearest first; `judged` is in that order. */
export function groupByOutlet<Of extends Pick<JudgedStory, 'outlet'>>(judged: readonly Of[]): OutletStories<Of>[] {
  const groups = new Map<string, { first: Of; others: Of[] }>();
  for (const story of judged) {
    const group = groups.get(story.outlet);
    if (group) group.others.push(story);
    else groups.set(story.outlet, { first: story, others: [] });
  }
  return [...groups.values()];
}
