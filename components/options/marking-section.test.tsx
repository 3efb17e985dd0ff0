import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { MarkingSection } from './marking-section';

afterEach(() => act(cleanup));

const NOW = Date.UTC(2026, 2, 2, 12);
const silenced = [
  { alias: 'Mali', site: 'example.com' },
  { alias: 'مالي', site: 'xn--bcher-kva.example' },
];

/** Shows the section; `changed` is what the last change has made of the settings. */
function show(rest: Partial<Settings> = {}, language: 'en' | 'ar' = 'en') {
  const settings = { ...parseSettings({}), ...rest };
  const onChange = vi.fn<(change: (settings: Settings) => Settings) => void>();
  const onPause = vi.fn();
  const view = renderWithWords(
    <MarkingSection settings={settings} onChange={onChange} now={NOW} onPause={onPause} />,
    language,
  );
  return { ...view, onPause, changed: () => onChange.mock.lastCall?.[0](settings) };
}

const marks = (container: Element) =>
  [...container.querySelectorAll('.mark')].map(({ className }) => className.slice(-1));

describe('how many mentions are marked', () => {
  it('is one of three', () => {
    show({ density: 'first' });

    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, true, false]);
  });

  it('changes with the choice', () => {
    const { changed } = show();

    fireEvent.click(screen.getByRole('radio', { name: 'Every mention' }));

    expect(changed()?.density).toBe('every');
  });

  it.each([
    ['headings', 'marksHeadings'],
    ['links', 'marksLinks'],
  ] as const)('may include those in %s', (word, setting) => {
    const { changed } = show();

    fireEvent.click(screen.getByRole('checkbox', { name: `Mark mentions in ${word} too` }));

    expect(changed()?.[setting]).toBe(true);
  });
});

describe('the example', () => {
  it('shows every colour once', () => {
    const { container } = show();

    expect(marks(container).toSorted().join('')).toBe('12345678');
  });

  it.each<[string, Partial<Settings>, string]>([
    ['every mention', { density: 'every' }, '1234567812'],
    ['headings', { marksHeadings: true }, '112345678'],
    ['links', { marksLinks: true }, '123456786'],
  ])('shows marks in %s where those are marked', (_where, rest, shown) => {
    const { container } = show(rest);

    expect(marks(container).join('')).toBe(shown);
  });

  it('reads as plain words', () => {
    const { container } = show();

    expect(container.querySelector('figure')?.textContent).not.toMatch(/[[\]\d]/u);
  });
});

describe('words that are not marked', () => {
  it('are none at first', () => {
    show();

    expect(screen.getByText(/^None\. “Not this”/)).toBeTruthy();
  });

  it('are named with their site in its own letters', () => {
    show({ silenced });

    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/[\u2068\u2069]/gu, ''));
    expect(lines).toEqual(['“Mali” on example.comMark again', '“مالي” on bücher.exampleMark again']);
  });

  it('are marked again one by one, and the focus stays near', () => {
    const { changed } = show({ silenced });

    const [first] = screen.getAllByRole('button', { name: /^Mark again/ });
    if (first) fireEvent.click(first);

    expect(changed()?.silenced).toEqual(silenced.slice(1));
    expect(document.activeElement?.textContent).toBe('Words that are not marked');
  });
});

describe('the pause', () => {
  it('begins by a button', () => {
    const { onPause } = show();

    fireEvent.click(screen.getByRole('button', { name: 'Pause for an hour' }));

    expect(onPause).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says until when, and ends by the same button', () => {
    const { onPause } = show({ pausedUntil: NOW + 1 });

    expect(screen.getByText(/^Paused until \d+:00/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));

    expect(onPause).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('is over at its moment', () => {
    show({ pausedUntil: NOW });

    expect(screen.getByText('Not paused.')).toBeTruthy();
  });
});

describe('MarkingSection', () => {
  it.each<[string, Partial<Settings>, 'en' | 'ar']>([
    ['at first', {}, 'en'],
    ['in Arabic', {}, 'ar'],
    ['with words silenced, while paused', { silenced, pausedUntil: NOW + 1 }, 'en'],
  ])('gives axe nothing to find %s', async (_when, rest, language) => {
    const { container } = show(rest, language);

    expect(await axeFindings(container)).toEqual([]);
  });
});
