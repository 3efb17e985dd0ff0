import { readOwnTopics, withOwnTopic, type OwnTopic } from '../topics/own-topic';
import type { SettingName, Settings } from './settings';
import type { Imported, ImportedSettings, Transferable } from './transfer';

/** A setting that an import would change, as it is and as it would be. */
export type SettingChange = {
  [Name in SettingName]: { readonly name: Name; readonly from: Settings[Name]; readonly to: Settings[Name] };
}[SettingName];

/** All that an import would change. Own topics that the file does not have stay. */
export interface ImportChanges {
  readonly settings: readonly SettingChange[];
  readonly topicsAdded: readonly OwnTopic[];
  /** As the file has them. */
  readonly topicsChanged: readonly OwnTopic[];
  /** Own topics of the file for which there is no room any more. */
  readonly topicsWithoutRoom: number;
}

/** What an import would change, before it is done. */
export function compareImport(current: Transferable, imported: Imported): ImportChanges {
  const after = withImported(current, imported);
  const kept = new Map(after.ownTopics.map((topic) => [topic.id, topic]));
  const before = new Map(current.ownTopics.map((topic) => [topic.id, topic]));
  const coming = imported.ownTopics.filter(({ id }) => kept.has(id));
  return {
    settings: compareSettings(current.settings, after.settings),
    topicsAdded: coming.filter(({ id }) => !before.has(id)),
    topicsChanged: coming.filter((topic) => before.has(topic.id) && !isSame(before.get(topic.id), topic)),
    topicsWithoutRoom: imported.ownTopics.length - coming.length,
  };
}

/** Whether an import would change nothing at all. */
export function isUnchanged({ settings, topicsAdded, topicsChanged }: ImportChanges): boolean {
  return settings.length + topicsAdded.length + topicsChanged.length === 0;
}

/** Settings and own topics with what was imported put over them. */
export function withImported({ settings, ownTopics }: Transferable, imported: Imported): Transferable {
  return {
    settings: withImportedSettings(settings, imported.settings),
    ownTopics: withImportedTopics(ownTopics, imported.ownTopics),
  };
}

/** The settings with those that were imported in place of their own. */
export function withImportedSettings(settings: Settings, imported: ImportedSettings): Settings {
  return { ...settings, ...imported };
}

/** The own topics with the imported ones in place of those with their ids, or at the end while there is room. */
export function withImportedTopics(topics: readonly OwnTopic[], imported: readonly OwnTopic[]): readonly OwnTopic[] {
  return readOwnTopics(imported.reduce(withOwnTopic, topics)).topics;
}

function compareSettings(from: Settings, to: Settings): SettingChange[] {
  const names = Object.keys(to).filter((name): name is SettingName => name !== 'version');
  return names
    .filter((name) => !isSame(from[name], to[name]))
    .map((name) => ({ name, from: from[name], to: to[name] }) as SettingChange);
}

/** What one list has and another has not, wherever it stands. */
export function missingFrom<Item>(items: readonly Item[], others: readonly Item[]): Item[] {
  const known = new Set(others.map(canonical));
  return items.filter((item) => !known.has(canonical(item)));
}

/** Whether two settings or topics say the same: the order of names and of a list's items says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`)
    .toSorted()
    .join()}}`;
}
