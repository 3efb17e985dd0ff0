import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeIdleTimes, find, showPage, textIn } from '../tests/support/fake-page';
import { watchPage, type PageChange } from './page-changes';

let idle: ReturnType<typeof fakeIdleTimes>;
let life: AbortController;
let changes: PageChange[];
let watchRoot: (root: Node) => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  idle = fakeIdleTimes();
  life = new AbortController();
  changes = [];
  showPage('<article id="a"><p id="one">Mali</p></article>');
  watchRoot = watchPage(document, (change) => changes.push(change), life.signal);
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
  it('are told as one', async () => {
    for (let count = 0; count < 1_100; count++) addParagraph('France');
    await settle();

    expect(changes).toEqual([{ kind: 'grown' }]);
  });
});

describe('one more root', () => {
  function attach(): ShadowRoot {
    const root = find('#a').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Niger</p>';
    return root;
  }

  it('is not heard of unless it is watched', async () => {
    const root = attach();

    root.append(document.createElement('p'));
    await settle();

    expect(changes).toEqual([]);
  });

  it('is told of as the page is, together with it, and once however often it is watched', async () => {
    const root = attach();
    watchRoot(root);
    watchRoot(root);

    const inner = document.createElement('p');
    root.append(inner);
    const added = addParagraph('France');
    await settle();

    expect(changes).toEqual([{ kind: 'added', elements: [inner, added], changed: [] }]);
  });

  it('is told of no more when watching ends', async () => {
    const root = attach();
    watchRoot(root);

    life.abort();
    root.append('France');
    await settle();

    expect(changes).toEqual([]);
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

    const watch = watchPage(elsewhere, () => undefined, life.signal);

    expect(() => watch(elsewhere.body)).not.toThrow();
  });
});

describe('a page that never rests', () => {
  it('is looked at more seldom after a while, and as before once it has rested', async () => {
    for (let burst = 0; burst < 8; burst++) {
      addParagraph('France');
      await settle();
    }
    expect(changes).toHaveLength(8);

    addParagraph('Mali');
    await settle();
    expect(changes).toHaveLength(8);
    await vi.advanceTimersByTimeAsync(1_000);
    idle.pass();
    expect(changes).toHaveLength(9);

    await vi.advanceTimersByTimeAsync(2_000);
    addParagraph('Niger');
    await settle();
    expect(changes).toHaveLength(10);
  });
});
