import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK } from '../core/text/words';
import { find, showPage, textIn } from '../tests/support/fake-page';
import { liveRange } from './live-range';
import { mapText, type TextMap } from './text-map';

function mapBody(markup: string, partCharacters?: number): TextMap[] {
  showPage(markup);
  return [...mapText(document.body, partCharacters)];
}

/** The blocks of the joined text of a page, without the empty ones. */
function blocksOf(markup: string): string[] {
  return mapBody(markup)
    .flatMap(({ text }) => text.split(BLOCK_BREAK))
    .filter((block) => block.trim() !== '');
}

function onlyPart(markup: string): TextMap {
  const [part, ...rest] = mapBody(markup);
  if (!part || rest.length > 0) throw new Error('not one part');
  return part;
}

describe('nodeAt', () => {
  it('is the text node that an offset lies in', () => {
    const { nodeAt, text } = onlyPart('<p>Ma<b>li</b></p><p>France</p>');

    expect(nodeAt(text.indexOf('li'))).toBe(textIn('b'));
    expect(nodeAt(text.indexOf('France')).data).toBe('France');
  });
});

describe('mapText', () => {
  it.each([
    ['joins a name that runs over inline elements', '<p>Op<b>eration <i>Bar</i></b>khane</p>', ['Operation Barkhane']],
    ['parts blocks', '<p>Mali</p><p>France</p>', ['Mali', 'France']],
    ['parts a line break', '<p>Mali<br>France</p>', ['Mali', 'France']],
    ['parts cells', '<table><tr><td>Mali</td><td>France</td></tr></table>', ['Mali', 'France']],
    ['parts what stands around a block', 'Mali<div>France</div>Niger', ['Mali', 'France', 'Niger']],
    ['parts what stands around a picture', '<p>Mali<img alt="x">France</p>', ['Mali', 'France']],
    ['reads open details', '<details open><summary>s</summary>Mali</details>', ['s', 'Mali']],
    ['reads what only looks like markup', '<p>a &lt;b&gt; c</p>', ['a <b> c']],
  ])('%s', (_what, markup, blocks) => {
    expect(blocksOf(markup)).toEqual(blocks);
  });

  it.each([
    ['navigation', '<nav>Mali</nav>'],
    ['a form’s field', '<textarea>Mali</textarea>'],
    ['a choice', '<select><option>Mali</option></select>'],
    ['a button', '<button>Mali</button>'],
    ['code', '<p><code>Mali</code></p>'],
    ['preformatted text', '<pre>Mali</pre>'],
    ['what is hidden', '<p hidden>Mali</p>'],
    ['what is being edited', '<div contenteditable><p>Mali</p></div>'],
    ['closed details', '<details><summary>Mali</summary>Mali</details>'],
    ['scripts and styles', '<script>Mali</script><style>/* Mali */</style>'],
    ['comments', '<!-- Mali -->'],
  ])('passes over %s', (_what, markup) => {
    expect(blocksOf(markup)).toEqual([]);
  });

  it('lets no name run over what is passed over', () => {
    expect(blocksOf('<p>Operation <button>x</button> Barkhane</p>')).toHaveLength(2);
  });

  it.each(['<nav><p id="at">Mali</p></nav>', '<details><p id="at">Mali</p></details>'])(
    'reads nothing where an outer element is passed over: %s',
    (markup) => {
      showPage(markup);

      expect([...mapText(find('#at'))]).toEqual([]);
    },
  );

  it('reads broken markup that nests 20,000 deep', () => {
    // From the inside out and off the page, since jsdom itself goes down by recursion.
    let markup: Element = document.createElement('p');
    markup.append('Mali');
    for (let depth = 0; depth < 20_000; depth++) {
      const outer = document.createElement(depth % 2 === 0 ? 'div' : 'b');
      outer.append(markup);
      markup = outer;
    }

    const parts = [...mapText(markup)];

    expect(parts.map(({ text }) => text.trim())).toEqual(['Mali']);
  });
});

describe('a part', () => {
  it('ends between blocks, once it is long enough', () => {
    const parts = mapBody('<p>one <b>two</b> three</p><p>four</p><p>five six seven</p>', 10);

    expect(parts.map(({ text }) => text.split(BLOCK_BREAK).filter(Boolean))).toEqual([
      ['one two three'],
      ['four', 'five six seven'],
    ]);
  });

  it('is one for a short page, and none for an empty one', () => {
    expect(mapBody('<p>Mali</p><p>France</p>')).toHaveLength(1);
    expect(mapBody('<p></p>')).toHaveLength(0);
  });
});

describe('placeAt', () => {
  it('knows running text, links and headings', () => {
    const { text, placeAt } = onlyPart(
      '<h2>Head</h2><p>Text <a href="/">link <b>bold</b></a> end <a name="x">name</a></p>',
    );

    const places = ['Head', 'Text', 'link', 'bold', 'end', 'name'].map((word) => placeAt(text.indexOf(word)));

    expect(places).toEqual(['heading', 'text', 'link', 'link', 'text', 'text']);
  });

  it('knows that what it reads stands in a link or heading outside', () => {
    showPage('<h2><span id="at">Mali</span></h2>');

    expect([...mapText(find('#at'))].map(({ placeAt }) => placeAt(0))).toEqual(['heading']);
  });
});

describe('rangeOf', () => {
  it('leads back over inline elements', () => {
    const { text, rangeOf } = onlyPart('<p>In Op<b>eration <i>Bar</i></b>khane today</p>');
    const start = text.indexOf('Operation');

    const range = rangeOf(start, start + 'Operation Barkhane'.length);

    expect([range.startContainer, range.startOffset]).toEqual([textIn('p'), 3]);
    expect(liveRange(range)?.toString()).toBe('Operation Barkhane');
  });

  it('ends in the node of the last character, not at the start of the next', () => {
    const { rangeOf } = onlyPart('<p>Mali<b> and France</b></p>');

    expect(rangeOf(0, 4).endContainer).toBe(textIn('p'));
  });
});

type Markup = string | { readonly tag: string; readonly children: readonly Markup[] };

const { markup: anyMarkup } = fc.letrec<{ markup: Markup }>((tie) => ({
  markup: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string(),
    fc.record({
      tag: fc.constantFrom('p', 'div', 'b', 'i', 'a', 'span', 'h2', 'nav', 'code', 'li', 'details'),
      children: fc.array(tie('markup'), { maxLength: 4 }),
    }),
  ),
}));

function build(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  element.append(...markup.children.map(build));
  return element;
}

describe('any markup', () => {
  it('can be found again: every character of every part leads back to its node', () => {
    fc.assert(
      fc.property(fc.array(anyMarkup), fc.integer({ min: 1, max: 40 }), (markup, partCharacters) => {
        document.body.replaceChildren(...markup.map(build));
        for (const { text, rangeOf } of mapText(document.body, partCharacters)) {
          for (let at = 0; at < text.length; at++) {
            const { startContainer, startOffset, endContainer, endOffset } = rangeOf(at, at + 1);
            if (text[at] === BLOCK_BREAK) continue;
            expect([startContainer, startOffset + 1]).toEqual([endContainer, endOffset]);
            expect((startContainer as Text).data[startOffset]).toBe(text[at]);
          }
        }
      }),
    );
  });

  it('gives for any stretch within a block a range over the very same text', () => {
    fc.assert(
      fc.property(fc.array(anyMarkup), fc.nat(), fc.nat(), (markup, one, other) => {
        document.body.replaceChildren(...markup.map(build));
        for (const { text, rangeOf } of mapText(document.body)) {
          const [start = 0, last = 0] = [one % text.length, other % text.length].toSorted((a, b) => a - b);
          const stretch = text.slice(start, last + 1);
          if (stretch.includes(BLOCK_BREAK)) continue;
          expect(liveRange(rangeOf(start, last + 1))?.toString()).toBe(stretch);
        }
      }),
    );
  });
});
