import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeHighlights, find, showPage, textIn } from '../tests/support/fake-page';
import { markText } from '../tests/support/marks';
import { marksInOrder } from './marks-in-order';

beforeEach(() => {
  fakeHighlights();
  showPage('<p id="one">Mali and <b>France</b> met</p><div id="host"></div><p id="two">Barkhane in Mali</p>');
  return () => vi.unstubAllGlobals();
});

const words = (marks: ReturnType<typeof marksInOrder>) =>
  marks.map(({ range }) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset));

describe('marksInOrder', () => {
  it('is the order of the document, whatever the order of marking', () => {
    const marks = [
      markText(textIn('#two'), 'Mali'),
      markText(textIn('b'), 'France'),
      markText(textIn('#two'), 'Barkhane'),
      markText(textIn('#one'), 'Mali'),
    ];

    expect(words(marksInOrder(marks))).toEqual(['Mali', 'France', 'Barkhane', 'Mali']);
  });

  it('puts what stands in a shadow root where its host is', () => {
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Niger, then Gao</p>';
    const inside = root.firstChild?.firstChild as Text;
    const marks = [
      markText(textIn('#two'), 'Mali'),
      markText(inside, 'Gao'),
      markText(inside, 'Niger'),
      markText(textIn('b'), 'France'),
    ];

    expect(words(marksInOrder(marks))).toEqual(['France', 'Niger', 'Gao', 'Mali']);
  });
});
