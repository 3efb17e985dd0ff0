import english from './rarity.en.json' with { type: 'json' };

/** How rare the common stems of a language are, and which of them are mostly written with a capital letter. */
interface RarityTable {
  readonly halvings: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
}

/** In how many of the stories at hand a stem occurs. */
export interface StoryCounts {
  readonly stories: number;
  readonly countOf: (stem: string) => number;
}

/** The bands of a table are half a halving wide. */
const BANDS_PER_HALVING = 2;
/** Stems that the table does not name are in fewer than one article in 250; as rare as names are. */
const RAREST = 11;
/** Without a table a word that is no stop word is taken to be of middling rarity. */
const UNKNOWN_LANGUAGE = 6;
/** The table counts for as much as this many stories at hand. */
const TABLE_STORIES = 50;

const written = new Map([[english.language, english.halvings]]);
/** Read when they are first asked for: whoever starts in a hurry does not wait for them. */
const tables = new Map<string, RarityTable | null>();

function tableOf(language: string): RarityTable | null {
  let table = tables.get(language);
  if (table === undefined) {
    const bands = written.get(language);
    tables.set(language, (table = bands ? readTable(bands) : null));
  }
  return table;
}

function readTable(bands: Readonly<Record<string, string>>): RarityTable {
  const halvings = new Map<string, number>();
  const names = new Set<string>();
  for (const [band, stems] of Object.entries(bands)) {
    for (const written of stems.split(' ')) {
      const stem = written.toLowerCase();
      halvings.set(stem, Number(band) / BANDS_PER_HALVING);
      if (written !== stem) names.add(stem);
    }
  }
  return { halvings, names };
}

/** Rarity of a stem in news of the language, in halvings of the share of articles that have it (0 in all, 11 rarest). */
export function rarityOf(stem: string, language: string): number {
  const table = tableOf(language);
  return table ? (table.halvings.get(stem) ?? RAREST) : UNKNOWN_LANGUAGE;
}

/** Whether there are stories enough for their counts to tell more than the table by itself. */
export function areEnough({ stories }: StoryCounts): boolean {
  return stories >= TABLE_STORIES;
}

/** The rarity of a term among the stories at hand, where `general` is what was expected before they were looked at. */
export function rarityAmong({ stories, countOf }: StoryCounts, term: string, general: number): number {
  return -Math.log2((countOf(term) + TABLE_STORIES * 2 ** -general) / (stories + TABLE_STORIES));
}

/** Whether a capital letter on the stem is a sign of a name: it is rare, or seldom written small. */
export function isNameLike(stem: string, language: string): boolean {
  const table = tableOf(language);
  return !table || table.names.has(stem) || !table.halvings.has(stem);
}
