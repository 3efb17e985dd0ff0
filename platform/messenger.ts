import type { Runtime } from './browser';
import { api } from './extension-api';

/** A map of calls: each takes one request and gives back one reply. */
export type Calls<Map> = { [Name in keyof Map]: (request: never) => unknown };
export type Request<Call> = Call extends (request: infer R) => unknown ? R : never;
export type Reply<Call> = Call extends (request: never) => infer R ? R : never;

/** One answer per call; `sender` says who asks. */
export type Handlers<Map extends Calls<Map>> = {
  readonly [Name in keyof Map]: (
    request: Request<Map[Name]>,
    sender: Runtime.MessageSender,
  ) => Promise<Reply<Map[Name]>> | Reply<Map[Name]>;
};

/** Per call, what turns an unknown request into a typed one, or throws. */
export type Parsers<Map extends Calls<Map>> = {
  readonly [Name in keyof Map]: (request: unknown) => Request<Map[Name]>;
};

/** Answers one map of calls, for those whom `trusts` lets ask. */
export interface Answerer {
  answer(call: string, request: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined;
}

/** Puts parsers and handlers of one map together; a request that does not parse is refused with an error. */
export function answerer<Map extends Calls<Map>>(
  handlers: Handlers<Map>,
  parsers: Parsers<Map>,
  trusts: (sender: Runtime.MessageSender) => boolean,
): Answerer {
  const has = (call: string): call is string & keyof Map => Object.hasOwn(handlers, call);
  return {
    answer(call, request, sender) {
      if (!has(call) || !trusts(sender)) return undefined;
      // At once: what the reader's click allows is over with the first wait. What is thrown is a refusal.
      return new Promise((resolve) => resolve(handlers[call](parsers[call](request), sender)));
    },
  };
}

/**
 * Registers the one listener of this context; calls that no answerer knows are left to other listeners. A call that is
 * refused or fails is said in the console and answered by nothing.
 */
export function listen(answerers: readonly Answerer[]): void {
  const listener = (
    raw: unknown,
    sender: Runtime.MessageSender,
    reply: (answer?: unknown) => void,
  ): true | undefined => {
    const message = parseMessage(raw);
    if (!message || sender.id !== api.runtime.id) return undefined;
    for (const each of answerers) {
      const answer = each.answer(message.call, message.request, sender);
      if (!answer) continue;
      answer.then(reply, (error: unknown) => {
        console.error(`Sidelight could not answer "${message.call}":`, error);
        reply();
      });
      return true; // keeps the channel open until the reply
    }
    return undefined;
  };
  // The type knows no listener that now keeps the channel open and now does not.
  api.runtime.onMessage.addListener(listener as unknown as Runtime.OnMessageListenerCallback);
}

function parseMessage(raw: unknown): { readonly call: string; readonly request: unknown } | null {
  if (typeof raw !== 'object' || raw === null || !('call' in raw) || typeof raw.call !== 'string') return null;
  return { call: raw.call, request: 'request' in raw ? raw.request : undefined };
}

/** A worker that is being stopped drops the call; the next one starts it again. */
const RETRY_AFTER_MS = 100;

/** Asks the background, once more where it was stopped meanwhile. */
export async function ask<Map extends Calls<Map>, Name extends keyof Map & string>(
  call: Name,
  request: Request<Map[Name]>,
): Promise<Reply<Map[Name]>> {
  const send = async () => {
    const reply = (await api.runtime.sendMessage({ call, request })) as Reply<Map[Name]> | null | undefined;
    if (reply === undefined || reply === null) throw new Error(`nothing answers "${call}"`);
    return reply;
  };
  try {
    return await send();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    return send();
  }
}
