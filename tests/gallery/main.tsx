import { axeContrastFaults, axeFaults } from './checks/axe-faults';
import { contrastFaults } from './checks/contrast';
import { forcedColorsFaults } from './checks/forced-colors';
import { layoutFaults } from './checks/layout';
import { targetFaults } from './checks/targets';
import { draw } from './draw';
import { states } from './states';
import type { Area, Check, Wish } from './window';

/** What a picture shows around the drawn element, in px. */
const MARGIN_PX = 16;
const CHECKS: Record<Check, (drawn: HTMLElement) => string[] | Promise<string[]>> = {
  axe: axeFaults,
  axeContrast: axeContrastFaults,
  contrast: contrastFaults,
  layout: layoutFaults,
  targets: targetFaults,
  forcedColors: forcedColorsFaults,
};

let drawn: HTMLElement | null = null;

async function show(wish: Wish): Promise<Area | null> {
  const state = states.find(({ name }) => name === wish.state);
  if (!state) throw new Error(`the gallery has no state "${wish.state}"`);
  drawn = draw(state, wish);
  await settle();
  for (const selector of state.press ?? []) {
    const target = drawn.querySelector<HTMLElement>(selector);
    if (!target) throw new Error(`${state.name} has no ${selector} to press`);
    target.click();
    await settle();
  }
  return (state.inPlace ?? wish.inPlace) ? null : areaOf(drawn);
}

/** Lets what was asked of the renderer and of promises be done. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function areaOf(element: HTMLElement): Area {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const x = Math.max(0, Math.floor(left - MARGIN_PX));
  const y = Math.max(0, Math.floor(top + scrollY - MARGIN_PX));
  const width = Math.min(innerWidth, Math.ceil(right + MARGIN_PX)) - x;
  return { x, y, width, height: Math.ceil(bottom + scrollY + MARGIN_PX) - y };
}

window.gallery = {
  states: states.map(({ name, surface }) => ({ name, surface })),
  show,
  faults: async (checks) => {
    const element = drawn;
    if (!element) throw new Error('nothing is shown');
    const found: string[] = [];
    for (const check of checks) found.push(...(await CHECKS[check](element)));
    return found;
  },
};

/** Shows what the address asks for, so that one state can be looked at by hand: `#state=popover-known&language=ar`. */
function followAddress(): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  const [first] = states;
  const state = asked.get('state') ?? first?.name ?? '';
  const scheme = asked.get('scheme');
  const language = asked.get('language') === 'ar' ? 'ar' : 'en';
  void show({
    state,
    language,
    inPlace: asked.has('in-place'),
    ...((scheme === 'light' || scheme === 'dark') && { scheme }),
  });
}

addEventListener('hashchange', followAddress);
followAddress();
