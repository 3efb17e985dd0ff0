import { readFileSync } from 'node:fs';
import type { BriefWords } from '../../core/brief/brief-words';

/** The interface's words that a brief is written with, in a language, read from its file. */
export function briefWords(language: 'en' | 'fr' | 'ar'): BriefWords {
  const file = readFileSync(`locales/${language}.yml`, 'utf8');
  const words = new Map([...file.matchAll(/^(\w+): (?:'(.*)'|(.*))$/gmu)].map(([, key, quoted, plain]) => [key, quoted?.replaceAll("''", "'") ?? plain])); // prettier-ignore
  return (key, substitutions = []) => {
    const text = words.get(key);
    if (text === undefined) throw new Error(`locales/${language}.yml has no "${key}"`);
    return text.replace(/\$(\d)/gu, (_sign, place: string) => substitutions[Number(place) - 1] ?? '');
  };
}
