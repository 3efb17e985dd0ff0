import { parsePack } from '../core/packs/parse-pack';
import { BUNDLED_PACKS } from '../packs';
import { openDatabase } from '../platform/db/open-database';
import { installPack, readPacks } from '../platform/db/packs';
import type { Database } from '../platform/db/schema';

let installing: Promise<void> | undefined;

/**
 * The database with the bundled packs in it. Looks once per life of the worker, so that an installation which was
 * stopped half-way is made good by the next question, whoever asks it.
 */
export async function installedPacks(): Promise<Database> {
  installing ??= installBundled().catch((error: unknown) => {
    installing = undefined;
    throw error;
  });
  await installing;
  return openDatabase(); // not kept here: a connection can be lost
}

async function installBundled(): Promise<void> {
  const database = await openDatabase();
  const installed = await readPacks(database);
  for (const bundled of BUNDLED_PACKS) {
    if (installed.some(({ id, revision }) => id === bundled.id && revision >= bundled.revision)) continue;
    const parsed = parsePack(bundled);
    if (!parsed.ok) throw new Error(`the bundled pack "${bundled.id}" is broken: ${JSON.stringify(parsed.error)}`);
    await installPack(database, parsed.value, Date.now());
  }
}
