import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { PopoverSection } from './popover-section';

afterEach(() => act(cleanup));

/** Shows the section; `changed` is what the last change has made of the settings. */
function show(rest: Partial<Settings> = {}) {
  const settings = { ...parseSettings({}), ...rest };
  const onChange = vi.fn<(change: (settings: Settings) => Settings) => void>();
  const section = (now: Settings) => <PopoverSection settings={now} onChange={onChange} />;
  const view = renderWithWords(section(settings));
  return {
    ...view,
    changed: () => onChange.mock.lastCall?.[0](settings),
    again: (now: Partial<Settings>) => view.rerender(section({ ...settings, ...now })),
  };
}

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: /^Rest before it opens/ });

describe('what opens the popover', () => {
  it.each([
    [true, 'A click only', false],
    [false, 'Resting the pointer on a mark, or a click', true],
  ])('changes from %s by "%s"', (opensOnHover, name, becomes) => {
    const { changed } = show({ opensOnHover });

    fireEvent.click(screen.getByRole('radio', { name }));

    expect(changed()?.opensOnHover).toBe(becomes);
  });
});

describe('the rest before it opens', () => {
  it.each([
    [0, 'At once'],
    [700, '0.7 seconds'],
    [1_000, '1 second'],
    [2_000, '2 seconds'],
  ])('of %i ms is said as "%s"', (restMs, words) => {
    show({ restMs });

    expect(screen.getByText(words)).toBeTruthy();
    expect(slider().getAttribute('aria-valuetext')).toBe(words);
  });

  it('is said while it is dragged, and set when it is let go', () => {
    const { changed } = show();

    fireEvent.input(slider(), { target: { value: '900' } });
    expect(screen.getByText('0.9 seconds')).toBeTruthy();
    expect(changed()).toBeUndefined();

    fireEvent.change(slider());
    expect(changed()?.restMs).toBe(900);
  });

  it('follows a change made elsewhere', () => {
    const { again } = show();
    fireEvent.input(slider(), { target: { value: '900' } });

    again({ restMs: 300 });

    expect(slider().value).toBe('300');
  });

  it('is not asked for where only a click opens', () => {
    show({ opensOnHover: false });

    expect(slider().disabled).toBe(true);
  });
});

describe('the size of the popover', () => {
  it('is one of three', () => {
    const { changed } = show();

    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Medium' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Large' }));

    expect(changed()?.popoverSize).toBe('large');
  });
});

describe('PopoverSection', () => {
  it.each<[string, Partial<Settings>]>([
    ['at first', {}],
    ['where only a click opens', { opensOnHover: false }],
  ])('gives axe nothing to find %s', async (_when, rest) => {
    const { container } = show(rest);

    expect(await axeFindings(container)).toEqual([]);
  });
});
