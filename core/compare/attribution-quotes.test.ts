import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from './attribution-quotes';

const textsOf = (sentence: string) => findQuotes(sentence).map(({ text }) => text);

describe('findQuotes', () => {
  it.each([
    ['curly marks', 'He said “we stay” twice.', ['we stay']],
    ['straight marks', 'He said "we stay" and "we sing".', ['we stay', 'we sing']],
    ['guillemets with their spaces', '« Oui », dit-il, «\u00a0mais non\u00a0».', ['Oui', 'mais non']],
    ['backticks and apostrophes of wire copy', "``We stay,'' he said.", ['We stay,']],
    ['single marks, past a plural', '‘The boys’ home is gone,’ he said.', ['The boys’ home is gone,']],
    ['single marks as apostrophes', "It wasn't the dogs' run of the '90s.", []],
    ['only the outermost', '“He said ‘no’ to us.”', ['He said ‘no’ to us.']],
    ['one that is not closed', 'He said: “We stay.', ['We stay.']],
    ['one that an earlier sentence opened', 'We stay,” he said.', ['We stay,']],
    ['inches', 'A pipe of 5" broke.', []],
    ['nothing between marks', 'An empty “” and "".', []],
  ])('%s', (_what, sentence, expected) => {
    expect(textsOf(sentence)).toEqual(expected);
  });

  it('keeps offsets, in order and without overlap, in any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('“', '”', '"', '«', '»', '‘', '’', "'", '`', 'a', ' ', ',', '.') }),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        let before = 0;
        for (const { start, end, text: quoted } of findQuotes(sentence)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(sentence.slice(start, end)).toBe(quoted);
          expect(quoted).not.toBe('');
          before = end;
        }
      }),
    );
  });
});
