import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { faultsOf, type DraftFault } from '../../core/topics/draft-faults';
import {
  aliasesIn,
  isLabelSought,
  withAlias,
  withAliasRow,
  withoutAlias,
  type TopicDraft,
} from '../../core/topics/draft-topic';
import { useStrings, type Strings } from '../shared/strings';
import { AliasRows, Namesake } from './alias-rows';
import { faultWords } from './fault-words';
import { useNamesakes, type FindNamesake } from './namesakes';
import { TestBox } from './test-box';
import { TopicField } from './topic-field';

const TEXT_ROWS = 3;

export interface OwnTopicEditorProps {
  readonly draft: TopicDraft;
  /** The label as it is stored; null for a new topic. */
  readonly storedLabel: string | null;
  readonly findNamesake: FindNamesake;
  readonly onChange: (change: (draft: TopicDraft) => TopicDraft) => void;
  /** Stores the topic; false where that could not be done. Asked only where nothing is wrong. */
  readonly onSave: () => Promise<boolean>;
  readonly onCancel: () => void;
  /** What is pasted into the test box at first. */
  readonly startText?: string | undefined;
  readonly startLanguage?: string | undefined;
}

/** Everything about an own topic, to be written and tried. */
export function OwnTopicEditor(props: OwnTopicEditorProps) {
  const { draft, storedLabel, onCancel } = props;
  const { t } = useStrings();
  const { form, attempt, save, faults } = useSaving(props);
  const title = storedLabel === null ? t('ownNew') : t('ownChange', [storedLabel]);
  return (
    <form
      ref={form}
      class="own-editor"
      aria-labelledby="own-editor-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 id="own-editor-title">{title}</h3>
      <Fields {...props} faults={faults} />
      <TestBox draft={draft} startText={props.startText} startLanguage={props.startLanguage} />
      <div class="own-foot">
        <div role="alert" class="own-outcome">
          {attempt.kind === 'wrong' && faults.length > 0 && <p>{t('ownLookAgain', [String(faults.length)])}</p>}
          {attempt.kind === 'failed' && <p>{t('ownNotSaved')}</p>}
        </div>
        <button type="submit" class="main-button">
          {t('ownSave')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('ownCancel')}
        </button>
      </div>
    </form>
  );
}

interface FieldsProps extends Pick<OwnTopicEditorProps, 'draft' | 'findNamesake' | 'onChange'> {
  readonly faults: readonly DraftFault[];
}

function Fields({ draft, findNamesake, onChange, faults }: FieldsProps) {
  const strings = useStrings();
  const sought = aliasesIn(draft).map(({ text }) => text);
  const namesakes = useNamesakes(sought, draft.id, findNamesake);
  const wordsOf = (isMeant: (fault: DraftFault) => boolean) => wordsOfFirst(faults.filter(isMeant), strings);
  const typed = { draft, onChange, wordsOf };
  const byLabel = draft.aliases.every(({ text }) => text.trim() === '') && namesakes.get(draft.label.trim());
  return (
    <>
      <Typed {...typed} field="label" label="ownLabel">
        {byLabel && <Namesake of={byLabel} />}
      </Typed>
      <Typed {...typed} field="note" label="ownNote" />
      <AliasRows
        aliases={draft.aliases}
        label={draft.label}
        isLabelSought={isLabelSought(draft)}
        namesakes={namesakes}
        faultOf={(row, field) => wordsOf((fault) => 'row' in fault && fault.row === row && fault.field === field)}
        onAdd={(text) => onChange((current) => withAliasRow(current, text))}
        onChange={(row, change) => onChange((current) => withAlias(current, row, change))}
        onRemove={(row) => onChange((current) => withoutAlias(current, row))}
      />
      <Typed {...typed} field="blockers" label="ownBlockers" />
    </>
  );
}

interface TypedProps extends Pick<OwnTopicEditorProps, 'draft' | 'onChange'> {
  readonly field: 'label' | 'note' | 'blockers';
  readonly label: 'ownLabel' | 'ownNote' | 'ownBlockers';
  readonly wordsOf: (isMeant: (fault: DraftFault) => boolean) => string | null;
  readonly children?: ComponentChildren;
}

/** One of the topic's own texts: its label on one line, the others on several. */
function Typed({ draft, onChange, field, label, wordsOf, children }: TypedProps) {
  const type = (value: string): void => onChange((current) => ({ ...current, [field]: value }));
  return (
    <TopicField
      id={`own-${field}`}
      label={label}
      hint={`${label}Hint`}
      fault={wordsOf((fault) => fault.field === field)}
      control={(tied) => {
        const typed = { ...tied, dir: 'auto', value: draft[field] } as const;
        return field === 'label' ? (
          <input {...typed} type="text" required onInput={({ currentTarget }) => type(currentTarget.value)} />
        ) : (
          <textarea {...typed} rows={TEXT_ROWS} onInput={({ currentTarget }) => type(currentTarget.value)} />
        );
      }}
    >
      {children}
    </TopicField>
  );
}

function wordsOfFirst([fault]: readonly DraftFault[], strings: Strings): string | null {
  return fault ? faultWords(fault, strings) : null;
}

/** How far saving has come; what is wrong is shown only once it was tried. */
interface Attempt {
  readonly kind: 'none' | 'wrong' | 'saving' | 'failed';
}

function useSaving({ draft, onSave }: OwnTopicEditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (attempt.kind === 'wrong') form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [attempt]);
  const save = async (): Promise<void> => {
    if (attempt.kind === 'saving') return;
    if (faultsOf(draft).length > 0) return setAttempt({ kind: 'wrong' });
    setAttempt({ kind: 'saving' });
    if (!(await onSave())) setAttempt({ kind: 'failed' });
  };
  return { form, attempt, save, faults: attempt.kind === 'wrong' ? faultsOf(draft) : [] };
}
