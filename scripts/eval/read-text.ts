import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { textOfArticle, textOfStory } from '../../core/compare/compared-article';
import { isMarkup, readPlainText } from '../../core/compare/plain-text';
import type { VersionText } from '../../core/compare/version-text';
import { readStory } from '../../page/read-story';
import { UnreadableFile } from './read-lines';

/** What is told beside a file, for texts that do not say it themselves. */
export interface TextOptions {
  readonly language?: string | undefined;
  readonly publishedOn?: string | undefined;
}

/** More is no article. */
const MOST_CHARACTERS = 5_000_000;

function fromHtml(html: string, options: TextOptions): VersionText {
  const { window } = new JSDOM(html, { url: 'https://article.example/' });
  // What reads a page asks the page's own globals.
  Object.assign(globalThis, { Node: window.Node, NodeFilter: window.NodeFilter, Element: window.Element });
  const story = readStory(window.document, window.location);
  const { language = story.language, publishedOn = story.publishedOn } = options;
  return textOfStory({ ...story, language, publishedOn });
}

function fromPlainText(text: string, options: TextOptions): VersionText {
  const { language = '', publishedOn = null } = options;
  return textOfArticle({ ...readPlainText(text), language, publishedOn });
}

/** Reads a version from a page as saved, or from plain text with a paragraph a line and the headline first. */
export function readVersionFile(file: string, options: TextOptions = {}): VersionText {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UnreadableFile(`${file} cannot be read: ${(cause as Error).message}`);
  }
  if (text.length > MOST_CHARACTERS) throw new UnreadableFile(`${file} is longer than any article`);
  if (text.includes('\0')) throw new UnreadableFile(`${file} is no text`);
  return isMarkup(text) ? fromHtml(text, options) : fromPlainText(text, options);
}
