import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SETTINGS_KEY, WORDS_KEY } from '../platform/storage-keys';
import { beginInNewBrowser } from '../tests/support/background';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  beginInNewBrowser((url) => {
    asked.push(new URL(url).pathname);
    return Promise.resolve(Response.json({ close: { message: 'Fermer' } }));
  });
});

async function wordsFor(language: string): Promise<unknown> {
  await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { language } });
  await (await import('./refresh-words')).refreshWords();
  return (await fakeBrowser.storage.local.get<Record<string, unknown>>(WORDS_KEY))[WORDS_KEY];
}

describe('refreshWords', () => {
  it('leaves the words of the language that the reader chose, from the extension’s own file', async () => {
    expect(await wordsFor('fr')).toEqual({ language: 'fr', texts: { close: 'Fermer' } });
    expect(asked).toEqual(['/_locales/fr/messages.json']);
  });

  it('takes them away again for the browser’s own language', async () => {
    await wordsFor('fr');

    expect(await wordsFor('browser')).toBeUndefined();
  });
});
