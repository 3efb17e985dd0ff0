import type { ComponentChildren } from 'preact';
import type { Loadable } from '../../core/loadable';
import type { LookedUpEvent, LookedUpOutlet } from '../../core/lookup/looked-up';
import type { EventId, LocalText, OutletId, TopicId } from '../../core/packs/pack';
import type { TopicBackground } from '../../core/packs/topic-background';
import { useStrings } from '../shared/strings';
import { EventView } from './event-view';
import { OutletView } from './outlet-view';
import type { PopupView } from './popup-view';
import { TopicView } from './topic-view';

/** A topic, outlet or event that was looked up; null where it is not known. */
export type ShownThing =
  | {
      readonly kind: 'topic';
      readonly id: TopicId;
      /** Its name and gist, which are known before the rest; null where they are not. */
      readonly named: { readonly label: LocalText; readonly gist: LocalText } | null;
      readonly background: Loadable<TopicBackground | null>;
      /** Null until it is known. */
      readonly isFollowed: boolean | null;
    }
  | { readonly kind: 'outlet'; readonly id: OutletId; readonly outlet: Loadable<LookedUpOutlet | null> }
  | { readonly kind: 'event'; readonly id: EventId; readonly event: Loadable<LookedUpEvent | null> };

export interface ThingViewProps {
  readonly thing: ShownThing;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  readonly onView: (view: PopupView) => void;
  readonly onFollow: (topicId: TopicId, isFollowed: boolean) => void;
  readonly onBack: () => void;
}

/** What was looked up, in place of the page, with the way back. */
export function ThingView(props: ThingViewProps) {
  const { thing, today, onView, onFollow, onBack } = props;
  const { t } = useStrings();
  return (
    <section class="popup-part thing">
      <button type="button" class="back" onClick={onBack}>
        <span class="arrow" aria-hidden="true" /> {t('popupBack')}
      </button>
      {thing.kind === 'topic' && (
        <TopicView
          key={thing.id}
          {...thing}
          onView={onView}
          onFollow={(isFollowed) => onFollow(thing.id, isFollowed)}
        />
      )}
      {thing.kind === 'outlet' && (
        <Known thing={thing.outlet}>{(outlet) => <OutletView outlet={outlet} today={today} />}</Known>
      )}
      {thing.kind === 'event' && (
        <Known thing={thing.event}>{(event) => <EventView event={event} today={today} onView={onView} />}</Known>
      )}
    </section>
  );
}

interface KnownProps<Thing> {
  readonly thing: Loadable<Thing | null>;
  readonly children: (known: Thing) => ComponentChildren;
}

function Known<Thing>({ thing, children }: KnownProps<Thing>) {
  const { t } = useStrings();
  if (thing.kind === 'loading') return <p class="quiet">{t('lookingUp')}</p>;
  if (thing.kind === 'failed') return <p role="alert">{t('lookUpFailed')}</p>;
  return thing.value === null ? <p>{t('popupUnknown')}</p> : <>{children(thing.value)}</>;
}
