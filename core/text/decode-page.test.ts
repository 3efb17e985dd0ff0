import { describe, expect, it } from 'vitest';
import { decodePage } from './decode-page';

/** "dam" in Arabic, as windows-1256 writes it. */
const DAM_1256 = [0xd3, 0xcf];
const DAM = 'سد';
const HTML = 'text/html';

const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

describe('decodePage', () => {
  it.each([
    ['UTF-8, where nothing is stated', bytesOf(`<p>${DAM}`), HTML],
    ['UTF-8 with its mark', bytesOf([0xef, 0xbb, 0xbf], `<p>${DAM}`), 'text/html; charset=windows-1256'],
    ['UTF-16 with its mark', bytesOf([0xff, 0xfe], [...Buffer.from(`<p>${DAM}`, 'utf16le')]), HTML],
    ['the encoding it came with', bytesOf('<p>', DAM_1256), 'text/html;charset="Windows-1256"'],
    ['UTF-8, where it came with an encoding that nobody knows', bytesOf(`<p>${DAM}`), 'text/html; charset=klingon'],
  ])('reads %s', (_what, bytes, contentType) => {
    expect(decodePage(bytes, contentType)).toBe(`<p>${DAM}`);
  });

  it.each([
    ['<meta charset="windows-1256"><p>'],
    ['<META CHARSET=windows-1256 ><p>'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>'],
    ['<?xml version="1.0" encoding="windows-1256"?><p>'],
    ['<!-- <meta charset="utf-8"> --><meta charset="windows-1256"><p>'],
    [`${' '.repeat(900)}<meta charset="windows-1256"><p>`],
  ])('reads the encoding that the page states: %s', (head) => {
    expect(decodePage(bytesOf(head, DAM_1256), HTML)).toBe(head + DAM);
  });

  it.each([
    ['the one it came with before the one it states', '<meta charset="windows-1256">', 'text/html; charset=utf-8'],
    ['UTF-8 where it states two bytes a character', '<meta charset="utf-16le">', HTML],
    ['UTF-8 where it states one too late', `${' '.repeat(1_024)}<meta charset="windows-1256">`, HTML],
    ['UTF-8 where it states nonsense', '<meta charset="klingon">', HTML],
  ])('takes %s', (_what, head, contentType) => {
    expect(decodePage(bytesOf(`${head}<p>${DAM}`), contentType)).toBe(`${head}<p>${DAM}`);
  });

  it.each([
    ['a picture', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 0x0d], 'IHDR')],
    ['UTF-16 without its mark', bytesOf([...Buffer.from('<p>Dam opens', 'utf16le')])],
    [
      'Arabic in an encoding that is stated nowhere',
      bytesOf(
        '<p>',
        Array.from({ length: 90 }, () => 0xd3),
      ),
    ],
  ])('finds no text in %s', (_what, bytes) => {
    expect(decodePage(bytes, HTML)).toBeNull();
  });

  it('reads a text with a few broken characters', () => {
    expect(decodePage(bytesOf('<p>The dam at Ilo opens', [0xff]), HTML)).toBe('<p>The dam at Ilo opens\ufffd');
  });

  it('reads nothing as an empty text', () => {
    expect(decodePage(new Uint8Array(), HTML)).toBe('');
  });

  it('takes bounded time on a head that never ends', () => {
    const began = performance.now();
    for (const hostile of ['<meta ', '<meta charset', '<!--', '<?xml ', ';charset=']) {
      decodePage(bytesOf(hostile.repeat(50_000)), `text/html${hostile.repeat(5_000)}`);
    }

    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
