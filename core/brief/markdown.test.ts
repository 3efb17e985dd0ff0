import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefWords } from '../../tests/support/brief-words';
import { addressesIn, eachNode, hostileText, parseMarkdown, shownText } from '../../tests/support/markdown';
import {
  buildComparedTexts,
  buildHere,
  buildNotCompared,
  buildPackSideBySide,
  buildRow,
  buildSideBySide,
  buildThere,
  sentence,
} from '../../tests/support/side-by-side';
import type { SideBySide } from '../compare/side-by-side';
import type { NotCompared } from '../compare/text-comparison';
import { buildBrief } from './build-brief';
import { markdownOf } from './markdown';

const t = briefWords('en');
const write = (of: SideBySide, language: 'en' | 'fr' | 'ar' = 'en') =>
  markdownOf(buildBrief(of, { madeOn: '2031-03-10' }), briefWords(language), language);

function headingsOf(markdown: string): string[] {
  return [...eachNode(parseMarkdown(markdown))].filter(({ type }) => type === 'heading').map(shownText);
}

/** A comparison in which everything that a page says is the same text. */
function saying(text: string): SideBySide {
  const said = sentence(text);
  const apart = [{ aspect: 'figure', here: [text], there: [] } as const];
  const outlet = { id: null, name: `Post ${text}` };
  return buildSideBySide({
    here: buildHere({ outlet, title: { en: text } }),
    there: buildThere({ title: { en: text } }),
    reasons: [{ kind: 'names', words: [text] }],
    sharedCopy: { agency: text },
    statements: [],
    result: buildComparedTexts({
      comparison: {
        differently: [buildRow({ id: '1:1', aspects: ['figure'], apart, here: said, there: said })],
        onlyThere: [],
        onlyHere: [buildRow({ id: '2:', here: said })],
        both: [],
      },
      figures: [{ row: '1:1', relation: 'clash', here: text, there: text }],
      notCompared: { here: ['word '.repeat(2_000)], there: ['word '.repeat(2_000)] },
    }),
  });
}

describe('markdownOf', () => {
  it('gives what a reader wants most first', () => {
    expect(headingsOf(write(buildSideBySide()))).toEqual([
      'Harbour Post and Inland Herald, side by side',
      'The two articles',
      'Harbour Post',
      'Inland Herald',
      'Told differently (4)',
      'Only in Inland Herald (1)',
      'Only in Harbour Post (1)',
      'Both report (1)',
      'Figures',
      'Words each uses for the same',
      'Dates they name',
      'What is known of the event, and what Harbour Post has of it',
      'How this was made',
    ]);
  });

  it('leaves out the parts of which there is nothing', () => {
    const bare = buildPackSideBySide({ statements: [], event: null, packs: [] });

    expect(headingsOf(write(bare)).slice(4)).toEqual([
      'Told differently (1)',
      'Only in Inland Herald (1)',
      'Only in Harbour Post (1)',
      'Both report (1)',
      'How this was made',
    ]);
  });

  it.each([
    ['empty-here', 'Nothing was compared: Harbour Post gave no running text.'],
    ['empty-there', 'Nothing was compared: Inland Herald gave no running text.'],
    ['two-languages', 'Nothing was compared: the two are in different languages.'],
  ] satisfies [NotCompared, string][])('says why nothing is compared: %s', (reason, why) => {
    expect(write(buildNotCompared(reason))).toContain(`- ${why}\n`);
  });

  it('says what is ours, and by whom the report has it', () => {
    const markdown = write(buildPackSideBySide());

    expect(markdown).toContain('- Inland Herald: 52 people died (our summary; according to the coast guard)\n');
    expect(markdown).toContain('[Herald on the closed strait](<https://inland.example/tarn-closed>) (our summary)\n');
  });

  it('writes the same twice', () => {
    expect(write(buildSideBySide(), 'ar')).toBe(write(buildSideBySide(), 'ar'));
  });

  it('sets text of pages off from what runs from right to left, and begins every line so', () => {
    const markdown = write(buildSideBySide(), 'ar');
    const lines = markdown.split('\n').filter((line) => /\p{L}/u.test(line));

    expect(lines.filter((line) => !/^(?:\W*|\s*\d+\. )\u200f/u.test(line))).toEqual([]);
    expect(markdown).toContain('«\u2068At least 40 people\u2069»');
    expect(markdown.split('\u2068')).toHaveLength(markdown.split('\u2069').length);
  });

  it('sets off only what runs from right to left where all else does not', () => {
    const markdown = write(buildSideBySide({ here: buildHere({ title: { en: 'السد مفتوح' } }) }));

    expect(markdown).toContain('[\u2068السد مفتوح\u2069](');
    expect(markdown.match(/\u2068/gu)).toHaveLength(1);
  });

  it.each(['en', 'ar'] as const)('shows whatever a page says as it is, in %s', (language) => {
    const clean = write(saying('dam'), language);
    const links = addressesIn(parseMarkdown(clean));
    const many = headingsOf(clean).length;
    fc.assert(
      fc.property(hostileText(), (text) => {
        const markdown = write(saying(text), language);
        const tree = parseMarkdown(markdown);

        expect(addressesIn(tree)).toEqual(links);
        expect(headingsOf(markdown)).toHaveLength(many);
        expect([...eachNode(tree)].filter(({ type }) => /^(?:html|code|math|image|break)/iu.test(type))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('names no score', () => {
    expect(write(buildSideBySide())).not.toMatch(/\b(?:bias|score|true|false|wrong|lie)/iu);
    expect(t('briefMadeOn', [''])).toContain('not who is right');
  });
});
