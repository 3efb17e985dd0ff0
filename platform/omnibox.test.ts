import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from './browser';
import { answerOmnibox, explainKeyword } from './omnibox';

type Bar = typeof browser.omnibox;

const setDefaultSuggestion = vi.fn<Bar['setDefaultSuggestion']>();
const onInputChanged = vi.fn<Bar['onInputChanged']['addListener']>();
const onInputEntered = vi.fn<Bar['onInputEntered']['addListener']>();
const LINES = [{ content: 'topic:mali', description: "Mali's <dam>" }];

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  giveBar({
    setDefaultSuggestion,
    onInputChanged: { addListener: onInputChanged },
    onInputEntered: { addListener: onInputEntered },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

function giveBar(bar: object | undefined): void {
  vi.spyOn(browser, 'omnibox', 'get').mockReturnValue(bar as never);
}

/** Makes the browser one that tells who it is, or not. */
function beFirefox(isFirefox: boolean): void {
  const runtime = Object.create(browser.runtime, {
    getBrowserInfo: { value: isFirefox ? () => Promise.resolve({}) : undefined },
  }) as typeof browser.runtime;
  vi.spyOn(browser, 'runtime', 'get').mockReturnValue(runtime);
}

/** The lines that are shown for what is typed. */
async function linesFor(typed: string): Promise<unknown> {
  const [listener] = onInputChanged.mock.calls[0] ?? [];
  return new Promise((resolve) => listener?.(typed, resolve));
}

describe('answerOmnibox', () => {
  it('gives Chromium words and lines as XML', async () => {
    beFirefox(false);
    explainKeyword('Topics & stories');
    answerOmnibox(() => Promise.resolve(LINES));

    expect(setDefaultSuggestion).toHaveBeenCalledWith({ description: 'Topics &amp; stories' });
    expect(await linesFor('mali')).toEqual([{ content: 'topic:mali', description: 'Mali&apos;s &lt;dam&gt;' }]);
  });

  it('gives Firefox words and lines as plain text', async () => {
    beFirefox(true);
    explainKeyword('Topics & stories');
    answerOmnibox(() => Promise.resolve(LINES));

    expect(setDefaultSuggestion).toHaveBeenCalledWith({ description: 'Topics & stories' });
    expect(await linesFor('mali')).toEqual(LINES);
  });

  it('says in the console that nothing could be suggested', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answerOmnibox(() => Promise.reject(new Error('no')));

    onInputChanged.mock.calls[0]?.[0]('mali', () => undefined);

    await vi.waitFor(() => expect(complaints).toHaveBeenCalledTimes(1));
  });

  it.each([
    ['topic:mali', 'chrome-extension://test-extension-id/popup.html#topic=mali'],
    ['Mali dam', 'chrome-extension://test-extension-id/popup.html#look=Mali%20dam'],
    ['https://news.example/dam', 'https://news.example/dam'],
  ])('opens what "%s" stands for where it is wanted', (line, url) => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
    answerOmnibox(() => Promise.resolve([]));
    const [enter] = onInputEntered.mock.calls[0] ?? [];

    enter?.(line, 'currentTab');
    enter?.(line, 'newForegroundTab');
    enter?.(line, 'newBackgroundTab');

    expect(update.mock.calls).toEqual([[{ url }]]);
    expect(create.mock.calls).toEqual([[{ url, active: true }], [{ url, active: false }]]);
  });

  it('does nothing where the browser has no keywords', () => {
    giveBar(undefined);

    explainKeyword('Topics');
    answerOmnibox(() => Promise.resolve([]));

    expect(setDefaultSuggestion).not.toHaveBeenCalled();
    expect(onInputChanged).not.toHaveBeenCalled();
  });
});
