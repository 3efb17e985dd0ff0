// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { download } from './download';

const made: Blob[] = [];
const forgotten = vi.fn<(url: string) => void>();
const clicked: { readonly href: string; readonly name: string; readonly isInPage: boolean }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`;
  URL.revokeObjectURL = forgotten;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ href: this.href, name: this.download, isInPage: this.isConnected });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('download', () => {
  it('saves the text under the name, and leaves nothing behind', () => {
    download('sidelight-2026-03-02.json', '{"a":1}', 'application/json');

    expect(clicked).toEqual([{ href: 'blob:1', name: 'sidelight-2026-03-02.json', isInPage: true }]);
    expect(made[0]).toMatchObject({ type: 'application/json', size: 7 });
    expect(document.querySelector('a')).toBeNull();
    expect(forgotten).not.toHaveBeenCalled();

    vi.runAllTimers();

    expect(forgotten).toHaveBeenCalledExactlyOnceWith('blob:1');
  });
});
