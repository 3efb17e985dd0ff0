import { describe, expect, it } from 'vitest';
import { addressAt } from './text-fragment';

const URL = 'https://harbour.example/strait';

describe('addressAt', () => {
  it('leads to a short sentence by all of it, without the marks around it', () => {
    expect(addressAt(URL, '“The ferry sank.”')).toBe(`${URL}#:~:text=The%20ferry%20sank`);
  });

  it('leads to a long sentence by its first and last words', () => {
    const sentence =
      'The coast guard said on Sunday that a dozen people had been saved from the sea near Port Lanning.';

    expect(addressAt(URL, sentence)).toBe(
      `${URL}#:~:text=The%20coast%20guard%20said%20on,the%20sea%20near%20Port%20Lanning`,
    );
  });

  it('escapes what would end the fragment or a part of it', () => {
    expect(addressAt(URL, 'A well-known ship, 40 & more')).toBe(
      `${URL}#:~:text=A%20well%2Dknown%20ship%2C%2040%20%26%20more`,
    );
  });

  it('keeps the place that the address names, and replaces a fragment that it has', () => {
    expect(addressAt(`${URL}#part`, 'It sank.')).toBe(`${URL}#part:~:text=It%20sank`);
    expect(addressAt(`${URL}#part:~:text=other`, 'It sank.')).toBe(`${URL}#part:~:text=It%20sank`);
  });

  it('cuts text without spaces by characters', () => {
    const sentence = '渡'.repeat(20) + '海'.repeat(20);

    expect(decodeURIComponent(addressAt(URL, sentence))).toBe(`${URL}#:~:text=${'渡'.repeat(16)},${'海'.repeat(16)}`);
  });

  it('leaves an address alone that is not on the web, and a sentence that has no words', () => {
    expect(addressAt('file:///a.html', 'It sank.')).toBe('file:///a.html');
    expect(addressAt(URL, ' … ')).toBe(URL);
  });

  it('takes half a pair of surrogates, and a long run of marks, for what they are', () => {
    expect(addressAt(URL, 'a\ud800')).toBe(`${URL}#:~:text=a`);
    expect(addressAt(URL, `a ${'.'.repeat(100_000)} b`)).toContain('#:~:text=');
  });
});
