import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StringKey } from '../components/shared/strings';
import { interfaceWords } from '../tests/support/interface-words';
import { followWords, interfaceStrings, takeWords } from './interface-strings';
import { WORDS_KEY } from './storage-keys';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A browser whose own language is `browsers`, with the extension's words in `words`. */
function speak(browsers: string, words: 'en' | 'ar'): void {
  const { t } = interfaceWords(words);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browsers);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string, with_?: unknown) =>
    t(key as StringKey, with_ as readonly string[] | undefined),
  );
}

describe('interfaceStrings', () => {
  it.each([
    ['the browser’s own tag where the words are in its language', 'en-GB', 'en', 'en-GB'],
    ['the language of the words where they are not', 'fr-FR', 'en', 'en'],
    ['a tag without a country', 'ar', 'ar', 'ar'],
  ] as const)('are in %s', (_what, browsers, words, language) => {
    speak(browsers, words);

    expect(interfaceStrings.language).toBe(language);
  });

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('in %s run %s', (words, direction) => {
    speak(words, words);

    expect(interfaceStrings.direction).toBe(direction);
  });

  it('are put together with what they speak of', () => {
    speak('en', 'en');

    expect(interfaceStrings.t('owner', ['IRIB'])).toBe('Owner: IRIB');
    expect(interfaceStrings.t('close')).toBe('Close');
  });
});

const french = { language: 'fr', texts: { interfaceLanguage: 'fr', owner: 'Propriétaire : $1' } };

describe('takeWords', () => {
  it('takes the words that are there then', async () => {
    speak('en-GB', 'en');
    await fakeBrowser.storage.local.set({ [WORDS_KEY]: french });
    expect(interfaceStrings.language).toBe('en-GB');

    await takeWords();
    expect(interfaceStrings.language).toBe('fr');

    await fakeBrowser.storage.local.remove(WORDS_KEY);
    await takeWords();
    expect(interfaceStrings.language).toBe('en-GB');
  });
});

describe('followWords', () => {
  it('takes the words of the language that the reader chose, and the browser’s for what they lack', async () => {
    speak('en-GB', 'en');
    await fakeBrowser.storage.local.set({ [WORDS_KEY]: french });
    const onChange = vi.fn();

    const stop = await followWords(onChange);

    expect(onChange).toHaveBeenCalledOnce();
    expect(interfaceStrings.language).toBe('fr');
    expect(interfaceStrings.t('owner', ['IRIB'])).toBe('Propriétaire : IRIB');
    expect(interfaceStrings.t('close')).toBe('Close');

    await fakeBrowser.storage.local.remove(WORDS_KEY);
    expect(interfaceStrings.language).toBe('en-GB');
    expect(onChange).toHaveBeenCalledTimes(2);

    stop();
    await fakeBrowser.storage.local.set({ [WORDS_KEY]: french });
    expect(interfaceStrings.language).toBe('en-GB');
  });
});
