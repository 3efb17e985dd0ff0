import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser';
import { hasAccess, requestAccess } from './permissions';

afterEach(() => {
  vi.restoreAllMocks();
});

function answerWith(answer: () => Promise<boolean>) {
  const contains = vi.fn<Permissions.Static['contains']>(answer);
  const request = vi.fn<Permissions.Static['request']>(answer);
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({ ...browser.permissions, contains, request });
  return { contains, request };
}

describe('hasAccess', () => {
  it.each([true, false])('asks for the site of an address: %s', async (answer) => {
    const { contains } = answerWith(() => Promise.resolve(answer));

    expect(await hasAccess('https://news.example/dam?page=2')).toBe(answer);
    expect(contains).toHaveBeenCalledExactlyOnceWith({ origins: ['https://news.example/*'] });
  });

  it('asks for all sites where there is no address', async () => {
    const { contains } = answerWith(() => Promise.resolve(true));

    expect(await hasAccess(null)).toBe(true);
    expect(contains).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] });
  });

  it('leaves the port out, which Firefox refuses', async () => {
    const { contains } = answerWith(() => Promise.resolve(true));

    await hasAccess('http://news.example:8080/');

    expect(contains).toHaveBeenCalledWith({ origins: ['http://news.example/*'] });
  });
});

describe('requestAccess', () => {
  it('asks within the click', () => {
    const { request } = answerWith(() => Promise.resolve(true));

    void requestAccess('https://news.example/dam');

    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://news.example/*'] });
  });

  it('asks for all sites', async () => {
    const { request } = answerWith(() => Promise.resolve(true));

    expect(await requestAccess(null)).toBe(true);
    expect(request).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] });
  });

  it.each([
    ['refuses', () => Promise.resolve(false)],
    ['cannot be asked', () => Promise.reject(new Error('no user gesture'))],
  ])('gives none where the reader %s', async (_what, answer) => {
    answerWith(answer);

    expect(await requestAccess(null)).toBe(false);
  });
});
