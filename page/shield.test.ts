import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendTrusted } from '../tests/support/trusted-events';
import { hearFirst } from './early-events';
import { shieldOverlay } from './shield';

let life: AbortController;
let root: ShadowRoot;
const page = vi.fn();

beforeEach(() => {
  life = new AbortController();
  const host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<button>Close</button>';
  hearFirst();
  window.addEventListener('click', page, { capture: true, signal: life.signal });
  window.addEventListener('keydown', page, { capture: true, signal: life.signal });
  shieldOverlay((event) => (event.composedPath().includes(host) ? root : null), life.signal);
});

afterEach(() => {
  life.abort();
  globalThis.sidelightHear = undefined;
  page.mockReset();
  document.body.replaceChildren();
});

function button(): HTMLButtonElement {
  const found = root.querySelector('button');
  if (!found) throw new Error('no button');
  return found;
}

describe('what a reader does inside the overlay', () => {
  it('is heard by its buttons and not by the page', () => {
    const pressed = vi.fn();
    button().addEventListener('click', pressed);
    button().focus();

    sendTrusted(button(), new MouseEvent('click', { bubbles: true, composed: true }));

    expect(pressed).toHaveBeenCalledOnce();
    expect(page).not.toHaveBeenCalled();
  });

  it('is heard by whom the keys belong to; what they use up is used up', () => {
    const seen: string[] = [];
    button().addEventListener('keydown', (event) => {
      seen.push(event.key);
      event.preventDefault();
    });
    button().focus();

    const event = sendTrusted(
      button(),
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }),
    );

    expect(seen).toEqual(['ArrowRight']);
    expect(event.defaultPrevented).toBe(true);
    expect(page).not.toHaveBeenCalled();
  });
});

describe('what a reader does elsewhere', () => {
  it('is the page’s', () => {
    sendTrusted(document.body, new MouseEvent('click', { bubbles: true, composed: true }));

    expect(page).toHaveBeenCalledOnce();
  });
});
