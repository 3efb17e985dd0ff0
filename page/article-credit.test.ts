import { describe, expect, it } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { creditOf } from './article-credit';

describe('creditOf', () => {
  it('names the author of the head and those of bylines, each once', () => {
    showPage('<p class="byline">A. Pell</p><a rel="author">B.  Orr</a>', {
      head: '<meta name="author" content="A. Pell">',
    });

    expect(creditOf(document, ['C. Lund'], '')).toBe('A. Pell, B. Orr');
  });

  it('names those of linked data where the page shows none', () => {
    showPage('');

    expect(creditOf(document, ['C. Lund', 'C. Lund'], 'It rained. (Ilo News)')).toBe('C. Lund');
  });

  it.each([
    ['It rained on Friday. (Ilo News Agency)', 'Ilo News Agency'],
    ['It rained on Friday — INA', 'INA'],
    ['It rained on Friday. – Ilo News', 'Ilo News'],
    ['—INA', 'INA'],
    ['It rained on Friday.', ''],
    ['It rained (as it does).', ''],
    ['It rained – and how. Then it stopped.', ''],
    ['', ''],
  ])('takes from behind the text "%s" the credit "%s"', (closing, credit) => {
    showPage('');

    expect(creditOf(document, [], closing)).toBe(credit);
  });
});
