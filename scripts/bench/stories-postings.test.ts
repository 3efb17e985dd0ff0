import { expect, it } from 'vitest';
import { emptyDay, withStory } from '../../core/stories/day-postings';
import { indexStory } from '../../core/stories/index-story';
import { storiesOf } from './stories-made-up';
import { postingsOf } from './stories-postings';

it('makes the same of a day as its stories one by one', () => {
  const stories = [1, 2, 3, 4, 5].flatMap((event) =>
    storiesOf(event).map((story) => ({ url: story.url, outlet: story.siteName, terms: indexStory(story).terms })),
  );

  const oneByOne = stories.reduce(withStory, emptyDay('2031-01-01'));

  expect(stories.length).toBeGreaterThan(5);
  expect(postingsOf('2031-01-01', stories)).toEqual(oneByOne);
});
