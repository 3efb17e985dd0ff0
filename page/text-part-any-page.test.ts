import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNames } from '../core/mentions/compile-matcher';
import { compileNames } from '../core/mentions/compile-names';
import { findMentions } from '../core/mentions/find-mentions';
import { BLOCK_BREAK } from '../core/text/words';
import { buildAlias } from '../tests/support/builders';
import { liveRange } from './live-range';
import { INLINE_ELEMENTS, isClosedDetails, isUnread } from './markup';
import { readParts } from './text-part';

const matcher = openNames(compileNames([buildAlias('Mali'), buildAlias('Mali Ford')]), ['en']);

const isInline = ({ localName }: Element): boolean => INLINE_ELEMENTS.has(localName);

const isEmpty = (element: Element): boolean =>
  element.textContent === '' && [...element.querySelectorAll('*')].every(isInline);

/** The blocks of a page, read in the plainest way: whatever is no inline element parts them, and unread text does. */
function blocksBelow(root: Node): string[] {
  const blocks = [''];
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) blocks.push((blocks.pop() ?? '') + (node as Text).data);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const isPassedOver = isUnread(element) || isClosedDetails(element);
    const isBlock = !isInline(element) || (isPassedOver && !isEmpty(element));
    if (isBlock) blocks.push('');
    if (!isPassedOver) element.childNodes.forEach(read);
    if (isBlock) blocks.push('');
  };
  read(root);
  return blocks;
}

/** The names found in the blocks of a page, in order. */
function namesInBlocks(root: Node): string[] {
  return blocksBelow(root).flatMap((block) =>
    findMentions(block, matcher).map(({ start, end }) => block.slice(start, end)),
  );
}

/** The names found in the parts of a page, in order, by the ranges on the page that they lead back to. */
function namesInParts(root: Node): (string | undefined)[] {
  return [...readParts(root)].flatMap((part) => {
    const mayStand = (start: number, end: number): boolean => part.isWhole(start, end);
    return findMentions(part.text, matcher, { mayStand }).map(({ start, end }) =>
      liveRange(part.rangeOf(start, end))?.toString(),
    );
  });
}

/** Asserts that single characters of every part, some steps apart, lead back to the page. */
function expectWayBack(root: Node, partCharacters: number, step = 1): void {
  for (const part of readParts(root, partCharacters)) {
    let [text, onPage] = ['', ''];
    for (let at = 0; at < part.text.length; at += step) {
      if (part.text[at] === BLOCK_BREAK) continue;
      const { startContainer, startOffset, endContainer, endOffset } = part.rangeOf(at, at + 1);
      const isOne = startContainer === endContainer && endOffset === startOffset + 1;
      onPage += isOne ? (startContainer as Text).data.charAt(startOffset) : '(elsewhere)';
      text += part.text.charAt(at);
    }
    expect(onPage).toBe(text);
  }
}

type Markup = string | { readonly tag: string; readonly children: readonly Markup[] };

const word = fc.constantFrom('Mali', 'Mali ', ' Ford', 'Ma', 'li', ' ', '\n', 'x', '', '.');
const { markup: anyMarkup } = fc.letrec<{ markup: Markup }>((tie) => ({
  markup: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string(),
    word,
    fc.record({
      tag: fc.constantFrom('p', 'div', 'b', 'i', 'a', 'span', 'h2', 'nav', 'code', 'li', 'details', 'script', 'br'),
      children: fc.array(tie('markup'), { maxLength: 4 }),
    }),
  ),
}));

function build(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  if (markup.tag === 'script') element.setAttribute('type', 'text/plain');
  element.append(...markup.children.map(build));
  return element;
}

describe('any mark-up', () => {
  it('can be found again: every character of every part leads back to its node', () => {
    fc.assert(
      fc.property(fc.array(anyMarkup), fc.integer({ min: 1, max: 40 }), (markup, partCharacters) => {
        document.body.replaceChildren(...markup.map(build));
        expectWayBack(document.body, partCharacters);
      }),
    );
  });

  it('gives for any stretch of its text a range over the very same text', () => {
    fc.assert(
      fc.property(fc.array(anyMarkup), fc.nat(), fc.nat(), (markup, one, other) => {
        document.body.replaceChildren(...markup.map(build));
        for (const part of readParts(document.body)) {
          const { length } = part.text;
          const [start = 0, last = 0] = [one % length, other % length].toSorted((a, b) => a - b);
          const stretch = part.text.slice(start, last + 1);
          if (stretch.startsWith(BLOCK_BREAK) || stretch.endsWith(BLOCK_BREAK)) continue;
          const found = liveRange(part.rangeOf(start, last + 1))?.toString();
          expect(found?.replaceAll(BLOCK_BREAK, '')).toBe(stretch.replaceAll(BLOCK_BREAK, ''));
        }
      }),
    );
  });

  it('has the names in it that stand in its blocks', () => {
    fc.assert(
      fc.property(fc.array(anyMarkup, { maxLength: 8 }), (markup) => {
        document.body.replaceChildren(...markup.map(build));
        expect(namesInParts(document.body)).toEqual(namesInBlocks(document.body));
      }),
      { numRuns: 200 },
    );
  });
});

const READ = 'p div b i em a span h2 ul li table tr td details section blockquote article my-part'.split(' ');
const ODD = (
  'caption select option button textarea summary nav aside script noscript template iframe svg math title ' +
  'foreignObject mi frameset body html head br img wbr form input label ruby rt pre'
).split(' ');
const ATTRIBUTES = [
  ...[' hidden', ' open', ' role=button', ' href="/"', ' contenteditable', ' class="comments x"'],
  ...[' title="</p><script>Mali"', " data-x='<b>Mali", ' lang=fr', ' id=a id=b', ' =', ' "', '\0', ' onclick=x'],
];
const ODDITIES = [
  ...['<!--', '-->', '<!-- Mali -->', '<![CDATA[Mali]]>', '<?php Mali ?>', '</', '<', '>', '&', '&#0;', '&#x110000;'],
  ...[
    '&amp;',
    '&nbsp;',
    '&Mali;',
    '\0',
    '\ud800',
    '\u2029',
    '\u00ad',
    '</p></p>',
    '</br>',
    '<!doctype html>',
    '<a <b>',
  ],
];
/** Ends whatever is still open, so that not all that follows is passed over. */
const END = [...READ, ...ODD, ...READ, ...READ].map((name) => `</${name}>`).join('');
const tag = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...READ) }, fc.constantFrom(...ODD));
const attribute = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.constantFrom(...ATTRIBUTES));
const piece = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 4, arbitrary: fc.tuple(tag, attribute).map((parts) => `<${parts.join('')}>`) },
  { weight: 5, arbitrary: tag.map((name) => `</${name}>`) },
  fc.constant(END),
  fc.constantFrom(...ODDITIES),
  fc.string({ unit: 'binary' }),
);

describe('broken HTML', () => {
  it('is read like any other: the names in it that stand in its blocks', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60, size: 'max' }),
        fc.integer({ min: 1, max: 80 }),
        (pieces, partCharacters) => {
          document.body.innerHTML = pieces.join('');

          expectWayBack(document.body, partCharacters);
          expect(namesInParts(document.body)).toEqual(namesInBlocks(document.body));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is read however much of it there is', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 5_000, maxLength: 5_000, size: 'max' }), (pieces) => {
        document.body.innerHTML = pieces.join('');

        expectWayBack(document.body, 1_000, 97);
        expect(namesInParts(document.body)).toEqual(namesInBlocks(document.body));
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
