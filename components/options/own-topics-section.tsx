import { useEffect, useRef } from 'preact/hooks';
import type { Loadable } from '../../core/loadable';
import { draftOf, newDraft } from '../../core/topics/draft-topic';
import { MOST_OWN_TOPICS, type OwnTopic } from '../../core/topics/own-topic';
import { useStrings } from '../shared/strings';
import type { FindNamesake } from './namesakes';
import { OwnTopicEditor } from './own-topic-editor';
import { OwnTopicList, type ListedOwnTopic } from './own-topic-list';
import { Section } from './section';
import { useDeletions } from './topic-deletions';
import { useTopicDraft, type Said, type Stamp } from './topic-draft';

export interface OwnTopicsSectionProps {
  readonly topics: Loadable<readonly OwnTopic[]>;
  /** What a new topic is to be begun with at once; a new object is a new wish. */
  readonly start: { readonly label: string } | null;
  /** What a new topic's id ends with, and the day. */
  readonly stamp: () => Stamp;
  readonly findNamesake: FindNamesake;
  /** Each of these says whether it could be stored. */
  readonly onSave: (topic: OwnTopic, isNew: boolean) => Promise<boolean>;
  readonly onDelete: (topic: OwnTopic) => Promise<boolean>;
  readonly onRestore: (topic: OwnTopic, place: number) => Promise<boolean>;
  /** Tells whether something is typed that is not saved. */
  readonly onUnsaved: (isUnsaved: boolean) => void;
}

/** The topics that the reader has made, to be added to, edited and deleted. */
export function OwnTopicsSection(props: OwnTopicsSectionProps) {
  const { t } = useStrings();
  const { topics } = props;
  return (
    <Section id="own-topics" title="ownTitle" keys={['ownHint', 'ownNew', 'ownAliases', 'ownBlockers', 'ownTest']}>
      <p class="quiet">{t('ownHint')}</p>
      {topics.kind === 'loading' && <p class="quiet">{t('ownLoading')}</p>}
      {topics.kind === 'failed' && <p role="alert">{t('ownNotRead')}</p>}
      {topics.kind === 'ready' && <Desk {...props} stored={topics.value} />}
    </Section>
  );
}

function Desk(props: OwnTopicsSectionProps & { readonly stored: readonly OwnTopic[] }) {
  const { stored, start, onUnsaved } = props;
  const { t, language } = useStrings();
  const desk = useTopicDraft(props);
  const deletions = useDeletions(props, desk.say);
  const { draft, open, hasChanged } = desk;
  const root = useFocusOnClose(desk);
  const heardRef = useRef(start);
  useEffect(() => {
    if (start === heardRef.current) return;
    heardRef.current = start;
    if (start) open(newDraft(start.label));
  }, [start, open]);
  useEffect(() => onUnsaved(hasChanged), [hasChanged, onUnsaved]);
  const editor = draft && (
    <OwnTopicEditor
      key={desk.opening}
      draft={draft}
      storedLabel={stored.find(({ id }) => id === draft.id)?.label ?? null}
      findNamesake={props.findNamesake}
      onChange={desk.change}
      onSave={desk.save}
      onCancel={desk.leave}
    />
  );
  const isInList = (shown: readonly ListedOwnTopic[]) =>
    shown.some(({ topic, isGone }) => topic.id === draft?.id && !isGone);
  return (
    <div ref={root}>
      <div tabIndex={-1} class="own-said">
        <SaidLine said={desk.said} onBringBack={open} />
      </div>
      {!draft && stored.length < MOST_OWN_TOPICS && (
        <button type="button" class="main-button own-new" onClick={() => open(newDraft())}>
          {t('ownNew')}
        </button>
      )}
      {stored.length >= MOST_OWN_TOPICS && (
        <p class="own-warning">{t('ownMost', [new Intl.NumberFormat(language).format(MOST_OWN_TOPICS)])}</p>
      )}
      {!isInList(deletions.rows) && editor}
      {deletions.rows.length === 0 && !draft && <p class="own-none">{t('ownNone')}</p>}
      <OwnTopicList
        rows={deletions.rows}
        editorOf={({ id }) => (id === draft?.id && isInList(deletions.rows) ? editor : null)}
        onEdit={(topic) => open(draftOf(topic))}
        onDelete={deletions.remove}
        onUndo={deletions.restore}
      />
    </div>
  );
}

/** Leads the focus, once the editor is closed, to what is said of that, or else back to where it was opened. */
function useFocusOnClose({ closed, said }: Pick<ReturnType<typeof useTopicDraft>, 'closed' | 'said'>) {
  const root = useRef<HTMLDivElement>(null);
  const closedRef = useRef(closed);
  useEffect(() => {
    if (!closed || closedRef.current === closed) return;
    closedRef.current = closed;
    const opener = closed.id === null ? '.own-new' : `[data-topic="${closed.id}"] button`;
    root.current?.querySelector<HTMLElement>(said ? '.own-said' : opener)?.focus();
  }, [closed, said]);
  return root;
}

function SaidLine({ said, onBringBack }: { said: Said | null; onBringBack: ReturnType<typeof useTopicDraft>['open'] }) {
  const { t } = useStrings();
  switch (said?.kind) {
    case undefined:
      return null;
    case 'saved':
      return <p role="status">{t(said.isNew ? 'ownSavedNew' : 'ownSaved', [said.label])}</p>;
    case 'failed':
      return <p role="alert">{t('ownNotStored')}</p>;
    case 'left':
      return (
        <p role="status">
          {t('ownLeft')}{' '}
          <button type="button" onClick={() => onBringBack(said.draft, said.begun)}>
            {t('ownBringBack')}
          </button>
        </p>
      );
  }
}
