import type { Brief, BriefArticle } from './brief';

/** Two of these, the day and what is around them make at most 80 characters. */
const LONGEST_PART = 26;

/** A name for a brief's file: ASCII, at most 80 characters, from the outlets and the day on which it was made. */
export function fileNameOf({ articles, madeOn }: Brief, extension: 'md' | 'json'): string {
  const parts = [articles.here, articles.there].map(partOf);
  return `${['sidelight', ...parts, madeOn].join('-')}.${extension}`;
}

/** An outlet by its name, or by its host where the name is not in the letters a to z. */
function partOf({ outlet, url }: BriefArticle): string {
  const name = outlet.name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const isLatin = !/[^\p{ASCII}\P{L}]/u.test(name);
  const host = url === null ? '' : new URL(url).hostname.replace(/^www\./u, '');
  return (isLatin && hyphened(name)) || hyphened(host) || hyphened(name) || 'article';
}

function hyphened(text: string): string {
  const words = text
    .slice(0, 200)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '');
  return words.slice(0, LONGEST_PART).replace(/-$/u, '');
}
