// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { createElement } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StringsContext } from '../../components/shared/strings';
import type { PageReport } from '../../core/page-report';
import { parseSettings } from '../../core/settings/settings';
import { browser } from '../../platform/browser';
import { readSettings } from '../../platform/settings-store';
import { SETTINGS_KEY } from '../../platform/storage-keys';
import { buildBackground, buildLabel, buildOtherVersions } from '../../tests/support/answers';
import { buildRead, topicId } from '../../tests/support/builders';
import { showTab } from '../../tests/support/extension';
import { interfaceWords } from '../../tests/support/interface-words';
import { buildLookedUpEvent, buildLookedUpOutlet, eventResult, topicResult } from '../../tests/support/popup-props';
import { App } from './app';

type Answers = Record<string, (request: never) => unknown>;

const ok = (value: unknown) => ({ ok: true, value });
const marked: PageReport = { state: 'marked', why: null, topics: [{ id: topicId('mali'), mentions: 7 }] };
const asked = vi.fn<(call: string, request: unknown) => void>();
const request = vi.fn<(permissions: unknown) => Promise<boolean>>();

function answerAll(answers: Answers) {
  return (message: unknown) => {
    const { call, request: sent } = message as { call: string; request: never };
    asked(call, sent);
    return Promise.resolve(Object.hasOwn(answers, call) ? answers[call]?.(sent) : undefined);
  };
}

/** Opens the popup over a tab; `background` and `page` answer what is asked of them. */
function open({
  hash = '',
  url = 'https://a.example/dam',
  incognito = false,
  background = {},
  page = {},
  access = true,
} = {}) {
  location.hash = hash;
  showTab({ id: 7, url, incognito });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
    answerAll({
      listTopics: () => ok([{ id: 'mali', label: { en: 'Mali' }, gist: { en: 'country' }, isOwn: false }]),
      labelHost: () => ok(buildLabel('a', { name: 'Anvil Post' })),
      findVersionsOf: () => ok(buildOtherVersions()),
      lookUp: () => ok([topicResult, eventResult]),
      lookUpTopic: () => ok(buildBackground()),
      lookUpEvent: () => ok(buildLookedUpEvent()),
      lookUpOutlet: () => ok(buildLookedUpOutlet()),
      pause: () => ({}),
      ...background,
    }),
  );
  const answers: Answers = {
    reportPage: () => marked,
    readStory: () => buildRead('https://else.example/'),
    goToMention: () => ({}),
    readPage: () => ({}),
    ...page,
  };
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_tab: number, message: unknown) =>
    answerAll(answers)(message),
  );
  vi.spyOn(browser, 'permissions', 'get').mockReturnValue({
    ...browser.permissions,
    contains: () => Promise.resolve(access),
    request,
  });
  return render(
    createElement(StringsContext.Provider, { value: interfaceWords('en'), children: createElement(App, {}) }),
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  asked.mockReset();
  request.mockReset();
});

describe('the popup', () => {
  it('is there at once, and fills in', async () => {
    open();
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    expect(screen.queryByText('Anvil Post')).toBeNull();

    expect(await screen.findByText('Anvil Post')).toBeTruthy();
    expect(await screen.findByRole('button', { name: /^Mali/u })).toBeTruthy();
    expect(await screen.findByRole('link', { name: /b on the dam/u })).toBeTruthy();
  });

  it('asks for versions of the story as that of the tab’s site', async () => {
    open();
    await screen.findByRole('link', { name: /b on the dam/u });
    const sent = { ...buildRead('https://else.example/'), url: 'https://a.example/dam' };
    expect(asked).toHaveBeenCalledWith('findVersionsOf', sent);
  });

  it('goes to the next mention of a topic', async () => {
    open();

    fireEvent.click(await screen.findByRole('button', { name: /^Mali/u }));
    expect(asked).toHaveBeenCalledWith('goToMention', { which: 'next', topicId: 'mali' });
  });

  it('reads a refused page anyway, and shows what came of it', async () => {
    const reports: PageReport[] = [{ state: 'not-an-article', why: 'too-short', topics: [] }, marked];
    open({ page: { reportPage: () => reports[0], readPage: () => reports.shift() } });

    fireEvent.click(await screen.findByRole('button', { name: 'Read this page anyway' }));

    expect(await screen.findByRole('button', { name: /^Mali/u })).toBeTruthy();
    expect(asked).toHaveBeenCalledWith('readPage', { anyway: true });
  });

  it('asks for access on the click, and starts on the page once it is given', async () => {
    let isStarted = false;
    request.mockResolvedValue(true);
    open({
      access: false,
      page: { reportPage: () => (isStarted ? marked : undefined) },
      background: { startInTab: () => ({ started: (isStarted = true) }) },
    });

    fireEvent.click(await screen.findByRole('button', { name: 'Allow on a.example' }));

    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://a.example/*'] });
    expect(await screen.findByRole('button', { name: /^Mali/u })).toBeTruthy();
  });

  it('says so where it cannot start', async () => {
    open({ page: { reportPage: () => undefined }, background: { startInTab: () => ({ started: false }) } });

    fireEvent.click(await screen.findByRole('button', { name: 'Start on this page' }));

    expect((await screen.findByRole('alert')).textContent).toContain('Reload the page');
  });

  it('switches the site off, and follows settings that change elsewhere', async () => {
    open();
    const site = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Mark topics on a.example' });
    await expect.poll(() => site().disabled).toBe(false);

    fireEvent.click(site());
    await expect.poll(async () => (await readSettings()).sites).toEqual([{ site: 'a.example', isOn: false }]);
    expect(site().checked).toBe(false);
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: parseSettings({}) });

    await expect.poll(() => site().checked).toBe(true);
  });
});

describe('a lookup', () => {
  const type = (value: string) => fireEvent.input(screen.getByRole('combobox'), { target: { value } });

  it('shows a topic in place of the page, which can be followed, and leads back', async () => {
    open();
    await screen.findByText('Anvil Post');
    type('mali');

    fireEvent.click(await screen.findByRole('option', { name: /^Mali/u }));

    expect(await screen.findByText('It has a dam.')).toBeTruthy();
    const follows = screen.getByRole<HTMLInputElement>('switch', { name: 'Follow this topic' });
    expect(follows.checked).toBe(true);
    fireEvent.click(follows);
    await expect.poll(() => follows.checked).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByText('Anvil Post')).toBeTruthy();
  });

  it('is kept, but not in a private window', async () => {
    for (const [incognito, kept] of [
      [true, []],
      [false, ['Mali']],
    ] as const) {
      open({ incognito });
      await screen.findByText('Anvil Post');
      type('ma');
      fireEvent.click(await screen.findByRole('option', { name: /^Mali/u }));
      await screen.findByText('It has a dam.');
      cleanup();
      open();
      fireEvent.click(screen.getByRole('combobox'));
      await new Promise((resolve) => setTimeout(resolve, 20));

      expect(screen.queryAllByRole('option').map(({ textContent }) => textContent)).toEqual(kept);
      cleanup();
    }
  });

  it('drops an answer that comes after the next one', async () => {
    const waiting: ((answer: unknown) => void)[] = [];
    open({ background: { lookUp: () => new Promise((resolve) => waiting.push(resolve)) } });
    type('m');
    type('ma');

    waiting[1]?.(ok([topicResult]));
    await screen.findByRole('option', { name: /^Mali/u });
    waiting[0]?.(ok([eventResult]));
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(screen.getAllByRole('option')).toHaveLength(1);
  });

  it('offers what was not found as a topic', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue({ id: 9 } as never);
    open({ background: { lookUp: () => ok([]) } });
    type('Rome & Co');

    fireEvent.click(await screen.findByRole('button', { name: /^Add/u }));

    const [[opened] = []] = create.mock.calls;
    expect(opened?.url).toMatch(/\/options\.html#own-topics\?label=Rome\+%26\+Co$/u);
  });

  it.each([
    ['#look=mali', /^Mali/u, 'option'],
    ['#topic=mali', 'Mali', 'heading'],
    ['#outlet=a', 'Anvil Post', 'heading'],
    ['#event=dam-opens', 'The dam opens', 'heading'],
  ] as const)('is what the popup opens with at %s', async (hash, name, role) => {
    open({ hash });

    expect(await screen.findByRole(role, { name })).toBeTruthy();
  });

  it('leads from an event to its topic and an outlet, and back step by step', async () => {
    open({ hash: '#event=dam-opens' });

    fireEvent.click(await screen.findByRole('button', { name: 'A' }));
    await screen.findByText('Sites', { exact: false });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Mali' }));
    await screen.findByText('It has a dam.');
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('heading', { name: 'The dam opens' })).toBeTruthy();
    expect(asked.mock.calls.filter(([call]) => call === 'lookUpEvent')).toHaveLength(1);
  });
});
