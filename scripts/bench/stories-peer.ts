import MiniSearch, { type Options } from 'minisearch';
import type { MadeUpStory } from './stories-made-up';

/** The database in which the peer's index is stored, as one text. */
export const PEER_DATABASE = 'bench-peer';
export const PEER_STORE = 'index';

/** What the peer is asked with, and what it keeps of each story. */
export interface PeerStory {
  readonly url: string;
  readonly title: string;
  readonly lead: string;
  readonly siteName: string;
  readonly publishedOn: string;
}

/** So many days apart two reports may be; the same as the product's. */
const DAYS_APART = 5;
const DAY_MS = 86_400_000;
/** More are found than the product would show. */
const MOST_FOUND = 10;
const TOP_SENTENCES = 3;
const OPTIONS: Options<PeerStory> = {
  idField: 'url',
  fields: ['title', 'lead'],
  storeFields: ['siteName', 'publishedOn'],
  searchOptions: { boost: { title: 2 } },
};

/** A story as the peer has it: its title and its top, since with whole texts the index would be several times as large. */
export function peerStory({ url, title, siteName, publishedOn, sentences }: MadeUpStory): PeerStory {
  return { url, title, siteName, publishedOn, lead: sentences.slice(0, TOP_SENTENCES).join(' ') };
}

export function emptyPeer(): MiniSearch<PeerStory> {
  return new MiniSearch(OPTIONS);
}

export function peerFrom(stored: string): MiniSearch<PeerStory> {
  return MiniSearch.loadJSON(stored, OPTIONS);
}

/** The addresses of the stories by other outlets and from about the same days that the peer likes best for a title. */
export function askPeer(peer: MiniSearch<PeerStory>, { title, siteName, publishedOn }: PeerStory): string[] {
  const day = Date.parse(publishedOn);
  const found = peer.search(title, {
    filter: (each) =>
      each['siteName'] !== siteName && Math.abs(Date.parse(each['publishedOn'] as string) - day) <= DAYS_APART * DAY_MS,
  });
  return found.slice(0, MOST_FOUND).map(({ id }) => id as string);
}
