// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { findBrowser } from './browsers.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const STAMP = join(ROOT, 'node_modules', '.sidelight-lock');
const OLDEST_NODE = { major: 20, minor: 12 };
/** Without it, Arabic shows as boxes in screenshots. */
const FONTS = 'fonts-noto-core';
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Something is missing that only the person at the keyboard can mend; the message says how. */
export class SetUpError extends Error {}

/**
 * Runs a command in the project's folder with its output passed on.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {void}
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2], // standard output is for the command's own result
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error || status !== 0) {
    throw new SetUpError(
      `"${[command, ...args].join(' ')}" failed; its own words are above. Mend that and run this again.`,
    );
  }
}

/** Refuses a Node that is too old, naming the cure. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor)) return;
  throw new SetUpError(
    `Node ${process.versions.node} is too old: ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or later is needed. Get it from https://nodejs.org/.`,
  );
}

/** Installs the npm packages of the lock file, unless exactly these are installed. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.error('Installing npm packages …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lock);
}

/** Whether Debian's package manager can be used without asking anybody. */
function canInstall() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

let isListFresh = false;

/**
 * Installs Debian packages.
 * @param {readonly string[]} packages
 */
function installDebianPackages(packages) {
  console.error(`Installing ${packages.join(', ')} …`);
  if (!isListFresh) run('apt-get', ['update', '-qq']);
  isListFresh = true;
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/**
 * Gives back a browser of a kind, installed first where that can be done here.
 * @param {'chromium' | 'firefox'} kind
 * @returns {import('./browsers.mjs').FoundBrowser}
 */
export function requireBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const name = DEBIAN_PACKAGES[kind];
  if (canInstall()) {
    installDebianPackages([name]);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new SetUpError(
    `${kind === 'chromium' ? 'Chromium' : 'Firefox'} was not found. On Debian or Ubuntu: sudo apt-get install ${name}. ` +
      `Elsewhere install it, or set SIDELIGHT_${kind.toUpperCase()} to its path.`,
  );
}

/** Installs a font with Arabic letters where there is none and it can be done. */
export function installFonts() {
  const hasFonts = existsSync('/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf');
  if (!hasFonts && canInstall()) installDebianPackages([FONTS]);
}

/**
 * Runs the main part of a command and turns a missing piece into a plain message.
 * @param {() => void | Promise<void>} main
 */
export async function withSetUpErrors(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
