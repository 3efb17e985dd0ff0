import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';

/** Wraps every occurrence of its aliases in a `mark` element. */
type Peer = (body: HTMLElement) => void;

/** mark.js as its users call it for whole names. It takes a name for whole only where white space is around it. */
export function markJs(aliases: readonly string[]): Peer {
  return (body) => new Mark(body).mark(aliases, { accuracy: 'exactly', separateWordSearch: false });
}

/** findAndReplaceDOMText with all aliases in one regular expression, the longest first; it is made beforehand. */
export function findAndReplace(aliases: readonly string[]): Peer {
  const longestFirst = aliases.toSorted((a, b) => b.length - a.length);
  const find = new RegExp(`\\b(?:${longestFirst.map(escaped).join('|')})\\b`, 'g');
  return (body) => void findAndReplaceDOMText(body, { find, wrap: 'mark' });
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
