import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StringKey } from '../../components/shared/strings';
import { browser } from '../../platform/browser';
import { WORDS_KEY } from '../../platform/storage-keys';
import { interfaceWords } from '../../tests/support/interface-words';
import { offerElsewhere } from './look-up-elsewhere';

const create = vi.fn<typeof browser.contextMenus.create>();
const setDefaultSuggestion = vi.fn<typeof browser.omnibox.setDefaultSuggestion>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  const { t } = interfaceWords('en');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => t(key as StringKey));
  vi.spyOn(browser, 'contextMenus', 'get').mockReturnValue({ removeAll: () => Promise.resolve(), create } as never);
  vi.spyOn(browser, 'omnibox', 'get').mockReturnValue({ setDefaultSuggestion } as never);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('speaks the language that the reader chose, and the browser’s again', async () => {
  const texts = { menuLookUp: 'Chercher « %s »', menuCompare: 'Comparer', lookOmnibox: 'Sujets' };
  await fakeBrowser.storage.local.set({ [WORDS_KEY]: { language: 'fr', texts } });
  await offerElsewhere();

  expect(create.mock.calls.map(([{ title }]) => title)).toEqual(['Chercher « %s »', 'Comparer']);
  expect(setDefaultSuggestion).toHaveBeenLastCalledWith({ description: 'Sujets' });

  create.mockClear();
  await fakeBrowser.storage.local.remove(WORDS_KEY);
  await offerElsewhere();

  const { t } = interfaceWords('en');
  expect(create.mock.calls.map(([{ title }]) => title)).toEqual([t('menuLookUp'), t('menuCompare')]);
});
