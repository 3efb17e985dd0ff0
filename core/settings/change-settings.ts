import type { OutletId, TopicId } from '../packs/pack';
import { covers, siteOfHost, type Address, type SiteRule } from '../sites/sites';
import { fold } from '../text/fold';
import type { Settings, Silenced } from './settings';

/** How long a pause lasts. */
export const PAUSE_MS = 3_600_000;

/**
 * The settings with the host of an address switched on or off, and with it whatever closer rule would keep the address
 * from it; an exception is made only where the rest would say otherwise.
 */
export function withSite(settings: Settings, address: Address, isOn: boolean): Settings {
  const host = siteOfHost(address.hostname);
  const isCloser = ({ site }: SiteRule): boolean => site.length > host.length && covers(site, address);
  const sites = settings.sites.filter((rule) => rule.isOn === isOn || !isCloser(rule));
  return withRule({ ...settings, sites }, { site: host, isOn });
}

/** The settings with a rule for a site, in place of the one it had. */
export function withRule(settings: Settings, rule: SiteRule): Settings {
  const others = settings.sites.filter(({ site }) => site !== rule.site);
  const above = others
    .filter(({ site }) => rule.site.endsWith(`.${site}`) || rule.site.startsWith(`${site}/`))
    .toSorted((a, b) => b.site.length - a.site.length);
  const isSaidAlready = (above[0]?.isOn ?? settings.everywhere) === rule.isOn;
  return { ...settings, sites: isSaidAlready ? others : [...others, rule] };
}

/** The settings without a rule for a site. */
export function withoutRule(settings: Settings, site: string): Settings {
  return { ...settings, sites: settings.sites.filter((rule) => rule.site !== site) };
}

/** The settings with one topic followed or not. */
export function withTopic(settings: Settings, topicId: TopicId, followed: boolean): Settings {
  return { ...settings, followedTopics: withItem(settings.followedTopics, topicId, followed) };
}

/** The settings with one topic marked only in company of another, or by itself too. */
export function withCompany(settings: Settings, topicId: TopicId, inCompany: boolean): Settings {
  return { ...settings, inCompany: withItem(settings.inCompany, topicId, inCompany) };
}

/** The settings with a colour for a topic, 1 to MARK_COLOURS. */
export function withColour(settings: Settings, topicId: TopicId, colour: number): Settings {
  return { ...settings, colours: { ...settings.colours, [topicId]: colour } };
}

/** How the reader has an outlet: its versions first, like others, or not at all. */
export type OutletStanding = 'preferred' | 'plain' | 'muted';

/** The settings with an outlet preferred, muted or neither. */
export function withOutlet(settings: Settings, outlet: OutletId, standing: OutletStanding): Settings {
  return {
    ...settings,
    preferredOutlets: withItem(settings.preferredOutlets, outlet, standing === 'preferred'),
    mutedOutlets: withItem(settings.mutedOutlets, outlet, standing === 'muted'),
  };
}

/** How the reader has an outlet. */
export function standingOf(settings: Settings, outlet: OutletId): OutletStanding {
  if (settings.mutedOutlets.includes(outlet)) return 'muted';
  return settings.preferredOutlets.includes(outlet) ? 'preferred' : 'plain';
}

/** The settings with one alias silenced on a site, or heard again. */
export function withSilenced(settings: Settings, { alias, site }: Silenced, isSilenced: boolean): Settings {
  const others = settings.silenced.filter((each) => each.site !== site || fold(each.alias) !== fold(alias));
  return { ...settings, silenced: isSilenced ? [...others, { alias, site }] : others };
}

function withItem<Item>(items: readonly Item[], item: Item, isIn: boolean): Item[] {
  const others = items.filter((each) => each !== item);
  return isIn ? [...others, item] : others;
}
