import { describe, expect, it } from 'vitest';
import { find } from '../tests/support/fake-page';
import {
  begin,
  beginWithEmptyPage,
  drawn,
  FILLER,
  FRANCE,
  idle,
  MALI,
  marks,
  mentions,
  read,
  settle,
} from '../tests/support/read-page';

beginWithEmptyPage();

/** Begins a page that has its text in a shadow root. */
function beginWithRoot(markup: string, mode: ShadowRootMode = 'open') {
  const reader = begin(`<section id="host"></section>${FILLER}`);
  const root = find('#host').attachShadow({ mode });
  root.innerHTML = markup;
  idle.pass();
  return { reader, root };
}

describe('text in an open shadow root', () => {
  it('is marked and counted, as the page’s own is', () => {
    const { reader } = beginWithRoot(`<div><p>${MALI}</p></div><nav>${FRANCE}</nav>`);

    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'] });
    expect(mentions(reader)).toEqual({ mali: 1 });
  });

  it('is marked where it stands in a root within a root', () => {
    begin(`<section id="host"></section>${FILLER}`);
    const outer = find('#host').attachShadow({ mode: 'open' });
    outer.innerHTML = `<div></div><p>${FRANCE}</p>`;
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
    inner?.append(...new Range().createContextualFragment(`<p>${MALI}</p>`).children);

    idle.pass();

    expect(marks.topics.toSorted()).toEqual(['france', 'mali']);
  });

  it('is not read where its host is passed over', () => {
    const reader = begin(`<nav><section id="host"></section></nav>${FILLER}`);
    find('#host').attachShadow({ mode: 'open' }).innerHTML = `<p>${MALI}</p>`;

    idle.pass();

    expect(mentions(reader)).toEqual({});
    expect(marks.size).toBe(0);
  });

  it.each([
    ['a block', `<p>${FRANCE}</p>`],
    ['an inline element', `<span>${FRANCE}</span>`],
    ['bare text', FRANCE],
  ])('is marked when %s comes later', async (_what, markup) => {
    const { reader, root } = beginWithRoot(`<p>${MALI}</p>`);

    root.append(document.createRange().createContextualFragment(markup));
    await settle();

    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'], 'sidelight-2': ['France'] });
    expect(mentions(reader)).toEqual({ mali: 1, france: 1 });
  });

  it('is marked when its words change', async () => {
    const { root } = beginWithRoot(`<p>${FRANCE}</p>`);

    (root.querySelector('p')?.firstChild as Text).data = MALI;
    await settle();

    expect(marks.topics).toEqual(['mali']);
  });

  it('is marked when its host comes later', async () => {
    read(FILLER);

    const host = document.createElement('section');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${MALI}</p>`;
    document.body.append(host);
    await settle();
    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'] });

    root.innerHTML += `<p>${FRANCE}</p>`;
    await settle();
    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'], 'sidelight-2': ['France'] });
  });

  it.each([
    ['it goes', (root: ShadowRoot) => root.querySelector('p')?.remove()],
    ['its host goes', () => find('#host').remove()],
    ['all in it is put anew', (root: ShadowRoot) => (root.innerHTML = '<p>Niger</p>')],
  ])('loses its marks when %s', async (_what, change) => {
    const { reader, root } = beginWithRoot(`<p>${MALI}</p>`);

    change(root);
    await settle();

    expect(marks.size).toBe(0);
    expect(mentions(reader)).toEqual({});
  });
});

describe('text in a closed shadow root', () => {
  it('is not read', async () => {
    const { reader, root } = beginWithRoot(`<p>${MALI}</p>`, 'closed');
    const before = root.innerHTML;

    await settle();

    expect([marks.size, mentions(reader), root.innerHTML]).toEqual([0, {}, before]);
  });
});
