import * as v from 'valibot';
import { storySchema } from '../core/requests';
import type { Story } from '../core/stories/story';
import { browser } from './browser';

const SCRIPTS = ['/article-reader.js', '/tab-teller.js'];

const tabStorySchema = v.object({
  ...storySchema.entries,
  kind: v.picklist(['article', 'front-page', 'live-blog', 'gallery', 'cookie-wall', 'paywall-stub']),
  isPrivate: v.boolean(),
});

/** What a page tells of itself; it shares its process with the site, so it is parsed. */
export type ToldByTab = v.InferOutput<typeof tabStorySchema> & { readonly story: Story };

/** Reads the article in a tab, whether or not anything is marked there; null where the page cannot be read. */
export async function readTabStory(tabId: number): Promise<ToldByTab | null> {
  const told = await inTab(tabId, { func: () => globalThis.sidelightTeller?.tell() ?? null });
  const parsed = v.safeParse(tabStorySchema, told);
  return parsed.success ? parsed.output : null;
}

/** Sets a sentence off on the page in a tab; false where it is not there. */
export async function showInTab(tabId: number, sentence: string, scrolls: boolean): Promise<boolean> {
  const shown = await inTab(tabId, {
    func: (text: string, mayScroll: boolean) => globalThis.sidelightTeller?.showSentence(text, mayScroll) ?? false,
    args: [sentence, scrolls],
  });
  return shown === true;
}

type Injected = Pick<Parameters<typeof browser.scripting.executeScript>[0], 'func' | 'args'>;

/** Calls what our script left in a tab's page, where it has to be put first; null where the browser does not let us. */
async function inTab(tabId: number, call: Injected): Promise<unknown> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: SCRIPTS });
    const [frame] = await browser.scripting.executeScript({ target, ...call });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}
