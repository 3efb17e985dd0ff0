import { readFileSync } from 'node:fs';
import type { TopicAlias } from '../../core/mentions/compile-names';
import type { Pack } from '../../core/packs/pack';
import { parsePack } from '../../core/packs/parse-pack';
import { aliasesForPages } from '../../core/settings/page-brief';
import { readStoredSettings } from '../../core/settings/settings';
import { BUNDLED_PACKS } from '../../packs';
import { UnreadableFile } from './read-lines';

/** Reads the packs that come with the extension. */
export function bundledPacks(): Pack[] {
  return BUNDLED_PACKS.map(({ file }) => {
    const pack = parsePack(JSON.parse(readFileSync(file, 'utf8')));
    if (!pack.ok) throw new UnreadableFile(`${file} is no pack`);
    return pack.value;
  });
}

/** The aliases that pages are told of where a reader has changed nothing, or nothing but to follow every topic. */
export function bundledAliases(packs: readonly Pack[], follows: 'default' | 'all'): TopicAlias[] {
  const names = packs.flatMap(({ topics, blockers }) => [
    ...topics.map(({ id, aliases }) => ({ topic: id, aliases })),
    { topic: '' as const, aliases: blockers },
  ]);
  const { settings } = readStoredSettings(null);
  const followedTopics = follows === 'all' ? names.flatMap(({ topic }) => topic || []) : settings.followedTopics;
  return aliasesForPages(names, { ...settings, followedTopics });
}

/** The languages that packs are written for: those they have texts in, and those a topic has an alias just for. */
export function declaredLanguages(packs: readonly Pack[]): ReadonlySet<string> {
  return new Set(
    packs.flatMap(({ languages, topics }) => [
      ...languages,
      ...topics.flatMap(({ aliases }) => aliases.flatMap((alias) => alias.languages ?? [])),
    ]),
  );
}
