import type { Runtime } from './browser';
import { api, isAlive } from './extension-api';
import type { BackgroundCalls, PageCalls } from './messages';

/** In percent of a text. */
const FOR_THE_MOST_PART = 70;
/** How long after an unheard call it is told again, in ms: the background may be ending, or be slow to begin. */
const AGAIN_AFTER_MS = [200, 1_000, 5_000];

/**
 * Tells the background something, and whether it was heard: what a background that is just ending drops is told again.
 * Where it was not heard is not the page's concern.
 */
export async function tell<Name extends keyof BackgroundCalls>(
  call: Name,
  request: Parameters<BackgroundCalls[Name]>[0],
  [pause, ...pauses]: readonly number[] = AGAIN_AFTER_MS,
): Promise<boolean> {
  if (!isAlive()) return false;
  const reply: unknown = await api.runtime.sendMessage({ call, request }).catch(() => undefined);
  if (reply !== undefined || !pause) return reply !== undefined;
  await new Promise((resolve) => setTimeout(resolve, pause));
  return tell(call, request, pauses);
}

/** Reads a value of the extension's local storage, now and whenever it changes, until the signal is aborted. */
export async function followStored(key: string, onValue: (value: unknown) => void, signal: AbortSignal): Promise<void> {
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    if (key in changes) onValue(changes[key]?.newValue);
  };
  api.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (isAlive()) api.storage.local.onChanged.removeListener(onChanged);
  });
  const read = async (): Promise<void> => onValue((await api.storage.local.get(key))[key]);
  // A page that was put aside and is shown again has missed what changed meanwhile.
  const view = globalThis.window as Window | undefined;
  view?.addEventListener('pageshow', (event) => event.persisted && isAlive() && void read(), { signal });
  await read();
}

/** Reads values of the extension's local storage, in the order of their keys. */
export async function readStored(keys: readonly string[]): Promise<unknown[]> {
  const stored = await api.storage.local.get([...keys]);
  return keys.map((key) => stored[key]);
}

/** The tag of the language that a text is for the most part in, as the browser tells it; "" where it is not sure. */
export async function detectLanguage(text: string): Promise<string> {
  try {
    const { isReliable, languages } = await api.i18n.detectLanguage(text);
    const [first] = languages;
    return isReliable && first && first.percentage >= FOR_THE_MOST_PART ? first.language : '';
  } catch {
    return '';
  }
}

/** Answers what our own pages and the background ask a page. */
export function answerPage(page: {
  readonly reportPage: () => ReturnType<PageCalls['reportPage']>;
  readonly readPage: (anyway: boolean) => void;
}): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void): void => {
    const { call, request } = (message ?? {}) as { readonly call?: unknown; readonly request?: { anyway?: unknown } };
    if (sender.id !== api.runtime.id) return;
    if (call === 'reportPage') reply(page.reportPage());
    if (call !== 'readPage') return;
    page.readPage(request?.anyway === true);
    reply({});
  };
  // The type wants `true`, which would keep the channel open after an answer that was given at once.
  api.runtime.onMessage.addListener(listener as unknown as Runtime.OnMessageListenerCallback);
}
