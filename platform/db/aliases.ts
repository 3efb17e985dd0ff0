import { checkAliasesRow } from './check-row';
import { readCurrent } from './packs';
import type { AliasesRow, Database } from './schema';

/** The names of all topics and the blockers, pack by pack. */
export async function readAliases(database: Database): Promise<AliasesRow[]> {
  return (await readCurrent(database, 'aliases')).map(checkAliasesRow);
}
