import type { LocalText } from '../../core/packs/pack';
import { pickText } from '../../core/packs/pick-text';
import { missingFrom, type SettingChange } from '../../core/settings/compare-settings';
import type { SettingName } from '../../core/settings/settings';
import type { StringKey, Strings } from '../shared/strings';

/** What topics and outlets are called; one that is not there is called by its id. */
export interface TransferNames {
  readonly topics: ReadonlyMap<string, LocalText>;
  readonly outlets: ReadonlyMap<string, string>;
}

/** A change of a setting in words: of one value, or of what a list gains and loses. */
export type ChangeWords =
  | { readonly kind: 'value'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'list';
      readonly from: number;
      readonly to: number;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    };

/** The name of a setting. */
export function settingName(name: SettingName): StringKey {
  // A pause is never part of an import.
  return name === 'pausedUntil' ? 'transferSetting' : `transferName_${name}`;
}

/** Says a change of a setting in words. */
export function changeWords(change: SettingChange, names: TransferNames, strings: Strings): ChangeWords {
  const { t, language } = strings;
  switch (change.name) {
    case 'followedTopics':
    case 'inCompany':
      return lists(change.from, change.to, (id) => topicName(id, names, strings));
    case 'mutedOutlets':
    case 'preferredOutlets':
      return lists(change.from, change.to, (id) => isolated(names.outlets.get(id) ?? id));
    case 'colours':
      return lists(Object.entries(change.from), Object.entries(change.to), ([id, colour]) =>
        t('transferColourOf', [topicName(id, names, strings), new Intl.NumberFormat(language).format(colour)]),
      );
    case 'sites':
      return lists(change.from, change.to, ({ site, isOn }) =>
        t(isOn ? 'transferSiteOn' : 'transferSiteOff', [isolated(site)]),
      );
    case 'silenced':
      return lists(change.from, change.to, ({ alias, site }) =>
        t('transferSilencedOn', [isolated(alias), isolated(site)]),
      );
    case 'density':
      return values(change, (density) => t(DENSITY_WORDS[density]));
    case 'popoverSize':
      return values(change, (size) => t(SIZE_WORDS[size]));
    case 'restMs':
      return values(change, (ms) => unit(ms, 'millisecond', language));
    case 'readingDays':
      return values(change, (days) => unit(days, 'day', language));
    case 'language':
      return values(change, (tag) =>
        tag === 'browser'
          ? t('transferBrowserLanguage')
          : (new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag),
      );
    case 'marksHeadings':
    case 'marksLinks':
    case 'opensOnHover':
    case 'everywhere':
    case 'keepsReading':
      return values(change, (isOn) => t(isOn ? 'transferOn' : 'transferOff'));
    case 'pausedUntil':
      return values(change, (moment) => (moment === null ? t('transferOff') : t('transferOn')));
  }
}

const DENSITY_WORDS = {
  stretch: 'densityStretch',
  first: 'densityFirst',
  every: 'densityEvery',
} as const satisfies Record<string, StringKey>;

const SIZE_WORDS = {
  small: 'transferSmall',
  medium: 'transferMedium',
  large: 'transferLarge',
} as const satisfies Record<string, StringKey>;

function values<Value>(
  { from, to }: { readonly from: Value; readonly to: Value },
  say: (value: Value) => string,
): ChangeWords {
  return { kind: 'value', from: say(from), to: say(to) };
}

function lists<Item>(from: readonly Item[], to: readonly Item[], say: (item: Item) => string): ChangeWords {
  return {
    kind: 'list',
    from: from.length,
    to: to.length,
    added: missingFrom(to, from).map(say),
    removed: missingFrom(from, to).map(say),
  };
}

function topicName(id: string, { topics }: TransferNames, { language }: Strings): string {
  const label = topics.get(id);
  return isolated(label ? pickText(label, language).text : id);
}

/** A name keeps its own direction within words of another. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

function unit(value: number, name: 'day' | 'millisecond', language: string): string {
  const unitDisplay = name === 'day' ? 'long' : 'short';
  return new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay }).format(value);
}
