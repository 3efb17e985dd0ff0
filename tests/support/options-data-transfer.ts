import type { Page } from 'puppeteer-core';
import { parseSettings, SETTINGS_VERSION, type Settings } from '../../core/settings/settings';
import { EXPORT_VERSION, exportText, LARGEST_IMPORT } from '../../core/settings/transfer';
import type { OwnTopic } from '../../core/topics/own-topic';
import { settingsWith } from './options-page';

/** A name that would run a script wherever it was taken for markup. */
export const HURT = '<img src=x onerror="window.isHurt = true">';

/** No value of a setting is an object with a list in it. */
export const EVERY_SETTING_WRONG = Object.fromEntries(
  Object.keys(parseSettings({})).map((name) => [name, { [name]: ['wrong', null, -1] }]),
);

/** The text of an export with such settings, among others as they are at first. */
export function fileWith(settings: Partial<Settings>, ownTopics: readonly OwnTopic[] = []): string {
  return exportText({ settings: settingsWith(settings), ownTopics }, '2024-03-10');
}

/** The text of a file that says it is an export, with whatever in it. */
export function fileOf(contents: object): string {
  return JSON.stringify({ format: 'sidelight-export', version: EXPORT_VERSION, ...contents });
}

/** Files of which nothing can be imported: what each is, its text, and what is said of it as "chosen.json". */
export const USELESS_FILES: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', /^chosen\.json cannot be read: it is damaged/u],
  ['an export that was cut off', fileWith({}).slice(0, -40), /^chosen\.json cannot be read: it is damaged/u],
  ['an empty file', '', /^chosen\.json cannot be read: it is damaged/u],
  ['another program’s JSON', '{"settings": {"density": "every"}}', /^chosen\.json was not exported by Sidelight/u],
  ['a list', '[]', /^chosen\.json was not exported by Sidelight/u],
  ['an export without anything', fileOf({}), /^chosen\.json holds no setting and no topic/u],
  [
    'a file of a later release',
    fileOf({ version: 99, settings: { density: 'every' } }),
    new RegExp(`written by a later release of Sidelight \\(version 99; this one reads ${EXPORT_VERSION}\\)`, 'u'),
  ],
  [
    'a file with settings of a later release',
    fileOf({ settings: { version: 99, density: 'every' } }),
    new RegExp(`written by a later release of Sidelight \\(version 99; this one reads ${SETTINGS_VERSION}\\)`, 'u'),
  ],
  [
    'a file that says what it is only by its prototype',
    `{"__proto__": ${fileWith({ density: 'every' })}, "constructor": {"prototype": {"isPolluted": true}}}`,
    /^chosen\.json was not exported by Sidelight/u,
  ],
  [
    'a file with settings 100,000 deep',
    `{"format": "sidelight-export", "version": 1, "settings": {"sites": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    /^chosen\.json was not exported by Sidelight/u,
  ],
  [
    'a file in which every setting is of the wrong kind',
    fileOf({ settings: EVERY_SETTING_WRONG, ownTopics: { length: 3 } }),
    /^chosen\.json holds no setting and no topic/u,
  ],
  [
    'a file of 6 MB',
    fileOf({ settings: { density: 'every' }, more: ' '.repeat(6_000_000) }),
    new RegExp(
      `^chosen\\.json is larger than any export of Sidelight: more than ${LARGEST_IMPORT / 1_000_000} MB`,
      'u',
    ),
  ],
];

/** The rows of what an import would change, the cells of each as they are written. */
export function changesIn(options: Page): Promise<string[][]> {
  return options.evaluate(() =>
    [...document.querySelectorAll('.changes-table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/[\u2068\u2069]/gu, '').trim()),
    ),
  );
}

/** Whether nothing of a hostile file got at a page. */
export function isUnhurt(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      !('isHurt' in window) &&
      !('isPolluted' in {}) &&
      {}.constructor === Object &&
      document.querySelector('img[onerror], img[src="x"]') === null,
  );
}
