import { buildPageBrief } from '../core/settings/page-brief';
import { writePageBrief } from '../platform/brief-store';
import { readTopics } from '../platform/db/topics';
import { readSettings } from '../platform/settings-store';
import { installedPacks } from './installed-packs';
import { readPacks } from '../platform/db/packs';

/** Makes the brief for pages anew from the installed packs and the settings. */
export async function refreshPageBrief(): Promise<void> {
  const database = await installedPacks();
  const [topics, packs, settings] = await Promise.all([readTopics(database), readPacks(database), readSettings()]);
  const briefs = packs.map(({ id, blockers }) => ({
    blockers,
    topics: topics.filter(({ pack }) => pack === id).map(({ topic }) => topic),
  }));
  await writePageBrief(buildPageBrief(briefs, settings));
}
