import { nameOf, shownElements } from './elements';

const TARGETS = 'a[href], button, input, select, textarea, summary';
/** WCAG 2.2, 2.5.8. */
const LEAST_PX = 24;
/** Sizes are fractions of px; less than this is a matter of rounding. */
const ROUNDING_PX = 0.05;

/** Targets that are smaller than a finger or a shaking hand needs; links within a sentence are exempt. */
export function targetFaults(drawn: HTMLElement): string[] {
  return shownElements(drawn, TARGETS)
    .filter((target) => !isInText(target))
    .flatMap((target) => {
      const { width, height } = areaOf(target);
      const isEnough = Math.min(width, height) >= LEAST_PX - ROUNDING_PX;
      return isEnough ? [] : [`target ${width.toFixed(1)} × ${height.toFixed(1)}: ${nameOf(target)}`];
    });
}

/** A box or a button of choice is pressed on its label as well. */
function areaOf(target: HTMLElement): DOMRect {
  const label = target.matches('[type=checkbox], [type=radio]') ? target.closest('label') : null;
  return (label ?? target).getBoundingClientRect();
}

function isInText(target: HTMLElement): boolean {
  if (target.localName !== 'a' || getComputedStyle(target).display !== 'inline') return false;
  const block = target.closest('p, li, dd, h1, h2, h3, h4, details');
  return block !== null && block.textContent.trim().length > target.textContent.trim().length;
}
