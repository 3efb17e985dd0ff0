import * as v from 'valibot';
import { DENSITIES } from '../mentions/choose-mentions';
import type { TopicId } from '../packs/pack';
import { fold } from '../text/fold';
import { DEFAULT_REST_MS, LONGEST_REST_MS } from '../popover/timings';

const BUILT_IN_TOPICS = ['mali', 'france', 'barkhane'];
const MOST_SITES = 10_000;
const MOST_SILENCED = 10_000;
/** How long a pause lasts. */
export const PAUSE_MS = 3_600_000;

const silencedSchema = v.object({ alias: v.string(), site: v.string() });

const settingsSchema = v.object({
  /** Topics whose mentions are marked. */
  followedTopics: v.fallback(v.array(v.pipe(v.string(), v.brand('TopicId'))), BUILT_IN_TOPICS as TopicId[]),
  density: v.fallback(v.picklist(DENSITIES), 'stretch'),
  /** How long a pointer rests before the popover opens, in ms. */
  restMs: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_REST_MS)), DEFAULT_REST_MS),
  opensOnHover: v.fallback(v.boolean(), true),
  /** Hosts on which nothing is marked, with all that lie below them. */
  sitesOff: v.fallback(v.pipe(v.array(v.string()), v.maxLength(MOST_SITES)), []),
  /** Aliases that are not marked on a site. */
  silenced: v.fallback(v.pipe(v.array(silencedSchema), v.maxLength(MOST_SILENCED)), []),
  /** Until when nothing is marked anywhere, in ms since 1970; null where nothing is paused. */
  pausedUntil: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
});

/** An alias that the reader does not want marked on a site. */
export type Silenced = v.InferOutput<typeof silencedSchema>;
/** What the reader has chosen. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Reads settings from unknown input; each value that is wrong or missing takes its default, alone. */
export function parseSettings(input: unknown): Settings {
  const candidate = typeof input === 'object' && input !== null ? input : {};
  return v.parse(settingsSchema, {
    ...Object.fromEntries(Object.keys(settingsSchema.entries).map((key) => [key, null])),
    ...candidate,
  });
}

/** The settings with one site switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host && !(on && host.endsWith(`.${site}`)));
  return { ...settings, sitesOff: on ? others : [...others, host] };
}

/** The settings with one topic followed or not. */
export function withTopic(settings: Settings, topicId: TopicId, followed: boolean): Settings {
  const others = settings.followedTopics.filter((id) => id !== topicId);
  return { ...settings, followedTopics: followed ? [...others, topicId] : others };
}

/** The settings with one alias silenced on a site, or heard again. */
export function withSilenced(settings: Settings, { alias, site }: Silenced, isSilenced: boolean): Settings {
  const others = settings.silenced.filter((each) => each.site !== site || fold(each.alias) !== fold(alias));
  return { ...settings, silenced: isSilenced ? [...others, { alias, site }] : others };
}
