import type { Circumstances } from './circumstances';
import type { Figure } from './figure';
import type { PlacedFigure } from './find-figures';

/** What a price, rate or index stood at before the change that a sentence tells: least and greatest value. */
export interface Base {
  readonly low: number;
  readonly high: number;
}

/** How the values before two told changes relate; equal ones are of one thing and one day. */
export type BaseRelation = 'equal' | 'unequal' | 'unknown';

/** A change and the level it led to stand at most so many figures apart: "up 3 points, or 2 percent, at 150". */
const FIGURES_APART = 2;
/** Indexes are cut as often as rounded to whole points. */
const WHOLE_POINT = 1;
/** A base less sure than this share says little. */
const VAGUEST = 0.004;

type Told = readonly [PlacedFigure, Circumstances];

/** Half the width of what a figure leaves open. */
function slackOf({ value, low, high, unit }: Figure): number {
  if (unit.kind !== 'money' && unit.kind !== 'percent' && Number.isInteger(value)) return WHOLE_POINT;
  return Math.max(0, (high - low) / 2);
}

function isPlain({ bound }: Figure): boolean {
  return bound === 'exactly' || bound === 'about';
}

function isQuoted({ unit }: Figure): boolean {
  return ['money', 'points', 'bare', 'count', 'percent'].includes(unit.kind);
}

/** Whether one figure may be the change and the other the level of one quotation. */
function matches(change: Figure, level: Figure): boolean {
  if (!isPlain(change) || !isPlain(level) || !isQuoted(change) || !isQuoted(level)) return false;
  const [one, other] = [change.unit, level.unit];
  if (one.kind === 'percent') return other.kind !== 'percent';
  if (change.value >= level.value || other.kind === 'percent') return false;
  if (one.kind !== 'money' || other.kind !== 'money') return (one.kind === 'money') === (other.kind === 'money');
  return !one.currency || !other.currency || one.currency === other.currency;
}

function baseOf(change: Figure, level: Figure, direction: 1 | -1): Base {
  const slack = slackOf(level);
  if (change.unit.kind !== 'percent') {
    const base = level.value - direction * change.value;
    return { low: base - slack - slackOf(change), high: base + slack + slackOf(change) };
  }
  const ends = [change.low, change.high].map((percent) => 1 + (direction * percent) / 100);
  const [one = 1, other = 1] = ends;
  const [least, greatest] = [Math.min(one, other), Math.max(one, other)];
  return { low: (level.value - slack) / Math.max(greatest, 0.01), high: (level.value + slack) / Math.max(least, 0.01) };
}

/** The base that a level has by the changes told around it, the narrowest. */
function baseAround(told: readonly Told[], at: number): { base: Base; members: number[] } | null {
  const level = told[at];
  const origin = told[at + 1];
  if (!level || (level[1].role !== 'level' && origin?.[1].role !== 'origin')) return null;
  const back = origin?.[1].role === 'origin' ? origin[0].figure : null;
  if (back && origin && JSON.stringify(back.unit) === JSON.stringify(level[0].figure.unit)) {
    const slack = slackOf(back);
    return { base: { low: back.value - slack, high: back.value + slack }, members: [at, at + 1] };
  }
  if (level[1].role !== 'level') return null;
  let best: { base: Base; members: number[] } | null = null;
  const members = [at];
  for (const step of [-1, 1] as const) {
    for (let away = 1; away <= FIGURES_APART; away++) {
      const change = told[at + step * away];
      const direction = change?.[1].role === 'plain' ? change[1].direction : null;
      if (!change || change[1].role !== 'plain') break;
      if (direction === null || !matches(change[0].figure, level[0].figure)) continue;
      const base = baseOf(change[0].figure, level[0].figure, direction);
      members.push(at + step * away);
      if (!best || base.high - base.low < best.base.high - best.base.low) best = { base, members };
    }
    if (best) break;
  }
  return best;
}

/** For each figure of a sentence the value before the change it tells or belongs to, or null. */
export function readBases(placed: readonly PlacedFigure[], around: readonly Circumstances[]): (Base | null)[] {
  const told = placed.flatMap((figure, at): Told[] => {
    const circumstances = around[at];
    return circumstances ? [[figure, circumstances]] : [];
  });
  const bases: (Base | null)[] = placed.map(() => null);
  told.forEach((_, at) => {
    const found = baseAround(told, at);
    for (const member of found?.members ?? []) bases[member] ??= found?.base ?? null;
  });
  return bases;
}

/** Whether two changes began at one value. */
export function relateBases(a: Base | null, b: Base | null): BaseRelation {
  if (!a || !b) return 'unknown';
  if (a.low > b.high || b.low > a.high) return 'unequal';
  const width = Math.max(a.high - a.low, b.high - b.low);
  return width <= VAGUEST * Math.max(a.high, b.high) ? 'equal' : 'unknown';
}
