import { inTurn } from '../core/in-turn';
import { compileNames } from '../core/mentions/compile-names';
import { aliasesForPages, buildPageBrief } from '../core/settings/page-brief';
import { writePageBrief } from '../platform/brief-store';
import { readSettings } from '../platform/settings-store';
import { fromKnowledge } from './knowledge';

/** Makes the brief for pages anew from the installed packs and the settings; the latest settings have the last word. */
export const refreshPageBrief = inTurn(async () => {
  const [aliases, settings] = await Promise.all([fromKnowledge((knowledge) => knowledge.aliases()), readSettings()]);
  const names = compileNames(aliasesForPages(aliases, settings));
  await writePageBrief(buildPageBrief(aliases, settings, names), names);
});
