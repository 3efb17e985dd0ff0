import type { LocalText } from '../packs/pack';
import type { PickedText } from '../packs/pick-text';
import { lexiconOf, type NameGroup } from './lexicon';

/** What a group of names is called, and what each of its names is. */
export interface GroupWords {
  /** The actor or act that the names stand for. */
  readonly about: LocalText;
  /** A name as it is written in a language (a tag), else in English; null where the group has no such name. */
  readonly nameOf: (name: string, language: string) => PickedText | null;
}

const ENGLISH = 'en';

/** The words for a group of names by its id; null where no lexicon has it. */
export function groupWords(group: string): GroupWords | null {
  const english = groupIn(group, ENGLISH);
  if (!english) return null;
  return {
    about: english.about,
    nameOf: (name, language) => {
      const code = language.slice(0, ENGLISH.length).toLowerCase();
      return written(groupIn(group, code), name, code) ?? written(english, name, ENGLISH);
    },
  };
}

function groupIn(group: string, language: string): NameGroup | null {
  return lexiconOf(language)?.groups.find(({ id }) => id === group) ?? null;
}

/** The first form of a name. Of one that may go on the end is left open; in English its id has it in full. */
function written(group: NameGroup | null, name: string, language: string): PickedText | null {
  const [first] = group?.names.find(({ id }) => id === name)?.forms ?? [];
  if (first === undefined) return null;
  if (!first.endsWith('*')) return { text: first, language };
  return { text: language === ENGLISH ? name.replaceAll('-', ' ') : first.replace('*', '…'), language };
}
