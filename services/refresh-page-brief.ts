import { buildPageBrief } from '../core/settings/page-brief';
import { writePageBrief } from '../platform/brief-store';
import { readSettings } from '../platform/settings-store';
import { fromKnowledge } from './knowledge';

/** Makes the brief for pages anew from the installed packs and the settings. */
export async function refreshPageBrief(): Promise<void> {
  const [[topics, packs], settings] = await Promise.all([
    fromKnowledge((knowledge) => Promise.all([knowledge.topics(), knowledge.packs()])),
    readSettings(),
  ]);
  const briefs = packs.map(({ id, blockers }) => ({
    blockers,
    topics: topics.filter(({ pack }) => pack === id).map(({ topic }) => topic),
  }));
  await writePageBrief(buildPageBrief(briefs, settings));
}
