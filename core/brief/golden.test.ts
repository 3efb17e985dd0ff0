import { describe, expect, it } from 'vitest';
import { briefWords } from '../../tests/support/brief-words';
import { buildComparedTexts, buildPackSideBySide, buildSideBySide } from '../../tests/support/side-by-side';
import { buildBrief } from './build-brief';
import { jsonOf } from './json';
import { markdownOf } from './markdown';

const GOLDEN = '../../tests/fixtures/brief';
const MADE = { madeOn: '2031-03-10' };

/** Sentences that stand in no row, so that the articles have the length of a short report. */
const REST = [
  'Harbour masters along the strait were told on Sunday to keep foreign ships at anchor until further notice.',
  'The owner of the Aurelia has asked the families of the passengers to come to its office in the old customs house.',
  'Fishing boats may leave the harbour between sunrise and sunset, provided that they report to the pilots by radio.',
  'Schools in Port Lanning stay closed for the week, and the mayor has asked the theatres to open their halls to families.',
  'A service will be held on the quay on Friday evening, and ferries of other lines will sound their horns at seven.',
];

describe('a brief', () => {
  const brief = buildBrief(
    buildSideBySide({
      sharedCopy: { agency: 'Veldria Press' },
      result: buildComparedTexts({ notCompared: { here: REST, there: REST } }),
    }),
    MADE,
  );

  it.each(['en', 'fr', 'ar'] as const)('reads as it did, in %s', async (language) => {
    await expect(markdownOf(brief, briefWords(language), language)).toMatchFileSnapshot(`${GOLDEN}/two-texts.${language}.md`); // prettier-ignore
  });

  it('is the JSON that it was', async () => {
    await expect(jsonOf(brief)).toMatchFileSnapshot(`${GOLDEN}/two-texts.json`);
  });

  it('of a pack’s version reads as it did', async () => {
    const byPack = buildBrief(buildPackSideBySide(), MADE);

    await expect(markdownOf(byPack, briefWords('en'), 'en')).toMatchFileSnapshot(`${GOLDEN}/by-pack.en.md`);
  });
});
