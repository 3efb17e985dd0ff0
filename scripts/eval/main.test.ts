import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'pairs.jsonl');
writeFileSync(
  file,
  '{"a":"The flood killed 14 people.","b":"The flood killed 17 people.","same":1,"num_differ":true}\n',
);

const stories = join(folder, 'stories.jsonl');
const told = (doc: string, event: string, text: string) =>
  JSON.stringify({ doc, event, text, outlet: `of ${doc}`, date: '2031-06-07', title: text });
writeFileSync(
  stories,
  [
    told('a', 'ferry', 'The ferry Aurelia sank off Port Lanning.'),
    told('b', 'ferry', 'The Aurelia, a ferry, sank near Port Lanning.'),
    told('c', 'strike', 'Pilots walk out over pay.'),
  ].join('\n'),
);

const mentions = join(folder, 'mentions.jsonl');
const named = { lang: 'en', ent: 'Mali', text: 'In Mali it rained.', start: 3, end: 7 };
writeFileSync(mentions, ['target', 'not-target', 'grey'].map((gold) => JSON.stringify({ ...named, gold })).join('\n'));

/** Starting a process with a compiler takes a while on a busy machine. */
const PROCESS = { timeout: 60_000 };

function evaluate(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/eval/main.ts', ...given],
    { encoding: 'utf8' },
  );
  return { status, stderr, lines: stdout.trimEnd().split('\n') };
}

describe('npm run eval', PROCESS, () => {
  it.each([
    ['align', 'averagePrecision', { product: { averagePrecision: 1 } }],
    ['figures', 'differingReported', { differingReported: 1 }],
  ])('reports on %s, with JSON in the last line where asked for', (name, measure, measures) => {
    const { status, lines } = evaluate(name, '--data', file, '--json');

    expect(status).toBe(0);
    expect(lines.slice(0, -1).join('\n')).toContain(measure);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ evaluation: name, data: file, ...measures });
  });

  it.each([
    ['stories', ['--index', stories], { index: stories, product: { 'hit@1': 1, queries: 2 } }],
    ['stories', ['--gold', stories], { gold: stories, product: { 'hit@1': 1 } }],
    [
      'mentions',
      ['--data', mentions],
      { data: mentions, unscored: 1, entities: { Mali: { precision: 0.5, recall: 1 } } },
    ],
    ['story-pairs', ['--data', stories], { data: stories, pairs: 3, product: { averagePrecision: 1 } }],
  ])('reports on %s with %j', (name, files, measures) => {
    const { status, lines } = evaluate(name, ...files, '--json');

    expect(status).toBe(0);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ evaluation: name, ...measures });
  });

  it.each([
    ['only where asked for', [], []],
    ['before the report', ['--mistakes'], ['en\tMali\tnot-target\tfound\tMali\tIn [Mali] it rained.']],
  ])('prints mistakes %s', (_when, given, mistakes) => {
    const { lines } = evaluate('mentions', '--data', mentions, ...given);

    expect(lines.slice(0, mistakes.length + 1)).toEqual([...mistakes, 'evaluation  mentions']);
  });

  it.each([
    ['a file that is not there', ['align', '--data', join(folder, 'missing')], 'missing cannot be read'],
    ['no file', ['figures'], '--data FILE is missing'],
    ['no index', ['stories', '--data', file], '--index FILE is missing'],
    ['stories that are none', ['story-pairs', '--data', file], 'line 1: lang '],
    ['languages that there are none of', ['story-pairs', '--data', file, '--languages'], '--languages'],
    ['an evaluation that there is none of', ['toString', '--data', file], 'There is no evaluation "toString"'],
    ['an option that there is none of', ['align', '--file', file], "Unknown option '--file'"],
  ])('refuses %s, and says what to do', (_what, given, message) => {
    const { status, stderr } = evaluate(...given);

    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
