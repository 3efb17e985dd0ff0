// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/**
 * A browser that was found.
 * @typedef {{ kind: 'chromium' | 'firefox' | 'branded', path: string }} FoundBrowser
 */

/** Names on the PATH, in the order of preference. Branded ones ignore `--load-extension` and are told apart. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  branded: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
};

/**
 * Where browsers stand on systems that do not put them on the PATH.
 * @type {Partial<Record<NodeJS.Platform, Record<FoundBrowser['kind'], string[]>>>}
 */
const PLACES = {
  darwin: {
    chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    firefox: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    branded: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
  },
  win32: {
    chromium: [join(env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe')],
    firefox: [join(env.ProgramFiles ?? '', 'Mozilla Firefox', 'firefox.exe')],
    branded: [
      join(env.ProgramFiles ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(env['ProgramFiles(x86)'] ?? '', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  },
};

/** An address given by hand comes before anything that is found. */
const VARIABLES = { chromium: 'SIDELIGHT_CHROMIUM', firefox: 'SIDELIGHT_FIREFOX', branded: '' };

/**
 * Finds one browser of a kind.
 * @param {FoundBrowser['kind']} kind
 * @returns {FoundBrowser | null}
 */
export function findBrowser(kind) {
  const given = env[VARIABLES[kind]];
  if (given) {
    if (!existsSync(given)) throw new Error(`${VARIABLES[kind]} names ${given}, and there is nothing.`);
    return { kind, path: given };
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  const path = [...onPath, ...(PLACES[platform]?.[kind] ?? [])].find((candidate) => existsSync(candidate));
  return path ? { kind, path } : null;
}
