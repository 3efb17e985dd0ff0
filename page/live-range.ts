/** The same stretch of text as a Range, which can be measured and followed; null where its text is gone or shorter. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | null {
  const range = startContainer.ownerDocument?.createRange();
  if (!range || !startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length;
}
