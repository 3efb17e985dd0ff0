import { liveRange } from './live-range';
import type { Mark } from './page-marks';

export type Direction = 'nearest' | 'next' | 'previous';

/** The mark a keyboard command means: the one after or before the current, else the first in sight or below. */
export function markToGoTo(marks: readonly Mark[], current: Mark | null, which: Direction): Mark | null {
  const place = current ? marks.indexOf(current) : -1;
  if (place >= 0) {
    if (which === 'nearest') return current;
    const step = which === 'next' ? 1 : -1;
    return marks[(place + step + marks.length) % marks.length] ?? null;
  }
  if (which === 'previous') return marks.findLast((mark) => topOf(mark) < innerHeight) ?? marks.at(-1) ?? null;
  return marks.find((mark) => topOf(mark) >= 0) ?? marks[0] ?? null;
}

/** Brings a mark into the middle of the window where it is out of sight. */
export function bringIntoSight(mark: Mark): void {
  const top = topOf(mark);
  if (top >= 0 && top < innerHeight) return;
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function topOf({ range }: Mark): number {
  return liveRange(range)?.getBoundingClientRect().top ?? -Infinity;
}
