import { fold } from '../core/text/fold';

/** What the first of the named `<meta>` elements says that is not empty, trimmed; null where none says a thing. */
export function contentOf(document: Document, ...properties: readonly string[]): string | null {
  for (const property of properties) {
    for (const meta of document.querySelectorAll(`meta[property="${property}"], meta[name="${property}" i]`)) {
      const content = meta.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
}

/**
 * Whether the head still describes the page that was loaded, while another has taken its place without loading: the
 * address has changed since, and the stated title is neither the heading nor the window's title.
 */
export function isHeadStale(document: Document): boolean {
  if (!document.defaultView) return false; // nothing changes in a page that no window shows
  const [loaded] = performance.getEntriesByType('navigation');
  if (!loaded || pathOf(loaded.name) === pathOf(document.location.href)) return false;
  const stated = fold(contentOf(document, 'og:title') ?? '');
  const shown = [document.querySelector('h1')?.textContent ?? '', document.title].map((title) => fold(title.trim()));
  return !shown.some((title) => title !== '' && stated !== '' && (title.includes(stated) || stated.includes(title)));
}

function pathOf(address: string): string {
  return address.replace(/#.*$/u, '');
}
