import { browser } from './browser';

/** Primary tags of the languages in which the reader reads pages, the best first, as the browser's settings have them. */
export async function readLanguages(): Promise<readonly string[]> {
  try {
    const tags = await browser.i18n.getAcceptLanguages();
    return [...new Set(tags.map((tag) => tag.split(/[-_]/u)[0]?.toLowerCase() ?? tag))];
  } catch {
    return [];
  }
}
