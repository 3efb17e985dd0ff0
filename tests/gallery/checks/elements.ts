/** A piece of visible text and where its lines are. */
export interface ShownText {
  readonly text: string;
  readonly element: HTMLElement;
  readonly lines: readonly DOMRect[];
}

/** An element in a few words, for a report. */
export function nameOf(element: Element, text = element.textContent): string {
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  return `${element.localName}${classes} "${text.trim().slice(0, 40)}"`;
}

/** What only a screen reader hears is not drawn. */
const isUnseen = (element: Element): boolean => element.closest('.unseen') !== null;

/** All elements within another that are drawn. */
export function shownElements(within: HTMLElement, selector = '*'): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility() && !isUnseen(element),
  );
}

/** All text within an element that is drawn, but for what is drawn for the eye to skip. */
export function shownTexts(within: HTMLElement): ShownText[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const texts: ShownText[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!element?.checkVisibility() || isUnseen(element) || text.trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
    if (lines.length > 0) texts.push({ text, element, lines });
  }
  return texts;
}

/** The element around another, also out of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
