import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildBackground } from '../../tests/support/answers';
import { topicId } from '../../tests/support/builders';
import {
  controlsProps,
  lookUpProps,
  thisPageProps,
  toolbarPopupProps,
  topicResult,
} from '../../tests/support/popup-props';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { ToolbarPopup, type ToolbarPopupProps } from './toolbar-popup';

afterEach(() => act(cleanup));
Element.prototype.scrollIntoView = vi.fn();

const thing: ToolbarPopupProps['thing'] = {
  thing: {
    kind: 'topic',
    id: topicId('mali'),
    named: null,
    background: { kind: 'ready', value: buildBackground() },
    isFollowed: true,
  },
  today: '2026-03-02',
  onView: vi.fn(),
  onFollow: vi.fn(),
  onBack: vi.fn(),
};
const before: Partial<ToolbarPopupProps> = {
  thisPage: thisPageProps({ page: { kind: 'loading' }, outlet: { kind: 'loading' }, labels: new Map() }),
  versions: null,
  controls: controlsProps({ host: null, chosen: null }),
};

function show(rest: Partial<ToolbarPopupProps> = {}, language: 'en' | 'ar' = 'en') {
  const props = toolbarPopupProps(rest);
  return { props, ...renderWithWords(<ToolbarPopup {...props} />, language) };
}

describe('ToolbarPopup', () => {
  it('is there before any answer has come, with the focus in the field', () => {
    show(before);

    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    expect(screen.getByRole('button', { name: 'Options' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'This page' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Open by click only' }).disabled).toBe(true);
  });

  it('shows the page, other versions of its story, and the switches', () => {
    show();

    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Sidelight',
      'This page',
      'Other versions of this story',
    ]);
    expect(screen.getByRole('switch', { name: 'Mark topics on news.example' })).toBeTruthy();
  });

  it('speaks of no versions where the page tells no story', () => {
    show({ versions: null });

    expect(screen.queryByRole('heading', { name: 'Other versions of this story' })).toBeNull();
  });

  it('hides the page while something is looked up', () => {
    const found = { kind: 'ready', value: [topicResult] } as const;
    show({ lookUp: lookUpProps({ query: 'mali', answer: { query: 'mali', found } }) });

    expect(screen.getByRole('option', { name: /^Mali/u })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'This page' })).toBeNull();
  });

  it('takes the focus to what was looked up, and back', async () => {
    const { props, rerender, container } = show();
    const body = container.querySelector('.popup-body');

    rerender(<ToolbarPopup {...props} thing={thing} />);

    expect(screen.getByRole('heading', { name: 'Mali' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'This page' })).toBeNull();
    await expect.poll(() => document.activeElement).toBe(body);
    screen.getByRole('button', { name: 'Back' }).focus();
    rerender(<ToolbarPopup {...props} thing={null} />);
    await expect.poll(() => document.activeElement).toBe(body);
    expect(screen.getByRole('heading', { name: 'This page' })).toBeTruthy();
  });

  it('opens the options', () => {
    const { props } = show({ onOpenOptions: vi.fn() });

    fireEvent.click(screen.getByRole('button', { name: 'Options' }));

    expect(props.onOpenOptions).toHaveBeenCalledOnce();
  });

  it('speaks Arabic from right to left', () => {
    show({}, 'ar');

    expect(screen.getByRole('main').dir).toBe('rtl');
    expect(screen.getByText('مالي')).toBeTruthy();
  });

  it.each<[string, Partial<ToolbarPopupProps>]>([
    ['a marked article', {}],
    ['the popup before any answer', before],
    ['a topic', { thing }],
  ])('gives axe nothing to find on %s', async (_what, rest) => {
    const { container } = show(rest);

    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('the switches', () => {
  it('switch the site off and on', () => {
    const onSite = vi.fn();
    const { props, rerender } = show({ controls: controlsProps({ onSite }) });

    fireEvent.click(screen.getByRole('switch', { name: 'Mark topics on news.example' }));

    expect(onSite).toHaveBeenCalledExactlyOnceWith(false);
    const chosen = { isSiteOn: false, opensOnHover: true, pausedUntil: null };
    rerender(<ToolbarPopup {...props} controls={controlsProps({ chosen })} />);
    expect(screen.getByRole<HTMLInputElement>('switch', { name: /^Mark topics/u }).checked).toBe(false);
  });

  it('are without one for the site where there is none', () => {
    show({ controls: controlsProps({ host: null }) });

    expect(screen.getAllByRole('switch')).toHaveLength(1);
  });

  it('let the popover open by click only', () => {
    const onHover = vi.fn();
    show({ controls: controlsProps({ onHover }) });

    fireEvent.click(screen.getByRole('switch', { name: 'Open by click only' }));

    expect(onHover).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('pause for an hour, and end the pause by the same button', () => {
    const onPause = vi.fn();
    const { props, rerender } = show({ controls: controlsProps({ onPause }) });
    const button = screen.getByRole('button', { name: 'Pause for an hour' });

    fireEvent.click(button);
    const chosen = { isSiteOn: true, opensOnHover: true, pausedUntil: new Date(2026, 2, 2, 15, 5).getTime() };
    rerender(<ToolbarPopup {...props} controls={controlsProps({ onPause, chosen })} />);

    expect(screen.getByText(/^Paused until 3:05/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Resume' })).toBe(button);
    fireEvent.click(button);
    expect(onPause.mock.calls).toEqual([[true], [false]]);
  });
});
