import { describe, expect, it } from 'vitest';
import { namesIn } from './scan-names';

const FILLER = 'many words that begin with a small letter and so are no names at all ';

describe('names of a page', () => {
  it('are capitalised words of plain letters that stand there a few times', () => {
    const text = `Élodie met Bertram in Oslofjord. ${'Thursday '.repeat(5)}${FILLER.repeat(40)}`;

    expect(namesIn(text, 40)).toEqual(['Bertram', 'Oslofjord']);
  });

  it('are spread over the page, about one for 600 characters', () => {
    const letters = Array.from('abcdefghijklmnopqrst');
    const text = letters.map((letter) => `Name${letter} ${FILLER.repeat(4)}`).join('');

    const names = namesIn(text, 40);

    expect(names).toHaveLength(Math.ceil(text.length / 600));
    expect(names[0]).toBe('Namea');
    expect(names.at(-1)).toMatch(/Name[q-t]/u);
  });

  it('are no more than wanted, and none where there are none', () => {
    expect(namesIn(`Bertram and Oslofjord ${FILLER.repeat(40)}`, 1)).toEqual(['Bertram']);
    expect(namesIn('', 40)).toEqual([]);
  });
});
