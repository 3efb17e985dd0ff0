import { i18n, type GeneratedI18nStructure } from '#i18n';
import { api } from './extension-api';

type Key = keyof GeneratedI18nStructure;

// The library types every key's arity apart; ours is one function for all of them.
const translate = i18n.t as unknown as (key: Key, substitutions?: readonly string[]) => string;

/** The interface's words in the browser's language, with the language and direction they are in. */
export const interfaceStrings = {
  /** The browser's own tag where the words are in its language, since "en" alone would write American dates. */
  get language(): string {
    const words = translate('interfaceLanguage');
    const browsers = api.i18n.getUILanguage();
    return browsers.split('-')[0] === words ? browsers : words;
  },
  get direction(): 'ltr' | 'rtl' {
    return translate('interfaceDirection') === 'rtl' ? 'rtl' : 'ltr';
  },
  t: translate,
};
