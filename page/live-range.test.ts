import { beforeEach, describe, expect, it } from 'vitest';
import { find, showPage, textIn } from '../tests/support/fake-page';
import { liveRange } from './live-range';

beforeEach(() => showPage('<p>Mali and <b>France</b></p>'));

function staticRange(startContainer: Node, startOffset: number, endContainer: Node, endOffset: number): StaticRange {
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

describe('liveRange', () => {
  it('is the same stretch of text', () => {
    expect(liveRange(staticRange(textIn('p'), 5, textIn('b'), 6))?.toString()).toBe('and France');
  });

  it('can stand on elements as well', () => {
    expect(liveRange(staticRange(find('p'), 1, find('p'), 2))?.toString()).toBe('France');
  });

  it.each([
    ['its beginning has left the page', () => textIn('p').remove()],
    ['its end has left the page', () => find('b').remove()],
    ['its text has become shorter than its beginning', () => (textIn('p').data = 'Mal')],
    ['its text has become shorter than its end', () => (textIn('b').data = 'Fra')],
  ])('is null when %s', (_what, change) => {
    const range = staticRange(textIn('p'), 5, textIn('b'), 6);

    change();

    expect(liveRange(range)).toBeNull();
  });
});
