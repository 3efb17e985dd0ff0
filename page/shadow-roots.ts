/** On a page with more elements it would take too long to ask each of them. */
const MOST_ELEMENTS = 100_000;

/**
 * The open shadow roots within an element or another root, the outer ones first; closed ones nobody can read. On pages
 * with very many elements they are not looked for: each of them would have to be asked.
 */
export function shadowRoots(within: Element | ShadowRoot): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let place = -1, root: Element | ShadowRoot | undefined = within; root; root = roots[++place]) {
    if (root instanceof Element && root.shadowRoot) roots.push(root.shadowRoot);
    const inner = root.querySelectorAll('*');
    if (inner.length > MOST_ELEMENTS) continue;
    for (const { shadowRoot } of inner) if (shadowRoot) roots.push(shadowRoot);
  }
  return roots;
}

/** The element that a node stands in, across the edge of a shadow root. */
export function elementAbove({ parentElement, parentNode }: Node): Element | null {
  return parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;
}
