import { BLOCK_BREAK } from '../core/text/words';
import { INLINE_ELEMENTS, isClosedDetails, isHeading, isLink, isUnread } from './markup';

/** Where a piece of text stands: in running text, in a link, or in a heading. */
export type Place = 'text' | 'link' | 'heading';

/** A text node and where its characters begin in the joined text. */
interface Segment {
  readonly node: Text;
  readonly start: number;
  readonly place: Place;
}

/** A part of a page's text, joined, with the way back from every offset to its node. */
export interface TextMap {
  readonly text: string;
  /** How the text at an offset stands on the page. */
  readonly placeAt: (offset: number) => Place;
  /** The text node that an offset lies in. */
  readonly nodeAt: (offset: number) => Text;
  /** The place of a stretch of text (end exclusive); it never moves with later changes of the page. */
  readonly rangeOf: (start: number, end: number) => StaticRange;
}

/** Joined text is handed out in parts of about this many characters, so that no long page is read in one go. */
export const PART_CHARACTERS = 60_000;

/** Reads the text below `root`, part by part; parts end between blocks. */
export function* mapText(root: Element, partCharacters = PART_CHARACTERS): Generator<TextMap, void, void> {
  if (isPassedOver(root)) return;
  let part = new TextPart();
  for (const [node, place] of walk(root, placeOf(root))) {
    if (node === null) {
      if (part.length >= partCharacters) {
        yield part.finish();
        part = new TextPart();
      }
      part.breakBlock();
    } else {
      part.append(node, place);
    }
  }
  if (part.length > 0) yield part.finish();
}

/** Whether `root` or anything above it is passed over. */
function isPassedOver(root: Element): boolean {
  for (let element: Element | null = root; element; element = element.parentElement) {
    if (isUnread(element) || isClosedDetails(element)) return true;
  }
  return false;
}

function placeOf(root: Element): Place {
  for (let element: Element | null = root; element; element = element.parentElement) {
    if (isLink(element)) return 'link';
    if (isHeading(element)) return 'heading';
  }
  return 'text';
}

function placeWithin(element: Element, outer: Place): Place {
  if (isLink(element)) return 'link';
  return isHeading(element) ? 'heading' : outer;
}

type Step = readonly [node: Text | null, place: Place];

/** All text nodes below `root` in order, with a null wherever one block ends and another begins. */
function* walk(root: Element, place: Place): Generator<Step, void, void> {
  // A loop over our own stack, not a recursion: broken markup nests thousands deep.
  const stack: { next: Node | null; readonly place: Place; readonly isBlock: boolean }[] = [
    { next: root.firstChild, place, isBlock: true },
  ];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node: Node | null = level.next;
    if (!node) {
      stack.pop();
      if (level.isBlock) yield [null, level.place];
      continue;
    }
    level.next = node.nextSibling;
    if (node.nodeType === Node.TEXT_NODE) {
      yield [node as Text, level.place];
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const isBlock = !INLINE_ELEMENTS.has(element.localName);
      if (isBlock) yield [null, level.place];
      if (isUnread(element) || isClosedDetails(element)) continue;
      stack.push({ next: element.firstChild, place: placeWithin(element, level.place), isBlock });
    }
  }
}

class TextPart {
  length = 0;
  readonly #pieces: string[] = [];
  readonly #segments: Segment[] = [];
  #broken = true;

  append(node: Text, place: Place): void {
    const { data } = node;
    if (data.length === 0) return;
    this.#segments.push({ node, start: this.length, place });
    this.#add(data);
    this.#broken = false;
  }

  breakBlock(): void {
    if (this.#broken) return;
    this.#add(BLOCK_BREAK);
    this.#broken = true;
  }

  finish(): TextMap {
    const text = this.#pieces.join('');
    const segments = this.#segments;
    return {
      text,
      placeAt: (offset) => segmentAt(segments, offset).place,
      nodeAt: (offset) => segmentAt(segments, offset).node,
      rangeOf(start, end) {
        const first = segmentAt(segments, start);
        const last = segmentAt(segments, end - 1);
        return new StaticRange({
          startContainer: first.node,
          startOffset: start - first.start,
          endContainer: last.node,
          endOffset: end - last.start,
        });
      },
    };
  }

  #add(piece: string): void {
    this.#pieces.push(piece);
    this.length += piece.length;
  }
}

function segmentAt(segments: readonly Segment[], offset: number): Segment {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment) throw new RangeError('an empty text map has no offsets');
  return segment;
}
