import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find } from '../tests/support/fake-page';
import { sendTrusted } from '../tests/support/trusted-events';
import {
  OFF_MARKS,
  ON_LINK,
  ON_MALI,
  setModal,
  watchFakeReader,
  type WatchedReader,
} from '../tests/support/watched-reader';
import { isModalOpen } from './reader-intent';

let reader: WatchedReader;

beforeEach(() => {
  reader = watchFakeReader();
});

afterEach(() => {
  reader.life.abort();
  document.getSelection()?.removeAllRanges();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function select(selector: string): void {
  document.getSelection()?.selectAllChildren(find(selector));
}

describe('the pointer', () => {
  it('is told over a mark, and where', () => {
    reader.moveTo(ON_MALI);

    expect(reader.told).toEqual([
      { event: { kind: 'pointer', over: reader.mali, moved: true }, point: { x: 120, y: 110 } },
    ]);
  });

  it.each([
    ['nothing', OFF_MARKS, '#text', null],
    ['our popover', ON_MALI, '#ours', 'popover'],
  ])('is told over %s', (_what, place, on, over) => {
    reader.moveTo(place, on);

    expect(reader.events()).toEqual([{ kind: 'pointer', over, moved: true }]);
  });

  it('is looked at once per frame, where it is then', () => {
    reader.point(OFF_MARKS);
    reader.point(ON_MALI);
    reader.drawFrame();

    expect(reader.events()).toEqual([{ kind: 'pointer', over: reader.mali, moved: true }]);
  });

  it('has not moved while the hand only trembles', () => {
    reader.moveTo(ON_MALI);
    reader.moveTo({ clientX: 122, clientY: 112 });

    expect(reader.events()[1]).toEqual({ kind: 'pointer', over: reader.mali, moved: false });
  });

  it('has moved once it has crept further than a hand trembles', () => {
    reader.moveTo(ON_MALI);
    reader.moveTo({ clientX: 123, clientY: 110 });
    reader.moveTo({ clientX: 126, clientY: 110 });

    expect(reader.events()[2]).toEqual({ kind: 'pointer', over: reader.mali, moved: true });
  });

  it('is not told anew where the page has only scrolled under it', () => {
    reader.moveTo(ON_MALI);
    reader.moveTo(ON_MALI);

    expect(reader.told).toHaveLength(1);
  });

  it.each([
    ['with a button held', { ...ON_MALI, buttons: 1 }],
    ['of a finger', { ...ON_MALI, pointerType: 'touch' }],
  ])('%s opens nothing', (_what, init) => {
    reader.moveTo(init);

    expect(reader.events().filter(({ kind }) => kind === 'pointer')).toEqual([]);
  });

  it('opens nothing while the reader selects', () => {
    select('#text');

    reader.moveTo(ON_MALI);

    expect(reader.events().at(-1)).toEqual({ kind: 'busy' });
  });

  it('is told to be over nothing once it has left the window', () => {
    sendTrusted(document.documentElement, new PointerEvent('pointerleave'));

    expect(reader.told).toEqual([{ event: { kind: 'pointer', over: null, moved: true }, point: null }]);
  });
});

describe('a click', () => {
  it('on a mark is told', () => {
    reader.click(ON_MALI);

    expect(reader.told).toEqual([{ event: { kind: 'clicked', on: reader.mali }, point: { x: 120, y: 110 } }]);
  });

  it.each([
    ['beside every mark', OFF_MARKS, '#text', null],
    ['in our popover', ON_MALI, '#ours', 'popover'],
  ])('%s is told', (_where, place, selector, on) => {
    reader.click(place, selector);

    expect(reader.events()).toEqual([{ kind: 'clicked', on }]);
  });

  it('on a link is the page’s, though a mark is there', () => {
    const sent = reader.click(ON_LINK, '#link');

    expect(reader.events()).toEqual([{ kind: 'clicked', on: null }]);
    expect(sent.defaultPrevented).toBe(false);
  });

  it('that ends a selection opens nothing', () => {
    select('#text');
    reader.told.length = 0;

    reader.click(ON_MALI);

    expect(reader.events()).toEqual([{ kind: 'clicked', on: null }]);
  });

  it('with another button is not told', () => {
    reader.click({ ...ON_MALI, button: 2 });

    expect(reader.told).toEqual([]);
  });
});

describe('the keyboard', () => {
  it.each([
    ['a letter makes the reader busy', 'a', [{ kind: 'busy' }]],
    ['a modifier alone means nothing', 'Shift', []],
    ['a lock means nothing', 'CapsLock', []],
  ])('%s', (_what, key, events) => {
    reader.press(key);

    expect(reader.events()).toEqual(events);
  });

  it.each([
    ['dismisses an open popover by Escape, and keeps that from the page', true, [{ kind: 'dismissed' }], 0],
    ['leaves Escape to the page while no popover is open, and waits no longer', false, [{ kind: 'busy' }], 1],
  ])('%s', (_what, isPopoverOpen, events, timesHeard) => {
    reader.isPopoverOpen = isPopoverOpen;
    const heardByPage = vi.fn();
    find('#text').addEventListener('keydown', heardByPage);

    const sent = reader.press('Escape');

    expect(reader.events()).toEqual(events);
    expect(sent.defaultPrevented).toBe(isPopoverOpen);
    expect(heardByPage).toHaveBeenCalledTimes(timesHeard);
  });
});

describe('the reader is busy', () => {
  it.each([
    ['by scrolling', () => sendTrusted(document, new Event('scroll', { bubbles: true }))],
    ['by turning the wheel', () => sendTrusted(find('#text'), new Event('wheel', { bubbles: true }))],
  ])('%s', (_how, act) => {
    act();

    expect(reader.events()).toEqual([{ kind: 'busy' }]);
  });

  it('by selecting, not by taking a selection away', () => {
    sendTrusted(document, new Event('selectionchange'));
    expect(reader.told).toEqual([]);

    select('#text');
    sendTrusted(document, new Event('selectionchange'));
    expect(reader.events()).toContainEqual({ kind: 'busy' });
  });

  it('not by scrolling in our popover', () => {
    sendTrusted(find('#ours'), new Event('wheel', { bubbles: true }));

    expect(reader.told).toEqual([]);
  });
});

describe('a dialog of the page', () => {
  const toggle = () => find('#dialog').dispatchEvent(new Event('toggle'));

  it('dismisses the popover where it is modal, since nothing under it can be used', () => {
    reader.isPopoverOpen = true;
    setModal(true);

    toggle();

    expect(isModalOpen()).toBe(true);
    expect(reader.events()).toEqual([{ kind: 'dismissed' }]);
  });

  it.each([
    ['where it is not modal', true, false],
    ['while no popover is open', false, true],
  ])('changes nothing %s', (_when, isPopoverOpen, isModal) => {
    reader.isPopoverOpen = isPopoverOpen;
    setModal(isModal);

    toggle();

    expect(reader.told).toEqual([]);
  });
});

describe('what a page’s script sends', () => {
  it.each([
    ['a move', new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', ...ON_MALI })],
    ['a click', new MouseEvent('click', { bubbles: true, ...ON_MALI })],
    ['a key', new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })],
    ['scrolling', new Event('scroll', { bubbles: true })],
  ])('is not the reader’s: %s', (_what, event) => {
    reader.isPopoverOpen = true;

    find('#text').dispatchEvent(event);
    reader.drawFrame();

    expect(reader.told).toEqual([]);
  });
});

describe('watching', () => {
  it('ends with the signal', () => {
    reader.point(ON_MALI);
    reader.life.abort();

    reader.drawFrame();
    reader.moveTo(OFF_MARKS);
    reader.click(ON_MALI);
    reader.press('Escape');

    expect(reader.told).toEqual([]);
  });
});
