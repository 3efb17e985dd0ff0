import { h, render } from 'preact';

const STYLE = `
  [popover] { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; width: 30em; }
  section { max-height: 36em; overflow-y: auto; border: 1px solid gray; background: white; }
`;
/** What a row has besides its text: the paragraph and the span in it. */
const ELEMENTS_A_ROW = 2;

/** A popover that does nothing but show so many elements and characters. */
function BarePopover({ elements, characters }: { elements: number; characters: number }) {
  const rows = Math.max(1, Math.floor((elements - 1) / ELEMENTS_A_ROW));
  const text = 'mali and france '.repeat(Math.ceil(characters / rows / 16)).slice(0, Math.round(characters / rows));
  return h(
    'section',
    { role: 'dialog', tabIndex: -1 },
    Array.from({ length: rows }, (_, row) => h('p', { key: row }, h('span', { lang: 'en' }, text))),
  );
}

function open({ clientX, clientY }: MouseEvent, elements: number, characters: number): void {
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
  render(h(BarePopover, { elements, characters }), box);
}

/** Runs in the plain page: opens the popover by a click, or once the pointer has rested, as the address says. */
const asked = new URLSearchParams(location.search);
const elements = Number(asked.get('elements'));
const characters = Number(asked.get('characters'));
const restMs = asked.get('rest');
if (restMs === null) {
  window.addEventListener('click', (event) => event.isTrusted && open(event, elements, characters), true);
} else {
  let resting = 0;
  const rest = (event: PointerEvent) => {
    clearTimeout(resting);
    resting = window.setTimeout(() => open(event, elements, characters), Number(restMs));
  };
  window.addEventListener('pointermove', (event) => requestAnimationFrame(() => rest(event)), true);
}
