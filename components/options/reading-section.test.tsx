import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadingPage, ReadStory } from '../../core/reading/reading';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import type { ToForget } from './kept-stories';
import { ReadingSection, type ReadingSectionProps } from './reading-section';

// What a section does as it goes is put off until after the next paint, which comes too late at the end of a file.
afterEach(() => act(cleanup));

const settings = parseSettings(undefined);

function story(rest: Partial<ReadStory> = {}): ReadStory {
  return {
    url: 'https://a.example/dam',
    title: 'The dam opens',
    outlet: 'The Example',
    host: 'a.example',
    language: 'en',
    publishedOn: '2024-03-01',
    topics: [],
    savedAt: Date.UTC(2024, 2, 2, 12),
    ...rest,
  };
}

function page(stories: readonly ReadStory[], rest: Partial<ReadingPage> = {}): ReadingSectionProps['reading'] {
  return { kind: 'ready', value: { stories, total: stories.length, hasMore: false, ...rest } };
}

function show(rest: Partial<ReadingSectionProps> = {}, language: 'en' | 'ar' = 'en') {
  const does = {
    onSearch: vi.fn<(query: string) => void>(),
    onMore: vi.fn<() => void>(),
    onForget: vi.fn<(what: ToForget) => void>(),
    onChange: vi.fn<ReadingSectionProps['onChange']>(),
  };
  const section = (more: Partial<ReadingSectionProps>) => (
    <ReadingSection
      settings={settings}
      query=""
      reading={page([story()])}
      firstNew={null}
      forgotten={null}
      {...does}
      {...rest}
      {...more}
    />
  );
  const rendered = renderWithWords(section({}), language);
  return { ...rendered, ...does, again: (more: Partial<ReadingSectionProps>) => rendered.rerender(section(more)) };
}

/** What the settings become by the change that was asked for. */
function changed(onChange: ReturnType<typeof show>['onChange']): Settings | undefined {
  return onChange.mock.lastCall?.[0](settings);
}

describe('keeping', () => {
  it('is switched off, and says what becomes of what was kept', () => {
    const { onChange, again } = show();

    fireEvent.click(screen.getByRole('switch', { name: 'Keep the articles I read' }));
    expect(changed(onChange)?.keepsReading).toBe(false);

    again({ settings: { ...settings, keepsReading: false } });
    expect(screen.getByText(/What was kept before stays/)).toBeTruthy();
  });

  it('says where and when nothing is kept', () => {
    show();

    const id = screen.getByRole('switch').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toMatch(/this browser only.*private windows.*password field/);
  });

  it('offers four lengths of time, and the one that is set', () => {
    const { onChange } = show({ settings: { ...settings, readingDays: 45 } });

    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Keep them for' });
    expect([...select.options].map(({ text }) => text)).toEqual([
      '7 days',
      '30 days',
      '45 days',
      '90 days',
      '365 days',
    ]);
    expect(select.value).toBe('45');

    fireEvent.change(select, { target: { value: '365' } });
    expect(changed(onChange)?.readingDays).toBe(365);
  });
});

describe('the kept stories', () => {
  it('are listed with a way out, outlet, days and language', () => {
    show();

    const item = screen.getByRole('listitem');
    const link = within(item).getByRole<HTMLAnchorElement>('link', { name: /The dam opens/ });
    expect(link.href).toBe('https://a.example/dam');
    expect(item.textContent).toContain('The Example · read March 2, 2024 · published March 1, 2024 · English');
    expect(screen.getByText('Stories: 1')).toBeTruthy();
  });

  it('are listed by address and host where a page said nothing, and by nothing it said wrongly', () => {
    show({ reading: page([story({ title: '', outlet: '', language: '???', publishedOn: null })]) });

    const item = screen.getByRole('listitem');
    expect(within(item).getByRole('link', { name: /^https:\/\/a\.example\/dam/ })).toBeTruthy();
    expect(item.querySelector('.kept-facts')?.textContent).toBe('a.example · read March 2, 2024');
  });

  it('never lead to an address that is not of the web', () => {
    show({ reading: page([story({ url: 'javascript:alert(1)' })]) });

    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('The dam opens')).toBeTruthy();
  });

  it('are searched with every letter', () => {
    const { onSearch } = show();

    fireEvent.input(screen.getByRole('searchbox', { name: 'Search by title or outlet' }), { target: { value: 'd' } });

    expect(onSearch).toHaveBeenCalledExactlyOnceWith('d');
  });

  it('are shown on, with the focus on the first that is new', async () => {
    const { onMore, again } = show({ reading: page([story()], { total: 2, hasMore: true }) });

    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(onMore).toHaveBeenCalledOnce();

    const url = 'https://a.example/two';
    again({ reading: page([story(), story({ url })]), firstNew: url });
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    await expect.poll(() => document.activeElement).toBe(screen.getAllByRole('listitem')[1]);
  });

  it.each<[string, Partial<ReadingSectionProps>, string]>([
    ['while they are looked up', { reading: { kind: 'loading' } }, 'Looking up kept stories…'],
    ['where there are none yet', { reading: page([]) }, 'Nothing is kept yet.'],
    [
      'where none are to be kept',
      { reading: page([]), settings: { ...settings, keepsReading: false } },
      'Nothing is kept.',
    ],
    ['where none are found', { reading: page([]), query: 'x' }, 'No kept story has these words'],
    ['where some are found', { reading: page([story()]), query: 'x' }, 'Stories found: 1'],
  ])('say so %s', (_when, rest, words) => {
    show(rest);

    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said.join()).toContain(words);
  });

  it('say aloud that they could not be read', () => {
    show({ reading: { kind: 'failed' } });

    expect(screen.getByRole('alert').textContent).toMatch(/could not be read/);
  });
});

describe('forgetting', () => {
  it.each<[string, ToForget]>([
    ['Forget: The dam opens', { kind: 'story', url: 'https://a.example/dam' }],
    ['Forget all of \u2068a.example\u2069', { kind: 'site', host: 'a.example' }],
    ['Forget the last hour', { kind: 'last', ms: 3_600_000 }],
    ['Forget the last day', { kind: 'last', ms: 86_400_000 }],
    ['Forget the last week', { kind: 'last', ms: 604_800_000 }],
  ])('is asked for by "%s"', (name, what) => {
    const { onForget } = show();

    fireEvent.click(screen.getByRole('button', { name }));

    expect(onForget).toHaveBeenCalledExactlyOnceWith(what);
  });

  it('of all is confirmed first', () => {
    const { onForget } = show();

    fireEvent.click(screen.getByRole('button', { name: 'Forget all…' }));
    expect(onForget).not.toHaveBeenCalled();

    fireEvent.click(screen.getByRole('button', { name: 'Forget all' }));
    expect(onForget).toHaveBeenCalledExactlyOnceWith({ kind: 'all' });
  });

  it('is not offered where there is nothing', () => {
    show({ reading: page([]) });

    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('says how many stories it were, and has the focus go there', async () => {
    const { again } = show();

    again({ forgotten: { kind: 'forgotten', stories: 12 }, reading: page([]) });

    const said = screen.getByText('Stories forgotten: 12');
    expect(said.role).toBe('status');
    await expect.poll(() => document.activeElement).toBe(said);
  });

  it('says where there was nothing, and where it failed', () => {
    const { again } = show({ forgotten: { kind: 'forgotten', stories: 0 } });
    expect(screen.getByText('There was nothing to forget.')).toBeTruthy();

    again({ forgotten: { kind: 'failed' } });
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing was forgotten/);
  });
});

describe('ReadingSection', () => {
  it('speaks Arabic', () => {
    show({}, 'ar');

    expect(screen.getByRole('region', { name: 'قراءاتي' })).toBeTruthy();
  });

  it.each<[string, Partial<ReadingSectionProps>]>([
    ['at first', {}],
    ['while stories are looked up', { reading: { kind: 'loading' } }],
    ['where they could not be read', { reading: { kind: 'failed' }, forgotten: { kind: 'failed' } }],
    ['where there are none', { reading: page([]) }],
    ['after some were forgotten', { forgotten: { kind: 'forgotten', stories: 2 }, query: 'dam' }],
  ])('gives axe nothing to find %s', async (_when, rest) => {
    const { container } = show(rest);

    expect(await axeFindings(container)).toEqual([]);
  });
});
