import * as v from 'valibot';
import { DENSITIES } from '../mentions/choose-mentions';
import type { TopicId } from '../packs/pack';
import { DEFAULT_REST_MS, LONGEST_REST_MS } from '../popover/timings';

const BUILT_IN_TOPICS = ['mali', 'france', 'barkhane'];
const MOST_SITES = 10_000;

const settingsSchema = v.object({
  /** Topics whose mentions are marked. */
  followedTopics: v.fallback(v.array(v.pipe(v.string(), v.brand('TopicId'))), BUILT_IN_TOPICS as TopicId[]),
  density: v.fallback(v.picklist(DENSITIES), 'stretch'),
  /** How long a pointer rests before the popover opens, in ms. */
  restMs: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_REST_MS)), DEFAULT_REST_MS),
  opensOnHover: v.fallback(v.boolean(), true),
  /** Hosts on which nothing is marked, with all that lie below them. */
  sitesOff: v.fallback(v.pipe(v.array(v.string()), v.maxLength(MOST_SITES)), []),
});

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
