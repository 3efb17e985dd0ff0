import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { topicId } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { TopicsSection, type TopicsSectionProps } from './topics-section';

afterEach(() => act(cleanup));

const [mali, dam, own] = [topicId('mali'), topicId('dam'), topicId('own-quarry')];
const ready: TopicsSectionProps['topics'] = {
  kind: 'ready',
  value: [
    { id: own, label: { en: 'Quarry' }, gist: { en: 'mine' }, isOwn: true },
    { id: dam, label: { en: 'Ilo dam' }, gist: { en: 'dam' }, isOwn: false },
    { id: mali, label: { en: 'Mali', ar: 'مالي' }, gist: { en: 'country' }, isOwn: false },
  ],
};

/** Shows the section; `changed` is what the last change has made of the settings. */
function show(
  rest: Partial<Settings> = {},
  { language, topics = ready }: { language?: 'en' | 'ar'; topics?: TopicsSectionProps['topics'] } = {},
) {
  const settings = { ...parseSettings({ followedTopics: ['mali'] }), ...rest };
  const onChange = vi.fn<(change: (settings: Settings) => Settings) => void>();
  const section = (now: Settings) => <TopicsSection settings={now} topics={topics} onChange={onChange} />;
  const view = renderWithWords(section(settings), language);
  return {
    ...view,
    changed: () => onChange.mock.lastCall?.[0](settings),
    again: (now: Partial<Settings>) => view.rerender(section({ ...settings, ...now })),
  };
}

const box = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const names = () =>
  screen
    .getAllByRole('listitem')
    .map((line) => within(line).getAllByRole('checkbox')[0]?.closest('label')?.textContent);

describe('the topics', () => {
  it('are listed followed first, then by name', () => {
    show();

    expect(names()).toEqual(['Mali · country', 'Ilo dam · dam', 'Quarry · mineyours']);
  });

  it('stay where they are when they are ticked', () => {
    const { again } = show();

    again({ followedTopics: [own] });

    expect(names()).toEqual(['Mali · country', 'Ilo dam · dam', 'Quarry · mineyours']);
    expect(box(/^Quarry/).checked).toBe(true);
  });

  it('are followed by a tick and no longer by taking it away', () => {
    const { changed } = show();

    fireEvent.click(box(/^Ilo dam/));
    expect(changed()?.followedTopics).toEqual(['mali', 'dam']);

    fireEvent.click(box(/^Mali/));
    expect(changed()?.followedTopics).toEqual([]);
  });

  it('are looked up for a moment', () => {
    show({}, { topics: { kind: 'loading' } });

    expect(screen.getByRole('status').textContent).toBe('Looking it up…');
  });

  it('are said aloud to be missing where they could not be read', () => {
    show({}, { topics: { kind: 'failed' } });

    expect(screen.getByRole('alert').textContent).toContain('could not read');
  });

  it('may all be left alone, which means that nothing is marked', () => {
    show({ followedTopics: [] });

    expect(screen.getByText('No topic is followed, so nothing is marked.')).toBeTruthy();
  });
});

describe('the colour of a followed topic', () => {
  const swatches = () =>
    within(screen.getByRole('radiogroup', { name: 'Colour of Mali' })).getAllByRole<HTMLInputElement>('radio');

  it('is by its place in the packs until one is chosen', () => {
    show();

    expect(swatches().findIndex(({ checked }) => checked)).toBe(2);
  });

  it('is the one that was chosen', () => {
    show({ colours: { mali: 8 } });

    expect(swatches()[7]?.checked).toBe(true);
  });

  it('is chosen among eight that have names', () => {
    const { changed } = show();

    fireEvent.click(screen.getByRole('radio', { name: 'Colour 1, orange' }));

    expect(changed()?.colours).toEqual({ mali: 1 });
  });

  it('is the same as on pages', () => {
    const coloursIn = (file: string) =>
      (readFileSync(file, 'utf8').match(/(?:--mark-\d:|2px) (#[\da-f]{6})/gu) ?? []).map((found) => found.slice(-7));

    expect(coloursIn('assets/options.css')).toEqual(coloursIn('entrypoints/marks.css'));
    expect(coloursIn('assets/options.css')).toHaveLength(8);
  });
});

describe('"Only in company"', () => {
  it('is set for a topic, and explained', () => {
    const { changed } = show();

    fireEvent.click(box('Only in company'));

    expect(changed()?.inCompany).toEqual(['mali']);
    expect(
      document.getElementById(box('Only in company').getAttribute('aria-describedby') ?? '')?.textContent,
    ).toContain('another followed topic');
  });

  it('is not asked of topics that are not followed', () => {
    show({ followedTopics: [] });

    expect(screen.queryByRole('checkbox', { name: 'Only in company' })).toBeNull();
  });
});

describe('TopicsSection', () => {
  it('speaks Arabic', () => {
    show({}, { language: 'ar' });

    expect(screen.getByText('مالي')).toBeTruthy();
  });

  it.each<[string, Partial<Settings>, TopicsSectionProps['topics']]>([
    ['at first', {}, ready],
    ['with all topics followed', { followedTopics: [mali, dam, own] }, ready],
    ['without any', { followedTopics: [] }, ready],
    ['while they are looked up', {}, { kind: 'loading' }],
    ['where they could not be read', {}, { kind: 'failed' }],
  ])('gives axe nothing to find %s', async (_when, rest, topics) => {
    const { container } = show(rest, { topics });

    expect(await axeFindings(container)).toEqual([]);
  });
});
