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
  onNames,
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

  it('is read once, though it changes while it is read', async () => {
    const around = (name: string, id: string) => `<p id="${id}">A line that is long enough names ${name} and more.</p>`;
    begin(`${around('Mali', 'a')}<p>${'long '.repeat(13_000)}</p>${around('France', 'b')}`);
    idle.passOne();

    find('#b').insertAdjacentHTML('afterend', around('Mali', 'c'));
    await settle();

    expect([...marked('#a'), ...marked('#b'), ...marked('#c')]).toEqual(['mali', 'france', 'mali']);
    expect(marks.size).toBe(3);
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

describe('names that come late', () => {
  let give: () => void;
  const beginWithout = (body: string) => {
    const namesAfter = new Promise<void>((resolve) => (give = resolve));
    const reader = begin(body, { namesAfter });
    idle.pass();
    return reader;
  };

  it('are what marks wait for', async () => {
    const reader = beginWithout(`<p>${MALI}</p>${FILLER}`);
    expect([reader.isArticle, mentions(reader), marks.size]).toEqual([true, {}, 0]);

    give();
    await settle();

    expect(mentions(reader)).toEqual({ mali: 1 });
    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'] });
  });

  it('find a page that has changed meanwhile as it is then, and read it once', async () => {
    beginWithout(`<p id="one">${MALI}</p><p id="two">${MALI}</p>${FILLER}`);

    find('#one').remove();
    document.body.insertAdjacentHTML('beforeend', `<p>${FRANCE}</p>`);
    await settle();
    expect(marks.size).toBe(0);
    give();
    await settle();

    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'], 'sidelight-2': ['France'] });
    expect(onNames).toHaveBeenCalledOnce();
  });

  it('mark nothing of a page that has become another, and that one once', async () => {
    beginWithout(`<p>${MALI}</p>${FILLER}`);

    history.pushState(null, '', '/another');
    document.body.innerHTML = `<p>${FRANCE}</p>${FILLER}`;
    await settle();
    give();
    await settle();

    expect(drawn()).toEqual({ 'sidelight-2': ['France'] });
  });

  it('mark nothing where reading has ended', async () => {
    beginWithout(`<p>${MALI}</p>${FILLER}`);

    life.abort();
    give();
    await settle();

    expect(marks.size).toBe(0);
  });
});

describe('the end of reading', () => {
  it('takes every mark back', () => {
    read(`<p>${MALI}</p>${FILLER}`);

    life.abort();

    expect(marks.size).toBe(0);
    expect(drawn()).toEqual({ 'sidelight-1': [] });
  });

  it('may come while the page is judged, as after an update of the extension, and no names are asked for then', () => {
    onMarks.mockImplementation(() => life.abort());

    read(`<p>${MALI}</p>${FILLER}`);

    expect(onNames).not.toHaveBeenCalled();
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
