import { parsePack } from '../core/packs/parse-pack';
import { BUNDLED_PACKS } from '../packs';
import { openDatabase } from '../platform/db/open-database';
import { installPack, readPacks } from '../platform/db/packs';
import type { Database } from '../platform/db/schema';

let installation: { readonly into: Database; readonly done: Promise<void> } | undefined;

/**
 * The database with the bundled packs in it. Looks once per connection, so that an installation which was stopped
 * half-way, or a database that was deleted meanwhile, is made good by the next question, whoever asks it.
 */
export async function installedPacks(): Promise<Database> {
  const database = await openDatabase();
  if (installation?.into !== database) installation = { into: database, done: installBundled(database) };
  try {
    await installation.done;
  } catch (error) {
    installation = undefined;
    throw error;
  }
  return database;
}

async function installBundled(database: Database): Promise<void> {
  const installed = await readPacks(database);
  for (const bundled of BUNDLED_PACKS) {
    if (installed.some(({ id, revision }) => id === bundled.id && revision >= bundled.revision)) continue;
    const parsed = parsePack(bundled);
    if (!parsed.ok) throw new Error(`the bundled pack "${bundled.id}" is broken: ${JSON.stringify(parsed.error)}`);
    await installPack(database, parsed.value, Date.now());
  }
}
