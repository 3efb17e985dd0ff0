import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, hostileText, parseMarkdown, shownText } from '../../tests/support/markdown';
import { escapeMarkdown, linkTo } from './escape-markdown';
import { plainText } from './page-text';

describe('escapeMarkdown', () => {
  it.each([
    ['*a* _b_ `c` [d](e) ![f](g)', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) !\\[f\\](g)'],
    ['<script>&amp;', '\\<script\\>\\&amp;'],
    ['a | b ~~c~~ $5', 'a \\| b \\~\\~c\\~\\~ \\$5'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['1.5 million', '1.5 million'],
    ['# a', '\\# a'],
    ['see https://a.example or www.b.example', 'see https\\://a.example or www\\.b.example'],
    [' two\n lines ', 'two lines'],
  ])('writes %j as %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('shows any text as it is: alone, in a list, in a link, in a table and in bold', () => {
    fc.assert(
      fc.property(hostileText(), (hostile) => {
        const text = plainText(hostile);
        const shown = escapeMarkdown(text);
        fc.pre(text !== '');
        const around = [shown, `- ${shown}`, `1. - A: “${shown}”`, `# ${shown}`, `| a |\n| --- |\n| ${shown} |`];
        for (const markdown of [...around, linkTo('https://a.example/', shown)]) {
          const tree = parseMarkdown(markdown);
          expect(shownText(tree), markdown).toContain(text);
          expect(addressesIn(tree), markdown).toEqual(
            markdown.endsWith('(<https://a.example/>)') ? ['https://a.example/'] : [],
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('linkTo', () => {
  it('leaves text without an address on the web alone', () => {
    expect(linkTo(null, 'A dam')).toBe('A dam');
    expect(linkTo('javascript:alert(1)', 'A dam')).toBe('A dam');
  });

  it.each([
    ['https://a.example/dam_(new) x', 'https://a.example/dam_%28new%29%20x'],
    ['https://a.example/?q=a|b`c*<d>\\', 'https://a.example/?q=a%7Cb%60c%2A%3Cd%3E%5C'],
    ['https://a.example/?a=1&amp;b=2', 'https://a.example/?a=1&amp;amp;b=2'],
  ])('writes %s so that nothing ends it early', (url, address) => {
    expect(linkTo(url, 'A dam')).toBe(`[A dam](<${address}>)`);
  });
});
