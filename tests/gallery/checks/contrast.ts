import { backgroundOf, contrast, over, readColour } from './colours';
import { nameOf, shownTexts } from './elements';

/** What is read at length; WCAG 2.2 asks 7:1 for AAA. */
const READ_AT_LENGTH = '.summary, .facts, q, .row p';
const ENHANCED = 7;
const PLAIN = 4.5;
const LARGE = 3;
const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.66;
const BOLD = 700;

/** Text that stands out too little from what is behind it. */
export function contrastFaults(drawn: HTMLElement): string[] {
  return shownTexts(drawn).flatMap(({ element, text }) => {
    const style = getComputedStyle(element);
    const background = backgroundOf(element);
    const ratio = contrast(over(readColour(style.color), background), background);
    const least = element.closest(READ_AT_LENGTH) ? ENHANCED : leastFor(style);
    const isEnough = ratio >= least || element.closest(':disabled') !== null;
    return isEnough ? [] : [`contrast ${ratio.toFixed(2)} < ${least}: ${nameOf(element, text)}`];
  });
}

function leastFor({ fontSize, fontWeight }: CSSStyleDeclaration): number {
  const size = parseFloat(fontSize);
  return size >= LARGE_PX || (size >= LARGE_BOLD_PX && Number(fontWeight) >= BOLD) ? LARGE : PLAIN;
}
