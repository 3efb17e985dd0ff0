import { expect, it } from 'vitest';
import { parsePage } from './parse-page';

const TEXT = 'The ferry to Menn will run again from Monday, said the office of the harbour on the west bank. ';
const html = `<!DOCTYPE html><html lang="en"><head><meta property="og:type" content="article"><title>Ferry runs again</title>
</head><body><article><h1>Ferry runs again</h1>${`<p>${TEXT}</p>`.repeat(20)}</article>
<noscript><p>Please switch scripts on to read all of this page, which is better with them.</p></noscript></body></html>`;

it('reads the article of a page under its address, without what is for readers without scripts', () => {
  const { document, story, kind } = parsePage(html, 'https://www.ferrypost.example/menn/ferry');

  expect(kind).toBe('article');
  expect(story).toMatchObject({ url: 'https://www.ferrypost.example/menn/ferry', language: 'en' });
  expect(story.sentences.join(' ')).toContain('The ferry to Menn');
  expect(story.sentences.join(' ')).not.toContain('switch scripts on');
  expect(document.defaultView).toBeNull();
});
