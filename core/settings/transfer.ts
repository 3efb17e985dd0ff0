import { fail, ok, type Result } from '../result';
import { isDay } from '../text/format-period';
import { readOwnTopics, type OwnTopic } from '../topics/own-topic';
import {
  parseSettings,
  readStoredSettings,
  SETTINGS_VERSION,
  settingsSchema,
  type SettingName,
  type Settings,
} from './settings';

const FORMAT = 'sidelight-export';
/** Grows with every change of the file's form; settings have a version of their own. */
export const EXPORT_VERSION = 1;
/** Bytes; hundreds of own topics with all their names take less. */
export const LARGEST_IMPORT = 5_000_000;
/** An export is five deep; what is much deeper would only be there to exhaust whoever reads it. */
const DEEPEST = 40;

/** What goes from one browser to another. */
export interface Transferable {
  readonly settings: Settings;
  readonly ownTopics: readonly OwnTopic[];
}

/** Settings that go with an export: a pause ends by itself, and is of one browser. */
export type ImportedSettings = Partial<Omit<Settings, 'version' | 'pausedUntil'>>;

/** What was read from a file, and what in it was of no use. */
export interface Imported {
  /** Day of the export as YYYY-MM-DD, or null where the file does not say. */
  readonly exportedOn: string | null;
  /** Only what the file says and what may be so. */
  readonly settings: ImportedSettings;
  readonly ownTopics: readonly OwnTopic[];
  /** Settings of which something in the file was wrong. */
  readonly wrong: readonly SettingName[];
  /** How many own topics in the file were none. */
  readonly refusedTopics: number;
}

/** Why nothing of a file can be imported. */
export type ImportFault =
  | { readonly kind: 'too-large' | 'not-json' | 'not-an-export' | 'nothing-in-it' }
  /** A later release wrote it: the version it has, and the one that can be read. */
  | { readonly kind: 'newer-version'; readonly version: number; readonly readable: number };

/** The name of the file that is exported on a day. */
export function exportName(day: string): string {
  return `sidelight-${day}.json`;
}

/** The text of an export, on a day as YYYY-MM-DD. */
export function exportText({ settings, ownTopics }: Transferable, day: string): string {
  const { pausedUntil: _ofThisBrowser, ...kept } = settings;
  const file = { format: FORMAT, version: EXPORT_VERSION, exportedOn: day, settings: kept, ownTopics };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads an export from any text; each setting and each topic that is wrong is left out, alone. */
export function readImport(text: string): Result<Imported, ImportFault> {
  if (text.length > LARGEST_IMPORT) return fail({ kind: 'too-large' });
  if (isTooDeep(text)) return fail({ kind: 'not-an-export' });
  const file = parseJson(text);
  if (file === undefined) return fail({ kind: 'not-json' });
  if (!isRecord(file) || own(file, 'format') !== FORMAT) return fail({ kind: 'not-an-export' });
  const version = own(file, 'version');
  if (!isVersion(version)) return fail({ kind: 'not-an-export' });
  if (version > EXPORT_VERSION) return fail({ kind: 'newer-version', version, readable: EXPORT_VERSION });
  const stored = own(file, 'settings');
  const settings = isRecord(stored) ? stored : {};
  const settingsVersion = own(settings, 'version');
  if (isVersion(settingsVersion) && settingsVersion > SETTINGS_VERSION)
    return fail({ kind: 'newer-version', version: settingsVersion, readable: SETTINGS_VERSION });
  return readContents(file, settings);
}

function readContents(
  file: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
): Result<Imported, ImportFault> {
  const { said, wrong } = readSaid(stored);
  const { topics, refused } = readOwnTopics(own(file, 'ownTopics'));
  if (Object.keys(said).length === 0 && topics.length === 0) return fail({ kind: 'nothing-in-it' });
  const day = own(file, 'exportedOn');
  const exportedOn = typeof day === 'string' && isDay(day) ? day : null;
  return ok({ exportedOn, settings: said, ownTopics: topics, wrong, refusedTopics: refused });
}

/** The settings that are really said: a default stands for one that is missing or wrong, unless it is written there. */
function readSaid(stored: Readonly<Record<string, unknown>>): {
  readonly said: ImportedSettings;
  readonly wrong: readonly SettingName[];
} {
  const read = readStoredSettings(stored);
  const defaults = parseSettings(undefined);
  const isSaid = (name: SettingName) =>
    JSON.stringify(read.settings[name]) !== JSON.stringify(defaults[name]) ||
    (Object.hasOwn(stored, name) && !read.wrong.includes(name));
  const names = (Object.keys(settingsSchema.entries) as (keyof Settings)[]).filter(
    (name) => name !== 'version' && name !== 'pausedUntil' && isSaid(name),
  );
  const wrong = read.wrong.filter((name) => name !== 'pausedUntil');
  return { said: Object.fromEntries(names.map((name) => [name, read.settings[name]])), wrong };
}

/** Whether brackets outside of strings go deeper than any export, seen before a parser has to go down there. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isInString) {
      if (sign === '\\') at++;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** A value of the object's own, never one that every object has. */
function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isVersion(input: unknown): input is number {
  return typeof input === 'number' && Number.isInteger(input) && input >= 0;
}
