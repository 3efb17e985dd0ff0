import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, sourceFiles } from './sources';

const LONGEST_FILE = 250;
const FOLDERS_REFUSED = /(?:^|\/)(?:utils|helpers|common|lib|types|hooks)\//u;
/** Files that only hold types, constants, or one import, and entries whose work is wiring. */
const WITHOUT_TEST = [
  'core/compare/side-by-side.ts',
  'core/compare/text-comparison.ts',
  'core/fetch-failure.ts',
  'core/figures/figure.ts',
  'core/figures/words/ar.ts',
  'core/figures/words/de.ts',
  'core/figures/words/en.ts',
  'core/figures/words/es.ts',
  'core/figures/words/fr.ts',
  'core/figures/words/frames.ts',
  'core/figures/words/language-words.ts',
  'core/figures/words/pt.ts',
  'core/figures/words/ru.ts',
  'core/ledger-entry.ts',
  'core/loadable.ts',
  'core/lookup/looked-up.ts',
  'core/lookup/lookup-result.ts',
  'core/outlets/tldts.d.ts',
  'core/packs/pack-contents.ts',
  'core/packs/pack.ts',
  'core/packs/topic-background.ts',
  'core/page-report.ts',
  'core/popover/reader-change.ts',
  'core/popover/timings.ts',
  'core/reading/reading.ts',
  'core/result.ts',
  'core/sites/punycode.d.ts',
  'core/storage-report.ts',
  'core/stories/match-reason.ts',
  'core/stories/other-versions.ts',
  'core/stories/story.ts',
  'platform/browser.ts',
  'platform/db/schema.ts',
  'platform/messages.ts',
  'platform/storage-keys.ts',
];
const TESTED_LAYERS: readonly string[] = ['core', 'page', 'platform', 'services', 'sources'];

const files = sourceFiles();

describe('every file', () => {
  it('is short', () => {
    const all = [
      ...files.map(({ path }) => path),
      ...filesBelow('tests', /(?<!fixtures.*)\.tsx?$/u),
      ...filesBelow('scripts', /\.m?ts$/u),
    ];
    const long = all.filter((path) => readFileSync(path, 'utf8').split('\n').length - 1 > LONGEST_FILE);

    expect(all.length).toBeGreaterThan(80);
    expect(long).toEqual([]);
  });

  it('stands in a folder that says what it is about', () => {
    expect(files.filter(({ path }) => FOLDERS_REFUSED.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('has its test beside it', () => {
    const expected = files.filter(({ layer, path }) => TESTED_LAYERS.includes(layer) && !WITHOUT_TEST.includes(path));
    const untested = expected
      .map(({ path }) => path)
      .filter(
        (path) =>
          !existsSync(path.replace(/\.tsx?$/u, '.test.ts')) && !existsSync(path.replace(/\.tsx?$/u, '.test.tsx')),
      );

    expect(expected.length).toBeGreaterThan(30);
    expect(untested).toEqual([]);
  });

  it('is written without any and without ignored types', () => {
    const loose = files
      .filter(({ text }) => /(?:: any\b|as any\b|<any>|@ts-ignore|@ts-nocheck)/u.test(text))
      .map(({ path }) => path);

    expect(loose).toEqual([]);
  });
});
