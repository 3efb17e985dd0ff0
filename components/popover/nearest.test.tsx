import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Loadable } from '../../core/loadable';
import type { NearestStory } from '../../core/stories/nearest-stories';
import { buildLabel, buildNearest } from '../../tests/support/answers';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { Nearest } from './nearest';

afterEach(cleanup);

type Stories = Loadable<readonly NearestStory[]>;
const ready = (...value: NearestStory[]): Stories => ({ kind: 'ready', value });
const flood = buildNearest({ outlet: buildLabel('a'), title: { en: 'A flood' }, url: 'https://a.example/flood' });

describe('Nearest', () => {
  it.each<[string, Stories]>([
    ['while the nearest stories are looked up', { kind: 'loading' }],
    ['where they could not be read', { kind: 'failed' }],
    ['where there are none', ready()],
    ['where there are some', ready(buildNearest())],
  ])('says that no other version is known %s', (_when, nearest) => {
    renderWithWords(<Nearest nearest={nearest} />);

    expect(screen.getByText('No other outlet', { exact: false })).toBeTruthy();
  });

  it('gives each story with its outlet, in the order in which they come', () => {
    renderWithWords(<Nearest nearest={ready(buildNearest(), flood)} />);

    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'B (X, sales)The river rises March 5, 2024\u00a0↗',
      'A (X, sales)A flood March 5, 2024\u00a0↗',
    ]);
  });

  it('leads to a story, and says its day to machines too', () => {
    renderWithWords(<Nearest nearest={ready(buildNearest())} />);

    const link = screen.getByRole('link', { name: 'March 5, 2024' });

    expect(link.getAttribute('href')).toBe('https://b.example/river');
    expect(link.querySelector('time')?.getAttribute('datetime')).toBe('2024-03-05');
  });

  it('gives a story of own reading with its outlet’s name and in its own words', () => {
    const outlet = { id: null, name: 'La Gazette de Varde' };
    const read = buildNearest({ from: 'reading', outlet, title: { en: 'Le fleuve monte' }, language: 'fr' });
    renderWithWords(<Nearest nearest={ready(read, read)} />);

    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      Array(2).fill('La Gazette de VardeLe fleuve monte March 5, 2024\u00a0↗'),
    );
    expect(screen.getAllByText('Le fleuve monte').map(({ lang }) => lang)).toEqual(['fr', 'fr']);
  });

  it('heads no list where there is nothing to list', () => {
    renderWithWords(<Nearest nearest={ready()} />);

    expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it.each<[string, Stories]>([
    ['without stories', ready()],
    ['with stories', ready(buildNearest(), flood)],
  ])('gives axe nothing to find %s', async (_how, nearest) => {
    const { container } = renderWithWords(<Nearest nearest={nearest} />);

    expect(await axeFindings(container)).toEqual([]);
  });
});
