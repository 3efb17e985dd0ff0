/** The part of jsdom behind an event or its target: the only place where an event can be made a reader's own. */
interface Behind {
  isTrusted: boolean;
  _dispatch(event: Behind): boolean;
}

/** Sends an event as the browser does for what a reader does; what a page's script sends is never trusted. */
export function sendTrusted<Sent extends Event>(target: EventTarget, event: Sent): Sent {
  const behindEvent = behind(event);
  behindEvent.isTrusted = true;
  behind(target)._dispatch(behindEvent);
  return event;
}

function behind(thing: object): Behind {
  const key = Object.getOwnPropertySymbols(thing).find(({ description }) => description === 'impl');
  if (!key) throw new Error('jsdom has nothing behind this');
  return Reflect.get(thing, key) as Behind;
}
