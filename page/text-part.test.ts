import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK } from '../core/text/words';
import { find, showPage, textIn } from '../tests/support/fake-page';
import { liveRange } from './live-range';
import { readParts, type TextPart } from './text-part';

function partsOf(markup: string, partCharacters?: number): TextPart[] {
  showPage(markup);
  return [...readParts(document.body, partCharacters)];
}

function onlyPart(markup: string): TextPart {
  const [part, ...rest] = partsOf(markup);
  if (!part || rest.length > 0) throw new Error('not one part');
  return part;
}

/** Whether what begins with one piece of text and ends with another is one name on the page. */
function isOneName(part: TextPart, first: string, last = first): boolean {
  const start = part.text.indexOf(first);
  const end = part.text.lastIndexOf(last) + last.length;
  if (start === -1 || end < last.length) throw new Error(`"${first}" or "${last}" is not in the text`);
  return part.isWhole(start, end);
}

/** The parts' texts, without the white space at their ends. */
const texts = (parts: readonly TextPart[]) => parts.map(({ text }) => text.trim());

/** A paragraph of so many characters. */
const paragraph = (length: number, name = '') => `<p>${'a'.repeat(length - name.length)}${name}</p>`;

describe('a name', () => {
  it.each([
    ['inline elements', '<p>Op<b>eration <i>Bar</i></b>khane</p>'],
    ['empty inline elements', '<p>Operation<wbr> <b></b>Bar<i></i>khane</p>'],
    ['comments', '<p>Oper<!-- x -->ation Barkhane</p>'],
    ['the edges of links', '<p><a href="/">Operation</a> Barkhane</p>'],
  ])('is whole over %s', (_what, markup) => {
    const part = onlyPart(markup);

    expect(part.text).toBe('Operation Barkhane');
    expect(isOneName(part, 'Op', 'khane')).toBe(true);
  });

  it.each([
    ['two blocks', '<p>Mali</p><p>France</p>'],
    ['blocks in inline elements', '<b><p>Mali</p></b><i><p>France</p></i>'],
    ['a line break', '<p>Mali<br>France</p>'],
    ['a line break within inline elements', '<p><b>Mali<br></b><i>France</i></p>'],
    ['cells', '<table><tr><td>Mali</td><td>France</td></tr></table>'],
    ['what a block stands in', 'Mali<div>France</div>'],
    ['what stands behind a block', '<div>Mali</div>France'],
    ['a block between', 'Mali<div></div>France'],
    ['a picture', '<p>Mali<img alt="x">France</p>'],
    ['a button', '<p>Mali <button>x</button> France</p>'],
    ['a script', '<p>Mali <script>x</script> France</p>'],
    ['inline text that is passed over', '<p>Mali <span hidden>x</span> France</p>'],
  ])('is not whole over %s', (_what, markup) => {
    const part = onlyPart(markup);

    expect(isOneName(part, 'Mali', 'France')).toBe(false);
    expect([isOneName(part, 'Mali'), isOneName(part, 'France')]).toEqual([true, true]);
  });

  it.each([
    ['begins', '<p><span hidden>Ma</span>li</p>'],
    ['goes on', '<p>M<span hidden>al</span>i</p>'],
    ['ends', '<p>Ma<span hidden>li</span></p>'],
  ])('is not whole where it %s in what is passed over', (_where, markup) => {
    expect(isOneName(onlyPart(markup), 'M', 'i')).toBe(false);
  });

  it.each([
    ['navigation', '<nav>Mali</nav>'],
    ['what is deep in navigation', '<nav><ul><li><b>Mali</b></li></ul></nav>'],
    ['a form’s field', '<textarea>Mali</textarea>'],
    ['a choice', '<select><option>Mali</option></select>'],
    ['a button', '<button>Mali</button>'],
    ['code', '<p><code>Mali</code></p>'],
    ['preformatted text', '<pre>Mali</pre>'],
    ['what is hidden', '<p hidden>Mali</p>'],
    ['what is being edited', '<div contenteditable><p>Mali</p></div>'],
    ['what readers have written', '<ol class="comments"><li>Mali</li></ol>'],
    ['closed details', '<details><summary>x</summary>Mali</details>'],
    ['a script', '<script>Mali</script>'],
    ['a style sheet', '<style>/* Mali */</style>'],
    ['what is for pages without scripts', '<noscript>Mali</noscript>'],
  ])('is passed over in %s', (_where, markup) => {
    expect(isOneName(onlyPart(`${markup}<p>France</p>`), 'Mali')).toBe(false);
  });

  it.each([
    ['open details', '<details open><summary>x</summary>Mali</details>'],
    ['what only looks like mark-up', '<p>a &lt;nav&gt; Mali</p>'],
    ['what names itself a link but leads nowhere', '<a name="x">Mali</a>'],
  ])('is read in %s', (_where, markup) => {
    expect(isOneName(onlyPart(markup), 'Mali')).toBe(true);
  });
});

describe('the joined text', () => {
  it.each([
    ['apart where blocks part them', '<p>Mali</p><p>France</p>', `Mali${BLOCK_BREAK}France`],
    ['apart where a line break does', 'Mali<br>France', `Mali${BLOCK_BREAK}France`],
    ['apart where a script does', 'Mali<script></script>France', `Mali${BLOCK_BREAK}France`],
    ['apart where text that is passed over begins', '<p>Mali<i hidden>x</i></p>', `Mali${BLOCK_BREAK}x`],
    ['apart where text that is passed over ends', '<p><i hidden><b>x</b></i>Mali</p>', `x${BLOCK_BREAK}Mali`],
    ['together within a line, as behind a drop capital', '<p><span>M</span>ali</p>', 'Mali'],
    ['as they are where no letters meet', '<p>Mali.</p><p>“France</p>', 'Mali.“France'],
  ])('has letters that meet %s', (_what, markup, text) => {
    expect(onlyPart(markup).text).toBe(text);
  });

  it.each(['script', 'style', 'noscript', 'textarea', 'template'])('has no long text out of a %s in it', (name) => {
    const raw = document.createElement(name);
    raw.setAttribute('type', 'text/plain');
    raw.append('Mali '.repeat(1_000));
    showPage('<p>France</p>');
    find('p').before(raw);

    expect(Array.from(readParts(document.body), ({ text }) => text)).toEqual(['France']);
  });

  it('has no comments and no templates in it', () => {
    expect(partsOf('<!-- Mali --><template>Mali</template>')).toEqual([]);
  });

  it.each([
    '<nav><p id="at">Mali</p></nav>',
    '<details><p id="at">Mali</p></details>',
    '<script id="at">Mali</script>',
  ])('is not made where what is to be read is passed over: %s', (markup) => {
    showPage(markup);

    expect([...readParts(find('#at'))]).toEqual([]);
  });

  it('is read out of broken mark-up that nests 20,000 deep', () => {
    // From the inside out and off the page, since jsdom itself goes down by recursion.
    let outermost: Element = document.createElement('p');
    outermost.append('Mali');
    for (let depth = 0; depth < 20_000; depth++) {
      const outer = document.createElement(depth % 2 === 0 ? 'div' : 'b');
      outer.append('x');
      outer.append(outermost);
      outermost = outer;
    }

    const parts = [...readParts(outermost)];

    expect(parts.length).toBeLessThan(10);
    expect(parts.filter(({ text }) => text.includes('Mali')).map((part) => isOneName(part, 'Mali'))).toEqual([true]);
  });
});

describe('a part', () => {
  it('ends between lines, once it is long enough', () => {
    const parts = partsOf('<p>one <b>two</b> three</p> <p>four</p> <p>five six seven</p>', 10);

    expect(texts(parts)).toEqual(['one two three', 'four five six seven']);
  });

  it('ends within a line that has no end', () => {
    const parts = partsOf('<b>12345</b> <i>67890</i> '.repeat(10), 20);

    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map(({ text }) => text.length))).toBeLessThan(60);
  });

  it('ends after many nodes, however short they are', () => {
    expect(partsOf('<p>a</p>'.repeat(4_500)).length).toBeGreaterThan(1);
  });

  it('is one for a short page, and none for an empty one', () => {
    expect(partsOf('<p>Mali</p><p>France</p>')).toHaveLength(1);
    expect(partsOf('<p></p>')).toHaveLength(0);
    expect(partsOf('')).toHaveLength(0);
  });
});

describe('placeAt', () => {
  it('knows running text, links and headings', () => {
    const part = onlyPart(
      '<h2>Head <a href="/">there</a></h2> <p>Text <a href="/">link <b>bold</b></a> end <a name="x">name</a></p>',
    );

    const places = ['Head', 'there', 'Text', 'link', 'bold', 'end', 'name'].map((word) =>
      part.placeAt(part.text.indexOf(word)),
    );

    expect(places).toEqual(['heading', 'link', 'text', 'link', 'link', 'text', 'text']);
  });

  it('knows that what it reads stands in a link or heading outside', () => {
    showPage('<h2><span id="at">Mali</span></h2>');

    expect(Array.from(readParts(find('#at')), (part) => part.placeAt(0))).toEqual(['heading']);
  });
});

describe('isRunning', () => {
  it.each([
    ['a text of that length', '<p>Mali: 40 letters or more are running text</p>', true],
    ['a label', `<p>Mali</p>${paragraph(100)}`, false],
    ['a label with much white space in it', `<p>Mali <b>${' '.repeat(100)}</b></p>`, false],
    ['a name alone in an inline element', `<p>A long <a>river</a> runs through <b>Mali</b>, and to the sea</p>`, true],
  ])('is asked of %s', (_what, markup, isRunning) => {
    const part = onlyPart(markup);

    expect(part.isRunning(part.text.indexOf('Mali'), 40)).toBe(isRunning);
  });
});

describe('nodeAt', () => {
  it('is the text node that an offset lies in', () => {
    const part = onlyPart('<p>Ma<b>li</b></p><p>France</p>');

    expect(part.nodeAt(part.text.indexOf('li'))).toBe(textIn('b'));
    expect(part.nodeAt(part.text.indexOf('France')).data).toBe('France');
  });
});

describe('rangeOf', () => {
  it('leads back over inline elements', () => {
    const part = onlyPart('<p>In Op<b>eration <i>Bar</i></b>khane today</p>');
    const start = part.text.indexOf('Operation');

    const range = part.rangeOf(start, start + 'Operation Barkhane'.length);

    expect([range.startContainer, range.startOffset]).toEqual([textIn('p'), 3]);
    expect(liveRange(range)?.toString()).toBe('Operation Barkhane');
  });

  it('ends in the node of the last character, not at the start of the next', () => {
    expect(onlyPart('<p>Mali<b> and France</b></p>').rangeOf(0, 4).endContainer).toBe(textIn('p'));
  });
});
