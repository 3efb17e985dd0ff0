import type { TopicAlias } from '../mentions/compile-names';
import type { Alias, TopicId } from '../packs/pack';
import { fail, ok, type Result } from '../result';
import { fold } from '../text/fold';
import { splitWords } from '../text/words';
import { faultsOf, type DraftFault } from './draft-faults';
import { OWN_PREFIX } from './own-id';
import type { OwnTopic } from './own-topic';
import { languagesIn, splitList } from './typed-lists';

/** An alias as it stands in the editor, every field as it was typed. */
export interface AliasDraft {
  /** Tells the rows of one draft apart. */
  readonly row: number;
  readonly text: string;
  /** Primary tags, separated by commas. */
  readonly languages: string;
  readonly notIn: string;
  readonly isAnyCase: boolean;
  readonly isWeak: boolean;
  /** The alias as it was, for the rules that the form does not show. */
  readonly before?: Alias;
  /** Words, separated by commas. */
  readonly company: string;
}

/** A topic as it stands in the editor, with whatever is wrong in it. */
export interface TopicDraft {
  /** Null while the topic is new. */
  readonly id: TopicId | null;
  readonly label: string;
  readonly note: string;
  readonly aliases: readonly AliasDraft[];
  /** Longer names, one a line. */
  readonly blockers: string;
  /** The longer names as they were before, whose rules are kept. */
  readonly before: readonly Alias[];
}

/** Stands for the new topic while it has no id. */
const DRAFT_ID = `${OWN_PREFIX}draft` as TopicId;
/** Leaves room for prefix and suffix in an id of at most 64 characters. */
const LONGEST_SLUG = 40;

/** A topic that is begun, with what it is called so far. */
export function newDraft(label = ''): TopicDraft {
  return { id: null, label, note: '', aliases: [emptyAlias(0)], blockers: '', before: [] };
}

/** A topic to be changed. */
export function draftOf({ id, label, note, aliases, blockers }: OwnTopic): TopicDraft {
  return {
    id,
    label,
    note,
    aliases: aliases.map((alias, row) => ({
      row,
      text: alias.text,
      languages: (alias.languages ?? []).join(', '),
      notIn: (alias.notIn ?? []).join(', '),
      isAnyCase: alias.case === 'any',
      isWeak: alias.weak !== undefined,
      before: alias,
      company: (alias.company ?? []).join(', '),
    })),
    blockers: blockers.map(({ text }) => text).join('\n'),
    before: blockers,
  };
}

function emptyAlias(row: number, text = ''): AliasDraft {
  return { row, text, languages: '', notIn: '', isAnyCase: false, isWeak: false, company: '' };
}

/** The draft with one more row, and what is written in it. */
export function withAliasRow(draft: TopicDraft, text = ''): TopicDraft {
  const row = Math.max(-1, ...draft.aliases.map((alias) => alias.row)) + 1;
  return { ...draft, aliases: [...draft.aliases, emptyAlias(row, text)] };
}

/** The draft with a row changed. */
export function withAlias(draft: TopicDraft, row: number, change: Partial<AliasDraft>): TopicDraft {
  return { ...draft, aliases: draft.aliases.map((alias) => (alias.row === row ? { ...alias, ...change } : alias)) };
}

/** The draft without a row. */
export function withoutAlias(draft: TopicDraft, row: number): TopicDraft {
  return { ...draft, aliases: draft.aliases.filter((alias) => alias.row !== row) };
}

/** Whether the label is looked for: where it is one of the aliases, or there is no other. */
export function isLabelSought({ label, aliases }: TopicDraft): boolean {
  const sought = wordsOf(label);
  const written = aliases.filter(({ text }) => text.trim() !== '');
  return sought === '' || written.length === 0 || written.some(({ text }) => wordsOf(text) === sought);
}

function wordsOf(text: string): string {
  return splitWords(text)
    .map(({ folded }) => folded)
    .join(' ');
}

/** The aliases of a draft as they stand; of what is wrong in a rule, only the rest counts. */
export function aliasesIn({ label, aliases }: TopicDraft): Alias[] {
  const written = aliases.filter(({ text }) => text.trim() !== '').map(aliasIn);
  return written.length > 0 || label.trim() === '' ? written : [{ text: label.trim() }];
}

function aliasIn({ text, languages, notIn, isAnyCase, isWeak, company, before }: AliasDraft): Alias {
  const [only, never, words] = [languagesIn(languages).known, languagesIn(notIn).known, splitList(company)];
  return {
    text: text.trim(),
    ...(only.length > 0 && { languages: [...only] }),
    ...(never.length > 0 && { notIn: [...never] }),
    ...(isAnyCase && { case: 'any' as const }),
    ...(isWeak && { weak: before?.weak ?? (true as const) }),
    // Rules that the form does not show are kept as they were.
    ...(before?.givenName && { givenName: true as const }),
    ...(before?.notFirst && { notFirst: true as const }),
    ...(words.length > 0 && { company: words }),
  };
}

function blockersIn({ blockers, before }: TopicDraft): Alias[] {
  const lines = blockers.split('\n').map((line) => line.trim());
  return [...new Set(lines)]
    .filter((line) => line !== '')
    .map((text) => before.find((blocker) => blocker.text === text) ?? { text });
}

/** All that a text is searched for with a draft as it stands, its longer names too. */
export function trialAliases(draft: TopicDraft): TopicAlias[] {
  return [
    ...aliasesIn(draft).map((alias) => ({ ...alias, topicId: draft.id ?? DRAFT_ID })),
    ...blockersIn(draft).map((alias) => ({ ...alias, topicId: null })),
  ];
}

/** All languages that a draft's aliases speak of. */
export function languagesOf({ aliases }: TopicDraft): string[] {
  return [...new Set(aliases.flatMap(({ languages, notIn }) => languagesIn(`${languages},${notIn}`).known))];
}

/** The id of a new topic; the suffix makes it the only one with its label. */
export function ownTopicId(label: string, suffix: string): TopicId {
  const slug = (fold(label).match(/[a-z0-9]+/gu) ?? []).join('-').slice(0, LONGEST_SLUG).replace(/-$/u, '');
  return `${OWN_PREFIX}${slug === '' ? '' : `${slug}-`}${suffix}` as TopicId;
}

/** Makes the topic that a draft stands for, or says what is wrong, field by field. */
export function finishDraft(
  draft: TopicDraft,
  { suffix, changedOn }: { readonly suffix: string; readonly changedOn: string },
): Result<OwnTopic, readonly DraftFault[]> {
  const faults = faultsOf(draft);
  if (faults.length > 0) return fail(faults);
  const label = draft.label.trim();
  return ok({
    id: draft.id ?? ownTopicId(label, suffix),
    label,
    note: draft.note.trim(),
    aliases: aliasesIn(draft),
    blockers: blockersIn(draft),
    changedOn,
  });
}
