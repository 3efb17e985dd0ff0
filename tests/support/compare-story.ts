import type { Page } from 'puppeteer-core';
import type { Story } from '../../core/stories/story';
import { splitSentences } from '../../core/text/sentences';
import type { RunningBrowser } from './launch';
import type { WrittenArticle } from './same-event-article';

const KEY = 'comparison:';

/** An article as its page would tell it. */
export function storyOf({ address, outlet, title, day, language = 'en', paragraphs }: WrittenArticle): Story {
  const told = { url: address, siteName: outlet, title, lead: '', language, publishedOn: day, credit: '' };
  return { ...told, sentences: paragraphs.flatMap((paragraph) => splitSentences(paragraph, language)) };
}

/** Opens the comparison of an article in a tab of its own, as the extension does beside no page. */
export async function openComparisonOf(running: RunningBrowser, own: Page, article: WrittenArticle): Promise<Page> {
  const id = article.address.replace(/\W/gu, '-');
  await own.evaluate(
    async (key, opened) => {
      interface Api {
        readonly storage: { readonly session: { set(values: object): Promise<void> } };
      }
      const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
      await (browser ?? chrome).storage.session.set({ [key]: opened });
    },
    KEY + id,
    { read: { story: storyOf(article), topics: [] }, tabId: null },
  );
  return running.openOwnPage(`compare.html#${id}`);
}
