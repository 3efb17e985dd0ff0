import { pickText } from '../packs/pick-text';
import type { LookupResult } from './lookup-result';

/** A line below the address bar: what it stands for, and how it reads. */
export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** What entering a line of the address bar opens: a page of ours with a fragment, or a story. */
export type Entered =
  { readonly kind: 'own'; readonly hash: string } | { readonly kind: 'story'; readonly url: string };

const OWN = /^(topic|outlet|event):([a-z0-9-]{1,64})$/u;
/** Chromium reads descriptions as XML, and shows nothing at all where they are none. */
const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A found thing as a line below the address bar, in a language. */
export function suggestionOf(result: LookupResult, language: string): Suggestion {
  const text = (texts: Parameters<typeof pickText>[0]) => pickText(texts, language).text;
  switch (result.kind) {
    case 'topic': {
      const name = result.matched === null ? text(result.label) : `${result.matched} – ${text(result.label)}`;
      return { content: `topic:${result.id}`, description: joined(name, text(result.gist)) };
    }
    case 'outlet':
      return {
        content: `outlet:${result.id}`,
        description: joined(result.name, text(result.country), text(result.funding)),
      };
    case 'event':
      return { content: `event:${result.id}`, description: joined(text(result.title), result.date) };
    case 'story':
      return { content: result.url, description: joined(result.title, result.outlet, result.day) };
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** The description as XML, without characters that XML does not have. */
export function asXml({ content, description }: Suggestion): Suggestion {
  const plain = description.replace(/[\u0000-\u001f\ufffe\uffff]/gu, ' ');
  return { content, description: plain.replace(/[&<>"']/gu, (sign) => XML[sign] ?? sign) };
}

/** What a line that was entered opens: what a suggestion stands for, or a lookup of what was typed. */
export function enteredLine(line: string): Entered {
  const [, kind, id] = OWN.exec(line) ?? [];
  if (kind !== undefined && id !== undefined) return { kind: 'own', hash: `${kind}=${id}` };
  if (/^https?:\/\//u.test(line) && URL.canParse(line)) return { kind: 'story', url: line };
  return { kind: 'own', hash: `look=${encodeURIComponent(line.trim())}` };
}
