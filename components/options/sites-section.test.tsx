import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { SitesSection } from './sites-section';

afterEach(() => act(cleanup));

let settings = parseSettings({});

/** Shows the section with settings that change. */
function show(rest: Partial<Settings> = {}, language: 'en' | 'ar' = 'en') {
  settings = { ...parseSettings({}), ...rest };
  const section = () => <SitesSection settings={settings} onChange={change} />;
  const change = (by: (settings: Settings) => Settings) => {
    settings = by(settings);
    view.rerender(section());
  };
  const view = renderWithWords(section(), language);
  return view;
}

const sites = [
  { site: 'xn--bcher-kva.example', isOn: false },
  { site: 'a.example/news', isOn: true },
];
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the site' });
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add' }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const lines = () => screen.getAllByRole('listitem');

describe('where pages are read', () => {
  it('is everywhere, or only where the reader says', () => {
    show();

    choose('Only on the sites switched on below');
    expect(settings.everywhere).toBe(false);

    choose('On all sites, except those switched off below');
    expect(settings.everywhere).toBe(true);
  });
});

describe('what is typed into the form', () => {
  it.each([
    ['https://www.Example.com/', 'example.com'],
    ['*.example.com/news/*', 'example.com/news'],
    ['bücher.example', 'bücher.example xn--bcher-kva.example'],
  ])('"%s" is at once said to be kept as "%s"', (typed, kept) => {
    show();

    type(typed);

    expect(field().getAttribute('aria-describedby')).toContain('kept');
    expect(screen.getByText('kept as', { exact: false }).parentElement?.textContent.trim()).toMatch(
      new RegExp(`kept as ${kept.replaceAll('.', '\\.')}$`, 'u'),
    );
  });

  it.each([
    ['', 'Nothing has been typed yet'],
    ['about:config', 'a page of the browser or a file'],
    ['news', 'There is no site in this'],
  ])('"%s" is refused for its own reason', (typed, why) => {
    show();
    type(typed);

    add();

    expect(screen.getByRole('alert').textContent).toContain(why);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field());
    expect(settings.sites).toEqual([]);
  });

  it('is refused quietly while it is being typed', () => {
    show();

    type('news');

    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(/^There is no site in this/)).toBeTruthy();
  });
});

describe('a site that is added', () => {
  it('is off where all others are on', () => {
    show();
    type('https://www.Example.com/');

    add();

    expect(settings.sites).toEqual([{ site: 'example.com', isOn: false }]);
    expect(field().value).toBe('');
    expect(screen.getByText('example.com is in the list now.')).toBeTruthy();
  });

  it('is on where all others are off', () => {
    show({ everywhere: false });
    type('example.com');

    add();

    expect(settings.sites).toEqual([{ site: 'example.com', isOn: true }]);
  });

  it('is refused where it is there already', () => {
    show({ sites });
    type('https://bücher.example/');

    add();

    expect(screen.getByRole('alert').textContent).toBe('bücher.example is in the list already. Change it there.');
    expect(settings.sites).toEqual(sites);
  });

  it('is refused where it would change nothing, until the other is chosen', () => {
    show();
    type('example.com');
    choose('On here');

    add();
    expect(screen.getByRole('alert').textContent).toMatch(/^example\.com needs no exception: Sidelight is on/);

    choose('Off here');
    add();
    expect(settings.sites).toEqual([{ site: 'example.com', isOn: false }]);
  });
});

describe('the list of exceptions', () => {
  it('says where there are none', () => {
    show();

    expect(screen.getByText(/^None yet/)).toBeTruthy();
  });

  it('is in the order of names, each in its own letters', () => {
    show({ sites });

    const names = lines().map((line) => line.querySelector('.label-words')?.textContent);
    expect(names).toEqual(['a.example/news ', 'bücher.example xn--bcher-kva.example']);
  });

  it('switches a site and keeps its line', () => {
    show({ sites });

    const line = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sidelight on bücher.example' });
    expect(line.value).toBe('off');
    fireEvent.change(line, { target: { value: 'on' } });

    expect(settings.sites[0]).toEqual({ site: 'xn--bcher-kva.example', isOn: true });
    expect(lines()).toHaveLength(2);
  });

  it('loses a site, says so, and keeps the focus near', () => {
    show({ sites });

    const [line] = lines();
    if (line) fireEvent.click(within(line).getByRole('button', { name: 'Remove a.example/news' }));

    expect(settings.sites).toEqual(sites.slice(0, 1));
    expect(screen.getByText('a.example/news is no longer in the list.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Exceptions for sites');
  });
});

describe('SitesSection', () => {
  it.each<[string, Partial<Settings>, 'en' | 'ar']>([
    ['at first', {}, 'en'],
    ['with exceptions', { sites, everywhere: false }, 'en'],
    ['in Arabic', { sites }, 'ar'],
  ])('gives axe nothing to find %s', async (_when, rest, language) => {
    const { container } = show(rest, language);

    expect(await axeFindings(container)).toEqual([]);
  });

  it('gives axe nothing to find after a refusal', async () => {
    const { container } = show();
    add();

    expect(await axeFindings(container)).toEqual([]);
  });
});
