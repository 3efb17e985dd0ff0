import { afterEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { readArticleText } from './article-text';

const SENTENCES = [
  'The dam above Ilo was opened on Friday by the minister, who cut a ribbon in the rain.',
  'Villages in the valley below it had been moved two years before, and not all of them went.',
  'The mill that it drives is to give light to four towns, and later to the harbour as well.',
  'Fishermen on the lower river say that there is less water than there was in any spring.',
  'A second dam is planned farther up, where the river leaves the hills, but nobody has paid.',
  'The council of Ilo meets on Monday to hear what it has cost, and who will have to pay for it.',
  'Nothing has been heard of the engineer who drew the first plans, and who left in the autumn.',
];
const ARTICLE = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');

afterEach(() => {
  vi.restoreAllMocks();
});

function read(body: string, linkedBody = '', isLiveBlog = false): readonly string[] {
  showPage(body);
  return readArticleText(document, linkedBody, isLiveBlog).paragraphs;
}

describe('the text of an article', () => {
  it('is read without changing the page', () => {
    showPage(`<article>${ARTICLE}</article>`);
    const before = document.documentElement.outerHTML;

    expect(readArticleText(document, '', false).paragraphs).toEqual(SENTENCES);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['captions', `<figure><figcaption>${SENTENCES[0]} Photo.</figcaption></figure>`],
    [
      'newsletters',
      '<div class="newsletter-box"><p>Get all of our stories into your letter box, every morning.</p><p>You may leave at any time you like, with a word to the editor.</p></div>',
    ],
    ['its author', '<div class="article-author"><p>Ann Pell has written on water for the Post since 2019.</p></div>'],
    ['addresses', '<p>https://post.example/news/dam-opens-at-ilo-after-ten-years-of-work</p>'],
    ['lists of links', '<p><a href="/a">Rain has fallen on the hills for the third week in a row, say farmers</a></p>'],
    ['labels', '<div><p>Share</p></div>'],
  ])('leaves out %s', (_what, markup) => {
    expect(read(`<article>${ARTICLE}${markup}</article>`)).toEqual(SENTENCES);
  });

  it.each([
    ['that end as a sentence', '<div><p>Nobody was hurt.</p></div>', 'Nobody was hurt.'],
    ['among paragraphs', '<p>Ilo 70 – 44 Lower Ilo (half-time)</p>', 'Ilo 70 – 44 Lower Ilo (half-time)'],
  ])('holds short lines %s', (_what, markup, line) => {
    expect(read(`<article>${ARTICLE}${markup}</article>`)).toContain(line);
  });

  it('is not what stands beside the article', () => {
    const beside = '<div><p>This site tells you about water, and has done so for more than thirty years now.</p></div>';

    expect(read(`<main>${beside}<article>${ARTICLE}</article></main>`)).toEqual(SENTENCES);
  });

  it('is found where what is marked as the article is passed over', () => {
    expect(read(`<article hidden>${ARTICLE}</article><p>${SENTENCES[0]}</p>`)).toEqual([SENTENCES[0]]);
  });

  it('is all entries of a live blog', () => {
    const body = `<main><article>${ARTICLE}</article><article><p>${SENTENCES[0]}</p></article></main>`;

    expect(read(body, '', true)).toHaveLength(SENTENCES.length + 1);
  });
});

describe('a body in linked data', () => {
  it('is the text where it is what the page shows', () => {
    expect(read(`<article>${ARTICLE}</article>`, SENTENCES.join('\n'))).toEqual(SENTENCES);
    expect(read(`<article>${ARTICLE}</article>`, SENTENCES.join(' '))).toEqual([SENTENCES.join(' ')]);
  });

  it.each([
    ['another text', 'Rain fell on the hills for a third week, and the roads to the mines were closed by mud.'],
    ['the first words of it', 'The dam above Ilo was opened'],
    ['more than the page shows', [...SENTENCES, ...SENTENCES.map((text) => text.replace(/[aeiou]/gu, 'y'))].join('\n')],
  ])('is left alone where it is %s', (_what, linked) => {
    expect(read(`<article>${ARTICLE}</article>`, linked)).toEqual(SENTENCES);
  });
});

describe('a page that the extractor cannot take', () => {
  it('is read by its mark-up', () => {
    showPage(`<article>${ARTICLE}</article>`);
    vi.spyOn(document, 'cloneNode').mockImplementationOnce(() => {
      throw new RangeError('too deep');
    });

    expect(readArticleText(document, '', false).paragraphs).toEqual(SENTENCES);
  });
});

describe('a page of very many elements', () => {
  it('is read without a copy of it', () => {
    showPage(`<article>${ARTICLE}</article>`);
    const many = document.getElementsByTagName('*');
    vi.spyOn(document, 'getElementsByTagName').mockReturnValue(new Proxy(many, { get: () => 20_001 }));
    const copying = vi.spyOn(document, 'cloneNode');

    expect(readArticleText(document, '', false).paragraphs).toEqual(SENTENCES);
    expect(copying).not.toHaveBeenCalled();
  });
});
