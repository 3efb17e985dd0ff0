import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OutletId } from '../../core/packs/pack';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { OutletsSection, type KnownOutlet, type OutletsSectionProps } from './outlets-section';

afterEach(() => act(cleanup));

const outletId = (id: string) => id as OutletId;
const outlet = (name: string, rest: Partial<KnownOutlet> = {}): KnownOutlet => ({
  id: outletId(name.toLowerCase()),
  name,
  hosts: [`${name.toLowerCase()}.example`],
  country: { en: 'Ilo' },
  funding: { en: 'sales' },
  sources: [{ name: 'Register', url: 'https://register.example/' }],
  ...rest,
});
const few = [outlet('Courier', { owner: { en: 'The Harbour' } }), outlet('Beacon', { country: { en: 'Mara' } })];
const many = Array.from('LKJIHGFEDCBA', (letter) => outlet(`${letter}-News`));
const ready = (value: readonly KnownOutlet[]): OutletsSectionProps['outlets'] => ({ kind: 'ready', value });

/** Shows the section; `changed` is what the last change has made of the settings. */
function show(outlets = ready(few), rest: Partial<Settings> = {}) {
  const settings = { ...parseSettings({}), ...rest };
  const onChange = vi.fn<(change: (settings: Settings) => Settings) => void>();
  const view = renderWithWords(<OutletsSection settings={settings} onChange={onChange} outlets={outlets} />);
  return { ...view, changed: () => onChange.mock.lastCall?.[0](settings) };
}

const filter = (value: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: 'Find an outlet' }), { target: { value } });
const names = () => [...document.querySelectorAll('.outlet-name')].map(({ textContent }) => textContent);
const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: `Versions by ${name}` });

describe('the outlets', () => {
  it('are listed by name, the preferred and the muted first', () => {
    show(ready(many.slice(-4)), { mutedOutlets: [outletId('d-news')], preferredOutlets: [outletId('c-news')] });

    expect(names()).toEqual(['C-News', 'D-News', 'A-News', 'B-News']);
  });

  it('are few at first, and all on demand, with the focus on the first new one', () => {
    show(ready(many));

    expect(screen.getByText('Shown: 8 of 12')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all 12' }));

    expect(names()).toHaveLength(12);
    expect(document.activeElement?.querySelector('.outlet-name')?.textContent).toBe('I-News');
  });

  it('say who they are, and who says so', () => {
    show();

    const line = choice('Courier').closest('li');
    expect(line?.querySelector('summary')?.textContent).toBe('Ilo · sales');
    expect(line?.textContent).toContain('Owner: The Harbour');
    expect(line?.textContent).toContain('Sites: courier.example');
    expect(line && within(line).getByRole('link', { hidden: true }).getAttribute('href')).toBe(
      'https://register.example/',
    );
  });

  it.each([
    ['BEACON', ['Beacon']],
    ['mara', ['Beacon']],
    ['courier.example', ['Courier']],
    ['harbour', ['Courier']],
    ['example', ['Beacon', 'Courier']],
  ])('are found by "%s"', (query, found) => {
    show();

    filter(query);

    expect(names()).toEqual(found);
  });

  it('are found beyond the first few', () => {
    show(ready(many));

    filter('L-News');

    expect(names()).toEqual(['L-News']);
  });

  it('may not be found', () => {
    show();

    filter('zebra');

    expect(screen.getByText('No outlet matches “zebra”.')).toBeTruthy();
  });
});

describe('an outlet', () => {
  it('is preferred, muted, or like others', () => {
    const { changed } = show(ready(few), { mutedOutlets: [outletId('beacon')] });

    expect(choice('Beacon').value).toBe('muted');
    fireEvent.change(choice('Beacon'), { target: { value: 'plain' } });
    expect(changed()?.mutedOutlets).toEqual([]);

    fireEvent.change(choice('Courier'), { target: { value: 'preferred' } });
    expect(changed()?.preferredOutlets).toEqual(['courier']);

    fireEvent.change(choice('Courier'), { target: { value: 'muted' } });
    expect(changed()?.mutedOutlets).toEqual(['beacon', 'courier']);
  });
});

describe('OutletsSection', () => {
  it.each<[string, OutletsSectionProps['outlets']]>([
    ['at first', ready(many)],
    ['with few', ready(few)],
    ['without any', ready([])],
    ['while they are looked up', { kind: 'loading' }],
    ['where they could not be read', { kind: 'failed' }],
  ])('gives axe nothing to find %s', async (_when, outlets) => {
    const { container } = show(outlets);

    expect(await axeFindings(container)).toEqual([]);
  });

  it('says aloud that they could not be read', () => {
    show({ kind: 'failed' });

    expect(screen.getByRole('alert').textContent).toContain('could not read');
  });
});
