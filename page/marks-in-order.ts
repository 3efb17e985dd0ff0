import type { Mark } from './page-marks';

/** Marks in the order of the document; those in a shadow root stand where its host does. */
export function marksInOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted(
    ({ range: a }, { range: b }) => comparePlaces(a.startContainer, b.startContainer) || a.startOffset - b.startOffset,
  );
}

function comparePlaces(a: Node, b: Node): number {
  if (a === b) return 0;
  const isOneTree = a.getRootNode() === b.getRootNode();
  const place = isOneTree ? a.compareDocumentPosition(b) : inLight(a).compareDocumentPosition(inLight(b));
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : place === 0 ? 0 : 1;
}

/** The node in the document itself that a node stands in, across the edges of shadow roots. */
function inLight(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? inLight(root.host) : node;
}
