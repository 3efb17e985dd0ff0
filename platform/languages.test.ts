import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from './browser';
import { readLanguages } from './languages';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('readLanguages', () => {
  it('gives each language once, the best first', async () => {
    vi.spyOn(browser.i18n, 'getAcceptLanguages').mockResolvedValue(['fr-CA', 'fr', 'EN-us', 'ar']);

    expect(await readLanguages()).toEqual(['fr', 'en', 'ar']);
  });

  it('gives none where the browser does not say', async () => {
    vi.spyOn(browser.i18n, 'getAcceptLanguages').mockRejectedValue(new Error('no'));

    expect(await readLanguages()).toEqual([]);
  });
});
