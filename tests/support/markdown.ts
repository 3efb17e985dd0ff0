import fc from 'fast-check';
import { parsers } from 'prettier/plugins/markdown';

/** A part of a Markdown document, as remark reads it. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** Markdown as the parser within Prettier reads it: CommonMark with GitHub's tables, and mathematics, notes and more besides. */
export function parseMarkdown(markdown: string): MarkdownNode {
  const { parse } = parsers.markdown as { parse: (text: string, options: object) => unknown };
  return parse(markdown, {}) as MarkdownNode;
}

/** The parts of a document, each before what is in it. */
export function* eachNode(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* eachNode(child);
}

/** What a reader sees of a document: its plain text, without what is markup. */
export function shownText(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'sentence' || node.type === 'word') return node.value ?? inside(node);
  if (node.type === 'whitespace') return ' ';
  return node.type === 'html' || node.type === 'code' || node.type === 'math' ? '' : inside(node);
}

/** The addresses that a document links to or shows pictures from, in order. */
export function addressesIn(tree: MarkdownNode): string[] {
  return [...eachNode(tree)].flatMap(({ url }) => url ?? []);
}

function inside({ children = [] }: MarkdownNode): string {
  return children.map(shownText).join('');
}

const MARKUP = ['*', '**', '_', '`', '```', '~~', '[', ']', '](', '![', '<', '>', '</', '<!--', '|', '#', '&amp;', '&#35;']; // prettier-ignore
const STARTS = [
  '# ',
  '- ',
  '+ ',
  '> ',
  '1. ',
  '2) ',
  '===',
  '---',
  '| --- |',
  ':--',
  '    ',
  '\t',
  '\n\n',
  '  \n',
  '\\',
];
const TARGETS = [
  'https://evil.example',
  'www.evil.example',
  'javascript:alert(1)',
  '(',
  ')',
  '[^1]',
  '[x]: y',
  '$',
  '$$',
  '@a',
  ':',
];
const WORDS = ['dam', ' ', 'Ilo', '3,000', 'مالي', '海', '“', '…', '.', '!', '\u202e', '\u2069'];

/** Text of a page that is full of markup. */
export function hostileText(): fc.Arbitrary<string> {
  const part = fc.constantFrom(...MARKUP, ...STARTS, ...TARGETS, ...WORDS, '<img src=x onerror=alert(1)>');
  return fc.oneof(
    fc.array(part, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 40 }),
  );
}
