import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copy-text';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A browser whose clipboard does this, and whose older way says so. */
function withClipboard(writeText: (text: string) => Promise<void>, older: boolean): () => string[] {
  const selected: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  Reflect.set(document, 'execCommand', () => {
    selected.push(document.querySelector('textarea')?.value ?? '');
    return older;
  });
  return () => selected;
}

const forbidden = () => Promise.reject(new Error('forbidden by the page'));

describe('copyText', () => {
  it('copies to the clipboard', async () => {
    const written: string[] = [];
    const selected = withClipboard((text) => Promise.resolve(void written.push(text)), true);

    expect(await copyText('a citation', document.body)).toBe(true);
    expect([written, selected()]).toEqual([['a citation'], []]);
  });

  it('copies by selection where the page forbids the clipboard, and leaves nothing behind', async () => {
    const selected = withClipboard(forbidden, true);

    expect(await copyText('a citation', document.body)).toBe(true);
    expect(selected()).toEqual(['a citation']);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('says where neither works', async () => {
    withClipboard(forbidden, false);

    expect(await copyText('a citation', document.body)).toBe(false);
  });
});
