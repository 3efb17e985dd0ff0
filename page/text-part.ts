import { BLOCK_BREAK, isUnspaced, isWordCharacter } from '../core/text/words';
import { INLINE_ELEMENTS, isClosedDetails, isHeading, isLink, isUnread } from './markup';
import { elementAbove } from './shadow-roots';

/** Where a piece of text stands: in running text, in a link, or in a heading. */
export type Place = 'text' | 'link' | 'heading';

/** Joined text is handed out in parts of about this many characters, or text nodes, so that no page is read in one go. */
export const PART_CHARACTERS = 60_000;
const PART_NODES = 4_000;
/** A part goes on to the end of a line, but not for ever. */
const LONGEST_LINE = 2;
/** What holds text that is no text of the page, and may hold so much of it that it is left out at once. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'textarea', 'template']);
const LONG_TEXT = 200;

/** How what stands in elements is read, as far as it was asked; null where it is passed over. */
export type Places = Map<Element, Place | null>;

/** A part of a page's text, joined; how a stretch of it stands on the page is only looked at when asked for. */
export class TextPart {
  readonly text: string;
  readonly #nodes: readonly Text[];
  /** Per node: where its characters begin. */
  readonly #starts: readonly number[];
  readonly #places: Places;
  #asked = 0;

  /** The node that the next part begins with. */
  readonly next: Text | null;

  constructor(part: {
    readonly text: string;
    readonly nodes: readonly Text[];
    readonly starts: readonly number[];
    readonly next: Text | null;
    readonly places: Places;
  }) {
    this.text = part.text;
    this.next = part.next;
    this.#nodes = part.nodes;
    this.#starts = part.starts;
    this.#places = part.places;
  }

  /** Whether a stretch of the text (end exclusive) lies in one block, and in one that is read. */
  isWhole(start: number, end: number): boolean {
    const last = this.#indexAt(end - 1);
    for (let at = this.#indexAt(start); at <= last; at++) {
      if (this.#placeOf(at) === null || (at < last && !this.#runsOn(at))) return false;
    }
    return true;
  }

  /** How the text at an offset that is read stands on the page. */
  placeAt(offset: number): Place {
    return this.#placeOf(this.#indexAt(offset)) ?? 'text';
  }

  /** Whether the block around an offset has so many characters: shorter ones are labels, table cells and buttons. */
  isRunning(offset: number, shortest: number): boolean {
    let first = this.#indexAt(offset);
    let last = first;
    let [start, end] = this.#inked(first);
    // A Chinese character says what takes two letters or more.
    const enough = isUnspaced(this.text.charCodeAt(offset)) ? shortest / 2 : shortest;
    while (end - start < enough) {
      if (this.#runsOn(last)) end = Math.max(end, this.#inked(++last)[1]);
      else if (first > 0 && this.#runsOn(first - 1)) start = Math.min(start, this.#inked(--first)[0]);
      else return false;
    }
    return true;
  }

  /** The text node that an offset lies in. */
  nodeAt(offset: number): Text {
    return this.#nodes[this.#indexAt(offset)] as Text;
  }

  /** The place of a stretch of text (end exclusive); it never moves with later changes of the page. */
  rangeOf(start: number, end: number): StaticRange {
    const first = this.#indexAt(start);
    const last = this.#indexAt(end - 1);
    return new StaticRange({
      startContainer: this.#nodes[first] as Text,
      startOffset: start - (this.#starts[first] ?? 0),
      endContainer: this.#nodes[last] as Text,
      endOffset: end - (this.#starts[last] ?? 0),
    });
  }

  /** The last of its text nodes that still stands below `root`. */
  lastIn(root: Node): Text | undefined {
    return this.#nodes.findLast((node) => root.contains(node));
  }

  #indexAt(offset: number): number {
    const starts = this.#starts;
    // What is asked for is mostly in the node that was asked for before.
    if ((starts[this.#asked] ?? 0) <= offset && offset < (starts[this.#asked + 1] ?? Infinity)) return this.#asked;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return (this.#asked = low);
  }

  /** Where a node's text begins and ends, without the white space around it. */
  #inked(index: number): [start: number, end: number] {
    const { data } = this.#nodes[index] as Text;
    const start = this.#starts[index] ?? 0;
    const trimmed = data.trimStart();
    if (trimmed === '') return [Infinity, -Infinity];
    return [start + data.length - trimmed.length, start + data.trimEnd().length];
  }

  #runsOn(index: number): boolean {
    const [node, next] = [this.#nodes[index], this.#nodes[index + 1]];
    return !!node && !!next && isOneLine(node, next, this.#places);
  }

  #placeOf(index: number): Place | null {
    return placeIn(elementAbove(this.#nodes[index] as Text), this.#places);
  }
}

/** Joins the text below `root`, part by part; parts end between blocks. There are none where `root` is passed over. */
export function* readParts(
  root: Node,
  partCharacters = PART_CHARACTERS,
  places: Places = new Map(),
): Generator<TextPart, void, void> {
  if (!root.firstChild || placeIn(elementAbove(root.firstChild), places) === null) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let next = walker.nextNode() as Text | null; next;) {
    const part = joinUntilFull(walker, next, partCharacters, places);
    next = part.next;
    if (part.text === '') return;
    const chain = next ? chainAbove(next) : [];
    yield part;
    // The page may have taken the next node away meanwhile; what stood behind it is read on.
    if (next && !root.contains(next)) {
      walker.currentNode = part.lastIn(root) ?? chain.find((above) => root.contains(above)) ?? root;
      next = walker.nextNode() as Text | null;
    }
  }
}

/** Joins text nodes from `first` on until a part is full; the walker then stands at the first node of the next part. */
function joinUntilFull(walker: TreeWalker, first: Text, partCharacters: number, places: Places): TextPart {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  let before = '';
  let last: Text | null = null;
  let next: Text | null = first;
  for (; next; next = walker.nextNode() as Text | null) {
    const { data } = next;
    if (data === '' || (data.length > LONG_TEXT && RAW.has((next.parentNode as Element).localName))) continue;
    if (last) {
      const isFull = text.length >= partCharacters || nodes.length >= PART_NODES;
      if (isFull && (text.length > LONGEST_LINE * partCharacters || !isOneLine(last, next, places))) break;
      // Only where letters meet does it matter at once whether a block ends between them.
      const doLettersMeet =
        isWordCharacter(data.charCodeAt(0)) && isWordCharacter(before.charCodeAt(before.length - 1));
      if (doLettersMeet && !isOneLine(last, next, places)) text += BLOCK_BREAK;
    }
    nodes.push(next);
    starts.push(text.length);
    text += data;
    last = next;
    before = data;
  }
  return new TextPart({ text, nodes, starts, next, places });
}

function chainAbove(node: Node): Node[] {
  const chain: Node[] = [];
  for (let above = node.parentNode; above; above = above.parentNode) chain.push(above);
  return chain;
}

/** Whether two nodes, the second of which follows the first, are read in one line: both are read, and only inline elements part them. */
function isOneLine(from: Node, to: Node, places: Places): boolean {
  for (let node: Node | null = from; node;) {
    if (node.firstChild) {
      node = node.firstChild;
    } else {
      while (node && !node.nextSibling) {
        node = node.parentNode;
        if (!isInline(node)) return false;
      }
      node = node?.nextSibling ?? null;
    }
    if (node === to) return [from, to].every((each) => placeIn(elementAbove(each), places) !== null);
    if (node?.nodeType === Node.ELEMENT_NODE && !isInline(node)) return false;
  }
  return false;
}

function isInline(node: Node | null): boolean {
  return INLINE_ELEMENTS.has((node as Element | null)?.localName ?? '');
}

/** How what stands in an element is read; null where it is passed over. */
function placeIn(element: Element | null, known: Places): Place | null {
  const chain: Element[] = [];
  let above = element;
  for (; above && !known.has(above); above = elementAbove(above)) chain.push(above);
  let place = above ? (known.get(above) ?? null) : 'text';
  for (const each of chain.reverse()) {
    if (place !== null) {
      if (isUnread(each) || isClosedDetails(each)) place = null;
      else if (isLink(each)) place = 'link';
      else if (isHeading(each)) place = 'heading';
    }
    known.set(each, place);
  }
  return place;
}
