import { describe, expect, it } from 'vitest';
import { briefWords } from '../../tests/support/brief-words';
import {
  buildComparedTexts,
  buildPackSideBySide,
  buildRow,
  buildSideBySide,
  sentence,
} from '../../tests/support/side-by-side';
import type { ComparisonRow, Group } from '../compare/comparison';
import type { SideBySide } from '../compare/side-by-side';
import { buildBrief } from './build-brief';
import { groupMarkdown, rowNumbers } from './markdown-rows';
import { penFor } from './pen';

function groupOf(of: SideBySide, group: Group): string {
  const brief = buildBrief(of, { madeOn: '2031-03-10' });
  if (brief.comparison.kind !== 'compared') throw new Error('nothing is compared');
  const pen = penFor(brief, briefWords('en'), 'en');
  return groupMarkdown(brief.comparison, group, rowNumbers(brief.comparison), pen).join('\n');
}

function groupWith(rows: readonly ComparisonRow[], group: Group): string {
  const comparison = { differently: [], onlyThere: [], onlyHere: [], both: [], [group]: rows };
  const long = ['word '.repeat(2_000)];
  return groupOf(
    buildSideBySide({ result: buildComparedTexts({ comparison, notCompared: { here: long, there: long } }) }),
    group,
  );
}

describe('groupMarkdown', () => {
  it('writes a row with its words, the reason and both quotes', () => {
    const row = buildRow({
      id: '1:1',
      about: { en: 'the dead' },
      aspects: ['figure', 'hedging'],
      apart: [{ aspect: 'hedging', here: ['about', 'perhaps'], there: [] }],
      reasons: ['same-names'],
      here: sentence('Perhaps 40 died.'),
      there: sentence('52 died.'),
    });

    expect(groupWith([row], 'differently')).toBe(
      [
        '## Told differently (1)',
        '1. **the dead – figure · how sure**',
        '   - Harbour Post: “Perhaps 40 died.”',
        '   - Inland Herald: “52 died.”',
        '   - Words that differ (how sure): Harbour Post: “about”, “perhaps”; Inland Herald: nothing',
        '   - Rests on: the same names',
      ].join('\n'),
    );
  });

  it('gives a row of which nothing is known but its sentences no heading', () => {
    expect(groupWith([buildRow({ id: ':1', there: sentence('It rains.') })], 'onlyThere')).toBe(
      ['## Only in Inland Herald (1)', '1. Inland Herald: “It rains.”'].join('\n'),
    );
  });

  it('indents what belongs to a row by the width of its number', () => {
    const rows = Array.from({ length: 10 }, (_, at) =>
      buildRow({ id: `${at}:`, about: { en: 'rain' }, here: sentence(`It rains on day ${at}.`) }),
    );

    expect(groupWith(rows, 'onlyHere')).toMatch(/\n9\. \*\*rain\*\*\n {3}- .*\n10\. \*\*rain\*\*\n {4}- /u);
  });

  it('numbers rows through all groups', () => {
    expect(groupOf(buildSideBySide(), 'onlyHere')).toContain('\n6. Harbour Post');
  });

  it('says that there is none', () => {
    expect(groupWith([], 'both')).toBe('## Both report (0)\nNothing in this group.');
  });

  it('names who else says something', () => {
    expect(groupOf(buildPackSideBySide(), 'differently')).toContain(
      '- What other sources say: Its own list has 47 names. (Source: [Coast Guard of Veldria](<https://coastguard.example/aurelia>))',
    );
  });
});
