import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAlive } from './extension-api';

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('isAlive', () => {
  it('is so while the extension is the one that put the script here', () => {
    expect(isAlive()).toBe(true);
  });

  it('is no more after the extension was updated or removed', () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);

    expect(isAlive()).toBe(false);
  });
});
