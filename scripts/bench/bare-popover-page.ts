import { h, render } from 'preact';
import { askedSize, bareRows, type BareSize } from './bare-rows';

const STYLE = `
  [popover] { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; width: 30em; }
  section { max-height: 36em; overflow-y: auto; border: 1px solid gray; background: white; }
`;
/** A popover that does nothing but show so much. */
function BarePopover(size: BareSize) {
  return h('section', { role: 'dialog', tabIndex: -1 }, bareRows(size));
}

function open({ clientX, clientY }: MouseEvent): void {
  const host = document.createElement('div');
  host.dataset['bare'] = '';
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  box.popover = 'manual';
  box.style.left = `${clientX}px`;
  box.style.top = `${clientY}px`;
  root.append(style, box);
  document.documentElement.append(host);
  box.showPopover();
  render(h(BarePopover, askedSize()), box);
}

/** Runs in the plain page: opens the popover by a click, or once the pointer has rested, as the address says. */
const restMs = new URLSearchParams(location.search).get('rest');
if (restMs === null) {
  window.addEventListener('click', (event) => event.isTrusted && open(event), true);
} else {
  let resting = 0;
  const rest = (event: PointerEvent) => {
    clearTimeout(resting);
    resting = window.setTimeout(() => open(event), Number(restMs));
  };
  window.addEventListener('pointermove', (event) => requestAnimationFrame(() => rest(event)), true);
}
