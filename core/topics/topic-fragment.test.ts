import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelInFragment, newTopicFragment } from './topic-fragment';

describe('labelInFragment', () => {
  it.each([
    ['#own-topics?label=Mali%20gold', 'Mali gold'],
    ['#own-topics?label=Mali+gold', 'Mali gold'],
    ['#own-topics?label=%20Mali%0A%20gold', 'Mali gold'],
    ['#own-topics?label=', ''],
    [`#own-topics?label=${'a'.repeat(90)}`, 'a'.repeat(80)],
    ['#own-topics', null],
    ['#own-topics?other=Mali', null],
    ['#packs?label=Mali', null],
    ['', null],
  ])('in "%s" is %s', (fragment, label) => {
    expect(labelInFragment(fragment)).toBe(label);
  });

  it('reads what newTopicFragment writes', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/\s/u.test(text));
    fc.assert(
      fc.property(word, (label) => {
        expect(labelInFragment(newTopicFragment(label))).toBe(label);
      }),
    );
  });
});
