import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SourcedMoment } from '../../core/packs/topic-background';
import { buildBackground } from '../../tests/support/answers';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { Timeline } from './timeline';

afterEach(cleanup);

const { moments } = buildBackground();
const BEGUN = 'April 2019: Work begins.';
const STORY = 'February 10, 2024: This story';
const OPENED = 'March 1, 2024: The dam opens.';

interface Shown {
  readonly moments?: readonly SourcedMoment[];
  readonly storyDate?: string | null;
  readonly language?: 'en' | 'ar';
}

function show({ moments: given = moments, storyDate = '2024-02-10', language = 'en' }: Shown = {}) {
  return renderWithWords(
    <div dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <Timeline moments={given} storyDate={storyDate} />
    </div>,
    language,
  );
}

function names(): (string | null)[] {
  return screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
}

/** The name of the one point that is said to be the current one. */
function current(): (string | null)[] {
  return screen.getAllByRole('button', { current: true }).map((button) => button.getAttribute('aria-label'));
}

function shownText(): string {
  return screen.getByRole('region', { name: 'Timeline' }).querySelector('.moment')?.textContent.trim() ?? '';
}

/** Presses a key on a point of the line, counted from 0. */
function press(key: string, place: number): void {
  const button = screen.getAllByRole('button')[place];
  if (!button) throw new Error(`no point ${place}`);
  button.focus();
  fireEvent.keyDown(button, { key });
}

describe('Timeline', () => {
  it('is a list of moments in order, the day of the story among them, each a button named by day and text', () => {
    show();

    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
    expect(names()).toEqual([BEGUN, STORY, OPENED]);
  });

  it('is of moments alone where the page does not say its day', () => {
    show({ storyDate: null });

    expect(names()).toEqual([BEGUN, OPENED]);
  });

  it.each<[string, string | null]>([
    ['whose day is known', '2024-02-10'],
    ['whose day is not', null],
  ])('is not there where a topic has no moments, on a page %s', (_whose, storyDate) => {
    show({ moments: [], storyDate });

    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is not there where it would be a single point', () => {
    show({ moments: moments.slice(0, 1), storyDate: null });

    expect(screen.queryByRole('list')).toBeNull();
  });

  it('says years to the eye alone, each where it begins', () => {
    show();

    const years = [...document.querySelectorAll('li > span')];

    expect(years.map(({ textContent }) => textContent)).toEqual(['2019', '2024']);
    expect(years.every((year) => year.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('draws the story’s day unlike the moments', () => {
    const { container } = show();

    expect(container.querySelectorAll('svg circle')).toHaveLength(2);
    expect(container.querySelectorAll('svg path.story')).toHaveLength(1);
  });
});

describe('the shown moment', () => {
  it.each<[string, string | null, string]>([
    ['the last one before the story', '2024-02-10', BEGUN],
    ['the latest where the story is after all', '2024-04-01', OPENED],
    ['the earliest where the story has no day', null, BEGUN],
    ['the story itself where it is before all', '2018-01-01', 'January 1, 2018: This story'],
  ])('is at first %s', (_which, storyDate, name) => {
    show({ storyDate });

    expect(current()).toEqual([name]);
  });

  it('is told with its day and its sources', () => {
    show();

    expect(shownText()).toBe('April 2019 Work begins. Source: S\u00a0↗');
    expect(screen.getByText('April 2019').getAttribute('datetime')).toBe('2019-04');
    expect(screen.getByRole('link', { name: 'S' }).getAttribute('href')).toBe('https://s.example/');
  });

  it('is the one that the reader clicks', () => {
    show();

    fireEvent.click(screen.getByRole('button', { name: OPENED }));

    expect(current()).toEqual([OPENED]);
    expect(shownText()).toContain('The dam opens.');
  });

  it('is without sources where it is the story itself', () => {
    show();

    fireEvent.click(screen.getByRole('button', { name: STORY }));

    expect(shownText()).toBe('February 10, 2024 This story');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is the one stop for the Tab key', () => {
    show();

    fireEvent.click(screen.getByRole('button', { name: OPENED }));

    expect(screen.getAllByRole<HTMLButtonElement>('button').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  });
});

describe('a key', () => {
  it.each([
    ['ArrowRight', 1, OPENED],
    ['ArrowLeft', 1, BEGUN],
    ['Home', 2, BEGUN],
    ['End', 0, OPENED],
  ])('%s on point %i shows "%s"', (key, place, name) => {
    show();

    press(key, place);

    expect(current()).toEqual([name]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(name);
  });

  it.each([
    ['ArrowRight', 1, 0],
    ['ArrowLeft', 1, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s goes from right to left from point %i to point %i', (key, from, to) => {
    show({ language: 'ar' });

    press(key, from);

    expect(screen.getAllByRole('button')[to]).toBe(document.activeElement);
  });
});

describe('axe', () => {
  it.each<[string, Shown]>([
    ['with the story’s day', {}],
    ['without it', { storyDate: null }],
    ['from right to left', { language: 'ar' }],
  ])('finds nothing on a timeline %s', async (_how, shown) => {
    const { container } = show(shown);

    expect(await axeFindings(container)).toEqual([]);
  });
});
