import type { ComponentChildren } from 'preact';
import { noteStart, type OwnTopic } from '../../core/topics/own-topic';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings } from '../shared/strings';

/** A topic in the list: as it is stored, or deleted and still to be had back. */
export interface ListedOwnTopic {
  readonly topic: OwnTopic;
  readonly isGone: boolean;
}

export interface OwnTopicListProps {
  readonly rows: readonly ListedOwnTopic[];
  /** What stands in place of the row of a topic that is being edited. */
  readonly editorOf: (topic: OwnTopic) => ComponentChildren;
  readonly onEdit: (topic: OwnTopic) => void;
  readonly onDelete: (topic: OwnTopic) => void;
  readonly onUndo: (topic: OwnTopic) => void;
}

/** The reader's own topics, a row each. */
export function OwnTopicList({ rows, editorOf, ...on }: OwnTopicListProps) {
  return (
    <ul class="own-list">
      {rows.map((row) => (
        <li key={row.topic.id} data-topic={row.topic.id}>
          {editorOf(row.topic) ?? <Row {...row} {...on} />}
        </li>
      ))}
    </ul>
  );
}

type RowProps = ListedOwnTopic & Pick<OwnTopicListProps, 'onEdit' | 'onDelete' | 'onUndo'>;

function Row({ topic, isGone, onEdit, onDelete, onUndo }: RowProps) {
  const { t, language } = useStrings();
  const { label, note, aliases } = topic;
  const place = useFocusAfter<HTMLDivElement>(isGone);
  const button = (key: 'ownEdit' | 'ownDelete' | 'undo', onClick: (topic: OwnTopic) => void) => (
    <button type="button" aria-label={`${t(key)}: ${label}`} onClick={() => onClick(topic)}>
      {t(key)}
    </button>
  );
  return (
    <div class={isGone ? 'own-row own-gone' : 'own-row'}>
      <div class="own-what" ref={place} tabIndex={-1}>
        <h3>
          <bdi>{label}</bdi>
        </h3>
        <p class="quiet">
          {isGone ? t('ownDeleted') : t('ownAliasCount', [new Intl.NumberFormat(language).format(aliases.length)])}
        </p>
        {!isGone && note !== '' && (
          <p class="own-note">
            <bdi>{noteStart(note)}</bdi>
          </p>
        )}
      </div>
      <div class="own-actions">
        {isGone ? (
          button('undo', onUndo)
        ) : (
          <>
            {button('ownEdit', onEdit)}
            {button('ownDelete', onDelete)}
          </>
        )}
      </div>
    </div>
  );
}
