import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GeneratedI18nStructure } from '#i18n';
import type { LocalText } from '../../core/packs/pack';
import { pickText } from '../../core/packs/pick-text';

export type StringKey = keyof GeneratedI18nStructure;

/** The interface's words, and the language and direction they are in. */
export interface Strings {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a key; `$1` and on are replaced by `substitutions`. */
  readonly t: (key: StringKey, substitutions?: readonly string[]) => string;
}

const NO_STRINGS: Strings = { language: 'en', direction: 'ltr', t: (key) => key };

export const StringsContext = createContext<Strings>(NO_STRINGS);

/** The interface's words, inside a component. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}

/** A text of a pack in the reader's language, in its own direction. */
export function Local({ of }: { of: LocalText }) {
  const { text, language } = pickText(of, useStrings().language);
  return (
    <span lang={language} dir="auto">
      {text}
    </span>
  );
}
