import { formsOfTexts } from '../../core/lookup/word-forms';

/** Times in ms, one per keystroke. */
export interface KeystrokeTimes {
  /** The lookup, message and all. */
  readonly lookups: number[];
  /** A message that the background answers with nothing. */
  readonly messages: number[];
  /** How many results each lookup gave. */
  readonly found: number[];
}

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly value?: readonly object[] } | undefined> };
}

const PLACES = ['Bamako', 'Gao', 'Kidal', 'Mopti', 'Sikasso', 'Timbuktu', 'Paris', 'Niamey', 'Nakhla', 'Ilo', 'Dakar'];
const PEOPLE = ['ministers', 'farmers', 'teachers', 'soldiers', 'envoys', 'doctors', 'traders', 'judges', 'engineers'];
const DEEDS = ['discuss', 'postpone', 'welcome', 'question', 'rebuild', 'inspect', 'describe', 'reject', 'celebrate'];
const THINGS = [
  'the harvest',
  'a new bridge',
  'the budget',
  'Mali accords',
  'the election',
  'a dam',
  'the airport road',
];
const OUTLETS = ['Harbour Courier', 'Savanna Dispatch', 'River Post', 'The Example', 'Northern Gazette'];
const SENTENCES = 30;
const HOUR_MS = 3_600_000;
/** Rows go in by portions, so that no transaction holds them all. */
const PORTION = 500;

/** Made-up rows like the ones of own reading, each with a whole story in it. */
function madeUpRow(place: number): object {
  const pick = (from: readonly string[], step: number) => from[Math.floor(place / step) % from.length] ?? '';
  const title = `${pick(PLACES, 1)} ${pick(PEOPLE, 11)} ${pick(DEEDS, 3)} ${pick(THINGS, 7)}, part ${place}`;
  const name = pick(OUTLETS, 2);
  const host = `${name.toLowerCase().replaceAll(' ', '')}.example`;
  const day = new Date(Date.UTC(2024, 0, 1) + place * HOUR_MS).toISOString().slice(0, 10);
  return {
    url: `https://${host}/world/africa/${day}/${title.toLowerCase().replaceAll(' ', '-')}`,
    ...{ siteName: name, name, host, outlet: host, title, language: 'en', publishedOn: day, day, credit: '' },
    sentences: Array.from(
      { length: SENTENCES },
      (_, line) => `${title}, as line ${line} of the report goes on to say.`,
    ),
    topics: ['mali'],
    words: formsOfTexts([title, name]),
    savedAt: Date.UTC(2024, 0, 1) + place * HOUR_MS,
  };
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(opening.error?.message));
  });
}

/** Puts made-up stories past the extension into its database, until there are so many. */
async function fillStories(most: number): Promise<void> {
  const database = await opened();
  let there = await new Promise<number>((resolve) => {
    const counting = database.transaction('stories').objectStore('stories').count();
    counting.onsuccess = () => resolve(counting.result);
  });
  while (there < most) {
    const transaction = database.transaction('stories', 'readwrite');
    const end = Math.min(most, there + PORTION);
    for (; there < end; there++) transaction.objectStore('stories').put(madeUpRow(there));
    await new Promise((resolve) => (transaction.oncomplete = resolve));
  }
  database.close();
}

/** Types queries letter by letter, a bare message after each lookup. */
async function typeQueries(queries: readonly string[], rounds: number): Promise<KeystrokeTimes> {
  const { runtime } = (globalThis as unknown as { readonly chrome: Api }).chrome;
  const times: KeystrokeTimes = { lookups: [], messages: [], found: [] };
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      for (let typed = 1; typed <= query.length; typed++) {
        let start = performance.now();
        const answer = await runtime.sendMessage({ call: 'lookUp', request: { query: query.slice(0, typed) } });
        times.lookups.push(performance.now() - start);
        times.found.push(answer?.value?.length ?? Number.NaN);
        start = performance.now();
        // Nothing is looked for, so that nothing but the message takes time.
        await runtime.sendMessage({ call: 'lookUp', request: { query: '' } });
        times.messages.push(performance.now() - start);
      }
    }
  }
  return times;
}

/** Watches for the field in which the reader looks up, and says when the keyboard had got to it, in ms after the navigation. */
function watchField(): void {
  const focus: (this: HTMLElement, options?: FocusOptions) => void = Reflect.get(HTMLElement.prototype, 'focus');
  window.fieldReady = new Promise((resolve) => {
    HTMLElement.prototype.focus = function (options) {
      focus.call(this, options);
      if (this === document.querySelector('input') && this === document.activeElement) resolve(performance.now());
    };
  });
}

declare global {
  interface Window {
    fillStories(most: number): Promise<void>;
    typeQueries(queries: readonly string[], rounds: number): Promise<KeystrokeTimes>;
    watchField(): void;
    /** When the field was there and had the keyboard. */
    fieldReady: Promise<number>;
  }
}

Object.assign(window, { fillStories, typeQueries, watchField });
