import { vi } from 'vitest';

/** What a page needs of a browser that jsdom lacks: highlights, layout and idle times. Only what the page code asks for. */

/** Empties the page's body and head, and fills the body. */
export function showPage(body: string, { head = '', lang = 'en' }: { head?: string; lang?: string } = {}): void {
  document.documentElement.lang = lang;
  document.head.innerHTML = head;
  document.body.innerHTML = body;
}

/** The first element that a selector finds; an error where there is none. */
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector} on the page`);
  return element;
}

/** The first text node in the element that a selector finds. */
export function textIn(selector: string): Text {
  const text = document.createTreeWalker(find(selector), NodeFilter.SHOW_TEXT).nextNode();
  if (!text) throw new Error(`no text in ${selector}`);
  return text as Text;
}

/** A registry of highlights like the browser's, empty; gives back what is drawn, as text by highlight. */
export function fakeHighlights(): () => Record<string, string[]> {
  const highlights = new Map<string, Set<StaticRange>>();
  vi.stubGlobal('Highlight', class extends Set<StaticRange> {});
  vi.stubGlobal('CSS', { highlights });
  return () => Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map(wordsOf)]));
}

function wordsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

/** Idle times that come only when told: `pass` lets all come that are waited for, and those waited for meanwhile. */
export function fakeIdleTimes(): {
  readonly pass: () => void;
  readonly passOne: () => void;
  readonly waiting: () => number;
} {
  let waiting: IdleRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => waiting.push(work));
  const passOne = (): void => {
    const [work, ...rest] = waiting;
    waiting = rest;
    work?.({ didTimeout: false, timeRemaining: () => 50 });
  };
  return {
    passOne,
    pass: () => {
      while (waiting.length > 0) passOne();
    },
    waiting: () => waiting.length,
  };
}

/**
 * A layout in which an element says where it stands: `data-rect="left top width height"`, and all text in it stands
 * there too. What is in an element of the class `unseen` is not to be seen.
 */
export function fakeLayout(): void {
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('.unseen') === null;
  };
  Range.prototype.getBoundingClientRect = function (this: Range) {
    return rectAround(this.startContainer);
  };
  Range.prototype.getClientRects = function (this: Range) {
    return [rectAround(this.startContainer)] as unknown as DOMRectList;
  };
  document.elementFromPoint = (x, y) => placed().findLast((element) => distance(element, x, y) === 0) ?? document.body;
  // The caret snaps to the nearest text, however far, as it does in browsers.
  document.caretPositionFromPoint = (x, y) => {
    const [nearest] = placed().toSorted((a, b) => distance(a, x, y) - distance(b, x, y));
    const offsetNode = nearest && document.createTreeWalker(nearest, NodeFilter.SHOW_TEXT).nextNode();
    return offsetNode ? ({ offsetNode, offset: 0 } as unknown as CaretPosition) : null;
  };
}

function placed(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-rect]')];
}

function rectAround(node: Node): DOMRect {
  const element = node.parentElement?.closest<HTMLElement>('[data-rect]');
  return element ? rectOf(element) : new DOMRect();
}

function rectOf(element: HTMLElement): DOMRect {
  return new DOMRect(...(element.dataset['rect'] ?? '').split(' ').map(Number));
}

function distance(element: HTMLElement, x: number, y: number): number {
  const { left, right, top, bottom } = rectOf(element);
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
