import type { Story } from './story';

/** A page speaks only for its own origin: a story that claims another one gets the address of the page that sent it. */
export function asSentBy(story: Story, url: string | undefined): Story {
  if (url === undefined || !URL.canParse(story.url)) return { ...story, url: url ?? '' };
  return new URL(story.url).origin === new URL(url).origin ? story : { ...story, url };
}
