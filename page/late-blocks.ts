import { INLINE_ELEMENTS } from './markup';

/** The blocks to be read for nodes that are late, each once. */
export function blocksAround(nodes: readonly Node[]): ReadonlySet<Node> {
  return new Set(nodes.filter(mayHoldText).flatMap((node) => blockAround(node) ?? []));
}

/** Whether a node stands in one of some others, or is one. */
export function isWithin(node: Node, others: ReadonlySet<Node>): boolean {
  for (let above: Node | null = node; above; above = above.parentNode) if (others.has(above)) return true;
  return false;
}

/** Whether there is anything to read in a node that is late; of an element of its own, also in a shadow root. */
function mayHoldText(node: Node): boolean {
  return node.textContent?.trim() !== '' || (node instanceof Element && !INLINE_ELEMENTS.has(node.localName));
}

/** The block, or the shadow root, whose text a change within a line belongs to, since a name may run across inline elements. */
function blockAround(node: Node): Element | ShadowRoot | null {
  let block = (node instanceof Element ? node : node.parentNode) as Element | ShadowRoot | null;
  while (block instanceof Element && INLINE_ELEMENTS.has(block.localName)) block = block.parentNode as typeof block;
  return block;
}
