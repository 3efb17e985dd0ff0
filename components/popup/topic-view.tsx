import { Background } from '../popover/background';
import { Local, useStrings } from '../shared/strings';
import { Switch } from './controls';
import type { PopupView } from './popup-view';
import type { ShownThing } from './thing-view';

type TopicViewProps = Omit<ShownThing & { kind: 'topic' }, 'kind'> & {
  readonly onView: (view: PopupView) => void;
  readonly onFollow: (isFollowed: boolean) => void;
};

/** A topic with its background, and the switch that follows it. */
export function TopicView({ id, named, background, isFollowed, onView, onFollow }: TopicViewProps) {
  const { t } = useStrings();
  const isUnknown = background.kind === 'ready' && background.value === null;
  const title = (background.kind === 'ready' ? background.value?.topic : null) ?? named;
  return (
    <>
      {(title !== null || background.kind !== 'loading') && (
        <h2 class="thing-title">{title ? <Local of={title.label} /> : <bdi>{id}</bdi>}</h2>
      )}
      {title && (
        <p class="quiet">
          <Local of={title.gist} />
        </p>
      )}
      {isUnknown ? (
        <p>{t('popupUnknown')}</p>
      ) : (
        <>
          <Switch label={t('popupFollow')} isOn={isFollowed} onSwitch={onFollow} />
          <Background
            topicId={id}
            background={
              background.kind === 'ready' && background.value !== null
                ? { kind: 'ready', value: background.value }
                : { kind: background.kind === 'failed' ? 'failed' : 'loading' }
            }
            storyDate={null}
            before={null}
            onTopic={(topicId) => onView({ kind: 'topic', id: topicId })}
            onBack={() => undefined}
          />
        </>
      )}
    </>
  );
}
