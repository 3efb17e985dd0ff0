import { parentOf } from './elements';

/** A colour as red, green and blue from 0 to 255, and how much it covers. */
export interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

/** Reads a computed colour; what is not written as `rgb` or `rgba` is refused, so that none goes unmeasured. */
export function readColour(written: string): Colour {
  const [red, green, blue, alpha = 1] = (written.match(/[\d.]+/gu) ?? []).map(Number);
  if (!written.startsWith('rgb') || red === undefined || green === undefined || blue === undefined) {
    throw new Error(`not a colour that can be measured: ${written}`);
  }
  return { rgb: [red, green, blue], alpha };
}

/** What is seen behind an element's text: its own and its ancestors' backgrounds, one over the other. */
export function backgroundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const colour = readColour(getComputedStyle(each).backgroundColor);
    if (colour.alpha > 0) layers.push(colour);
    if (colour.alpha === 1) break;
  }
  return layers.reduceRight((below, above) => over(above, below), canvas());
}

/** What is behind everything: the page's own background, or white. */
function canvas(): Colour {
  const page = readColour(getComputedStyle(document.body).backgroundColor);
  return over(page, { rgb: [255, 255, 255], alpha: 1 });
}

/** One colour painted over another. */
export function over(above: Colour, below: Colour): Colour {
  const mix = (at: 0 | 1 | 2) => above.rgb[at] * above.alpha + below.rgb[at] * (1 - above.alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** WCAG 2.2 contrast of two opaque colours. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ rgb }: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const channel = value / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
