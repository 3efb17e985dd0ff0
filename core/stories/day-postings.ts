import type { IndexTerm } from './story-profile';

/**
 * The stories of one day by their terms, as inverted lists (Zobel and Moffat 2006): all that is needed to score each of
 * them for a query, so that no story is read for that.
 */
export interface DayPostings {
  /** Day as YYYY-MM-DD. */
  readonly day: string;
  /** The stories' addresses; a story's place here is what its postings name. */
  readonly urls: readonly string[];
  /** Their outlets' ids, in the same order. */
  readonly outlets: readonly string[];
  /** Ascending. */
  readonly terms: Uint32Array;
  /** Where the list of each term begins in `places` and `weights`, and behind the last one their length. */
  readonly starts: Uint32Array;
  /** Places of stories; ascending within a list. */
  readonly places: Uint16Array;
  /** How much the term weighs in that story, 1–255. */
  readonly weights: Uint8Array;
}

/** A story as it enters the postings of its day. */
export interface PostedStory {
  readonly url: string;
  readonly outlet: string;
  readonly terms: readonly IndexTerm[];
}

/** A term that has not been found after so many looks is among others that lie unevenly. */
const MOST_INTERPOLATED = 8;

/** Places are numbers of 16 bits; there are never so many stories in all. */
export const MOST_OF_DAY = 2 ** 16;

/** A day without stories. */
export function emptyDay(day: string): DayPostings {
  return {
    day,
    urls: [],
    outlets: [],
    terms: new Uint32Array(0),
    starts: new Uint32Array(1),
    places: new Uint16Array(0),
    weights: new Uint8Array(0),
  };
}

/** The day with a story at its end, in place of an earlier one at that address; throws a RangeError where it is full. */
export function withStory(day: DayPostings, { url, outlet, terms }: PostedStory): DayPostings {
  const row = withoutStories(day, [url]);
  const place = row.urls.length;
  if (place >= MOST_OF_DAY) throw new RangeError(`${row.day} has no room for another story`);
  const added = [...new Map(terms.map(({ term, weight }) => [term, weight]))].sort(([a], [b]) => a - b);
  const lists = new ListWriter(row.terms.length + added.length, row.places.length + added.length);
  let next = 0;
  const addBelow = (limit: number): void => {
    for (let of = added[next]; of && of[0] < limit; of = added[++next]) {
      lists.begin(of[0]);
      lists.add(place, of[1]);
    }
  };
  for (const [at, term] of row.terms.entries()) {
    addBelow(term);
    lists.begin(term);
    forEachIn(row, at, (each, weight) => lists.add(each, weight));
    const own = added[next];
    if (own?.[0] === term) {
      lists.add(place, own[1]);
      next++;
    }
  }
  addBelow(Number.POSITIVE_INFINITY);
  return { day: row.day, urls: [...row.urls, url], outlets: [...row.outlets, outlet], ...lists.written() };
}

/** The day without the stories at these addresses; where it has none of them, the same. */
export function withoutStories(row: DayPostings, urls: Iterable<string>): DayPostings {
  const gone = new Set(urls);
  const kept = [...row.urls.keys()].filter((place) => !gone.has(row.urls[place] ?? ''));
  if (kept.length === row.urls.length) return row;
  const newPlaces = new Int32Array(row.urls.length).fill(-1);
  for (const [newPlace, place] of kept.entries()) newPlaces[place] = newPlace;
  const lists = new ListWriter(row.terms.length, row.places.length);
  for (const [at, term] of row.terms.entries()) {
    lists.begin(term);
    forEachIn(row, at, (place, weight) => {
      const newPlace = newPlaces[place] ?? -1;
      if (newPlace >= 0) lists.add(newPlace, weight);
    });
  }
  const of = (all: readonly string[]) => kept.map((place) => all[place] ?? '');
  return { day: row.day, urls: of(row.urls), outlets: of(row.outlets), ...lists.written() };
}

/** How many stories of the day have a term. */
export function countOf(row: DayPostings, term: number): number {
  const at = placeOfTerm(row.terms, term);
  return at === -1 ? 0 : (row.starts[at + 1] ?? 0) - (row.starts[at] ?? 0);
}

/** Visits each story that has a term: its place among the day's stories, and the term's weight there. */
export function forEachPosting(row: DayPostings, term: number, visit: (place: number, weight: number) => void): void {
  const at = placeOfTerm(row.terms, term);
  if (at !== -1) forEachIn(row, at, visit);
}

/** Whether the parts of a row fit each other, so that whatever is looked up in it is there. */
export function isConsistent({ urls, outlets, terms, starts, places, weights }: DayPostings): boolean {
  return (
    outlets.length === urls.length &&
    weights.length === places.length &&
    starts.length === terms.length + 1 &&
    starts[0] === 0 &&
    starts.at(-1) === places.length &&
    areAscending(starts, 0) &&
    areAscending(terms, 1) &&
    areBelow(places, urls.length)
  );
}

// Plain loops: a day has tens of thousands of postings, all of which are looked at each time it is read.

function areAscending(numbers: Uint32Array, leastStep: number): boolean {
  for (let at = 1; at < numbers.length; at++) {
    if ((numbers[at] as number) < (numbers[at - 1] as number) + leastStep) return false;
  }
  return true;
}

function areBelow(numbers: Uint16Array, limit: number): boolean {
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] as number) >= limit) return false;
  return true;
}

function forEachIn(row: DayPostings, at: number, visit: (place: number, weight: number) => void): void {
  const end = row.starts[at + 1] ?? 0;
  for (let posting = row.starts[at] ?? 0; posting < end; posting++) {
    visit(row.places[posting] ?? 0, row.weights[posting] ?? 0);
  }
}

/**
 * Interpolation search (Peterson 1957), since hashes lie evenly: two or three looks instead of a dozen; binary where they
 * do not. -1 where the term is not among them.
 */
function placeOfTerm(terms: Uint32Array, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  for (let looks = 0; low <= high; looks++) {
    const first = terms[low] as number;
    const last = terms[high] as number;
    if (term < first || term > last) return -1;
    const share = looks < MOST_INTERPOLATED && last > first ? (term - first) / (last - first) : 0.5;
    const middle = low + Math.floor(share * (high - low));
    const found = terms[middle] as number;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Writes lists one after the other, in the order of their terms; a list to which nothing is added leaves no trace. */
class ListWriter {
  readonly #terms: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #places: Uint16Array;
  readonly #weights: Uint8Array;
  #lists = 0;
  #postings = 0;
  #term = 0;
  #isBegun = false;

  constructor(mostLists: number, mostPostings: number) {
    this.#terms = new Uint32Array(mostLists);
    this.#starts = new Uint32Array(mostLists + 1);
    this.#places = new Uint16Array(mostPostings);
    this.#weights = new Uint8Array(mostPostings);
  }

  begin(term: number): void {
    this.#term = term;
    this.#isBegun = false;
  }

  add(place: number, weight: number): void {
    if (!this.#isBegun) {
      this.#isBegun = true;
      this.#terms[this.#lists] = this.#term;
      this.#starts[this.#lists++] = this.#postings;
    }
    this.#places[this.#postings] = place;
    this.#weights[this.#postings++] = weight;
  }

  /** Copies, since a view would be stored with all the room behind it. */
  written(): Pick<DayPostings, 'terms' | 'starts' | 'places' | 'weights'> {
    this.#starts[this.#lists] = this.#postings;
    return {
      terms: this.#terms.slice(0, this.#lists),
      starts: this.#starts.slice(0, this.#lists + 1),
      places: this.#places.slice(0, this.#postings),
      weights: this.#weights.slice(0, this.#postings),
    };
  }
}
