/** What has changed on a page since it was last looked at. */
export type PageChange =
  /** Elements with text that was not there before, and text nodes whose words changed. */
  | { readonly kind: 'added'; readonly elements: readonly Element[]; readonly changed: readonly Text[] }
  /** The page became another one without being loaded, or changed so much that one pass over it all is cheaper. */
  | { readonly kind: 'renewed' };

/** Changes come in bursts; this long after the first of a burst they are looked at together. */
const BURST_MS = 150;
/** After this long they are looked at even when the page is never idle. */
const LATEST_MS = 1_000;
/** More changes than this at once are cheaper to read as one page. */
const MOST_CHANGES = 1_000;

/** Tells of late text and soft navigation, in bursts, at idle times, until the signal is aborted. */
export function watchPage(document: Document, onChange: (change: PageChange) => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let address = addressOf(view.location);
  let records: MutationRecord[] = [];
  let isDue = false;

  const look = (): void => {
    isDue = false;
    if (signal.aborted) return;
    const burst = records;
    records = [];
    const moved = addressOf(view.location) !== address;
    address = addressOf(view.location);
    if (moved || burst.length > MOST_CHANGES) return onChange({ kind: 'renewed' });
    const change = summarise(burst);
    if (change) onChange(change);
  };
  const schedule = (): void => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => view.requestIdleCallback(look, { timeout: LATEST_MS }), BURST_MS);
  };
  const observer = new MutationObserver((burst) => {
    if (records.length <= MOST_CHANGES) records.push(...burst);
    schedule();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  view.addEventListener('popstate', schedule, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

function summarise(records: readonly MutationRecord[]): PageChange | null {
  const elements = new Set<Element>();
  const changed = new Set<Text>();
  let removed = false;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData') changed.add(target as Text);
    removed ||= removedNodes.length > 0;
    for (const node of addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) elements.add(node as Element);
      else if (node.nodeType === Node.TEXT_NODE) changed.add(node as Text);
    }
  }
  if (elements.size === 0 && changed.size === 0 && !removed) return null;
  return { kind: 'added', elements: outermost(elements), changed: [...changed].filter((node) => node.isConnected) };
}

/** Those that are still on the page and not inside another of them. */
function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let outer = element.parentElement; outer; outer = outer.parentElement) if (elements.has(outer)) return false;
    return true;
  });
}
