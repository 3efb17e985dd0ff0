/**
 * Does something now or, in a page that the browser prepares unseen, once the reader goes to it: until then nobody reads
 * it, and what it reports would count for the page in the tab. The page can send the event itself, so the state is asked.
 */
export function onceShown(page: Document, work: () => void): void {
  const isUnseen = () => 'prerendering' in page && page.prerendering === true;
  if (!isUnseen()) return work();
  const whenShown = () => {
    if (isUnseen()) return;
    page.removeEventListener('prerenderingchange', whenShown);
    work();
  };
  page.addEventListener('prerenderingchange', whenShown);
}
