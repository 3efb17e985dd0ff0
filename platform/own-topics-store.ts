import { readOwnTopics, type OwnTopic } from '../core/topics/own-topic';
import { browser } from './browser';
import { OWN_TOPICS_KEY } from './storage-keys';

/** The topics that the reader has made. */
export async function loadOwnTopics(): Promise<readonly OwnTopic[]> {
  return readOwnTopics((await browser.storage.local.get(OWN_TOPICS_KEY))[OWN_TOPICS_KEY]).topics;
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes the reader's own topics as they are stored now, and gives back what they have become. */
export function changeOwnTopics(
  change: (topics: readonly OwnTopic[]) => readonly OwnTopic[],
): Promise<readonly OwnTopic[]> {
  // One after another: of two changes made at once, the second would be made to topics without the first.
  const changing = lastChange.then(async () => {
    const changed = change(await loadOwnTopics());
    await browser.storage.local.set({ [OWN_TOPICS_KEY]: changed });
    return changed;
  });
  lastChange = changing.catch(() => undefined);
  return changing;
}

/** Calls back with the reader's own topics whenever they change; the result stops that. */
export function onOwnTopicsChanged(onChange: (topics: readonly OwnTopic[]) => void): () => void {
  const listener = (
    changes: Readonly<Record<string, { readonly newValue?: unknown } | undefined>>,
    area: string,
  ): void => {
    if (area === 'local' && OWN_TOPICS_KEY in changes)
      onChange(readOwnTopics(changes[OWN_TOPICS_KEY]?.newValue).topics);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
