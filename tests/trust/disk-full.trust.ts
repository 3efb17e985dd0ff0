import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askBackground, deleteDatabase, notesOf } from '../support/extension-database';
import type { RunningBrowser } from '../support/launch';
import { startNewsroom, type Newsroom } from '../support/newsroom-server';
import { launchForTest } from '../support/session';
import { recordTrust } from '../support/trust-rows';

const disk = mkdtempSync(join(tmpdir(), 'sidelight-disk-'));
let newsroom: Newsroom;
let running: RunningBrowser;

/** Makes a small disk of memory; without the right to do so there is nothing to be filled. */
function mountDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk]);
    return true;
  } catch (error) {
    console.warn('The full disk is left out, since no disk of memory can be made here:', error);
    return false;
  }
}

const isMounted = mountDisk();

beforeAll(async () => {
  if (!isMounted) return;
  mkdirSync(join(disk, 'profiles'));
  newsroom = await startNewsroom();
  running = await launchForTest(newsroom.port, { profilesIn: join(disk, 'profiles') });
});

afterAll(async () => {
  if (!isMounted) return;
  rmSync(join(disk, 'filler'), { force: true });
  await running.close();
  await newsroom.close();
  execFileSync('umount', ['--lazy', disk]);
});

/** Leaves no room on the disk that holds the browser's profile. */
function fill(): void {
  const { bavail, bsize } = statfsSync(disk);
  try {
    writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize));
  } catch (error) {
    // The browser has taken some of it meanwhile: then the disk is as full as it should be.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}

test.skipIf(!isMounted)(
  'the packs are there while the disk is full, and in the database again afterwards',
  async () => {
    const page = await running.openOwnPage('options.html');
    const whole = await askBackground(page);
    const row = { what: 'disk full', where: running.kind, tried: 0, lost: 0, crossed: 0, thrown: 0 };

    for (let time = 0; time < 3; time++) {
      fill();
      await deleteDatabase(page).catch(() => undefined);
      const full = await askBackground(page);
      rmSync(join(disk, 'filler'));
      const after = await askBackground(page);
      row.tried++;
      if (full.thrown !== null || after.thrown !== null) row.thrown++;
      if (full.facts !== whole.facts || after.facts !== whole.facts) row.lost++;
    }
    console.log(running.kind, await notesOf(page));

    recordTrust(row);
    expect(row).toMatchObject({ tried: 3, lost: 0, thrown: 0 });
  },
);
