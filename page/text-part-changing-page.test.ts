import { describe, expect, it } from 'vitest';
import { find, showPage } from '../tests/support/fake-page';
import { shadowRoots } from './shadow-roots';
import { readParts } from './text-part';

describe('a page that changes between two parts', () => {
  const PAGE = '<main><p>one.</p><p>two.</p><p>three.</p><p>four.</p></main><p>outside.</p>';

  /** What is read of a page whose paragraphs are parts of their own, while it changes with each part. */
  function readWhile(change: (part: number) => void, markup = PAGE, selector = 'main'): string[] {
    showPage(markup);
    const texts: string[] = [];
    for (const { text } of readParts(find(selector), 1)) {
      texts.push(text);
      if (texts.length > 20) throw new Error('there is no end');
      change(texts.length);
    }
    return texts;
  }

  const paragraph = (place: number) => find(`p:nth-of-type(${place})`);

  it('is read on behind what has gone', () => {
    const texts = readWhile((part) => {
      if (part === 1) paragraph(2).remove();
    });

    expect(texts).toEqual(['one.', 'three.', 'four.']);
  });

  it('is read on behind what has gone together with what was read last', () => {
    const texts = readWhile((part) => {
      if (part !== 2) return;
      paragraph(3).remove();
      paragraph(2).remove();
    });

    expect(texts.at(-1)).toBe('four.');
  });

  it('is read on where everything is put anew', () => {
    const texts = readWhile((part) => {
      if (part === 2) find('main').innerHTML = '<p>five.</p><p>six.</p>';
    });

    expect(texts).toEqual(['one.', 'two.', 'five.', 'six.']);
  });

  it('is read to its end where a ticker puts the next text anew each time', () => {
    const texts = readWhile(() => (paragraph(2).outerHTML = '<p>new.</p>'));

    expect(texts).toEqual(['one.', 'new.', 'three.', 'four.']);
  });

  it('is read no further than what was to be read, though that has gone', () => {
    const texts = readWhile((part) => {
      if (part === 1) find('main').remove();
    });

    expect(texts).toEqual(['one.', 'two.', 'three.', 'four.']);
  });

  it('is read to its end where its whole body is another', () => {
    const texts = readWhile(
      (part) => {
        if (part === 2) document.body.replaceWith(document.createElement('body'));
      },
      PAGE,
      'body',
    );

    expect(texts).toEqual(['one.', 'two.', 'three.', 'four.', 'outside.']);
  });
});

describe('shadowRoots', () => {
  function attach(host: Element, markup: string, mode: ShadowRootMode = 'open'): ShadowRoot {
    const root = host.attachShadow({ mode });
    root.innerHTML = markup;
    return root;
  }

  it('are those of an element and of all in it, the outer ones before what is in them', () => {
    showPage('<main><div id="a"></div><div id="b"></div></main>');
    const own = attach(find('main'), '<p></p>');
    const outer = attach(find('#a'), '<section><div id="c"></div></section>');
    const other = attach(find('#b'), '');
    const inner = attach(outer.querySelector('#c') ?? find('main'), 'Mali');

    expect(shadowRoots(find('main'))).toEqual([own, outer, other, inner]);
    expect(shadowRoots(find('#a'))).toEqual([outer, inner]);
  });

  it('are not those that are closed', () => {
    showPage('<div></div>');
    attach(find('div'), 'Mali', 'closed');

    expect(shadowRoots(document.body)).toEqual([]);
  });

  it('are read as the page is, also where text stands in them bare', () => {
    showPage('<h2><span id="a"></span></h2><nav><span id="b"></span></nav>');
    attach(find('#a'), 'Mali <b>Ford</b>');
    attach(find('#b'), 'Mali');

    const [a, b] = shadowRoots(document.body).map((root) => [...readParts(root)]);

    expect(a?.map((part) => [part.text, part.isWhole(0, 9), part.placeAt(0)])).toEqual([
      ['Mali Ford', true, 'heading'],
    ]);
    expect(b).toEqual([]);
  });
});
