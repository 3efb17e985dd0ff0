import { describe, expect, it } from 'vitest';
import { readArticleFile } from './read-article-file';

const LINES = ['The dam opens', 'The dam at Ilo opened on Friday.', 'It is long.'];
const page = (head = '') =>
  `<!DOCTYPE html>${head}<html lang="en"><head><title>The dam opens</title><meta property="og:type" content="article">
<meta property="og:title" content="The dam opens"></head><body><article><h1>The dam opens</h1>
<p>The dam at Ilo opened on Friday, after three years of work on both banks of the river.</p>
<p>It is long, and the village below it was moved to the hill in the winter before.</p></article></body></html>`;

/** A file as the reader chooses it; the file of the test's own document has no bytes to give. */
function fileOf(content: string | Uint8Array, type = '', size?: number): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    size: size ?? bytes.length,
    type,
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  } as unknown as File;
}

describe('a text file', () => {
  it('is read by its lines, the headline first', async () => {
    expect(await readArticleFile(fileOf(LINES.join('\n'), 'text/plain'))).toMatchObject({
      ok: true,
      value: { from: 'file', url: null, siteName: '', title: LINES[0], paragraphs: LINES.slice(1) },
    });
  });

  it.each([
    ['has no words', fileOf(' \n'), 'no-text'],
    ['is a PDF', fileOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 0, 1, 2])), 'file-type'],
    ['is too large, which is seen before it is read', fileOf('x', 'text/plain', 10_000_001), 'file-too-large'],
  ])('that %s is refused', async (_what, file, error) => {
    expect(await readArticleFile(file)).toEqual({ ok: false, error });
  });
});

describe('a saved page', () => {
  it('is read as in a tab, however short it is, and says nothing of an address that it has not', async () => {
    expect(await readArticleFile(fileOf(page(), 'text/html'))).toMatchObject({
      ok: true,
      value: { from: 'file', url: null, siteName: '', title: 'The dam opens', language: 'en' },
    });
  });

  it('has the address that the browser wrote into it', async () => {
    const saved = page('<!-- saved from url=(0030)https://www.varde.example/dam -->');

    expect(await readArticleFile(fileOf(saved))).toMatchObject({
      ok: true,
      value: { url: 'https://www.varde.example/dam', siteName: 'www.varde.example' },
    });
  });

  it('has none where what is written there is no address', async () => {
    expect(await readArticleFile(fileOf(page('<!-- saved from url=(0030)https://% -->')))).toMatchObject({
      ok: true,
      value: { url: null },
    });
  });

  it('without running text is refused', async () => {
    const empty = '<!DOCTYPE html><html><body><form><input></form></body></html>';

    expect(await readArticleFile(fileOf(empty))).toEqual({ ok: false, error: 'no-text' });
  });
});
