import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeHighlights, fakeLayout, find, showPage, textIn } from '../tests/support/fake-page';
import { markText } from '../tests/support/marks';
import { markAt } from './hit-test';
import { PageMarks, type Mark } from './page-marks';

let marks: PageMarks;
let mali: Mark;

const page = `
  <p><b id="mali" data-rect="100 100 40 20">Mali</b><span id="rest" data-rect="140 100 200 20">
    and the others</span></p>`;

beforeEach(() => {
  fakeHighlights();
  fakeLayout();
  showPage(page);
  marks = new PageMarks();
  mali = markText(textIn('#mali'), 'Mali');
  marks.add(mali);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('markAt', () => {
  it.each([
    ['in the middle', { x: 120, y: 110 }],
    ['on its edge', { x: 100, y: 100 }],
  ])('finds the mark under a point %s', (_where, point) => {
    expect(markAt(marks, point)).toBe(mali);
  });

  it.each([
    ['beside it, though the caret snaps to it', { x: 20, y: 110 }],
    ['below it', { x: 120, y: 140 }],
    ['on other text', { x: 200, y: 110 }],
  ])('finds nothing %s', (_where, point) => {
    expect(markAt(marks, point)).toBeNull();
  });

  it('finds a mark though the caret falls into the text beside it', () => {
    document.caretPositionFromPoint = () => ({ offsetNode: find('#rest') }) as unknown as CaretPosition;

    expect(markAt(marks, { x: 120, y: 110 })).toBe(mali);
  });

  it('finds nothing where something of the page lies over the mark', () => {
    document.body.insertAdjacentHTML('beforeend', '<div data-rect="0 0 800 600"></div>');
    document.caretPositionFromPoint = () => ({ offsetNode: textIn('#mali') }) as unknown as CaretPosition;

    expect(markAt(marks, { x: 120, y: 110 })).toBeNull();
  });

  it('finds nothing where the mark’s words have gone', () => {
    textIn('#mali').data = 'Ma';

    expect(markAt(marks, { x: 120, y: 110 })).toBeNull();
  });

  it('finds nothing where there is no text', () => {
    document.caretPositionFromPoint = () => null;

    expect(markAt(marks, { x: 120, y: 110 })).toBeNull();
  });
});
