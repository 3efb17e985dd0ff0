import { queue } from '../core/in-turn';
import { readOwnTopics, type OwnTopic } from '../core/topics/own-topic';
import { browser } from './browser';
import { OWN_TOPICS_KEY } from './storage-keys';
import { onStored } from './stored';

/** The topics that the reader has made. */
export async function loadOwnTopics(): Promise<readonly OwnTopic[]> {
  return readOwnTopics((await browser.storage.local.get(OWN_TOPICS_KEY))[OWN_TOPICS_KEY]).topics;
}

/** One after another: of two changes made at once, the second would be made to topics without the first. */
const inQueue = queue();

/** Changes the reader's own topics as they are stored now, and gives back what they have become. */
export function changeOwnTopics(
  change: (topics: readonly OwnTopic[]) => readonly OwnTopic[],
): Promise<readonly OwnTopic[]> {
  return inQueue(async () => {
    const changed = change(await loadOwnTopics());
    await browser.storage.local.set({ [OWN_TOPICS_KEY]: changed });
    return changed;
  });
}

/** Calls back with the reader's own topics whenever they change; the result stops that. */
export function onOwnTopicsChanged(onChange: (topics: readonly OwnTopic[]) => void): () => void {
  return onStored(OWN_TOPICS_KEY, (stored) => onChange(readOwnTopics(stored).topics));
}
