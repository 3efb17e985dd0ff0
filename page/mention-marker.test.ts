import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNames } from '../core/mentions/compile-matcher';
import { compileNames } from '../core/mentions/compile-names';
import type { PageBrief } from '../core/settings/page-brief';
import { buildAlias, buildAliases, buildBrief, topicId } from '../tests/support/builders';
import { fakeHighlights, fakeLayout, find, showPage } from '../tests/support/fake-page';
import { MentionMarker } from './mention-marker';
import { PageMarks } from './page-marks';
import { readParts, type TextPart } from './text-part';

const matcher = openNames(compileNames(buildAliases()), ['en']);
let drawn: () => Record<string, string[]>;
let marks: PageMarks;

beforeEach(() => {
  drawn = fakeHighlights();
  fakeLayout();
  marks = new PageMarks();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const markerOf = (rest: Partial<PageBrief> = {}) => new MentionMarker(buildBrief(rest), marks);

/** A page's text in one part. */
function partOf(markup: string): TextPart {
  showPage(markup);
  const [part] = readParts(document.body);
  if (!part) throw new Error('no text');
  return part;
}

/** A line that names something and is long enough to be running text. */
const line = (name: string) => `<p>A long river runs by ${name}, from west to east.</p>`;
const names = (marker: MentionMarker, markup: string, among = matcher) => {
  const part = partOf(markup);
  return marker.mentionsIn(part, among).map(({ start, end }) => part.text.slice(start, end));
};

describe('mentionsIn', () => {
  it('are those that stand in one block, in what is read', () => {
    const marker = markerOf();

    expect(names(marker, '<p>Ma<b>li</b></p><nav>Mali</nav><p>Tour de</p><p>France</p>')).toEqual(['Mali', 'France']);
  });

  it('are a shorter name where the longer one runs over a block’s edge', () => {
    const aliases = [buildAlias('Mali'), buildAlias('Mali Ford', { topicId: null })];
    const among = openNames(compileNames(aliases), ['en']);

    expect(names(markerOf(), '<p>Mali</p>\n<p>Ford</p>', among)).toEqual(['Mali']);
    expect(names(markerOf(), '<p>Mali <b>Ford</b></p>', among)).toEqual([]);
  });

  it('are weak where nothing strong stands on the page, and so do not count', () => {
    const marker = markerOf();
    expect(names(marker, line('Paris'))).toEqual([]);

    marker.mark(partOf(line('France')), matcher);

    expect(names(marker, line('Paris'))).toEqual(['Paris']);
  });

  describe('on a page of several languages', () => {
    const aliases = [
      buildAlias('River'),
      buildAlias('Fleuve', { languages: ['fr'] }),
      buildAlias('Stream', { languages: ['en'] }),
      buildAlias('Strom', { notIn: ['fr'] }),
    ];
    const among = (...languages: string[]) => openNames(compileNames(aliases), languages);
    const all = '<i>River</i>, <i>Fleuve</i>, <i>Stream</i>, <i>Strom</i>';

    it('are each in a block of a language in which they count', () => {
      const marker = markerOf();

      expect(names(marker, `<p>${all}</p>`, among('en', 'fr'))).toEqual(['River', 'Stream', 'Strom']);
      expect(names(marker, `<p lang="fr">${all}</p>`, among('en', 'fr'))).toEqual(['River', 'Fleuve']);
      expect(names(marker, `<p>${all}</p>`, among('fr', 'en'))).toEqual(['River', 'Fleuve']);
    });

    it('are all where no language is known', () => {
      expect(names(markerOf(), `<p>${all}</p>`, among())).toEqual(['River', 'Fleuve', 'Stream', 'Strom']);
    });
  });
});

describe('mark', () => {
  it('draws each mention in the colour of its topic, and says that there were some', () => {
    expect(markerOf().mark(partOf(line('Mali and France')), matcher)).toBe('marks');
    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'], 'sidelight-2': ['France'] });
  });

  it('says that there were none', () => {
    expect(markerOf().mark(partOf(line('Niger')), matcher)).toBe('none');
    expect(marks.size).toBe(0);
  });

  it.each([
    ['a heading', '<h2>A long river runs by Mali, from west to east.</h2>', { marksHeadings: true }],
    ['a link', '<p><a href="/">A long river runs by Mali, from west to east.</a></p>', { marksLinks: true }],
  ])('marks nothing in %s, unless that is wanted', (_where, markup, wanted) => {
    expect(markerOf().mark(partOf(markup), matcher)).toBe('none');
    expect(markerOf(wanted).mark(partOf(markup), matcher)).toBe('marks');
  });

  it.each([
    ['a label', '<p>Mali</p>'],
    ['what is not to be seen', `<div class="unseen">${line('Mali')}</div>`],
  ])('marks nothing in %s', (_where, markup) => {
    expect(markerOf().mark(partOf(markup), matcher)).toBe('none');
  });

  it('marks the same place once, however often it is read', () => {
    const marker = markerOf();
    const part = partOf(line('Mali'));

    marker.mark(part, matcher);
    marker.mark(part, matcher);

    expect(marks.size).toBe(1);
  });

  it('marks nothing of a topic that is no longer in the brief', () => {
    markerOf({ topics: [] }).mark(partOf(line('Mali')), matcher);

    expect(marks.size).toBe(0);
  });

  it('marks text that stands bare in a shadow root', () => {
    showPage('<div></div>');
    const root = find('div').attachShadow({ mode: 'open' });
    root.innerHTML = 'A long river runs by Mali, from west to east.';

    for (const part of readParts(root)) markerOf().mark(part, matcher);

    expect(drawn()).toEqual({ 'sidelight-1': ['Mali'] });
  });
});

describe('a topic in company only', () => {
  const topics = buildBrief().topics.map((topic) => ({ ...topic, inCompany: topic.id === 'france' }));

  it('waits for another topic, which is told once', () => {
    const marker = markerOf({ topics });

    expect(marker.mark(partOf(line('France')), matcher)).toBe('none');
    expect(marker.mark(partOf(line('Mali')), matcher)).toBe('company');
    expect(marker.mark(partOf(line('Mali')), matcher)).toBe('marks');
  });

  it('is marked once the page is read from its start', () => {
    const marker = markerOf({ topics });
    marker.mark(partOf(line('France and Mali')), matcher);

    marker.restart();
    marker.mark(partOf(line('France')), matcher);

    expect(marks.topics).toEqual(['france']);
  });
});

describe('how dense marks are', () => {
  it('is as wanted, over all parts', () => {
    const marker = markerOf({ density: 'first' });

    marker.mark(partOf(line('Mali') + line('Mali')), matcher);
    marker.mark(partOf(line('Mali')), matcher);

    expect(marks.size).toBe(1);
  });

  it.each([
    ['one of its marks has gone', (marker: MentionMarker) => marker.forget(topicId('mali')), 2],
    ['an entry begins', (marker: MentionMarker) => marker.beginEntry(), 2],
    ['nothing has happened', () => undefined, 1],
  ])('lets a topic be due again where %s', (_what, happen, size) => {
    const marker = markerOf({ density: 'stretch' });
    marker.mark(partOf(line('Mali')), matcher);

    happen(marker);
    marker.mark(partOf(line('Mali')), matcher);

    expect(marks.size).toBe(size);
  });

  it('begins anew with the page, and so do the marks', () => {
    const marker = markerOf({ density: 'first' });
    marker.mark(partOf(line('Mali')), matcher);

    marker.restart();
    expect(marks.size).toBe(0);
    marker.mark(partOf(line('Mali')), matcher);

    expect(marks.size).toBe(1);
  });
});
