import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { topicId } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { Options, type OptionsProps } from './options';

afterEach(cleanup);

const known = [
  { id: topicId('mali'), label: { en: 'Mali', ar: 'مالي' }, gist: { en: 'country' } },
  { id: topicId('dam'), label: { en: 'Ilo dam' }, gist: { en: 'dam' } },
];

const ready: OptionsProps['topics'] = { kind: 'ready', value: known };

/** Shows the options; `changed` is what the last change has made of the settings. */
function show(
  rest: Partial<Settings> = {},
  { language, topics = ready }: { language?: 'en' | 'ar'; topics?: OptionsProps['topics'] } = {},
) {
  const settings = { ...parseSettings({ followedTopics: ['mali'] }), ...rest };
  const onChange = vi.fn<(change: (settings: Settings) => Settings) => void>();
  const view = renderWithWords(
    <Options settings={settings} topics={topics} storage={{ kind: 'loading' }} onChange={onChange} />,
    language,
  );
  return { ...view, changed: () => onChange.mock.lastCall?.[0](settings) };
}

function box(role: 'checkbox' | 'radio' | 'slider', name: RegExp | string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>(role, { name });
}

describe('the followed topics', () => {
  it('are ticked', () => {
    show();

    expect(box('checkbox', /^Mali/).checked).toBe(true);
    expect(box('checkbox', /^Ilo dam/).checked).toBe(false);
  });

  it('grow by a tick and shrink by taking it away', () => {
    const { changed } = show();

    fireEvent.click(box('checkbox', /^Ilo dam/));
    expect(changed()?.followedTopics).toEqual(['mali', 'dam']);

    fireEvent.click(box('checkbox', /^Mali/));
    expect(changed()?.followedTopics).toEqual([]);
  });
});

describe('topics that are not there', () => {
  it('are none while they are looked up', () => {
    show({}, { topics: { kind: 'loading' } });

    expect(screen.queryByRole('checkbox', { name: /^Mali/ })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are said aloud to be missing where they could not be read', () => {
    show({}, { topics: { kind: 'failed' } });

    expect(screen.getByRole('alert').textContent).toContain('could not read');
  });
});

describe('the density of marks', () => {
  it('is one of three', () => {
    show({ density: 'first' });

    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, true, false]);
  });

  it('changes with the choice', () => {
    const { changed } = show();

    fireEvent.click(box('radio', 'Every mention'));

    expect(changed()?.density).toBe('every');
  });
});

describe('the popover', () => {
  it('opens on hover or not', () => {
    const { changed } = show();

    fireEvent.click(box('checkbox', 'Open when the pointer rests on a mark'));

    expect(changed()?.opensOnHover).toBe(false);
  });

  it('waits as long as the reader says', () => {
    const { changed } = show();

    fireEvent.input(box('slider', /^Rest before it opens/), { target: { value: '900' } });
    fireEvent.change(box('slider', /^Rest before it opens/));

    expect(changed()?.restMs).toBe(900);
  });

  it('says how long that is', () => {
    show({ restMs: 700 });

    expect(screen.getByText('700 ms')).toBeTruthy();
  });

  it('has no rest to set where it opens by click only', () => {
    show({ opensOnHover: false });

    expect(box('slider', /^Rest before it opens/).disabled).toBe(true);
  });
});

describe('the sites switched off', () => {
  it('are none at first', () => {
    show();

    expect(screen.getByText('None. Switch a site off from the toolbar button.')).toBeTruthy();
  });

  it('are switched on again one by one', () => {
    const { changed } = show({ sitesOff: ['a.example', 'b.example'] });

    const [first] = screen.getAllByRole('button', { name: /^Switch on again/ });
    if (first) fireEvent.click(first);

    expect(changed()?.sitesOff).toEqual(['b.example']);
  });
});

describe('Options', () => {
  it('says that nothing leaves the browser', () => {
    show();

    expect(screen.getByText('Nothing leaves this browser. Sidelight makes no network request.')).toBeTruthy();
  });

  it('speaks Arabic from right to left', () => {
    show({}, { language: 'ar' });

    expect(screen.getByRole('main').dir).toBe('rtl');
    expect(screen.getByText('مالي')).toBeTruthy();
  });

  it.each<[string, Partial<Settings>, OptionsProps['topics']]>([
    ['at first', {}, ready],
    ['with sites switched off', { sitesOff: ['a.example', 'b.example'] }, ready],
    ['where only a click opens', { opensOnHover: false }, ready],
    ['while topics are looked up', {}, { kind: 'loading' }],
    ['where topics could not be read', {}, { kind: 'failed' }],
  ])('gives axe nothing to find %s', async (_when, rest, topics) => {
    const { container } = show(rest, { topics });

    expect(await axeFindings(container)).toEqual([]);
  });
});
