import { act, cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Loadable } from '../../core/loadable';
import type { PackContents } from '../../core/packs/pack-contents';
import type { EventId, OutletId, PackId } from '../../core/packs/pack';
import { topicId } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { PacksSection } from './packs-section';

afterEach(() => act(cleanup));

const dams: PackContents = {
  id: 'dams' as PackId,
  title: { en: 'Dams', ar: 'السدود' },
  revision: 3,
  licence: 'CC-BY-4.0',
  languages: ['en', 'ar'],
  installedAt: Date.UTC(2024, 2, 2, 12),
  isBundled: true,
  topics: [{ id: topicId('ilo'), label: { en: 'Ilo' } }],
  outlets: [
    { id: 'a' as OutletId, name: 'Agence A' },
    { id: 'b' as OutletId, name: 'Bulletin B' },
  ],
  events: [{ id: 'opens' as EventId, title: { en: 'The dam opens' }, date: '2024-03-01' }],
  aliases: 1_234,
  sources: [
    { name: 'Gazette', url: 'https://www.gazette.example/one' },
    { name: 'Gazette', url: 'https://www.gazette.example/two' },
    { name: 'Herald', url: 'https://herald.example/' },
  ],
};

function show(packs: Loadable<readonly PackContents[]>, language: 'en' | 'ar' = 'en') {
  return renderWithWords(<PacksSection packs={packs} />, language);
}

const ready = (...packs: readonly PackContents[]) => ({ kind: 'ready', value: packs }) as const;
const told = (container: Element): Record<string, string> =>
  Object.fromEntries(
    [...container.querySelectorAll('dl > div')].map((line) => [
      line.querySelector('dt')?.textContent ?? '',
      line.querySelector('dd')?.textContent ?? '',
    ]),
  );
const part = (container: Element, title: string) => {
  const found = [...container.querySelectorAll('details')].find(({ textContent }) => textContent.startsWith(title));
  if (!found) throw new Error(`there is no part "${title}"`);
  return found;
};

describe('a pack', () => {
  it('is shown with what it is', () => {
    const { container } = show(ready(dams));

    expect(screen.getByRole('article', { name: 'Dams built in' })).toBeTruthy();
    expect(told(container)).toEqual({
      Revision: '3',
      Licence: 'CC BY 4.0\u00a0↗',
      Languages: 'English, Arabic',
      Installed: 'March 2, 2024',
      Aliases: '1,234',
    });
  });

  it('leads to the text of its licence', () => {
    show(ready(dams));

    expect(screen.getByRole('link', { name: /CC BY 4\.0/ }).getAttribute('href')).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    );
  });

  it('names another licence as the pack does', () => {
    const { container } = show(ready({ ...dams, licence: 'ODbL-1.0' }));

    expect(told(container)).toMatchObject({ Licence: 'ODbL-1.0' });
  });

  it('is not called built in where it is not', () => {
    show(ready({ ...dams, isBundled: false }));

    expect(screen.getByRole('article', { name: 'Dams' })).toBeTruthy();
  });

  it.each([
    ['Topics', 'Topics 1', ['Ilo']],
    ['Outlets', 'Outlets 2', ['Agence A', 'Bulletin B']],
    ['Events', 'Events 1', ['March 1, 2024 The dam opens']],
  ])('holds its %s, folded away', (title, summary, items) => {
    const { container } = show(ready(dams));
    const details = part(container, title);

    expect(details.open).toBe(false);
    expect(details.querySelector('summary')?.textContent).toBe(summary);
    expect([...details.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(items);
  });

  it('holds its sources as links, those with one name with their addresses', () => {
    const { container } = show(ready(dams));
    const details = part(container, 'Sources');

    expect([...details.querySelectorAll('a')].map((link) => link.href)).toEqual(dams.sources.map(({ url }) => url));
    expect([...details.querySelectorAll('.pack-address')].map(({ textContent }) => textContent)).toEqual([
      'gazette.example/one',
      'gazette.example/two',
    ]);
  });

  it('has no part for what it does not hold', () => {
    const { container } = show(ready({ ...dams, events: [] }));

    expect([...container.querySelectorAll('details')]).toHaveLength(3);
  });
});

describe('PacksSection', () => {
  it('waits for the packs', () => {
    show({ kind: 'loading' });

    expect(within(screen.getByRole('region', { name: 'Packs' })).getByText('Reading the packs…')).toBeTruthy();
  });

  it('says aloud that they could not be read', () => {
    show({ kind: 'failed' });

    expect(screen.getByRole('alert').textContent).toMatch(/could not be read/);
  });

  it('says that there are none', () => {
    show(ready());

    expect(screen.getByText('No pack is installed.')).toBeTruthy();
  });

  it('speaks Arabic', () => {
    const { container } = show(ready(dams), 'ar');

    expect(screen.getByRole('heading', { level: 3 }).textContent).toContain('السدود');
    expect(told(container)).toMatchObject({ اللغات: 'الإنجليزية، العربية' });
  });

  it('gives axe nothing to find', async () => {
    const { container } = show(ready(dams, { ...dams, id: 'other' as PackId }));

    expect(await axeFindings(container)).toEqual([]);
  });
});
