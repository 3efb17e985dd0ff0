import { liveRange } from './live-range';
import type { Mark, PageMarks } from './page-marks';

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The mark that is painted under a point, or null. The caret's place names the text node in a few microseconds however
 * many marks there are; since it snaps to the nearest text, the mark's own rectangles then have to hold the point.
 */
export function markAt(marks: PageMarks, { x, y }: Point): Mark | null {
  const onTop = elementsAt({ x, y });
  const shadowRoots = onTop.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return null;
  const candidates = nodesAround(caret.offsetNode).flatMap((node) => [...marks.on(node)]);
  return candidates.find((mark) => isPaintedAt(mark, { x, y }, onTop)) ?? null;
}

/** What is on top at a point: the document's element, in its open shadow root the one in that, and so on. */
function elementsAt({ x, y }: Point): Element[] {
  const elements: Element[] = [];
  for (let root: DocumentOrShadowRoot | null = document; root;) {
    const element: Element | null = root.elementFromPoint(x, y);
    if (!element || elements.includes(element)) break;
    elements.push(element);
    root = element.shadowRoot;
  }
  return elements;
}

/** A caret between two nodes belongs to either, so the neighbours in the same line are asked as well. */
function nodesAround(node: Node): Node[] {
  const beside = (neighbour: ChildNode | null, end: 'firstChild' | 'lastChild'): Node[] => {
    let inner: Node | null = neighbour;
    while (inner?.[end]) inner = inner[end];
    return inner ? [inner] : [];
  };
  return [node, ...beside(node.previousSibling, 'lastChild'), ...beside(node.nextSibling, 'firstChild')];
}

function isPaintedAt(mark: Mark, point: Point, onTop: readonly Element[]): boolean {
  const range = liveRange(mark.range);
  if (!range || !Array.from(range.getClientRects()).some((rect) => holds(rect, point))) return false;
  return onTop.some((element) => element.contains(mark.range.startContainer));
}

function holds(rect: DOMRect, { x, y }: Point): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
