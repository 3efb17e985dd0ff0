import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSite } from './parse-site';

describe('parseSite', () => {
  it.each([
    ['https://www.Example.com/', 'example.com'],
    ['example.com/news/*', 'example.com/news'],
    ['EXAMPLE.com.', 'example.com'],
    ['  example.com  ', 'example.com'],
    ['*.example.com', 'example.com'],
    ['*://*.example.com/*', 'example.com'],
    ['example.com/*?a=b', 'example.com'],
    ['http://example.com:8080/', 'example.com:8080'],
    ['example.com:8080', 'example.com:8080'],
    ['https://example.com:443/a?b=c#d', 'example.com/a'],
    ['https://user:secret@example.com/', 'example.com'],
    ['//example.com/a/', 'example.com/a'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['مالي.example', 'xn--mgb2dbw.example'],
    ['http://192.168.0.1/', '192.168.0.1'],
    ['192.168.0.1:3000', '192.168.0.1:3000'],
    ['http://[::1]:3000/x', '[::1]:3000/x'],
    ['localhost:3000', 'localhost:3000'],
    ['www.com', 'www.com'],
    ['www.bbc.co.uk/news', 'bbc.co.uk/news'],
  ])('brings "%s" to "%s"', (typed, site) => {
    expect(parseSite(typed)).toEqual({ ok: true, value: site });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['chrome://settings', 'not-the-web'],
    ['about:config', 'not-the-web'],
    ['file:///home/a.html', 'not-the-web'],
    ['javascript:alert(1)', 'not-the-web'],
    ['example', 'no-host'],
    ['two words.example', 'no-host'],
    ['*', 'no-host'],
    ['https://', 'no-host'],
    ['http://*.*/', 'no-host'],
    [`${'a'.repeat(2_001)}.example`, 'no-host'],
  ])('says of "%s": %s', (typed, fault) => {
    expect(parseSite(typed)).toEqual({ ok: false, error: fault });
  });

  it('leaves a site as it is that it brought to its form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.domain(), fc.string()), (typed) => {
        const once = parseSite(typed);
        if (once.ok) expect(parseSite(once.value)).toEqual(once);
      }),
    );
  });
});
