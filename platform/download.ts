/** The browser has taken the text over long before that. */
const FORGET_AFTER_MS = 60_000;

/** Has the browser save a text as a file of the reader's, under a name. */
export function download(name: string, text: string, type: 'application/json' | 'text/markdown'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), FORGET_AFTER_MS);
}
