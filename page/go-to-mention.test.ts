import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeLayout, find, showPage, textIn } from '../tests/support/fake-page';
import { markText } from '../tests/support/marks';
import { bringIntoSight, markToGoTo, type Direction } from './go-to-mention';
import type { Mark } from './page-marks';

const scrolled = vi.fn<(this: Element, options?: ScrollIntoViewOptions | boolean) => void>();

beforeEach(() => {
  fakeLayout();
  vi.stubGlobal('innerHeight', 600);
  Element.prototype.scrollIntoView = scrolled;
  showPage('');
});

afterEach(() => {
  scrolled.mockReset();
  vi.unstubAllGlobals();
});

/** A mark in a paragraph of its own for each distance from the top of the window. */
function marksAt(...tops: number[]): Mark[] {
  document.body.innerHTML = tops.map((top, place) => `<p id="m${place}" data-rect="0 ${top} 40 20">Mali</p>`).join('');
  return tops.map((_top, place) => markText(textIn(`#m${place}`), 'Mali'));
}

describe('markToGoTo', () => {
  it.each<[Direction, string, number[], number]>([
    ['nearest', 'the first in sight', [-300, 200, 400], 1],
    ['next', 'the first in sight', [-300, 200, 400], 1],
    ['next', 'the first below where none is in sight', [-300, 900, 2_000], 1],
    ['next', 'the first of all where all are above', [-900, -300], 0],
    ['previous', 'the last in sight or above', [-300, 200, 900], 1],
    ['previous', 'the last of all where all are below', [900, 2_000], 1],
  ])('without a current mark, %s is %s', (which, _what, tops, expected) => {
    const marks = marksAt(...tops);

    expect(markToGoTo(marks, null, which)).toBe(marks[expected]);
  });

  it.each<[Direction, number, number]>([
    ['nearest', 1, 1],
    ['next', 1, 2],
    ['previous', 1, 0],
    ['next', 2, 0],
    ['previous', 0, 2],
  ])('%s of mark %i of three is mark %i', (which, current, expected) => {
    const marks = marksAt(0, 100, 200);

    expect(markToGoTo(marks, marks[current] ?? null, which)).toBe(marks[expected]);
  });

  it('begins anew where the current mark has gone', () => {
    const [gone, ...marks] = marksAt(0, 100, 200);

    expect(markToGoTo(marks, gone ?? null, 'next')).toBe(marks[0]);
  });

  it.each<Direction>(['nearest', 'next', 'previous'])('is none for %s on a page without marks', (which) => {
    expect(markToGoTo([], null, which)).toBeNull();
  });

  it('passes over a mark whose text has gone', () => {
    const marks = marksAt(100, 200);
    find('#m0').remove();

    expect(markToGoTo(marks, null, 'nearest')).toBe(marks[1]);
  });
});

describe('bringIntoSight', () => {
  const at = (top: number): Mark[] => marksAt(top);

  it.each([
    ['above the window', -40],
    ['below the window', 600],
  ])('brings a mark %s into its middle', (_where, top) => {
    at(top).forEach(bringIntoSight);

    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ block: 'center', behavior: 'instant' });
    expect(scrolled.mock.contexts).toEqual([find('#m0')]);
  });

  it('leaves the page where it is for a mark in sight', () => {
    at(300).forEach(bringIntoSight);

    expect(scrolled).not.toHaveBeenCalled();
  });
});
