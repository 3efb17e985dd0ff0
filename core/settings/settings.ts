import * as v from 'valibot';
import { DENSITIES } from '../mentions/choose-mentions';
import type { OutletId, TopicId } from '../packs/pack';
import { DEFAULT_REST_MS, LONGEST_REST_MS } from '../popover/timings';
import { parseSite } from '../sites/parse-site';
import { MARK_COLOURS } from './page-brief';
import { settingsMigrations } from './settings-migrations';

const BUILT_IN_TOPICS = ['mali', 'france', 'barkhane'];
/** No list of the reader's is longer. */
const MOST_ITEMS = 10_000;
export const POPOVER_SIZES = ['small', 'medium', 'large'] as const;
/** `browser` is the browser's own language. */
export const INTERFACE_LANGUAGES = ['browser', 'en', 'fr', 'ar'] as const;
/** How long own reading is kept at most, in days. */
export const LONGEST_READING_DAYS = 3_650;
/** Grows with every change of what a setting means. */
export const SETTINGS_VERSION = settingsMigrations.length;

const topicId = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.brand('TopicId'));
const outletId = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.brand('OutletId'));
const site = v.pipe(
  v.string(),
  v.check((typed) => isNormal(typed)),
);
const silencedSchema = v.object({ alias: v.pipe(v.string(), v.minLength(1), v.maxLength(80)), site: v.string() });
const siteRuleSchema = v.object({ site, isOn: v.boolean() });
const colour = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MARK_COLOURS));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0));

function isNormal(typed: string): boolean {
  const parsed = parseSite(typed);
  return parsed.ok && parsed.value === typed;
}

/** A list in which each item that is wrong is left out, alone. */
function listOf<Item>(schema: v.GenericSchema<unknown, Item>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.flatMap((item) => parsed(schema, item)).slice(0, MOST_ITEMS)),
  );
}

function parsed<Item>(schema: v.GenericSchema<unknown, Item>, item: unknown): Item[] {
  const result = v.safeParse(schema, item);
  return result.success ? [result.output] : [];
}

const coloursSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((byTopic): Record<string, number> => {
    const entries = Object.entries(byTopic).filter((entry): entry is [string, number] => v.is(colour, entry[1]));
    return Object.fromEntries(entries.slice(0, MOST_ITEMS));
  }),
);

/** Each setting by itself: what it may be, and what it is where nothing right is stored. */
export const settingsSchema = v.object({
  version: v.fallback(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  /** Topics whose mentions are marked. */
  followedTopics: v.fallback(listOf(topicId), BUILT_IN_TOPICS as TopicId[]),
  /** Topics that are marked only on pages that mention another followed topic too. */
  inCompany: v.fallback(listOf(topicId), []),
  /** Colours the reader has chosen, 1 to MARK_COLOURS, by topic; the others have one by their place in the packs. */
  colours: v.fallback(coloursSchema, {}),
  density: v.fallback(v.picklist(DENSITIES), 'stretch'),
  marksHeadings: v.fallback(v.boolean(), false),
  marksLinks: v.fallback(v.boolean(), false),
  /** How long a pointer rests before the popover opens, in ms. */
  restMs: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_REST_MS)), DEFAULT_REST_MS),
  opensOnHover: v.fallback(v.boolean(), true),
  popoverSize: v.fallback(v.picklist(POPOVER_SIZES), 'medium'),
  /** Whether sites without a rule of their own are read. */
  everywhere: v.fallback(v.boolean(), true),
  /** Exceptions from that; the closest one to an address counts. */
  sites: v.fallback(listOf(siteRuleSchema), []),
  /** Aliases that are not marked on a site. */
  silenced: v.fallback(listOf(silencedSchema), []),
  /** Until when nothing is marked anywhere, in ms since 1970; null where nothing is paused. */
  pausedUntil: v.fallback(v.nullable(moment), null),
  /** Outlets whose versions are not shown. */
  mutedOutlets: v.fallback(listOf(outletId), [] as OutletId[]),
  /** Outlets whose versions are shown first. */
  preferredOutlets: v.fallback(listOf(outletId), [] as OutletId[]),
  /** Whether articles that mention a followed topic are kept in this browser. */
  keepsReading: v.fallback(v.boolean(), true),
  /** How long they are kept, in days. */
  readingDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_READING_DAYS)), 90),
  language: v.fallback(v.picklist(INTERFACE_LANGUAGES), 'browser'),
});

/** An alias that the reader does not want marked on a site. */
export type Silenced = v.InferOutput<typeof silencedSchema>;
/** What the reader has chosen. */
export type Settings = v.InferOutput<typeof settingsSchema>;
export type SettingName = Exclude<keyof Settings, 'version'>;

/** Settings as they were read, and the names of those of which something stored was wrong. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly wrong: readonly SettingName[];
}

/** Reads settings from unknown input of any version; each value that is wrong or missing takes its default, alone. */
export function readStoredSettings(input: unknown): ReadSettings {
  const stored = migrated(typeof input === 'object' && input !== null && !Array.isArray(input) ? input : {});
  const names = Object.keys(settingsSchema.entries) as (keyof Settings)[];
  const settings = v.parse(settingsSchema, Object.fromEntries(names.map((name) => [name, stored.get(name) ?? null])));
  const wrong = names.filter(
    (name): name is SettingName =>
      name !== 'version' && stored.has(name) && !isAsStored(settings[name], stored.get(name)),
  );
  return { settings, wrong };
}

/** Reads settings from unknown input; each value that is wrong or missing takes its default, alone. */
export function parseSettings(input: unknown): Settings {
  return readStoredSettings(input).settings;
}

/** Own values only, brought to today's version. */
function migrated(input: object): ReadonlyMap<string, unknown> {
  const own = Object.fromEntries(Object.entries(input).filter(([name]) => name !== '__proto__'));
  const { version = 0 } = own as { readonly version?: unknown };
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
  return new Map(Object.entries(settingsMigrations.slice(from).reduce((stored, migrate) => migrate(stored), own)));
}

function isAsStored(value: unknown, stored: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(stored);
}
