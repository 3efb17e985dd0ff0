import { describe, expect, it } from 'vitest';
import { buildBrief } from '../tests/support/builders';
import { find } from '../tests/support/fake-page';
import {
  beginWithEmptyPage,
  drawn,
  FILLER,
  FRANCE,
  idle,
  MALI,
  mentions,
  read,
  settle,
} from '../tests/support/read-page';

beginWithEmptyPage();

describe('what the reader has set', () => {
  it('marks headings and links only when wanted', () => {
    const body = `<h1>News from Mali</h1><p>See <a href="/f">what France said</a> on the long river.</p>${FILLER}`;

    read(body);
    expect(drawn()).toEqual({});
    read(body, { marksHeadings: true });
    expect(drawn()).toMatchObject({ 'sidelight-1': ['Mali'] });
    read(body, { marksLinks: true });
    expect(drawn()).toMatchObject({ 'sidelight-2': ['France'] });
  });

  describe('a topic that is marked in company only', () => {
    const topics = buildBrief().topics.map((topic) => ({ ...topic, inCompany: topic.id === 'france' }));

    it('is not marked where the page mentions no other', () => {
      const reader = read(`<p>${FRANCE}</p>${FILLER}`, { topics });

      expect(drawn()).toEqual({});
      expect(mentions(reader)).toEqual({ france: 1 });
    });

    it('is marked as soon as another is mentioned, also above it', async () => {
      read(`<p id="a">${FRANCE}</p>${FILLER}`, { topics });

      find('#a').insertAdjacentHTML('afterend', `<p>${MALI}</p>`);
      await settle();

      expect(drawn()).toEqual({ 'sidelight-1': ['Mali'], 'sidelight-2': ['France'] });
    });
  });

  it('leaves a site alone that is off, and says so', () => {
    const reader = read(`<p>${MALI}</p>${FILLER}`, { sites: [{ site: 'localhost', isOn: false }] });

    expect(drawn()).toEqual({});
    expect(reader.isSiteOn).toBe(false);
    expect(reader.refusal).toBeNull();
  });
});

describe('a page that is no article', () => {
  it('says why, and is read anyway when the reader wants it', () => {
    const reader = read(`<p id="a">${MALI}</p>`);
    expect(reader.isArticle).toBe(false);
    expect(reader.refusal).toBe('too-short');

    reader.readAgain(false);
    idle.pass();
    expect(drawn()).toEqual({});

    reader.readAgain(true);
    idle.pass();
    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'] });
  });

  it('is read from the start where the reader has wanted that before', () => {
    const reader = read(`<p>${MALI}</p>`, {}, 'en', true);

    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'] });
    expect(reader.isReadAnyway).toBe(true);
  });
});
