import type { Story } from '../core/stories/story';
import { kindOfPage, type PageKind } from './article-kind';
import { readStory } from './read-story';
import { placeStreamedParts } from './streamed-parts';

/** A page that is shown nowhere, with the article in it. */
export interface ParsedPage {
  /** Inert: none of its scripts runs, and nothing that it names is loaded. */
  readonly document: Document;
  readonly story: Story;
  readonly kind: PageKind;
}

/** Reads a page as its server sent it, under its address. */
export function parsePage(html: string, url: string): ParsedPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // In a page with scripts this is text that nobody sees; here it would be elements.
  for (const unseen of page.querySelectorAll('noscript')) unseen.remove();
  placeStreamedParts(page);
  const address = new URL(url);
  const story = readStory(page, address);
  return { document: page, story, kind: kindOfPage(page, story, address) };
}
