import { useState } from 'preact/hooks';
import { readStart, type PopupView } from '../../components/popup/popup-view';
import type { ShownThing } from '../../components/popup/thing-view';
import { ToolbarPopup } from '../../components/popup/toolbar-popup';
import { withSite, withTopic } from '../../core/settings/change-settings';
import type { Settings } from '../../core/settings/settings';
import { isSiteOn } from '../../core/sites/sites';
import type { ListedTopic, OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { openOptions } from './open-tab';
import { compareBeside } from './compare-beside';
import { useLookUp } from './use-look-up';
import { usePage } from './use-page';
import { useSettings } from './use-settings';
import { useThing } from './use-thing';
import { useTopics } from './use-topics';
import { useVersions } from './use-versions';

export function App() {
  const [start] = useState(() => readStart(location));
  const [trail, setTrail] = useState<readonly PopupView[]>(start.view ? [start.view] : []);
  const [{ now, today }] = useState(currentTime);
  const onView = (view: PopupView): void => setTrail([...trail, view]);
  const { settings, change } = useSettings();
  const topics = useTopics();
  const { tab, shown } = usePage();
  const address = tab?.host && tab.url !== null ? new URL(tab.url) : null;
  const { versions, siteName } = useVersions(tab, shown.page);
  const isPrivate = start.isPrivate || (tab?.incognito ?? true);
  const lookUp = useLookUp({ start: start.query, isPrivate, onView });
  const thing = useThing(trail.at(-1) ?? null);
  return (
    <ToolbarPopup
      lookUp={lookUp}
      thing={
        thing && {
          thing: thing.kind === 'topic' ? withName(thing, topics.get(thing.id), settings) : thing,
          today,
          onView,
          onFollow: (topicId, isFollowed) => change((current) => withTopic(current, topicId, isFollowed)),
          onBack: () => setTrail(trail.slice(0, -1)),
        }
      }
      thisPage={{ ...shown, siteName, labels: new Map([...topics].map(([id, { label }]) => [id, label])) }}
      versions={versions && { versions, today, onCompare: () => void (tab && compareBeside(tab)) }}
      controls={{
        host: tab?.host ?? null,
        chosen: settings && chosenOn(address, settings, now),
        onSite: (isOn) => change((current) => (address ? withSite(current, address, isOn) : current)),
        onHover: (opensOnHover) => change((current) => ({ ...current, opensOnHover })),
        onPause: (isOn) => void ask<OwnPageCalls, 'pause'>('pause', { isOn }),
      }}
      onOpenOptions={() => void openOptions()}
    />
  );
}

/** The time at which the popup was opened: in ms since 1970, and the reader's day as YYYY-MM-DD. */
function currentTime(): { readonly now: number; readonly today: string } {
  return { now: Date.now(), today: new Intl.DateTimeFormat('sv-SE').format() };
}

function withName(
  thing: Omit<ShownThing & { kind: 'topic' }, 'named' | 'isFollowed'>,
  listed: ListedTopic | undefined,
  settings: Settings | null,
): ShownThing {
  return { ...thing, named: listed ?? null, isFollowed: settings && settings.followedTopics.includes(thing.id) };
}

function chosenOn(address: URL | null, settings: Settings, now: number) {
  const { opensOnHover, pausedUntil } = settings;
  return {
    isSiteOn: address === null || isSiteOn(address, settings),
    opensOnHover,
    pausedUntil: pausedUntil !== null && pausedUntil > now ? pausedUntil : null,
  };
}
