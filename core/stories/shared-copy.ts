import type { Version } from '../packs/pack';
import { containsTerm } from '../text/terms';
import { splitWords } from '../text/words';
import type { Story } from './story';

/** The agency whose copy both run: the pack names it for the version, and the page credits it; else null. */
export function sharedAgency({ credit }: Story, { agency }: Pick<Version, 'agency'>): string | null {
  return agency !== undefined && containsTerm(splitWords(credit), agency) ? agency : null;
}
