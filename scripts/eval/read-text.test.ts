import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVersionFile } from './read-text';

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sidelight-')), 'text');
  writeFileSync(file, text);
  return file;
}

describe('readVersionFile', () => {
  it('takes the first line of plain text for the headline and each other line for a paragraph', () => {
    expect(readVersionFile(fileOf('A title\r\n\r\nOne.\n\nTwo.\n'), { publishedOn: '2031-03-08' })).toEqual({
      title: 'A title',
      paragraphs: ['One.', 'Two.'],
      language: 'en',
      publishedOn: '2031-03-08',
    });
  });

  it('reads a saved page as the product reads a page', () => {
    const paragraph = 'The dam above Orlen broke on Sunday night, and the lower town was under water by dawn.';
    const version = readVersionFile(
      fileOf(
        `<!doctype html><html lang="fr"><title>Barrage</title><article><h1>Barrage</h1><p>${paragraph}</p></article>`,
      ),
    );

    expect(version).toMatchObject({ title: 'Barrage', language: 'fr' });
    expect(version.paragraphs.join(' ')).toContain('The dam above Orlen broke');
  });

  it.each([
    ['a file that is not there', '/nowhere/at-all.txt', 'cannot be read'],
    ['a file that is no text', fileOf('a\0b'), 'is no text'],
  ])('says what is wrong with %s', (_what, file, message) => {
    expect(() => readVersionFile(file)).toThrow(message);
  });
});
