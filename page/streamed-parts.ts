/**
 * Puts the parts of a page that React streamed late where the page's own scripts would put them. They come at the end,
 * hidden, as `S:1`, and their place is a template, `B:1` or `P:1` (react-dom's Fizz, `$RC` and `$RS`).
 */
export function placeStreamedParts(document: Document): void {
  for (const part of document.querySelectorAll('[hidden][id^="S:"]')) {
    const id = part.id.slice(2);
    const place = document.getElementById(`B:${id}`) ?? document.getElementById(`P:${id}`);
    part.removeAttribute('hidden');
    if (place && !part.contains(place)) place.replaceWith(part);
  }
}
