import { useId } from 'preact/hooks';
import type { TopicId } from '../../core/packs/pack';
import type { TopicBackground } from '../../core/packs/topic-background';
import type { OtherVersions } from '../../core/stories/other-versions';
import type { Loadable } from '../shared/loadable';
import { Local, useStrings } from '../shared/strings';
import { Background } from './background';
import { WhatDiffers } from './what-differs';

export interface PopoverProps {
  readonly topicId: TopicId;
  /** The words on the page that were marked. */
  readonly mention: string;
  readonly background: Loadable<TopicBackground>;
  readonly versions: Loadable<OtherVersions | null>;
  readonly onClose: () => void;
}

/** What opens on a mark: what another outlet's version says, then the background of the topic. */
export function Popover({ topicId, mention, background, versions, onClose }: PopoverProps) {
  const { t, language, direction } = useStrings();
  const titleId = useId();
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
        <button type="button" class="close" aria-label={t('close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" />
          </svg>
        </button>
      </div>
      <div class="body" tabIndex={0} role="group" aria-labelledby={titleId}>
        <WhatDiffers topicId={topicId} versions={versions} />
        <Background background={background} />
      </div>
    </section>
  );
}
