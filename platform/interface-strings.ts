import { i18n, type GeneratedI18nStructure } from '#i18n';
import { parseWords, type InterfaceWords } from '../core/interface-words';
import { api } from './extension-api';
import { WORDS_KEY } from './storage-keys';

type Key = keyof GeneratedI18nStructure;

// The library types every key's arity apart; ours is one function for all of them.
const browsers = i18n.t as unknown as (key: Key, substitutions?: readonly string[]) => string;

/** The words of the language that the reader chose in place of the browser's. */
let chosen: InterfaceWords | null = null;

function translate(key: Key, substitutions: readonly string[] = []): string {
  const text = chosen?.texts[key];
  if (text === undefined) return browsers(key, substitutions);
  return text.replace(/\$(\d)/gu, (_slot, place: string) => substitutions[Number(place) - 1] ?? '');
}

/** The interface's words in the language that the reader chose, or else in the browser's. */
export const interfaceStrings = {
  /** The browser's own tag where the words are in its language, since "en" alone would write American dates. */
  get language(): string {
    const words = translate('interfaceLanguage');
    const own = api.i18n.getUILanguage();
    return own.split('-')[0] === words ? own : words;
  },
  get direction(): 'ltr' | 'rtl' {
    return translate('interfaceDirection') === 'rtl' ? 'rtl' : 'ltr';
  },
  t: translate,
};

/** Takes the words of the language that the reader chose, as of now. */
export async function takeWords(): Promise<void> {
  chosen = parseWords((await api.storage.local.get(WORDS_KEY))[WORDS_KEY]);
}

/** Takes the words of the language that the reader chose, now and whenever it changes; the result stops that. */
export async function followWords(onChange: () => void): Promise<() => void> {
  const take = (stored: unknown): void => {
    chosen = parseWords(stored);
    onChange();
  };
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (WORDS_KEY in changes) take(changes[WORDS_KEY].newValue);
  };
  api.storage.local.onChanged.addListener(listener);
  take((await api.storage.local.get(WORDS_KEY))[WORDS_KEY]);
  return () => api.storage.local.onChanged.removeListener(listener);
}
