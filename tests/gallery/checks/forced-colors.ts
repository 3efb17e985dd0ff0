import { backgroundOf, contrast, readColour } from './colours';
import { nameOf, parentOf, shownElements } from './elements';

const BORDERED = '.card, fieldset, button, .side, .said, [role=switch]';
/** Buttons that are known by what is drawn on them. */
const DRAWN = '.close, .line button';
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** WCAG 2.2, 1.4.11. */
const LEAST = 3;

/** What has no border left to see where the browser sets the colours. */
export function forcedColorsFaults(drawn: HTMLElement): string[] {
  if (!matchMedia('(forced-colors: active)').matches) throw new Error('colours are not forced');
  const bordered = [drawn, ...shownElements(drawn, BORDERED)].filter((each) => each.matches(BORDERED));
  const shapes = [...drawn.querySelectorAll('svg :is(line, circle, path)')];
  return [
    ...bordered
      .filter((each) => !each.matches(DRAWN) && !hasBorder(each))
      .map((each) => `no border in forced colours: ${nameOf(each)}`),
    ...shapes
      .filter((shape) => !standsOut(shape, getComputedStyle(shape).stroke))
      .map((shape) => `drawn too weakly in forced colours: ${nameOf(shape)} in ${nameOf(parentOf(shape) ?? shape)}`),
  ];
}

function hasBorder(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  return SIDES.some(
    (side) =>
      parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
      style.getPropertyValue(`border-${side}-style`) !== 'none' &&
      standsOut(parentOf(element) ?? element, style.getPropertyValue(`border-${side}-color`)),
  );
}

function standsOut(on: Element, written: string): boolean {
  const colour = readColour(written);
  return colour.alpha > 0 && contrast(colour, backgroundOf(on)) >= LEAST;
}
