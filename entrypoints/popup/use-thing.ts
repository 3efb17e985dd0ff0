import { useEffect, useState } from 'preact/hooks';
import type { PopupView } from '../../components/popup/popup-view';
import type { ShownThing } from '../../components/popup/thing-view';
import type { Loadable } from '../../core/loadable';
import type { TopicId } from '../../core/packs/pack';
import type { TopicBackground } from '../../core/packs/topic-background';
import type { BackgroundCalls, OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { answered } from './answered';

type Topic = Omit<ShownThing & { kind: 'topic' }, 'named' | 'isFollowed'>;
type Thing = Topic | Exclude<ShownThing, { kind: 'topic' }>;

/** What is to be shown in place of the page, asked for once; null for the page. */
export function useThing(view: PopupView | null): Thing | null {
  const [things, setThings] = useState<ReadonlyMap<string, Thing>>(new Map());
  const key = view && `${view.kind}:${view.id}`;
  const known = key === null ? undefined : things.get(key);
  const isWanted = view !== null && known === undefined;
  useEffect(() => {
    if (!isWanted || key === null) return;
    void lookUp(view).then((thing) => setThings((before) => new Map(before).set(key, thing)));
    // A view is what its key says.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, isWanted]);
  return view && (known ?? loading(view));
}

function loading(view: PopupView): Thing {
  const kind = 'loading';
  switch (view.kind) {
    case 'topic':
      return { ...view, background: { kind } };
    case 'outlet':
      return { ...view, outlet: { kind } };
    case 'event':
      return { ...view, event: { kind } };
  }
}

async function lookUp(view: PopupView): Promise<Thing> {
  switch (view.kind) {
    case 'topic':
      return { ...view, background: await backgroundOn(view.id) };
    case 'outlet':
      return { ...view, outlet: await answered(ask<OwnPageCalls, 'lookUpOutlet'>('lookUpOutlet', { id: view.id })) };
    case 'event':
      return { ...view, event: await answered(ask<OwnPageCalls, 'lookUpEvent'>('lookUpEvent', { id: view.id })) };
  }
}

async function backgroundOn(topicId: TopicId): Promise<Loadable<TopicBackground | null>> {
  const asked = ask<BackgroundCalls, 'lookUpTopic'>('lookUpTopic', { topicId });
  return answered(
    asked.then((answer) =>
      !answer.ok && answer.error === 'unknown-topic' ? { ok: true as const, value: null } : answer,
    ),
  );
}
