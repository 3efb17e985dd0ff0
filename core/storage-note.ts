/** What befell the stored packs, and what was done about it; the options page says so in words. */
export interface StorageNote {
  readonly fault: 'blocked' | 'newer-version' | 'disk-full' | 'corrupted' | 'deleted' | 'closed' | 'unreadable';
  /** Ms since 1970. */
  readonly at: number;
  /** `rebuilt`: all is as before; `bundled`: answers come from the pack built into the extension for the time being. */
  readonly outcome: 'rebuilt' | 'bundled';
}

/** More notes than this tell nothing new. */
export const MOST_NOTES = 20;
/** The same thing again within this time is the same note. */
const SAME_NOTE_MS = 3_600_000;

/** Adds a note in front, unless the last hour has it already. */
export function withNote(notes: readonly StorageNote[], note: StorageNote): readonly StorageNote[] {
  const isKnown = notes.some(
    ({ fault, outcome, at }) => fault === note.fault && outcome === note.outcome && note.at - at < SAME_NOTE_MS,
  );
  return isKnown ? notes : [note, ...notes].slice(0, MOST_NOTES);
}
