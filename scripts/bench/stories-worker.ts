import type MiniSearch from 'minisearch';
import { askPeer, PEER_DATABASE, PEER_STORE, peerFrom, type PeerStory } from './stories-peer';

// The first module of the worker, before the extension's own: it notes when the worker hears a question, waits for its
// database and answers, and answers what only the benchmark asks.

/** Moments of the latest question, in ms since the worker began; null for what did not happen. */
export interface Moments {
  /** The first of the scripts began to run: all of them have been fetched and parsed. */
  readonly run: number;
  /** The last of them was done. */
  readonly ready: number | null;
  readonly asked: number;
  readonly answered: number;
  /** How long opening a database took, 0 where it was open. */
  readonly opening: number;
}

type Listener = (message: Message, sender: object, reply: (answer?: unknown) => void) => unknown;
interface Message {
  readonly call: string;
  readonly request: PeerStory;
}
interface Api {
  readonly runtime: { readonly onMessage: { addListener(listener: Listener): void } };
}

const moments = { run: performance.now(), ready: null as number | null, asked: 0, answered: 0, opening: 0 };
let peer: MiniSearch<PeerStory> | undefined;

function noteOpenings(): void {
  const open: IDBFactory['open'] = Reflect.get(IDBFactory.prototype, 'open');
  IDBFactory.prototype.open = function (...asked) {
    const begun = performance.now();
    const request = open.apply(this, asked);
    request.addEventListener('success', () => (moments.opening += performance.now() - begun));
    return request;
  };
}

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(opening.error?.message));
  });
}

async function storedPeer(): Promise<MiniSearch<PeerStory>> {
  const database = await opened(PEER_DATABASE);
  const stored = await new Promise<string>((resolve) => {
    const reading = database.transaction(PEER_STORE).objectStore(PEER_STORE).get(0);
    reading.onsuccess = () => resolve(reading.result as string);
  });
  return peerFrom(stored);
}

const OWN_CALLS: Readonly<Record<string, (request: PeerStory) => Promise<unknown>>> = {
  benchOpen: async () => (await opened('sidelight')).close(),
  benchNothing: () => Promise.resolve(),
  benchPeer: async (story) => askPeer((peer ??= await storedPeer()), story),
};

/** A listener that notes when it is asked and answers; questions that are none of its own pass by. */
function noting(listener: Listener): Listener {
  return (message, sender, reply) => {
    const asked = performance.now();
    moments.opening = 0;
    const isTaken = listener(message, sender, (answer) => {
      moments.answered = performance.now();
      reply(answer);
    });
    if (isTaken) Object.assign(moments, { asked });
    return isTaken;
  };
}

const own: Listener = ({ call, request }, _sender, reply) => {
  const work = OWN_CALLS[call];
  if (!work) return false;
  void work(request).then(reply);
  return true;
};

const tellMoments: Listener = ({ call }, _sender, reply) => {
  if (call !== 'benchMoments') return false;
  reply({ ...moments });
  return false;
};

const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
chrome.runtime.onMessage.addListener(tellMoments);
for (const { onMessage } of new Set([chrome.runtime, ...(browser ? [browser.runtime] : [])])) {
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) => add(noting(listener));
}
noteOpenings();
chrome.runtime.onMessage.addListener(own);
Object.assign(globalThis, { noteReady: () => (moments.ready = performance.now()) });
