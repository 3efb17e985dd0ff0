import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { openOverlayRoot } from './overlay-root';

const shown: { readonly box: HTMLElement; readonly wasOnPage: boolean }[] = [];

beforeEach(() => {
  shown.length = 0;
  showPage('<p>Mali</p>');
  // jsdom has no top layer.
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    shown.push({ box: this, wasOnPage: this.isConnected });
  };
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('openOverlayRoot', () => {
  it('puts an empty box on the page and shows it over everything', () => {
    const { host, box } = openOverlayRoot({ css: '', mode: 'closed' });

    expect(host.parentElement).toBe(document.documentElement);
    expect(box.childElementCount).toBe(0);
    expect(box.popover).toBe('manual');
    expect(shown).toEqual([{ box, wasOnPage: true }]);
  });

  it('keeps the box and its style out of the page’s reach', () => {
    const { host, box } = openOverlayRoot({ css: '.box { color: red }', mode: 'closed' });

    expect(host.shadowRoot).toBeNull();
    expect(document.querySelector('.box')).toBeNull();
    expect(box.getRootNode()).toBeInstanceOf(ShadowRoot);
  });

  it('brings its style along', () => {
    const { host } = openOverlayRoot({ css: '.box { color: red }', mode: 'open' });

    expect(host.shadowRoot?.querySelector('style')?.textContent).toBe('.box { color: red }');
  });

  it('leaves the document as it was when it is removed', () => {
    const before = document.documentElement.outerHTML;

    openOverlayRoot({ css: '', mode: 'closed' }).remove();

    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('goes on beside the mark where the page has swept it away, and leaves nothing there either', async () => {
    const before = document.documentElement.outerHTML;
    const near = document.querySelector('p');
    const overlay = openOverlayRoot({ css: '', mode: 'closed', near });
    const { host } = overlay;

    host.remove();
    await expect.poll(() => host.parentElement).toBe(near);
    expect(shown).toHaveLength(2);

    overlay.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
