/** A number written in digits: its end (UTF-16, exclusive), value, decimal places, and whether thousands are grouped. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  readonly grouped: boolean;
  /** Several dots that neither group nor divide: a version, a date or an address. */
  readonly odd: boolean;
}

/** Code points of the zeros of the digit sets read: European, Arabic-Indic, Persian, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0xff10];
const SPACES = new Set(['\u00a0', '\u202f', '\u2009', '\u2007']);
const THOUSANDS = new Set(["'", '’', '٬']);
const POINTS = new Set(['.', ',', '٫', '٬']);
/** More digits than this are no quantity. */
const MOST_DIGITS = 20;

/** The value of the digit at a UTF-16 offset, or -1. */
export function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  for (const zero of ZEROS) if (unit >= zero && unit <= zero + 9) return unit - zero;
  return -1;
}

interface Group {
  readonly digits: string;
  readonly separator: string;
}

function readGroup(text: string, from: number): string {
  let digits = '';
  for (let at = from; digitAt(text, at) >= 0; at++) digits += String(digitAt(text, at));
  return digits;
}

function mayFollow(before: Group, separator: string, digits: string, spaced: boolean, first: boolean): boolean {
  if (POINTS.has(separator)) return true;
  if (digits.length !== 3) return false;
  if (first ? before.digits.length > 3 : before.separator !== separator) return false;
  return THOUSANDS.has(separator) || SPACES.has(separator) || (spaced && separator === ' ');
}

function readGroups(text: string, start: number, spaced: boolean): { groups: Group[]; end: number } {
  let last: Group = { digits: readGroup(text, start), separator: '' };
  const groups = [last];
  let end = start + last.digits.length;
  while (groups.length < MOST_DIGITS) {
    const separator = text.charAt(end);
    const digits = readGroup(text, end + 1);
    if (digits === '' || !mayFollow(last, separator, digits, spaced, groups.length === 1)) break;
    last = { digits, separator };
    groups.push(last);
    end += 1 + digits.length;
  }
  return { groups, end };
}

/** Whether the separators of all groups but perhaps the last group thousands. */
function isDecimal(groups: readonly Group[], decimal: '.' | ','): boolean {
  const last = groups.at(-1);
  const first = groups[0];
  if (!last || !first || groups.length < 2 || !POINTS.has(last.separator) || last.separator === '٬') return false;
  if (last.separator === '٫') return true;
  if (groups.length > 2) return groups[1]?.separator !== last.separator;
  const canGroup = last.digits.length === 3 && first.digits.length <= 3 && !first.digits.startsWith('0');
  if (!canGroup) return true;
  return last.separator === decimal && last.digits !== '000';
}

/** Reads the digits that begin at `start` by the marks of a language; a plain space groups only where it says so. */
export function scanDigits(text: string, start: number, decimal: '.' | ',', spaced: boolean): Digits {
  const { groups, end } = readGroups(text, start, spaced);
  const fraction = isDecimal(groups, decimal);
  const whole = fraction ? groups.slice(0, -1) : groups;
  const tail = fraction ? (groups.at(-1)?.digits ?? '') : '';
  const odd = whole.slice(1).some((group) => group.digits.length !== 3) || whole.length + tail.length > MOST_DIGITS;
  const value = Number(`${whole.map((group) => group.digits).join('')}.${tail}0`);
  return { end, value, decimals: tail.length, grouped: whole.length > 1, odd: odd || end - start > 2 * MOST_DIGITS };
}
