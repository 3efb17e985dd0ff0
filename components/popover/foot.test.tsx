import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReaderChange } from '../../core/popover/reader-change';
import { buildBackground, buildOtherVersions } from '../../tests/support/answers';
import { buildAlias } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { Foot, type FootProps } from './foot';

afterEach(cleanup);

function show(rest: Partial<FootProps> = {}) {
  const props: FootProps = {
    mention: 'Mali',
    alias: buildAlias('Mali'),
    pageLanguage: 'en',
    background: buildBackground(),
    known: buildOtherVersions(),
    onChange: vi.fn(),
    onCite: vi.fn<FootProps['onCite']>(() => Promise.resolve(true)),
    ...rest,
  };
  return { props, ...renderWithWords(<Foot {...props} />) };
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

function isOpen(name: string): string | null {
  return screen.getByRole('button', { name }).getAttribute('aria-expanded');
}

describe('Foot', () => {
  it('is closed at first', () => {
    show();

    expect([isOpen('Why this?'), isOpen('Cite')]).toEqual(['false', 'false']);
    expect(screen.queryByText('Rule')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copy as text' })).toBeNull();
  });

  it('says why when asked, and that this is open', () => {
    show();

    press('Why this?');

    expect(isOpen('Why this?')).toBe('true');
    expect(screen.getByText('Rule')).toBeTruthy();
  });

  it('closes what is open by the same button', () => {
    show();

    press('Why this?');
    press('Why this?');

    expect(isOpen('Why this?')).toBe('false');
    expect(screen.queryByText('Rule')).toBeNull();
  });

  it('has one part open at a time', () => {
    show();

    press('Why this?');
    press('Cite');

    expect([isOpen('Why this?'), isOpen('Cite')]).toEqual(['false', 'true']);
    expect(screen.queryByText('Rule')).toBeNull();
  });
});

describe('a change', () => {
  it.each<[string, string, ReaderChange]>([
    ['Not this', 'Do not mark these words on this site', 'silenced'],
    ['Off here', 'Switch Sidelight off on this site', 'site-off'],
    ['Pause an hour', 'Mark nothing anywhere for an hour', 'paused'],
  ])('is made by "%s", which says: %s', (name, hint, change) => {
    const { props } = show();

    press(name);

    expect(screen.getByRole('button', { name }).title).toBe(hint);
    expect(props.onChange).toHaveBeenCalledExactlyOnceWith(change);
  });
});

describe('a citation', () => {
  it.each([
    ['Copy as Markdown', 'markdown'],
    ['Copy as text', 'plain'],
  ])('is copied by "%s" as %s, and that is said', async (name, format) => {
    const { props } = show();
    press('Cite');

    press(name);

    expect(await screen.findByText('Copied.')).toBe(screen.getByRole('status'));
    expect(props.onCite).toHaveBeenCalledExactlyOnceWith(format);
  });

  it('that could not be copied is said to be so', async () => {
    show({ onCite: () => Promise.resolve(false) });
    press('Cite');

    press('Copy as text');

    expect(await screen.findByText('The browser did not let Sidelight copy.')).toBe(screen.getByRole('status'));
  });

  it('is spoken of only after it has been asked for', () => {
    show();

    press('Cite');

    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('axe', () => {
  it.each([[[]], [['Why this?']], [['Cite']]])('finds nothing after presses on %j', async (names) => {
    const { container } = show();

    names.forEach(press);

    expect(await axeFindings(container)).toEqual([]);
  });
});
