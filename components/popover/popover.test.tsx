import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Loadable } from '../../core/loadable';
import type { TopicBackground } from '../../core/packs/topic-background';
import { buildBackground, buildNearest, buildOtherVersions } from '../../tests/support/answers';
import { buildAlias, topicId } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { Popover, type PopoverProps } from './popover';

afterEach(cleanup);

const mali = buildBackground();
const niger = buildTopic('niger', 'Niger', { id: topicId('ilo'), label: { en: 'Ilo' } });
const ilo = buildTopic('ilo', 'Ilo', { id: topicId('mali'), label: { en: 'Mali' } });

const ready: Partial<PopoverProps> = {
  backgroundOf: (id) => {
    const value = [mali, niger, ilo].find(({ topic }) => topic.id === id);
    return value ? { kind: 'ready', value } : { kind: 'loading' };
  },
  versions: { kind: 'ready', value: buildOtherVersions() },
};
const unknown: Partial<PopoverProps> = { ...ready, versions: { kind: 'ready', value: null } };
const failed: Partial<PopoverProps> = { backgroundOf: () => ({ kind: 'failed' }), versions: { kind: 'failed' } };

/** The background of a topic that leads to one other. */
function buildTopic(id: string, label: string, related: TopicBackground['related'][number]): TopicBackground {
  return buildBackground({
    topic: { id: topicId(id), kind: 'place', label: { en: label }, gist: { en: 'place' } },
    summary: { ...mali.summary, text: { en: `${label} in short.` } },
    related: [related],
  });
}

function show(rest: Partial<PopoverProps> = {}, language: 'en' | 'ar' = 'en') {
  const props: PopoverProps = {
    topicId: topicId('mali'),
    mention: 'Malian junta',
    alias: buildAlias('Malian'),
    pageLanguage: 'en',
    host: 'news.example',
    storyDate: '2024-03-02',
    backgroundOf: () => ({ kind: 'loading' }),
    versions: { kind: 'loading' },
    comparedWith: () => ({ kind: 'loading' }),
    nearest: { kind: 'loading' },
    changed: null,
    onTopic: vi.fn(),
    onSentence: vi.fn(),
    onCompare: vi.fn(),
    onChange: vi.fn(),
    onUndo: vi.fn(),
    onCite: vi.fn<PopoverProps['onCite']>(() => Promise.resolve(true)),
    onClose: vi.fn(),
    ...rest,
  };
  const { container, rerender } = renderWithWords(<Popover {...props} />, language);
  return {
    props,
    container,
    showNext: (next: Partial<PopoverProps>) => rerender(<Popover {...props} {...next} />),
  };
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

function parts(): string[] {
  return screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
}

describe('Popover', () => {
  it('is named by the words that were marked while it is looking', () => {
    show();

    expect(screen.getByRole('dialog', { name: 'Malian junta' })).toBeTruthy();
  });

  it('is named by the topic once that is known, and says what the topic is', () => {
    show(ready);

    expect(screen.getByRole('dialog', { name: 'Mali' })).toBeTruthy();
    expect(screen.getByText('country')).toBeTruthy();
  });

  it('shows what differs before the background', () => {
    show(ready);

    expect(parts()).toEqual(['What differs', expect.stringMatching(/^Background/u)]);
  });

  it('shows the background though the versions could not be read', () => {
    show({ ...ready, versions: { kind: 'failed' } });

    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.getByText('A country.')).toBeTruthy();
  });

  it('closes by its button', () => {
    const { props } = show();

    press('Close');

    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('takes the focus when asked, and lets it reach what scrolls', () => {
    show(ready);

    expect(screen.getByRole('dialog').tabIndex).toBe(-1);
    expect(screen.getByRole('group', { name: 'Mali' }).tabIndex).toBe(0);
  });

  it('speaks Arabic from right to left', () => {
    show(ready, 'ar');

    const dialog = screen.getByRole('dialog', { name: 'مالي' });

    expect([dialog.lang, dialog.dir]).toEqual(['ar', 'rtl']);
    expect(screen.getByRole('button', { name: 'إغلاق' })).toBeTruthy();
  });

  it.each([ready, unknown])(
    'opens the versions side by side when asked, also where one is still to be chosen',
    (rest) => {
      const { props } = show(rest);

      press('Side by side');

      expect(props.onCompare).toHaveBeenCalledOnce();
    },
  );
});

describe('where no other version is known', () => {
  it.each<[string, PopoverProps['versions']]>([
    ['nobody else is known to tell the story', { kind: 'ready', value: null }],
    ['no version is left', { kind: 'ready', value: buildOtherVersions({ versions: [] }) }],
  ])('the nearest stories are shown: %s', (_why, versions) => {
    show({ ...ready, versions, nearest: { kind: 'ready', value: [buildNearest()] } });

    expect(screen.getByText('No other outlet', { exact: false })).toBeTruthy();
    expect(screen.getByText('The river rises')).toBeTruthy();
  });

  it.each<[string, PopoverProps['versions']]>([
    ['while versions are looked up', { kind: 'loading' }],
    ['where they could not be read', { kind: 'failed' }],
  ])('is not said %s', (_when, versions) => {
    show({ ...ready, versions, nearest: { kind: 'ready', value: [buildNearest()] } });

    expect(screen.queryByText('No other outlet', { exact: false })).toBeNull();
    expect(screen.queryByText('The river rises')).toBeNull();
  });
});

describe('a change that the reader makes', () => {
  it('is told on', () => {
    const { props } = show(ready);

    press('Off here');

    expect(props.onChange).toHaveBeenCalledExactlyOnceWith('site-off');
  });

  it('is said in place of all else, under the same name', () => {
    show({ ...ready, changed: 'silenced' });

    expect(screen.getByRole('alert').textContent).toBe('“Malian” is not marked on news.example any more.');
    expect(screen.getByRole('dialog', { name: 'Mali' })).toBeTruthy();
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
  });

  it('can be undone', () => {
    const { props } = show({ ...ready, changed: 'paused' });

    press('Undo');

    expect(props.onUndo).toHaveBeenCalledOnce();
  });

  it('gives way to all else again after that', () => {
    const { showNext } = show({ ...ready, changed: 'paused' });

    showNext({ changed: null });

    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.getByText('A country.')).toBeTruthy();
  });
});

describe('a related topic', () => {
  it('is asked for and opens in place, under the name of the marked one', () => {
    const { props } = show(ready);

    press('Niger');

    expect(props.onTopic).toHaveBeenCalledExactlyOnceWith('niger');
    expect(screen.getByText('Niger in short.')).toBeTruthy();
    expect(screen.queryByText('A country.')).toBeNull();
    expect(screen.getByRole('dialog', { name: 'Mali' })).toBeTruthy();
  });

  it('has a way back to the marked one', () => {
    show(ready);

    press('Niger');
    press('Back to Mali');

    expect(screen.getByText('A country.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Back to/u })).toBeNull();
  });

  it('leads on to others, and back one by one, though one comes twice', () => {
    show(ready);
    for (const name of ['Niger', 'Ilo', 'Mali', 'Back to Ilo', 'Back to Niger', 'Back to Mali']) press(name);

    expect(screen.getByText('A country.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Back to/u })).toBeNull();
  });

  it('has the way back while it is looked up', () => {
    const backgroundOf = (id: string): Loadable<TopicBackground> =>
      id === 'mali' ? { kind: 'ready', value: mali } : { kind: 'loading' };
    show({ ...ready, backgroundOf });

    press('Niger');

    expect(screen.getByText('Looking it up…')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Back to Mali' })).toBeTruthy();
  });
});

describe('axe', () => {
  it.each<[string, Partial<PopoverProps>]>([
    ['while it is looking', {}],
    ['when all is there', ready],
    ['where nothing could be read', failed],
    ['where no other version is known', { ...unknown, nearest: { kind: 'ready', value: [buildNearest()] } }],
    ['after a change', { ...ready, changed: 'silenced' }],
  ])('finds nothing %s', async (_when, rest) => {
    const { container } = show(rest);

    expect(await axeFindings(container)).toEqual([]);
  });
});
