import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GateRefusal, PageReport } from '../../core/page-report';
import type { TabPage, Unreadable } from '../../core/tab-page';
import { topicId } from '../../tests/support/builders';
import { thisPageProps } from '../../tests/support/popup-props';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { ThisPage, type ThisPageProps } from './this-page';

afterEach(() => act(cleanup));

const host = 'news.example';
const reported = (state: PageReport['state'], why: GateRefusal | null = null): TabPage => ({
  kind: 'reported',
  host,
  report: { state, why, topics: [] },
});

function show(rest: Partial<ThisPageProps> = {}) {
  const calls = { onJump: vi.fn(), onRead: vi.fn(), onAllow: vi.fn(), onStart: vi.fn() };
  const props = thisPageProps({ ...calls, ...rest });
  return { props, calls, ...renderWithWords(<ThisPage {...props} />) };
}

const unreadable: [Unreadable, RegExp][] = [
  ['browser', /^Pages of the browser itself cannot be read\. Open/u],
  ['extension', /^Pages of extensions cannot be read\. Open/u],
  ['store', /^The browser lets no extension read its extension store\. Open/u],
  ['pdf', /^PDF files cannot be read\. Look for/u],
  ['file', /^Files on this device cannot be read\. Open/u],
  ['source', /^The source code of a page cannot be read\. Open/u],
  ['reader', /^The reader view cannot be read\. Leave it/u],
  ['data', /^This page comes from no site and cannot be read\. Open/u],
  ['unknown', /^The browser does not say which page this is, so it cannot be read\. Open/u],
];
const states: [string, TabPage, RegExp][] = [
  ['an article with mentions', reported('marked'), /^An article that mentions your topics/u],
  ['an article without mentions', reported('no-mentions'), /^This page is an article, but mentions none/u],
  ['a file', reported('not-an-article', 'not-html'), /so nothing is marked\. It is a file, not a web page\.$/u],
  ['an editor', reported('not-an-article', 'editor'), /Its text is there to be edited\.$/u],
  ['no article', reported('not-an-article', 'no-article'), /Nothing on the page says that it is an article\.$/u],
  ['a short page', reported('not-an-article', 'too-short'), /There is too little running text\.$/u],
  ['a site that is off', reported('site-off'), /^Sidelight is off on this site/u],
  ['a pause', reported('paused'), /^Sidelight is paused/u],
  ['a page that is only starting', reported('starting'), /^Sidelight is just starting/u],
  ['a page that was there before', { kind: 'not-reached', host }, /^Sidelight is not on this page yet/u],
  ['a site without access', { kind: 'no-access', host }, /^The browser keeps news\.example from Sidelight/u],
  ['a page that is not named', { kind: 'no-access', host: null }, /^The browser does not tell Sidelight which page/u],
  ...unreadable.map(([why, words]): [string, TabPage, RegExp] => [why, { kind: 'unreadable', why }, words]),
];

describe('the page', () => {
  it.each(states)('is explained: %s', (_what, page, words) => {
    const { container } = show({ page });

    expect(container.querySelector('.state')?.textContent.trim()).toMatch(words);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('is said to be busy, and nothing else, before anything is known', () => {
    const { container } = show({ page: { kind: 'loading' } });

    expect(container.querySelector('.state')).toBeNull();
    expect(container.querySelector('section')?.getAttribute('aria-busy')).toBe('true');
  });

  it.each(states)('gives axe nothing to find: %s', async (_what, page) => {
    const { container } = show({ page });

    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('its outlet', () => {
  it('is named, with its label, its owner and who says so', () => {
    show();

    expect(screen.getByText('Anvil Post')).toBeTruthy();
    expect(screen.getByText('X').closest('summary')?.textContent).toBe('X · sales');
    expect(screen.getByText('Owner: its readers')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^S/u }).getAttribute('href')).toBe('https://s.example/');
  });

  it('is its host where no pack knows it', () => {
    show({ outlet: { kind: 'ready', value: null } });

    expect(screen.getByText(host)).toBeTruthy();
    expect(screen.getByText('No label for this outlet yet')).toBeTruthy();
  });

  it.each(['loading', 'failed'] as const)('is its host, and nothing is said of a label, while that is %s', (kind) => {
    show({ outlet: { kind } });

    expect(screen.getByText(host)).toBeTruthy();
    expect(screen.queryByText('No label for this outlet yet')).toBeNull();
  });

  it('is not spoken of where nothing can be read', () => {
    show({ page: { kind: 'unreadable', why: 'pdf' } });

    expect(screen.queryByText('Anvil Post')).toBeNull();
  });
});

describe('its topics', () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ id: topicId(`topic-${at}`), mentions: at + 1 }));
  const marked = (topics: PageReport['topics']): TabPage => ({
    kind: 'reported',
    host,
    report: { state: 'marked', why: null, topics },
  });

  it('are listed with their mentions, the most mentioned first; by their id while the name is not there', () => {
    show();

    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Mali7 ×', 'dam1 ×']);
  });

  it('lead to their next mention, and stay', () => {
    const { calls } = show();

    fireEvent.click(screen.getByRole('button', { name: /^Mali/u }));

    expect(calls.onJump).toHaveBeenCalledExactlyOnceWith('mali');
    expect(screen.getByRole('button', { name: /^Mali/u }).title).toBe('Go to the next mention');
  });

  it('are all shown on a press where there are many, and the focus stays with them', async () => {
    show({ page: marked(many) });
    expect(screen.getAllByRole('listitem')).toHaveLength(9);

    screen.getByRole('button', { name: 'Show all 12' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Show all 12' }));

    expect(screen.getAllByRole('listitem')).toHaveLength(12);
    expect(screen.queryByRole('button', { name: /^Show all/u })).toBeNull();
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('list'));
  });
});

describe('an outlet that no pack knows', () => {
  it('has the name that the page gives it, beside its host', () => {
    show({ page: reported('marked'), outlet: { kind: 'ready', value: null }, siteName: 'The Harbour Courier' });

    expect(screen.getByText('The Harbour Courier')).toBeTruthy();
    expect(screen.getByText(/No label for this outlet yet/).textContent).toMatch(/\.example · No label/);
  });
});

describe('reading it', () => {
  it.each(['marked', 'no-mentions', 'not-an-article'] as const)('again is offered where it is %s', (state) => {
    const { calls } = show({ page: reported(state, state === 'not-an-article' ? 'too-short' : null) });

    fireEvent.click(screen.getByRole('button', { name: 'Scan again' }));

    expect(calls.onRead).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('anyway is offered where it is refused', () => {
    const { calls } = show({ page: reported('not-an-article', 'no-article') });

    fireEvent.click(screen.getByRole('button', { name: 'Read this page anyway' }));

    expect(calls.onRead).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('anyway is not offered of a file, in which there is nothing to mark', () => {
    show({ page: reported('not-an-article', 'not-html') });

    expect(screen.queryByRole('button', { name: 'Read this page anyway' })).toBeNull();
  });

  it.each(['site-off', 'paused', 'starting'] as const)('is not offered where it is %s', (state) => {
    show({ page: reported(state) });

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is said while it goes on', () => {
    show({ isReading: true });

    expect(screen.getByRole('status').textContent).toBe('Reading the page…');
  });

  it('leaves the focus where the reader finds it, though the button goes away', async () => {
    const { props, rerender, container } = show({ page: reported('not-an-article', 'too-short') });
    screen.getByRole('button', { name: 'Read this page anyway' }).focus();

    rerender(<ThisPage {...props} page={reported('no-mentions')} />);

    await expect.poll(() => document.activeElement).toBe(container.querySelector('section'));
  });

  it('takes the focus from nobody who has it elsewhere', async () => {
    const { props, rerender } = show({ page: { kind: 'loading' } });
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();

    rerender(<ThisPage {...props} page={reported('no-mentions')} />);
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(document.activeElement).toBe(field);
    field.remove();
  });
});

describe('access to it', () => {
  it('can be given for the site, or for all', () => {
    const { calls } = show({ page: { kind: 'no-access', host } });

    fireEvent.click(screen.getByRole('button', { name: 'Allow on news.example' }));
    fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));

    expect(calls.onAllow.mock.calls).toEqual([['here'], ['everywhere']]);
  });

  it('can be given for all alone where the site is not known', () => {
    const { calls } = show({ page: { kind: 'no-access', host: null } });

    expect(screen.getAllByRole('button')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
    expect(calls.onAllow).toHaveBeenCalledExactlyOnceWith('everywhere');
  });

  it('can be started where it is there', () => {
    const { calls } = show({ page: { kind: 'not-reached', host } });

    fireEvent.click(screen.getByRole('button', { name: 'Start on this page' }));

    expect(calls.onStart).toHaveBeenCalledOnce();
  });

  it('needs a reload where that did not help', () => {
    show({ page: { kind: 'not-reached', host }, isStuck: true });

    expect(screen.getByRole('alert').textContent).toContain('Reload the page to start');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
