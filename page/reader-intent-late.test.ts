import { afterEach, expect, it, vi } from 'vitest';
import { sendTrusted } from '../tests/support/trusted-events';
import { ON_MALI, watchFakeReader, type WatchedReader } from '../tests/support/watched-reader';
import { forgetMove, hearFirst } from './early-events';

let reader: WatchedReader;

afterEach(() => {
  reader.life.abort();
  globalThis.sidelightHear = undefined;
  forgetMove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function watchAfterMove(init: PointerEventInit): void {
  hearFirst();
  sendTrusted(document.body, new PointerEvent('pointermove', { bubbles: true, ...init }));
  reader = watchFakeReader();
  reader.drawFrame();
}

it('goes on from where the pointer has come to rest before', () => {
  watchAfterMove({ pointerType: 'mouse', ...ON_MALI });

  expect(reader.told).toEqual([
    { event: { kind: 'pointer', over: reader.mali, moved: true }, point: { x: 120, y: 110 } },
  ]);
});

it('does not take a finger for a pointer that rests', () => {
  watchAfterMove({ pointerType: 'touch', ...ON_MALI });

  expect(reader.told).toEqual([]);
});

it('does not take what the page itself made for a pointer that rests', () => {
  hearFirst();
  document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', ...ON_MALI }));
  reader = watchFakeReader();
  reader.drawFrame();

  expect(reader.told).toEqual([]);
});
