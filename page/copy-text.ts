/**
 * Copies a text, and says whether the browser let us. A page's policy, or http, can forbid the clipboard; the older way
 * by a selection of our own then still works. `root` holds the field for the moment, so that the page sees none.
 */
export async function copyText(text: string, root: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, root);
  }
}

function copyBySelection(text: string, root: ParentNode): boolean {
  const field = document.createElement('textarea');
  const focused = root.getRootNode() instanceof ShadowRoot ? (root.getRootNode() as ShadowRoot).activeElement : null;
  field.value = text;
  field.style.cssText = 'position: fixed; opacity: 0';
  root.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without a successor where the clipboard is forbidden
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
