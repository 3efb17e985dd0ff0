import rarity from '../../core/text/rarity.en.json' with { type: 'json' };

/** A made-up story of a made-up event. */
export interface MadeUpStory {
  readonly url: string;
  readonly siteName: string;
  readonly title: string;
  readonly lead: string;
  readonly language: 'en';
  /** YYYY-MM-DD. */
  readonly publishedOn: string;
  readonly credit: string;
  readonly sentences: readonly string[];
  readonly topics: readonly string[];
}

/** Numbers from 0 to 1 (without 1), the same for the same seed: Mulberry32, after Ettinger. */
type Random = () => number;

const FIRST_DAY = Date.UTC(2031, 0, 1);
const DAY_MS = 86_400_000;
const DAYS = 120;
const VOCABULARY = 30_000;
const NAMES = 8_000;
const SUBJECTS = 60;
/** What a subject has of its own, so that two events of one subject have words in common. */
const SUBJECT_WORDS = 60;
const OUTLETS = 40;
/** Half of the events are told by one outlet alone, the others by up to four. */
const TOLD_BY_MORE = 0.5;
const MOST_TELLERS = 4;
/** Events have their words from beyond the most common ones. */
const EVENT_WORDS_FROM = 250;
/** A teller leaves out about a quarter of what there is to tell. */
const TOLD = 0.75;
const TOPICS = ['mali', 'france', 'barkhane', 'niger', 'minusma', 'elections'];
const SYLLABLES = [
  ...['ba', 'co', 'del', 'fan', 'gri', 'hol', 'ka', 'lim', 'mor', 'nes', 'pol', 'qua', 'ri', 'sten', 'tor', 'ul'],
  ...['va', 'wes', 'yor', 'zin', 'bran', 'cli', 'dru', 'ep', 'fos', 'gan'],
];

function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word for each number, no two the same. */
function wordOf(place: number): string {
  let [word, rest] = ['', place + SYLLABLES.length ** 2];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
}

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The most common first: the words of the table of English rarities, and made-up ones behind them. */
const WORDS = Object.entries(rarity.halvings)
  .sort(([one], [other]) => Number(one) - Number(other))
  .flatMap(([, stems]) => stems.split(' ').filter((stem) => stem === stem.toLowerCase()))
  .concat(Array.from({ length: VOCABULARY }, (_, place) => wordOf(place)))
  .slice(0, VOCABULARY);

/** How often each of so many words has been said when all before it have, if the n-th is said 1 / (n + 2) as often. */
function zipf(many: number): Float64Array {
  const sums = new Float64Array(many);
  let sum = 0;
  for (let place = 0; place < many; place++) sums[place] = sum += 1 / (place + 2);
  return sums;
}

const WORD_SUMS = zipf(VOCABULARY);
const NAME_SUMS = zipf(NAMES);

function drawn(random: Random, sums: Float64Array, from = 0): number {
  const below = from > 0 ? (sums[from - 1] ?? 0) : 0;
  const sought = below + random() * ((sums.at(-1) ?? 0) - below);
  let [low, high] = [from, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

const times = <Value>(many: number, make: (at: number) => Value) => Array.from({ length: many }, (_, at) => make(at));
const between = (random: Random, least: number, most: number) => least + Math.floor(random() * (most - least + 1));
const oneOf = <Value>(random: Random, from: readonly Value[]) => from[Math.floor(random() * from.length)] as Value;

/** What there is to tell of an event. */
interface Told {
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly subject: readonly string[];
}

function part(random: Random, { words, names, numbers, subject }: Told): Told {
  const some = (of: readonly string[]) => of.filter((_, at) => at === 0 || random() < TOLD);
  return { words: some(words), names: some(names), numbers: some(numbers), subject };
}

function sentenceOf(random: Random, told: Told, isTop: boolean): string {
  const words = times(between(random, 10, 24), () => {
    const chance = random();
    if (chance < (isTop ? 0.35 : 0.2)) return oneOf(random, told.words);
    if (chance < (isTop ? 0.4 : 0.3)) return oneOf(random, told.subject);
    return WORDS[drawn(random, WORD_SUMS)] ?? '';
  });
  const insert = (what: string) => words.splice(between(random, 1, words.length), 0, what);
  for (let name = isTop ? 2 : between(random, 0, 1); name > 0; name--) insert(oneOf(random, told.names));
  if (isTop || random() < 0.2) insert(oneOf(random, told.numbers));
  return `${capitalised(words.join(' '))}.`;
}

function titleOf(random: Random, told: Told): string {
  const words = times(between(random, 4, 6), () => oneOf(random, told.words));
  const number = random() < 0.4 ? [oneOf(random, told.numbers)] : [];
  return [oneOf(random, told.names), ...words, ...number, WORDS[drawn(random, WORD_SUMS)] ?? ''].join(' ');
}

/** The stories of one of the made-up events, each by another outlet; the same for the same number. */
export function storiesOf(event: number): MadeUpStory[] {
  const random = randomFrom(event * 7_919 + 1);
  const subject = between(random, 0, SUBJECTS - 1);
  const ofSubject = randomFrom(subject + 1_000_003);
  const all: Told = {
    words: times(26, () => WORDS[drawn(random, WORD_SUMS, EVENT_WORDS_FROM)] ?? ''),
    names: times(6, () => capitalised(wordOf(VOCABULARY + drawn(random, NAME_SUMS)))),
    numbers: times(4, () => String(between(random, 2, 4_000))),
    subject: times(SUBJECT_WORDS, () => WORDS[drawn(ofSubject, WORD_SUMS, EVENT_WORDS_FROM)] ?? ''),
  };
  const topics = [...new Set([oneOf(ofSubject, TOPICS), oneOf(random, TOPICS)])];
  const day = FIRST_DAY + between(random, 0, DAYS - 2) * DAY_MS;
  const tellers = random() < TOLD_BY_MORE ? between(random, 2, MOST_TELLERS) : 1;
  const firstOutlet = between(random, 0, OUTLETS - 1);
  return times(tellers, (teller) => {
    const told = part(random, all);
    const outlet = wordOf(2 * VOCABULARY + ((firstOutlet + teller * 7) % OUTLETS));
    const length = between(random, 1_000, 3_000);
    const sentences: string[] = [];
    for (let so = 0; so < length; so += sentences.at(-1)?.length ?? 0) {
      sentences.push(sentenceOf(random, told, sentences.length < 3));
    }
    return {
      url: `https://www.${outlet}.example/news/story-${event}-${teller}.html`,
      siteName: `The ${capitalised(outlet)}`,
      title: capitalised(titleOf(random, told)),
      lead: sentences[0] ?? '',
      language: 'en',
      publishedOn: new Date(day + (random() < 0.3 ? DAY_MS : 0)).toISOString().slice(0, 10),
      credit: '',
      ...{ sentences, topics },
    };
  });
}
