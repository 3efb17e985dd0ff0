import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildBackground, buildLabel } from '../../tests/support/answers';
import { topicId } from '../../tests/support/builders';
import { buildLookedUpEvent, buildLookedUpOutlet } from '../../tests/support/popup-props';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { ThingView, type ShownThing } from './thing-view';

afterEach(() => act(cleanup));

type Topic = ShownThing & { kind: 'topic' };

function topic(rest: Partial<Topic> = {}): Topic {
  const background = { kind: 'ready', value: buildBackground() } as const;
  return { kind: 'topic', id: topicId('mali'), named: null, background, isFollowed: false, ...rest };
}

function outlet(of: (ShownThing & { kind: 'outlet' })['outlet']): ShownThing {
  return { kind: 'outlet', id: buildLabel('a').id, outlet: of };
}

function event(of: (ShownThing & { kind: 'event' })['event']): ShownThing {
  return { kind: 'event', id: buildLookedUpEvent().id, event: of };
}

function show(thing: ShownThing) {
  const calls = { onView: vi.fn(), onFollow: vi.fn(), onBack: vi.fn() };
  return { calls, ...renderWithWords(<ThingView thing={thing} today="2026-03-02" {...calls} />) };
}

const things: [string, ShownThing][] = [
  ['a topic', topic()],
  ['an outlet', outlet({ kind: 'ready', value: buildLookedUpOutlet() })],
  ['an event', event({ kind: 'ready', value: buildLookedUpEvent() })],
];

describe.each(things)('%s', (_what, thing) => {
  it('has a way back', () => {
    const { calls } = show(thing);

    fireEvent.click(screen.getByRole('button', { name: 'Back' }));

    expect(calls.onBack).toHaveBeenCalledOnce();
  });

  it('gives axe nothing to find', async () => {
    const { container } = show(thing);

    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('a topic', () => {
  it('is named, with its background', () => {
    show(topic());

    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Mali');
    expect(screen.getByText('country')).toBeTruthy();
    expect(screen.getByText('It has a dam.')).toBeTruthy();
  });

  it('is named before its background is there', () => {
    const named = { label: { en: 'Mali' }, gist: { en: 'country' } };
    show(topic({ named, background: { kind: 'loading' } }));

    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Mali');
    expect(screen.getByText('Looking it up…')).toBeTruthy();
  });

  it('is followed or not by a switch', () => {
    const { calls } = show(topic());

    fireEvent.click(screen.getByRole('switch', { name: 'Follow this topic' }));

    expect(calls.onFollow).toHaveBeenCalledExactlyOnceWith('mali', true);
  });

  it('leads to related topics', () => {
    const { calls } = show(topic());

    fireEvent.click(screen.getByRole('button', { name: 'Niger' }));

    expect(calls.onView).toHaveBeenCalledExactlyOnceWith({ kind: 'topic', id: 'niger' });
  });

  it('says so where it could not be read, and where it is not known', () => {
    show(topic({ background: { kind: 'failed' } }));
    expect(screen.getByRole('alert')).toBeTruthy();
    cleanup();

    show(topic({ background: { kind: 'ready', value: null } }));

    expect(screen.getByText('Nothing is known of this here.')).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

describe('an outlet', () => {
  it('has its label, who says so, its sites and its stories', () => {
    const { container } = show(outlet({ kind: 'ready', value: buildLookedUpOutlet() }));

    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Anvil Post');
    for (const words of ['X · sales', 'Owner: its readers', 'Source: S', 'Sites: a.example · anvil.example'])
      expect(container.textContent).toContain(words);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'A dam is opened\u00a0↗French · March 2, 2024 · 2 years ago',
      'Undated\u00a0↗',
    ]);
  });

  it('says so where no stories are known', () => {
    show(outlet({ kind: 'ready', value: buildLookedUpOutlet({ stories: [] }) }));

    expect(screen.getByText('No stories are known yet.')).toBeTruthy();
  });
});

describe('an event', () => {
  it('has its day, its topics and each outlet’s story', () => {
    const { calls } = show(event({ kind: 'ready', value: buildLookedUpEvent() }));

    expect(screen.getByText('March 1, 2024').closest('p')?.textContent).toBe('March 1, 2024 · 2 years ago');
    const [first, second] = screen.getAllByRole('listitem');
    expect(second?.textContent).toContain('b on the dam');
    fireEvent.click(screen.getByRole('button', { name: 'Mali' }));
    if (first) fireEvent.click(within(first).getByRole('button', { name: 'A' }));
    expect(calls.onView.mock.calls).toEqual([[{ kind: 'topic', id: 'mali' }], [{ kind: 'outlet', id: 'a' }]]);
  });

  it('says so where nothing is known of it', () => {
    show(event({ kind: 'ready', value: buildLookedUpEvent({ topics: [], stories: [] }) }));

    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getByText('No stories are known yet.')).toBeTruthy();
  });
});

describe.each([
  ['outlet', outlet],
  ['event', event],
])('an %s that is not there', (_what, make) => {
  it('is being looked up, could not be read, or is not known', () => {
    show(make({ kind: 'loading' }));
    expect(screen.getByText('Looking it up…')).toBeTruthy();
    cleanup();

    show(make({ kind: 'failed' }));
    expect(screen.getByRole('alert')).toBeTruthy();
    cleanup();

    show(make({ kind: 'ready', value: null }));
    expect(screen.getByText('Nothing is known of this here.')).toBeTruthy();
  });
});
