import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { measurePages } from './pages';

const SENTENCE = 'The dam above Ilo was opened on Friday, and Mali has sent a minister to see it.';
const TEXT = Array.from({ length: 9 }, (_, at) => `${SENTENCE.slice(0, -1)} ${at}.`);
const NEWS = `<title>Dam opens | Post</title><meta property="og:type" content="article"><article><h1>Dam opens</h1>${TEXT.map(
  (text) => `<p>${text}</p>`,
).join('')}</article>`;
const FORM = '<title>Enter</title><form><select><option>Mali</select><input type="password"></form>';

/** A folder with pages by id, as in "source/name.html". */
function folderOf(pages: Readonly<Record<string, { html: string; label: string }>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-pages-'));
  const rows = Object.entries(pages).map(([id, { html, label }]) => {
    const src = id.split('/')[0] ?? '';
    mkdirSync(join(folder, src), { recursive: true });
    writeFileSync(join(folder, `${id}.html`), `<!doctype html><html lang="en">${html}`);
    return { id, src, file: `${id}.html`, url: `https://${src}.example/${id}`, label };
  });
  writeFileSync(join(folder, 'index.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
  const gold = [
    { id: 'aeb/dam', title: '', text: TEXT.join(' ') },
    { id: 'fundus/dam', title: 'Dam opens', text: TEXT.join(' ') },
  ];
  writeFileSync(join(folder, 'pages_gold.jsonl.gz'), gzipSync(gold.map((row) => JSON.stringify(row)).join('\n')));
  writeFileSync(join(folder, 'pages_dropdown_ids.json'), '["formasaurus/form"]');
  return folder;
}

describe('measurePages', () => {
  it('measures gate, scan and reader', async () => {
    const folder = folderOf({
      'aeb/dam': { html: NEWS, label: 'news' },
      'fundus/dam': { html: NEWS, label: 'news' },
      'formasaurus/form': { html: FORM, label: 'nonnews' },
      'grey/page': { html: NEWS, label: 'grey' },
    });

    const measures = await measurePages(folder, undefined, () => undefined);

    expect(measures).toMatchObject({
      pages: 3,
      unread: 0,
      gate: { newsAccepted: 1, nonNewsAccepted: 0, formsAndListsAccepted: 0, shortPagesAccepted: 0 },
      text: { f1: 1, titleExact: 1, aeb: { f1: 1, titleExact: null }, fundus: { f1: 1, titleExact: 1 } },
      mentionsOnNonNews: 0,
      mentionsInDropdowns: 0,
      bySource: { fundus: { newsAccepted: 1, f1: 1 }, formasaurus: { nonNewsAccepted: 0 } },
    });
  });

  it('tells how far it is', async () => {
    const onProgress = vi.fn();

    await measurePages(folderOf({ 'a/dam': { html: NEWS, label: 'news' } }), undefined, onProgress);

    expect(onProgress).toHaveBeenCalledWith(0, 1);
  });

  it.each([
    ['is not there', '/nowhere/at-all', 'cannot be read'],
    ['has no index', mkdtempSync(join(tmpdir(), 'sidelight-')), 'has no index.jsonl'],
  ])('says what is wrong with a set that %s', async (_what, data, message) => {
    await expect(measurePages(data, undefined, () => undefined)).rejects.toThrow(message);
  });
});
