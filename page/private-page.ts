/** Whether a page has a field for a password, so that it belongs to somebody's account. */
export function isPrivatePage(document: Document): boolean {
  return document.querySelector('input[type=password i]') !== null;
}
