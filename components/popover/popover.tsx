import { useId, useState } from 'preact/hooks';
import type { TopicId } from '../../core/packs/pack';
import type { TopicBackground } from '../../core/packs/topic-background';
import type { ReaderChange } from '../../core/popover/reader-change';
import type { NearestStory } from '../../core/stories/nearest-stories';
import type { OtherVersions } from '../../core/stories/other-versions';
import type { Loadable } from '../../core/loadable';
import { Local, useStrings } from '../shared/strings';
import { Background } from './background';
import { Foot, type FootProps } from './foot';
import { Nearest } from './nearest';
import { Notice } from './notice';
import { WhatDiffers, type ComparedWith } from './what-differs';

export interface PopoverProps extends Pick<FootProps, 'mention' | 'alias' | 'pageLanguage' | 'onChange' | 'onCite'> {
  readonly topicId: TopicId;
  readonly host: string;
  /** Day of the story on the page, or null where it does not say. */
  readonly storyDate: string | null;
  readonly backgroundOf: (topicId: TopicId) => Loadable<TopicBackground>;
  readonly versions: Loadable<OtherVersions | null>;
  readonly comparedWith: (url: string) => ComparedWith;
  readonly nearest: Loadable<readonly NearestStory[]>;
  /** What the reader has just changed, or null. */
  readonly changed: ReaderChange | null;
  readonly onTopic: (topicId: TopicId) => void;
  readonly onSentence: (sentence: string) => void;
  /** The reader wants the versions side by side, or to choose what to compare with. */
  readonly onCompare: () => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What opens on a mark: what another outlet's version says, the background of the topic, and what one can do about it. */
export function Popover(props: PopoverProps) {
  const { topicId, mention, backgroundOf, changed, onClose } = props;
  const { t, language, direction } = useStrings();
  const titleId = useId();
  const background = backgroundOf(topicId);
  const known = background.kind === 'ready' ? background.value : null;
  return (
    <section class="card" role="dialog" aria-labelledby={titleId} lang={language} dir={direction} tabIndex={-1}>
      <div class="head">
        <h2 id={titleId}>{known ? <Local of={known.topic.label} /> : <bdi>{mention}</bdi>}</h2>
        {known && (
          <p class="gist">
            <Local of={known.topic.gist} />
          </p>
        )}
        <button type="button" class="to-sentence compare" onClick={props.onCompare}>
          {t('sideBySide')}
        </button>
        <button type="button" class="close" aria-label={t('close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </div>
      {changed ? (
        <Notice change={changed} alias={props.alias.text} host={props.host} onUndo={props.onUndo} />
      ) : (
        <Body {...props} titleId={titleId} known={known} />
      )}
    </section>
  );
}

function Body({ titleId, known, ...props }: PopoverProps & { titleId: string; known: TopicBackground | null }) {
  const { topicId, versions, nearest, storyDate, backgroundOf } = props;
  const [trail, follow] = useState<readonly TopicId[]>([]);
  const shown = trail.at(-1) ?? topicId;
  const before = trail.length === 0 ? null : backgroundOf(trail.at(-2) ?? topicId);
  const isUnknown = versions.kind === 'ready' && (versions.value?.versions.length ?? 0) === 0;
  const elsewhere = versions.kind === 'ready' && !isUnknown ? versions.value : null;
  return (
    <div class="body" tabIndex={0} role="group" aria-labelledby={titleId}>
      {isUnknown ? (
        <Nearest nearest={nearest} />
      ) : (
        <WhatDiffers
          topicId={topicId}
          versions={versions}
          comparedWith={props.comparedWith}
          onSentence={props.onSentence}
        />
      )}
      <Background
        topicId={shown}
        background={backgroundOf(shown)}
        storyDate={storyDate}
        before={before?.kind === 'ready' ? before.value.topic : null}
        onTopic={(next) => {
          props.onTopic(next);
          follow([...trail, next]);
        }}
        onBack={() => follow(trail.slice(0, -1))}
      />
      <Foot {...props} background={known} known={elsewhere} />
    </div>
  );
}
