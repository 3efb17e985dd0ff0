import { beforeEach, describe, expect, it } from 'vitest';
import { find, showPage, textIn } from '../tests/support/fake-page';
import { blocksAround, isWithin } from './late-blocks';

beforeEach(() => showPage('<div id="a"><p id="b">One <b id="c">two</b></p><i id="d"> </i></div>'));

describe('blocksAround', () => {
  it('is the block of a line, once, however many of its nodes are late', () => {
    expect([...blocksAround([textIn('#c'), find('#c'), find('#b')])]).toEqual([find('#b')]);
  });

  it('leaves out inline elements and texts without a word, and no block', () => {
    find('#a').append(document.createElement('section'));

    expect([...blocksAround([find('#d'), find('section')])]).toEqual([find('section')]);
  });

  it('is the shadow root of what stands bare in it', () => {
    const root = find('#b').attachShadow({ mode: 'open' });
    root.append('Gao');

    expect([...blocksAround([root.firstChild as Text])]).toEqual([root]);
  });
});

describe('isWithin', () => {
  it('looks at a node and all above it', () => {
    expect(isWithin(textIn('#c'), new Set([find('#a')]))).toBe(true);
    expect(isWithin(find('#b'), new Set([find('#b')]))).toBe(true);
    expect(isWithin(find('#d'), new Set([find('#b')]))).toBe(false);
  });
});
