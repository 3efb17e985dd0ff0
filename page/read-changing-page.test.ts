import { describe, expect, it } from 'vitest';
import { find, textIn } from '../tests/support/fake-page';
import {
  begin,
  beginWithEmptyPage,
  drawn,
  FILLER,
  FRANCE,
  idle,
  MALI,
  marks,
  mentions,
  onMarks,
  read,
  settle,
} from '../tests/support/read-page';

beginWithEmptyPage();

const marked = (selector: string) => marks.on(textIn(selector)).map(({ mention }) => mention.topicId);

describe('late text', () => {
  it('is marked, and what was there is left as it was', async () => {
    const reader = read(`<p id="one">${MALI}</p>${FILLER}`);
    const [before] = marks.all;

    document.body.insertAdjacentHTML('beforeend', `<p id="late">${FRANCE}</p>`);
    await settle();

    expect(marks.all[0]).toBe(before);
    expect(marked('#late')).toEqual(['france']);
    expect(mentions(reader)).toEqual({ mali: 1, france: 1 });
  });

  it.each([
    ['change', () => (textIn('#one b').data = 'France')],
    ['come', () => find('#one').insertAdjacentHTML('beforeend', '<i>France</i>')],
  ])('is read with the whole line in which words %s', async (_what, change) => {
    const reader = read(`<p id="one">${MALI} Beside it lies <b>Niger</b>.</p>${FILLER}`);

    change();
    await settle();

    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'], 'sidelight-2': ['France'] });
    expect(mentions(reader)).toEqual({ mali: 1, france: 1 });
  });

  it.each([
    ['words', () => (textIn('#one').data = 'Niger')],
    ['text', () => find('#one').remove()],
  ])('takes marks back with the %s they stood on, and says so', async (_what, change) => {
    read(`<p id="one">${MALI}</p>${FILLER}`);
    onMarks.mockReset();

    change();
    await settle();

    expect(marks.size).toBe(0);
    expect(onMarks).toHaveBeenCalled();
  });

  it.each(['stretch', 'first'] as const)('is marked anew as often as the page puts it anew (%s)', async (density) => {
    read(`<p id="one">${MALI}</p>${FILLER}`, { density });

    textIn('#one').data = `${MALI} Again.`;
    await settle();
    expect(marked('#one')).toEqual(['mali']);

    find('#one').outerHTML = `<p id="one">${MALI}</p>`;
    await settle();
    expect(marked('#one')).toEqual(['mali']);
  });
});

describe('a page that becomes another one', () => {
  it('is read from the start', async () => {
    const reader = read(`<p>${MALI}</p>${FILLER}`);

    history.pushState(null, '', '/another');
    document.body.innerHTML = `<p>${FRANCE}</p>${FILLER}`;
    await settle();

    expect(mentions(reader)).toEqual({ france: 1 });
    expect(drawn()).toEqual({ 'sidelight-1': [], 'sidelight-2': ['France'] });
  });

  it('is read alone: what was still to be read of the page before is left', async () => {
    const reader = begin(`<p>Niger</p><p>${'long '.repeat(13_000)}</p><p>Mali</p>`);
    idle.passOne();

    history.pushState(null, '', '/another');
    document.body.innerHTML = `<p>${FRANCE}</p>${FILLER}`;
    await settle();

    expect(mentions(reader)).toEqual({ france: 1 });
  });
});
