import { formsOfTexts } from '../../core/lookup/word-forms';
import { outletOf } from '../../core/outlets/outlet-of';
import { storyKey } from '../../core/outlets/story-key';
import type { PostedStory } from '../../core/stories/day-postings';
import { indexStory } from '../../core/stories/index-story';
import { storiesOf, type MadeUpStory } from './stories-made-up';
import { emptyPeer, PEER_DATABASE, PEER_STORE, peerStory } from './stories-peer';
import { postingsOf } from './stories-postings';
import type { Moments } from './stories-worker';

/** Who is asked: nobody, for nothing but the database or a message, or one of the two that look for stories. */
export type Asked = 'open' | 'nothing' | 'product' | 'peer';

/** A question and what came of it; times in ms. */
export interface Answered {
  /** In the page that asks, from the question to the answer. */
  readonly whole: number;
  readonly moments: Moments;
  /** How many stories of the event other outlets have, how many of them were found, and how many others besides. */
  readonly wanted: number;
  readonly found: number;
  readonly wrong: number;
}

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Rows go in by portions, so that no transaction holds them all. */
const PORTION = 500;
const DAY_MS = 86_400_000;

const days = new Map<string, PostedStory[]>();
const peer = emptyPeer();
let [events, written] = [0, 0];

function opened(name: string, store?: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    if (store) opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(opening.error?.message));
  });
}

async function write(database: IDBDatabase, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  for (const [name, all] of Object.entries(rows)) for (const row of all) transaction.objectStore(name).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(new Error(transaction.error?.message));
  });
}

/** The rows that the product keeps of a story. */
function rowsOf(story: MadeUpStory, postings: Map<string, PostedStory[]>): { story: object; profile: object } {
  const { url, publishedOn: day, siteName: name } = story;
  const { id: outlet } = outletOf(url, []);
  const { profile, terms } = indexStory(story);
  const posted = { url, outlet, terms };
  const ofDay = postings.get(day);
  if (ofDay) ofDay.push(posted);
  else postings.set(day, [posted]);
  const host = new URL(url).hostname.replace(/^www\./u, '');
  const found = { key: storyKey(url), words: formsOfTexts([story.title, name]), savedAt: Date.parse(day) + DAY_MS };
  return { story: { ...story, ...found, ...{ name, host, outlet, day } }, profile: { ...profile, url, outlet, day } };
}

/** Keeps some more made-up stories past the extension in its database, until there are so many; gives back how many there are. */
async function fillSome(most: number): Promise<number> {
  const stories: MadeUpStory[] = [];
  while (stories.length < PORTION && written + stories.length < most) stories.push(...storiesOf(events++));
  const rows = stories.map((story) => rowsOf(story, days));
  const database = await opened('sidelight');
  await write(database, { stories: rows.map(({ story }) => story), profiles: rows.map(({ profile }) => profile) });
  database.close();
  peer.addAll(stories.map(peerStory));
  return (written += stories.length);
}

/** Writes the postings of all days and the peer's index, whose length in characters it gives back. */
async function finishFilling(): Promise<number> {
  const database = await opened('sidelight');
  for (const [day, stories] of days) await write(database, { postings: [postingsOf(day, stories)] });
  database.close();
  const stored = JSON.stringify(peer);
  const ofPeer = await opened(PEER_DATABASE, PEER_STORE);
  const transaction = ofPeer.transaction(PEER_STORE, 'readwrite');
  transaction.objectStore(PEER_STORE).put(stored, 0);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  ofPeer.close();
  days.clear();
  peer.removeAll();
  return stored.length;
}

/** The n-th of the stories of which another outlet has told the event too, and the addresses of those others. */
function queryOf(place: number): { readonly story: MadeUpStory; readonly others: ReadonlySet<string> } {
  // Spread over all events, so that no day is asked for again and again.
  for (let event = (place * 7_919) % events; ; event = (event + 1) % events) {
    const [story, ...others] = storiesOf(event);
    if (story && others.length > 0) return { story, others: new Set(others.map(({ url }) => url)) };
  }
}

function questionOf(whom: Asked, { topics, ...story }: MadeUpStory): object {
  switch (whom) {
    case 'open':
      return { call: 'benchOpen' };
    case 'nothing':
      return { call: 'benchNothing' };
    case 'peer':
      return { call: 'benchPeer', request: peerStory({ ...story, topics }) };
    case 'product':
      return { call: 'findVersionsOf', request: { url: story.url, story, topics } };
  }
}

function urlsIn(whom: Asked, answer: unknown): readonly string[] {
  if (whom === 'peer') return answer as string[];
  if (whom !== 'product') return [];
  const told = answer as { ok: boolean; value: { versions: { version: { url: string } }[] } | null };
  if (!told.ok) throw new Error('the product could not answer');
  return (told.value?.versions ?? []).map(({ version }) => version.url);
}

/** Asks for the other versions of the n-th story. */
async function askFor(whom: Asked, place: number): Promise<Answered> {
  const { runtime } = (globalThis as unknown as { readonly chrome: Api }).chrome;
  const { story, others } = queryOf(place);
  const question = questionOf(whom, story);
  const start = performance.now();
  const answer = await runtime.sendMessage(question);
  const whole = performance.now() - start;
  const moments = (await runtime.sendMessage({ call: 'benchMoments' })) as Moments;
  const urls = urlsIn(whom, answer);
  const found = urls.filter((url) => others.has(url)).length;
  return { whole, moments, wanted: others.size, found, wrong: urls.length - found };
}

declare global {
  interface Window {
    fillSome(most: number): Promise<number>;
    finishFilling(): Promise<number>;
    askFor(whom: Asked, place: number): Promise<Answered>;
  }
}

Object.assign(window, { fillSome, finishFilling, askFor });
