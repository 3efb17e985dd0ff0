import { describe, expect, it } from 'vitest';
import { plainText, webAddress } from './page-text';

describe('plainText', () => {
  it('puts a text on one line', () => {
    expect(plainText('  The dam\r\n\topens\u2029 today ')).toBe('The dam opens today');
  });

  it('drops what turns the direction of other text, and what is no character', () => {
    expect(plainText('a \u202e b')).toBe('a b');
    expect(plainText('a\u202eb\u2069c\u0000d\ud800')).toBe('abcd\ufffd');
  });

  it('keeps what is invisible within words', () => {
    expect(plainText('می\u200cرود')).toBe('می\u200cرود');
  });

  it('has an end', () => {
    expect(plainText('!'.repeat(5_000))).toHaveLength(2_000);
  });
});

describe('webAddress', () => {
  it.each([
    ['https://a.example/dam (new)', 'https://a.example/dam%20(new)'],
    ['HTTP://A.example', 'http://a.example/'],
    ['https://me:secret@a.example/dam', 'https://a.example/dam'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['dam', null],
    ['', null],
    [`https://a.example/${'x'.repeat(3_000)}`, null],
  ])('%s: %s', (url, address) => {
    expect(webAddress(url)).toBe(address);
  });
});
