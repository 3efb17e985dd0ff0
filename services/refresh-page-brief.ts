import { inTurn } from '../core/in-turn';
import { buildPageBrief } from '../core/settings/page-brief';
import { writePageBrief } from '../platform/brief-store';
import { readSettings } from '../platform/settings-store';
import { fromKnowledge } from './knowledge';

/** Makes the brief for pages anew from the installed packs and the settings; the latest settings have the last word. */
export const refreshPageBrief = inTurn(async () => {
  const [aliases, settings] = await Promise.all([fromKnowledge((knowledge) => knowledge.aliases()), readSettings()]);
  await writePageBrief(buildPageBrief(aliases, settings));
});
