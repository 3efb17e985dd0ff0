import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSettings } from '../../core/settings/settings';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { LanguageSection } from './language-section';
import { Options, type OptionsProps } from './options';
import { PopoverSection } from './popover-section';
import { SitesSection } from './sites-section';

afterEach(() => act(cleanup));

const changing = { settings: parseSettings({}), onChange: () => undefined };
const sections: OptionsProps['sections'] = {
  language: <LanguageSection {...changing} />,
  sites: <SitesSection {...changing} />,
  popover: <PopoverSection {...changing} />,
};

function show(rest: Partial<OptionsProps> = {}, language: 'en' | 'ar' = 'en') {
  const props: OptionsProps = { sections, place: { id: '' }, saving: 'none', ...rest };
  const view = renderWithWords(<Options {...props} />, language);
  return { ...view, again: (changed: Partial<OptionsProps>) => view.rerender(<Options {...props} {...changed} />) };
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search settings' });
const search = (query: string) => fireEvent.input(field(), { target: { value: query } });
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const linked = () => within(screen.getByRole('navigation')).getAllByRole('link', { hidden: true });

describe('the sections', () => {
  it('stand in one order, whoever gives them', () => {
    show();

    expect(titles()).toEqual(['Popover', 'Sites', 'Language']);
  });

  it('are led to by links of the same names', () => {
    show();

    expect(linked().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Popover', '#popover'],
      ['Sites', '#sites'],
      ['Language', '#language'],
    ]);
  });
});

describe('the place in the address', () => {
  it('has the focus at first, and is marked', () => {
    show({ place: { id: 'sites' } });

    expect(document.activeElement?.textContent).toBe('Sites');
    expect(linked().map((link) => link.getAttribute('aria-current'))).toEqual([null, 'location', null]);
  });

  it('takes the focus when it changes, also where a search had hidden it', () => {
    const { again } = show();
    search('language');

    again({ place: { id: 'popover' } });

    expect(document.activeElement?.textContent).toBe('Popover');
    expect(field().value).toBe('');
    expect(titles()).toHaveLength(3);
  });

  it.each(['', 'nowhere', '"]', 'packs'])('may be none: "%s"', (id) => {
    show({ place: { id } });

    expect(document.activeElement).toBe(document.body);
  });

  it('is gone to again by its link', () => {
    show({ place: { id: 'sites' } });
    field().focus();

    const [, sites] = linked();
    if (sites) fireEvent.click(sites);

    expect(document.activeElement?.textContent).toBe('Sites');
  });
});

describe('the search', () => {
  it('leaves the sections that match, and says how many', () => {
    show();

    search('exceptions');

    expect(titles()).toEqual(['Sites']);
    expect(linked()).toHaveLength(1);
    expect(screen.getByText('Sections that match: 1')).toBeTruthy();
  });

  it('goes to the first of them by Enter', () => {
    show();
    search('language');

    fireEvent.submit(screen.getByRole('search'));

    expect(document.activeElement?.textContent).toBe('Language');
  });

  it('ends by Esc', () => {
    show();
    search('language');

    fireEvent.keyDown(field(), { key: 'Escape' });

    expect(field().value).toBe('');
    expect(titles()).toHaveLength(3);
  });

  it('says that nothing matches, and is cleared by a button', () => {
    show();

    search('zebra');
    expect(screen.getByText('No setting matches “zebra”.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));

    expect(titles()).toHaveLength(3);
    expect(document.activeElement).toBe(field());
  });
});

describe('the way to the sections on narrow windows', () => {
  it('opens by a button and closes once one is chosen', () => {
    show();
    const button = screen.getByRole('button', { name: 'Sections' });

    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');

    const [first] = linked();
    if (first) fireEvent.click(first);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('a change', () => {
  it('is said to be saved', () => {
    show({ saving: 'saved' });

    expect(screen.getByText('Saved').getAttribute('role')).toBe('status');
  });

  it('is said aloud where it was not', () => {
    show({ saving: 'failed' });

    expect(screen.getByRole('alert').textContent).toMatch(/^Not saved/);
  });
});

describe('Options', () => {
  it('speaks Arabic from right to left', () => {
    show({}, 'ar');

    expect(screen.getByRole('main').dir).toBe('rtl');
  });

  it.each<[string, Partial<OptionsProps>, string]>([
    ['at first', {}, ''],
    ['at a place', { place: { id: 'sites' } }, ''],
    ['after a change', { saving: 'saved' }, ''],
    ['with a note', { notes: <p>A note</p>, saving: 'failed' }, ''],
    ['while something is searched for', {}, 'language'],
    ['where nothing is found', {}, 'zebra'],
  ])('gives axe nothing to find %s', async (_when, rest, query) => {
    const { container } = show(rest);
    search(query);

    expect(await axeFindings(container)).toEqual([]);
  });
});
