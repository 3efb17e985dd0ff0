/**
 * Does something now or, in a page that the browser prepares unseen, once the reader goes to it: until then it is no
 * page that is read, and speaks in the name of the tab that the reader sees. The page itself can send the event, too,
 * so that what the browser says counts.
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
