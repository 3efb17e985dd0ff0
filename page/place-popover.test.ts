import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeLayout, find, showPage, textIn } from '../tests/support/fake-page';
import { markText } from '../tests/support/marks';
import { placePopover } from './place-popover';

const onLost = vi.fn<() => void>();
let stop: () => void = () => undefined;

beforeEach(() => {
  fakeLayout();
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
  showPage('<p id="mali" data-rect="100 100 40 20">Mali</p><div id="box"></div>');
});

afterEach(() => {
  stop();
  onLost.mockReset();
  vi.restoreAllMocks();
});

/** Places a box of 300 × 200 beside the mention, and gives it back once it is placed. */
async function place(point: { x: number; y: number } | null = null): Promise<HTMLElement> {
  const box = find('#box');
  vi.spyOn(box, 'offsetWidth', 'get').mockReturnValue(300);
  vi.spyOn(box, 'offsetHeight', 'get').mockReturnValue(200);
  vi.spyOn(box, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 200));
  const { range } = markText(textIn('#mali'), 'Mali');
  stop = placePopover({ range, box, point, onLost });
  await vi.waitFor(() => expect(box.style.left).not.toBe(''));
  return box;
}

function moveMention(rect: string): void {
  find('#mali').dataset['rect'] = rect;
}

/** Scrolls the page, as far as the popover's placing can tell. */
function scroll(): void {
  window.dispatchEvent(new Event('scroll'));
}

describe('placePopover', () => {
  it('puts the box under the mention, at its beginning', async () => {
    const { style } = await place();

    expect([style.left, style.top]).toEqual(['100px', '126px']);
  });

  it('puts it over the mention where there is no room below', async () => {
    moveMention('100 500 40 20');

    expect((await place()).style.top).toBe('294px');
  });

  it('keeps it off the window’s edge', async () => {
    moveMention('780 100 40 20');

    expect((await place()).style.left).toBe('492px');
  });

  it('lets go of a mention that has left the window', async () => {
    await place();

    moveMention('100 -400 40 20');
    scroll();

    await vi.waitFor(() => expect(onLost).toHaveBeenCalled());
  });

  it.each([
    ['how much room it has', 600, '466px'],
    ['no less than it needs to show something', 300, '240px'],
  ])('tells the box %s', async (_what, height, room) => {
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(height);

    expect((await place()).style.getPropertyValue('--room')).toBe(room);
  });

  it('follows the mention while the page scrolls', async () => {
    const { style } = await place();

    moveMention('100 60 40 20');
    scroll();

    await vi.waitFor(() => expect(style.top).toBe('86px'));
  });

  it('follows no more once it is stopped', async () => {
    const { style } = await place();

    stop();
    moveMention('100 60 40 20');
    scroll();
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(style.top).toBe('126px');
  });
});

describe('a mention that is lost', () => {
  it('is told at once where its text has gone before', () => {
    const { range } = markText(textIn('#mali'), 'Mali');
    find('#mali').remove();

    placePopover({ range, box: find('#box'), point: null, onLost })();

    expect(onLost).toHaveBeenCalledOnce();
  });

  it('is told when its text leaves the page', async () => {
    await place();

    find('#mali').remove();
    scroll();

    expect(onLost).toHaveBeenCalled();
  });

  it('is not told while the text is there', async () => {
    await place();

    scroll();

    expect(onLost).not.toHaveBeenCalled();
  });
});
