import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeHighlights, find, showPage, textIn } from '../tests/support/fake-page';
import { markText } from '../tests/support/marks';
import { PageMarks } from './page-marks';

let drawn: () => Record<string, string[]>;
let marks: PageMarks;

beforeEach(() => {
  drawn = fakeHighlights();
  marks = new PageMarks();
  showPage('<p id="one">Mali and <b>France</b> met</p><p id="two">Barkhane in Mali</p>');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const words = () =>
  marks.all.map(({ range }) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset));

describe('a mark', () => {
  it('is drawn by the highlight of its colour', () => {
    marks.add(markText(textIn('#one'), 'Mali', { colour: 1 }));
    marks.add(markText(textIn('#two'), 'Barkhane', { colour: 3 }));
    marks.add(markText(textIn('#two'), 'Mali', { colour: 1 }));

    expect(drawn()).toEqual({ 'sidelight-1': ['Mali', 'Mali'], 'sidelight-3': ['Barkhane'] });
  });

  it('leaves the document as it was', () => {
    const before = document.documentElement.outerHTML;

    marks.add(markText(textIn('#one'), 'Mali'));

    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves the page’s own highlights alone', () => {
    CSS.highlights.set('search', new Highlight());

    marks.add(markText(textIn('#one'), 'Mali'));
    marks.clear();

    expect(Object.keys(drawn())).toContain('search');
  });

  it('is found by the text node it is on', () => {
    const mali = markText(textIn('#one'), 'Mali');
    marks.add(mali);

    expect(marks.on(textIn('#one'))).toEqual([mali]);
    expect(marks.on(textIn('#two'))).toEqual([]);
  });

  it('is found by both text nodes where it runs over two', () => {
    const range = new StaticRange({
      startContainer: textIn('#one'),
      startOffset: 5,
      endContainer: textIn('b'),
      endOffset: 6,
    });
    const mark = { ...markText(textIn('#one'), 'Mali'), range };

    marks.add(mark);

    expect([marks.on(textIn('#one')), marks.on(textIn('b'))]).toEqual([[mark], [mark]]);
  });
});

describe('drop', () => {
  it('takes back the marks whose text has left the page, and no others', () => {
    marks.add(markText(textIn('#one'), 'Mali'));
    const france = markText(textIn('b'), 'France');
    marks.add(france);

    find('b').remove();

    expect(marks.drop((node) => !node.isConnected)).toEqual([france]);
    expect(words()).toEqual(['Mali']);
    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'] });
  });

  it('takes back nothing while all text is there', () => {
    marks.add(markText(textIn('#one'), 'Mali'));

    expect(marks.drop((node) => !node.isConnected)).toEqual([]);
    expect(marks.size).toBe(1);
  });

  it('takes back the marks on one text node', () => {
    marks.add(markText(textIn('#two'), 'Barkhane'));
    marks.add(markText(textIn('#two'), 'Mali'));
    marks.add(markText(textIn('#one'), 'Mali'));

    marks.drop((node) => node === textIn('#two'));

    expect(marks.all.map(({ range }) => range.startContainer)).toEqual([textIn('#one')]);
    expect(marks.on(textIn('#two'))).toEqual([]);
  });
});

describe('clear', () => {
  it('takes back every mark', () => {
    marks.add(markText(textIn('#one'), 'Mali', { colour: 2 }));
    marks.add(markText(textIn('#two'), 'Mali', { colour: 1 }));

    marks.clear();

    expect(marks.size).toBe(0);
    expect(drawn()).toEqual({ 'sidelight-1': [], 'sidelight-2': [] });
  });
});

describe('hasAt', () => {
  it('says whether a mark begins where a range does', () => {
    const mali = markText(textIn('#one'), 'Mali');
    marks.add(mali);

    expect(marks.hasAt(markText(textIn('#one'), 'Mali').range)).toBe(true);
    expect(marks.hasAt(markText(textIn('#two'), 'Mali').range)).toBe(false);
  });
});
