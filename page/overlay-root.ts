/** Where the popover is drawn: a shadow root of its own on the page, in the top layer. */
export interface OverlayRoot {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The element to draw into and to place. */
  readonly box: HTMLElement;
  remove(): void;
}

/** Not an element of a name of its own: a page could define that name and so get hold of the shadow root. */
const HOST_NAME = 'div';

/**
 * Puts an empty overlay on the page; `remove` leaves the document as it was. A page that sweeps away what it does not know
 * from its root looks less closely at its text, so an overlay that was swept away goes on there, once, `near` the mark.
 */
export function openOverlayRoot({
  css,
  mode,
  near = null,
}: {
  readonly css: string;
  readonly mode: ShadowRootMode;
  readonly near?: Element | null;
}): OverlayRoot {
  const host = document.createElement(HOST_NAME);
  host.dataset['sidelight'] = '';
  const root = host.attachShadow({ mode });
  addStyle(root, css);
  const box = document.createElement('div');
  box.className = 'box';
  box.popover = 'manual';
  root.append(box);
  document.documentElement.append(host);
  box.showPopover();
  const keeper = new MutationObserver(() => {
    if (host.isConnected || !near?.isConnected) return;
    keeper.disconnect();
    near.append(host);
    box.showPopover();
  });
  keeper.observe(document.documentElement, { childList: true });
  return {
    host,
    root,
    box,
    remove: () => {
      keeper.disconnect();
      host.remove();
    },
  };
}

/** A style element, which browsers let an extension have on any site; our own pages allow none, but a sheet by script. */
function addStyle(root: ShadowRoot, css: string): void {
  if (/^https?:$/u.test(location.protocol)) {
    const style = document.createElement('style');
    style.textContent = css;
    return root.append(style);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
