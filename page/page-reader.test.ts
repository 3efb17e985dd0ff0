import { describe, expect, it } from 'vitest';
import { buildAlias } from '../tests/support/builders';
import { find, textIn } from '../tests/support/fake-page';
import {
  begin,
  beginWithEmptyPage,
  drawn,
  FILLER,
  FRANCE,
  idle,
  life,
  MALI,
  marks,
  mentions,
  onMarks,
  read,
  settle,
} from '../tests/support/read-page';

beginWithEmptyPage();

const marked = (selector: string) => marks.on(textIn(selector)).map(({ mention }) => mention.topicId);

describe('an article', () => {
  it('is marked in five steps: gate, map, find, choose, mark', () => {
    const reader = read(`<p>Mali and France were both in the Tour de France.</p>${FILLER}`);

    expect(reader.isArticle).toBe(true);
    expect(mentions(reader)).toEqual({ mali: 1, france: 1 });
    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'], 'sidelight-2': ['France'] });
    expect(onMarks).toHaveBeenCalled();
  });

  it('is read at an idle time, not at once', () => {
    begin(`<p>${MALI}</p>${FILLER}`);

    expect(marks.size).toBe(0);
    expect(idle.waiting()).toBe(1);
  });

  it('is not touched', () => {
    begin(`<p>${MALI}</p>${FILLER}`);
    const before = document.documentElement.outerHTML;

    idle.pass();

    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['a link', `<p><a href="/mali">${MALI}</a></p>`],
    ['a heading', `<h2>${MALI}</h2>`],
    ['what is not to be seen', `<p class="unseen">${MALI}</p>`],
    ['a label', '<p>From: Mali</p>'],
  ])('has its mentions counted in %s, but not marked', (_where, markup) => {
    const reader = read(markup + FILLER);

    expect(mentions(reader)).toEqual({ mali: 1 });
    expect(marks.size).toBe(0);
  });

  it('is marked as densely as the reader wants', () => {
    read(`<p>${MALI} ${MALI}</p>${FILLER}<p>${MALI}</p>`, { density: 'first' });

    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'] });
  });

  it('is read with the aliases of its language', () => {
    const aliases = [buildAlias('Mali', { notIn: ['hr'] })];

    const reader = read(`<p>${MALI}</p>${FILLER}`, { aliases }, 'hr-HR');

    expect(mentions(reader)).toEqual({});
  });

  it('is read part by part, one at each idle time', () => {
    const around = (name: string) => `<p>A line that is long enough to be read as text names ${name}.</p>`;
    begin(`${around('Mali')}<p>${'long '.repeat(13_000)}</p>${around('France')}`);

    idle.passOne();
    const first = marks.size;
    idle.passOne();

    expect([first, marks.size]).toEqual([1, 2]);
  });

  it('has weak aliases in a later part supported by an earlier one', () => {
    const reader = read(`<p>France</p><p>${'long '.repeat(13_000)}</p><p>Paris</p>`);

    expect(mentions(reader)).toEqual({ france: 2 });
  });
});

describe('a page that is no article', () => {
  it('is left alone, until it has become one', async () => {
    const reader = read(`<p>${MALI}</p>`);
    expect([reader.isArticle, marks.size]).toEqual([false, 0]);

    document.body.insertAdjacentHTML('beforeend', FILLER);
    await settle();

    expect(reader.isArticle).toBe(true);
    expect(marked('p')).toEqual(['mali']);
  });
});

describe('late text', () => {
  it('is marked, and what was there is left as it was', async () => {
    const reader = read(`<p id="one">${MALI}</p>${FILLER}`);
    const [before] = marks.inOrder;

    document.body.insertAdjacentHTML('beforeend', `<p id="late">${FRANCE}</p>`);
    await settle();

    expect(marks.inOrder[0]).toBe(before);
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

describe('the end of reading', () => {
  it('takes every mark back', () => {
    read(`<p>${MALI}</p>${FILLER}`);

    life.abort();

    expect(marks.size).toBe(0);
    expect(drawn()).toEqual({ 'sidelight-1': [] });
  });

  it('comes before what still waits for an idle time', () => {
    begin(`<p>${MALI}</p>${FILLER}`);

    life.abort();
    idle.pass();

    expect(marks.size).toBe(0);
  });

  it('follows the page no more', async () => {
    read(FILLER);

    life.abort();
    document.body.insertAdjacentHTML('beforeend', `<p>${MALI}</p>`);
    await settle();

    expect(marks.size).toBe(0);
  });
});
