import { act, cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePackText } from '../../core/packs/parse-pack';
import { countGroups } from '../../core/compare/comparison';
import page from '../../entrypoints/welcome/index.html?raw';
import packText from '../../packs/sahel.json?raw';
import { judgePage } from '../../page/page-gate';
import { readStory } from '../../page/read-story';
import { mapText } from '../../page/text-map';
import { findInPacks } from '../../sources/pack-source';
import { renderWithWords } from '../../tests/support/render-with-words';
import { Welcome } from './welcome';

const parsed = parsePackText(packText);
if (!parsed.ok) throw new Error('the pack is broken');
const pack = parsed.value;

beforeEach(() => {
  const { head, documentElement } = new DOMParser().parseFromString(page, 'text/html');
  document.documentElement.lang = documentElement.lang;
  document.head.innerHTML = head.innerHTML;
});

afterEach(() => act(cleanup));

/** The whole page, in a language of the interface. */
function show(language: 'en' | 'ar' = 'en'): void {
  renderWithWords(
    <Welcome access="withheld" keepsReading={true} onAllow={() => undefined} onKeepReading={() => undefined} />,
    language,
  );
}

describe.each(['en', 'ar'] as const)('the page with the demo article, in %s', (language) => {
  it('is taken for an article', () => {
    show(language);

    expect(judgePage(document)).toEqual({ kind: 'article' });
  });

  it('is read as that article, and as nothing else on the page', () => {
    show(language);

    const story = readStory(document, location);

    expect(story).toMatchObject({
      siteName: 'The Harbour Courier',
      title: 'Mali ends its defence accords with France',
      language: 'en',
      publishedOn: '2022-05-02',
      credit: 'Eleanor Pryce',
    });
    expect(story.sentences).toHaveLength(14);
    expect(story.sentences[0]).toMatch(/^Mali’s junta has ended/u);
    expect(story.sentences.at(-1)).toMatch(/has left first\.$/u);
  });

  it('has no running text but the article’s where marks would be drawn', () => {
    show(language);
    const text = [...mapText(document.body)].map((part) => part.text).join('');

    expect(text).toContain('Mali’s junta has ended');
    expect(text).not.toContain(document.querySelector('.welcome-steps h2')?.textContent);
    expect(text).not.toContain(document.querySelector('.sample-note')?.textContent);
  });
});

describe('the demo article', () => {
  it('is known by its text, and has rows in all four groups against every version', () => {
    show();

    const found = findInPacks(readStory(document, location), pack);

    expect(found?.recognised.reason).toBe('text');
    expect(found?.others.length).toBeGreaterThan(1);
    for (const { comparison } of found?.others ?? []) {
      expect(Object.values(countGroups(comparison)).filter((rows) => rows === 0)).toEqual([]);
    }
  });
});
