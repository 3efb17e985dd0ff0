import type { StringKey, Strings } from '../../components/shared/strings';
import arabic from '../../locales/ar.yml?raw';
import english from '../../locales/en.yml?raw';

const LINE = /^(\w+): (?:'(.*)'|(.*))$/;

/** The real words of the interface in a language, read from its file; a key that is not there is an error. */
export function interfaceWords(language: 'en' | 'ar'): Strings {
  const words = new Map(readLines(language === 'en' ? english : arabic));
  const read = (key: StringKey): string => {
    const text = words.get(key);
    if (text === undefined) throw new Error(`locales/${language}.yml has no "${key}"`);
    return text;
  };
  return {
    language: read('interfaceLanguage'),
    direction: read('interfaceDirection') === 'rtl' ? 'rtl' : 'ltr',
    t: (key, substitutions = []) =>
      read(key).replace(/\$(\d)/g, (_sign, place: string) => substitutions[Number(place) - 1] ?? ''),
  };
}

function readLines(file: string): [string, string][] {
  return file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, key, quoted, plain] = LINE.exec(line) ?? [];
      const text = quoted?.replaceAll("''", "'") ?? plain;
      if (key === undefined || text === undefined) throw new Error(`not a "key: text" line: ${line}`);
      return [key, text];
    });
}
