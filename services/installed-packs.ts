import type { Pack } from '../core/packs/pack';
import { parsePackText } from '../core/packs/parse-pack';
import { BUNDLED_PACKS, type BundledPack } from '../packs';
import { faultOf } from '../platform/db/faults';
import { deleteDatabase, openDatabase } from '../platform/db/open-database';
import { rowsOf, type PackRows } from '../platform/db/pack-rows';
import { dropOldRevisions, installPack, readPacks, replacePacks } from '../platform/db/packs';
import { hasOurStores, type Database } from '../platform/db/schema';
import { readOwnFile } from '../platform/own-file';
import { noteStorage, rememberInstallation, werePacksInstalled } from '../platform/storage-notes';

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

/** Writes the bundled packs anew, over rows that are of no use any more; the packs of others have to be fetched again. */
export async function rebuildPacks(): Promise<void> {
  const bundled = await Promise.all(BUNDLED_PACKS.map(readBundled));
  if (!(await isOurs())) await deleteDatabase();
  await replacePacks(await openDatabase(), bundled, Date.now());
  forgetInstallation();
}

/** Whether the database can be opened and has our stores; another one of our name has to make way. */
async function isOurs(): Promise<boolean> {
  try {
    return hasOurStores(await openDatabase());
  } catch (error) {
    if (faultOf(error) === 'corrupted') return false;
    throw error;
  }
}

/** Lets the next one who asks look again whether the bundled packs are there. */
export function forgetInstallation(): void {
  installation = undefined;
}

/** The bundled packs as rows that no database holds. */
export async function bundledRows(): Promise<PackRows[]> {
  const bundled = await Promise.all(BUNDLED_PACKS.map(readBundled));
  return bundled.map((pack) => rowsOf(pack, Date.now()));
}

/** Drops what earlier revisions have left, when nobody is waiting. */
export async function sweepPacks(): Promise<void> {
  await dropOldRevisions(await installedPacks());
}

async function installBundled(database: Database): Promise<void> {
  const installed = await readPacks(database);
  const missing = BUNDLED_PACKS.filter(
    (bundled) => !installed.some(({ id, revision }) => id === bundled.id && revision >= bundled.revision),
  );
  for (const bundled of missing) await installPack(database, await readBundled(bundled), Date.now());
  // Asked every time, since the background can have ended between an installation and the note of it.
  const wereInstalled = await werePacksInstalled();
  if (installed.length === 0 && wereInstalled) {
    await noteStorage({ fault: 'deleted', at: Date.now(), outcome: 'rebuilt' });
  }
  if (!wereInstalled) await rememberInstallation();
}

async function readBundled({ id, file }: BundledPack): Promise<Pack> {
  const parsed = parsePackText(await readOwnFile(file));
  if (!parsed.ok) throw new Error(`the bundled pack "${id}" is broken: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}
