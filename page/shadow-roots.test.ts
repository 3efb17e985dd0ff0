import { describe, expect, it } from 'vitest';
import { find, showPage } from '../tests/support/fake-page';
import { elementAbove, shadowRoots } from './shadow-roots';

describe('shadowRoots', () => {
  it('gives the open ones, the outer ones first, and none that is closed', () => {
    showPage('<div id="a"></div><div id="b"></div>');
    find('#b').attachShadow({ mode: 'closed' });
    const outer = find('#a').attachShadow({ mode: 'open' });
    outer.innerHTML = '<p></p>';
    const inner = outer.querySelector('p')?.attachShadow({ mode: 'open' });

    expect(shadowRoots(document.body)).toEqual([outer, inner]);
    expect(shadowRoots(find('#a'))).toEqual([outer, inner]);
    expect(shadowRoots(outer)).toEqual([inner]);
  });
});

describe('elementAbove', () => {
  it('crosses the edge of a shadow root, and ends at the document', () => {
    showPage('<p id="a">Mali</p>');
    const root = find('#a').attachShadow({ mode: 'open' });
    root.append('Gao');

    expect(elementAbove(root.firstChild as Text)).toBe(find('#a'));
    expect(elementAbove(find('#a'))).toBe(document.body);
    expect(elementAbove(document.documentElement)).toBeNull();
  });
});
