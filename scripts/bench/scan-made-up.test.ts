import { describe, expect, it } from 'vitest';
import { madeUpAliases, madeUpPage, madeUpParagraphs, PRESENT_ALIASES } from './scan-made-up';

const textNodesOf = (html: string) => html.split(/<[^>]*>/u).filter((text) => text !== '');
const mentionsIn = (text: string, aliases: readonly string[]) =>
  aliases.reduce((sum, alias) => sum + text.split(new RegExp(`\\b${alias}\\b`, 'u')).length - 1, 0);

describe('made-up aliases', () => {
  it('are as many as wanted, capitalised, of one to three words, no two the same', () => {
    const aliases = madeUpAliases(1_000);

    expect(new Set(aliases).size).toBe(1_000);
    expect(aliases.filter((alias) => !/^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}$/u.test(alias))).toEqual([]);
    expect(new Set(aliases.map((alias) => alias.split(' ').length))).toEqual(new Set([1, 2, 3]));
  });

  it('begin with those of a shorter list', () => {
    expect(madeUpAliases(1_000).slice(0, 60)).toEqual(madeUpAliases(60));
  });
});

describe('a made-up page', () => {
  it.each([
    { characters: 57_000, nodes: 1_900 },
    { characters: 500_000, nodes: 42_000 },
  ])('has about $characters characters in about $nodes text nodes', (size) => {
    const nodes = textNodesOf(madeUpPage(size));

    expect(Math.abs(nodes.length / size.nodes - 1)).toBeLessThan(0.06);
    expect(Math.abs(nodes.join('').length / size.characters - 1)).toBeLessThan(0.06);
  });

  it('is the same each time, and has nav, lists, links and inline elements', () => {
    const page = madeUpPage({ characters: 57_000, nodes: 1_900 });

    expect(madeUpPage({ characters: 57_000, nodes: 1_900 })).toBe(page);
    for (const tag of ['nav', 'h1', 'h2', 'time', 'article', 'p', 'ul', 'li', 'a', 'em', 'strong', 'span', 'footer']) {
      expect(page).toContain(`<${tag}`);
    }
  });

  it('mentions its aliases once in about 600 characters, and hardly any other', () => {
    const text = textNodesOf(madeUpPage({ characters: 57_000, nodes: 1_900 })).join(' ');
    const aliases = madeUpAliases(1_000);

    const present = mentionsIn(text, aliases.slice(0, PRESENT_ALIASES));

    expect(present).toBeGreaterThan(80);
    expect(present).toBeLessThan(110);
    expect(mentionsIn(text, aliases.slice(PRESENT_ALIASES))).toBeLessThan(5);
  });
});

describe('made-up paragraphs', () => {
  it('have an alias in one of twenty', () => {
    const aliases = madeUpAliases(PRESENT_ALIASES);

    const paragraphs = madeUpParagraphs(200);

    expect(paragraphs.filter((paragraph) => mentionsIn(paragraph, aliases) > 0)).toHaveLength(10);
  });
});
