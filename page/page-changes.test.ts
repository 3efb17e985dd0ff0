import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeIdleTimes, find, showPage, textIn } from '../tests/support/fake-page';
import { watchPage, type PageChange } from './page-changes';

let idle: ReturnType<typeof fakeIdleTimes>;
let life: AbortController;
let changes: PageChange[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  idle = fakeIdleTimes();
  life = new AbortController();
  changes = [];
  showPage('<article id="a"><p id="one">Mali</p></article>');
  watchPage(document, (change) => changes.push(change), life.signal);
});

afterEach(() => {
  life.abort();
  history.replaceState(null, '', '/');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the observer hear of what was changed, then the burst and the idle time pass. */
async function settle(): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(200);
  idle.pass();
}

function addParagraph(text: string, to = '#a'): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  find(to).append(paragraph);
  return paragraph;
}

describe('late text', () => {
  it('is told once for a whole burst', async () => {
    const added = [addParagraph('France'), addParagraph('Niger')];
    await settle();

    expect(changes).toEqual([{ kind: 'added', elements: added, changed: [] }]);
  });

  it('waits for an idle time', async () => {
    addParagraph('France');
    await vi.advanceTimersByTimeAsync(200);

    expect(changes).toEqual([]);
    expect(idle.waiting()).toBe(1);
  });

  it('is told by its outermost elements', async () => {
    const outer = document.createElement('section');
    outer.id = 'outer';
    find('#a').append(outer);
    addParagraph('France', '#outer');
    await settle();

    expect(changes).toEqual([{ kind: 'added', elements: [outer], changed: [] }]);
  });

  it('is not told when it has gone again', async () => {
    addParagraph('France').remove();
    await settle();

    expect(changes).toEqual([{ kind: 'added', elements: [], changed: [] }]);
  });

  it('is told by its text nodes where only words have changed or come', async () => {
    textIn('#one').data = 'France';
    const more = document.createTextNode(' and Niger');
    find('#one').append(more);
    await settle();

    expect(changes).toEqual([{ kind: 'added', elements: [], changed: [textIn('#one'), more] }]);
  });

  it('is told again in the next burst', async () => {
    addParagraph('France');
    await settle();
    const later = addParagraph('Niger');
    await settle();

    expect(changes[1]).toEqual({ kind: 'added', elements: [later], changed: [] });
  });
});

describe('text that goes', () => {
  it('is told, though nothing has come', async () => {
    find('#one').remove();
    await settle();

    expect(changes).toEqual([{ kind: 'added', elements: [], changed: [] }]);
  });
});

describe('a change of attributes', () => {
  it('is not looked at', async () => {
    find('#one').className = 'seen';
    await settle();

    expect(changes).toEqual([]);
  });
});

describe('a page that becomes another one', () => {
  it('is told when its content comes with a new address', async () => {
    history.pushState(null, '', '/another');
    addParagraph('France');
    await settle();

    expect(changes).toEqual([{ kind: 'renewed' }]);
  });

  it('is told when the reader goes back', async () => {
    history.replaceState(null, '', '/another');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settle();

    expect(changes).toEqual([{ kind: 'renewed' }]);
  });

  it('is the same page while only the fragment changes', async () => {
    history.pushState(null, '', '#comments');
    const added = addParagraph('France');
    await settle();

    expect(changes).toEqual([{ kind: 'added', elements: [added], changed: [] }]);
  });

  it('is told once', async () => {
    history.pushState(null, '', '/another');
    addParagraph('France');
    await settle();
    addParagraph('Niger');
    await settle();

    expect(changes.map(({ kind }) => kind)).toEqual(['renewed', 'added']);
  });
});

describe('more changes than are worth following', () => {
  it('are read as another page', async () => {
    for (let count = 0; count < 1_100; count++) addParagraph('France');
    await settle();

    expect(changes).toEqual([{ kind: 'renewed' }]);
  });
});

describe('watching', () => {
  it('ends with the signal', async () => {
    life.abort();
    addParagraph('France');
    await settle();

    expect(changes).toEqual([]);
  });

  it('tells nothing of a burst that the end has overtaken', async () => {
    addParagraph('France');
    await vi.advanceTimersByTimeAsync(200);
    life.abort();
    idle.pass();

    expect(changes).toEqual([]);
  });

  it('does not begin in a document that no window shows', () => {
    const elsewhere = document.implementation.createHTMLDocument();

    expect(() => watchPage(elsewhere, () => undefined, life.signal)).not.toThrow();
  });
});
