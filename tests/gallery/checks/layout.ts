import { nameOf, parentOf, shownElements, shownTexts, type ShownText } from './elements';

const ROUNDING_PX = 1;
/** What text has to stay within though it does not cut off. */
const FRAMED = 'button, .aspect, .side, .notice';
/** The content area of a font is higher than its line, by this much at most, in parts of its height. */
const ABOVE_LINE = 0.3;
/** Two lines of text that share more than this of the lower one's height are on top of one another. */
const SHARED = 0.5;
/** Less of a popover's body than this, in px, cannot be read by scrolling. */
const LEAST_BODY_PX = 64;

/** What is wider than its place, cut off, or on top of something else. */
export function layoutFaults(drawn: HTMLElement): string[] {
  const texts = shownTexts(drawn);
  const seen = texts.map((text) => ({ ...text, lines: linesInView(text) }));
  return [...wide(drawn), ...texts.flatMap(cutLines), ...overlapping(seen), ...outOfWindow(drawn)];
}

/** The lines of a text that no scroller around it holds out of view: only these can be on top of something. */
function linesInView({ element, lines }: ShownText): readonly DOMRect[] {
  let inView = lines;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    if (!['auto', 'scroll'].includes(getComputedStyle(each).overflowY)) continue;
    const { top, bottom } = each.getBoundingClientRect();
    inView = inView.filter((line) => line.bottom > top && line.top < bottom);
  }
  return inView;
}

function wide(drawn: HTMLElement): string[] {
  const card = drawn.getBoundingClientRect();
  const page = document.documentElement;
  const elements = [drawn, ...shownElements(drawn)];
  return [
    ...(page.scrollWidth > page.clientWidth + ROUNDING_PX ? ['the page scrolls sideways'] : []),
    ...elements
      .filter((each) => each.clientWidth > 0 && getComputedStyle(each).overflowX !== 'visible')
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + ROUNDING_PX)
      .map((each) => `wider than it shows (${each.scrollWidth} > ${each.clientWidth}): ${nameOf(each)}`),
    ...elements
      .filter((each) => !each.closest('svg'))
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 0 && (left < card.left - ROUNDING_PX || right > card.right + ROUNDING_PX);
      })
      .map((each) => `beyond the card's edge: ${nameOf(each)}`),
  ];
}

/** Lines of a text that an ancestor cuts off, or that stand out of the button they are on. */
function cutLines({ element, text, lines }: ShownText): string[] {
  let shown: readonly DOMRect[] = lines;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { overflowX, overflowY } = getComputedStyle(each);
    if (overflowX === 'visible' && !each.matches(FRAMED)) continue;
    const box = each.getBoundingClientRect();
    const isScrolled = overflowY === 'auto' || overflowY === 'scroll';
    const frame = isScrolled ? new DOMRect(box.x, box.y - each.scrollTop, box.width, each.scrollHeight) : box;
    if (shown.some((line) => isOutOf(line, frame))) return [`cut off by ${nameOf(each)}: ${nameOf(element, text)}`];
    // What can be scrolled to is where its scroller is.
    if (isScrolled) shown = [box];
  }
  return [];
}

function isOutOf(line: DOMRect, frame: DOMRect): boolean {
  return (
    line.left < frame.left - ROUNDING_PX ||
    line.right > frame.right + ROUNDING_PX ||
    line.top + line.height * ABOVE_LINE < frame.top - ROUNDING_PX ||
    line.bottom - line.height * ABOVE_LINE > frame.bottom + ROUNDING_PX
  );
}

function overlapping(texts: readonly ShownText[]): string[] {
  return texts.flatMap((one, place) =>
    texts
      .slice(place + 1)
      .filter((other) => one.lines.some((a) => other.lines.some((b) => isOver(a, b))))
      .map(
        (other) => `on top of each other: ${nameOf(one.element, one.text)} and ${nameOf(other.element, other.text)}`,
      ),
  );
}

function isOver(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > ROUNDING_PX && down > SHARED * Math.min(a.height, b.height);
}

/** A popover in its place: within the window, and with enough of its body to scroll in. */
function outOfWindow(drawn: HTMLElement): string[] {
  if (!drawn.matches('.card') || getComputedStyle(drawn).maxHeight === 'none') return [];
  const { left, top, right, bottom } = drawn.getBoundingClientRect();
  const isOut =
    left < -ROUNDING_PX || top < -ROUNDING_PX || right > innerWidth + ROUNDING_PX || bottom > innerHeight + ROUNDING_PX;
  const body = drawn.querySelector('.body');
  const isTooLow = body && body.clientHeight < Math.min(LEAST_BODY_PX, body.scrollHeight);
  return [
    ...(isOut ? [`out of the window: ${[left, top, right, bottom].map(Math.round).join(' ')}`] : []),
    ...(isTooLow ? [`only ${body.clientHeight} px of the body show`] : []),
  ];
}
