import { splitWords } from '../text/words';
import type { AliasDraft, TopicDraft } from './draft-topic';
import { LONGEST_LABEL, LONGEST_NOTE, MOST_ALIASES } from './own-topic';
import { languagesIn, splitList } from './typed-lists';

/** No alias and no longer name has more characters. */
export const LONGEST_ALIAS = 80;
/** No word that has to stand nearby has more characters. */
export const LONGEST_COMPANY = 60;
/** No alias has more words of which one has to stand nearby. */
export const MOST_COMPANY = 30;
/** No alias speaks of more languages. */
export const MOST_LANGUAGES = 60;

/** What is wrong in one field of a draft, with the words it is about. */
export type DraftFault =
  | { readonly field: 'label'; readonly what: 'empty' | 'no-word' | 'long' }
  | { readonly field: 'note'; readonly what: 'long' }
  | { readonly field: 'text'; readonly row: number; readonly what: 'empty' | 'no-word' | 'long' }
  | {
      readonly field: 'languages' | 'notIn';
      readonly row: number;
      readonly what: 'no-language' | 'many';
      readonly said: string;
    }
  | {
      readonly field: 'company';
      readonly row: number;
      readonly what: 'no-word' | 'long' | 'many';
      readonly said: string;
    }
  | { readonly field: 'blockers'; readonly what: 'no-word' | 'long' | 'many'; readonly said: string };

/** All that keeps a draft from being a topic, in the order of its fields. */
export function faultsOf(draft: TopicDraft): DraftFault[] {
  const faults: DraftFault[] = [];
  const label = draft.label.trim();
  if (label === '') faults.push({ field: 'label', what: 'empty' });
  else if (label.length > LONGEST_LABEL) faults.push({ field: 'label', what: 'long' });
  else if (draft.aliases.every(isEmpty) && !hasWord(label)) faults.push({ field: 'label', what: 'no-word' });
  if (draft.note.trim().length > LONGEST_NOTE) faults.push({ field: 'note', what: 'long' });
  return [...faults, ...draft.aliases.flatMap(faultsOfAlias), ...faultsOfBlockers(draft.blockers)];
}

function hasWord(text: string): boolean {
  return splitWords(text).length > 0;
}

/** Whether nothing at all is typed in a row, so that it does not count. */
function isEmpty({ text, languages, notIn, company }: AliasDraft): boolean {
  return [text, languages, notIn, company].every((typed) => typed.trim() === '');
}

function faultsOfAlias(alias: AliasDraft): DraftFault[] {
  if (isEmpty(alias)) return [];
  const { row } = alias;
  const text = alias.text.trim();
  const faults: DraftFault[] = [];
  if (text === '') faults.push({ field: 'text', row, what: 'empty' });
  else if (text.length > LONGEST_ALIAS) faults.push({ field: 'text', row, what: 'long' });
  else if (!hasWord(text)) faults.push({ field: 'text', row, what: 'no-word' });
  for (const field of ['languages', 'notIn'] as const) {
    const { known, unknown } = languagesIn(alias[field]);
    if (unknown.length > 0) faults.push({ field, row, what: 'no-language', said: unknown.join(', ') });
    else if (known.length > MOST_LANGUAGES) faults.push({ field, row, what: 'many', said: String(MOST_LANGUAGES) });
  }
  const company = faultOfWords(splitList(alias.company), { longest: LONGEST_COMPANY, most: MOST_COMPANY });
  if (company) faults.push({ field: 'company', row, ...company });
  return faults;
}

function faultsOfBlockers(blockers: string): DraftFault[] {
  const lines = blockers.split('\n').map((line) => line.trim());
  const fault = faultOfWords(
    lines.filter((line) => line !== ''),
    { longest: LONGEST_ALIAS, most: MOST_ALIASES },
  );
  return fault ? [{ field: 'blockers', ...fault }] : [];
}

function faultOfWords(
  words: readonly string[],
  { longest, most }: { readonly longest: number; readonly most: number },
): { readonly what: 'no-word' | 'long' | 'many'; readonly said: string } | null {
  const long = words.find((word) => word.length > longest);
  if (long !== undefined) return { what: 'long', said: long };
  const empty = words.find((word) => !hasWord(word));
  if (empty !== undefined) return { what: 'no-word', said: empty };
  return words.length > most ? { what: 'many', said: String(most) } : null;
}
