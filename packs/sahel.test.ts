import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { compileMatcher, type TopicAlias } from '../core/mentions/compile-matcher';
import { findMentions } from '../core/mentions/find-mentions';
import { parsePackText } from '../core/packs/parse-pack';
import { recogniseEvent } from '../core/stories/recognise-event';
import { buildStory } from '../tests/support/builders';

const parsed = parsePackText(readFileSync('packs/sahel.json', 'utf8'));
const pack = parsed.ok ? parsed.value : null;
const aliases: TopicAlias[] = [
  ...(pack?.topics ?? []).flatMap((topic) => topic.aliases.map((alias) => ({ ...alias, topicId: topic.id }))),
  ...(pack?.blockers ?? []).map((alias) => ({ ...alias, topicId: null })),
];

function found(text: string, language: string): string[] {
  const mentions = findMentions(text, compileMatcher(aliases, language));
  return mentions.map(({ start, end, topicId }) => `${topicId}: ${text.slice(start, end)}`);
}

describe('the aliases', () => {
  it.each([
    [
      'en',
      'Mali said French troops of Operation Barkhane must go.',
      ['mali: Mali', 'france: French troops', 'barkhane: Operation Barkhane'],
    ],
    [
      'fr',
      'Le gouvernement malien et la France, après Barkhane.',
      ['mali: gouvernement malien', 'france: France', 'barkhane: Barkhane'],
    ],
    [
      'ar',
      'أعلنت باماكو أن مالي تلغي اتفاقياتها مع فرنسا بعد عملية برخان',
      ['mali: باماكو', 'mali: مالي', 'france: فرنسا', 'barkhane: عملية برخان'],
    ],
    ['it', 'I mali del secolo.', []],
    ['hr', 'Mali princ je pao.', []],
    ['en', 'He flew Air France to see the Tour de France and Anatole France’s house.', []],
    ['en', 'Somalia, Malibu, Frances and normalise.', []],
    ['en', 'Paris Hilton ate French fries in Paris, Texas.', []],
    ['ar', 'وزارة المالية والتقرير المالي للسنة المالية', []],
  ])('in %s: %s', (language, text, mentions) => {
    expect(found(text, language)).toEqual(mentions);
  });
});

const recognised = (title: string, language: string, publishedOn = '2022-05-03') =>
  recogniseEvent(buildStory({ title, language, publishedOn, sentences: [] }), pack?.events ?? [])?.event.id ?? null;

describe('the founding event', () => {
  it.each([
    ['en', 'Mali ends defence accords with France'],
    ['en', 'Mali’s junta breaks off from defense agreements with Paris'],
    ['en', 'Mali cuts military ties with France'],
    ['en', 'Bamako terminates its military cooperation with France'],
    ['fr', 'Le Mali dénonce ses accords de défense avec la France'],
    ['fr', 'Bamako rompt les accords de défense avec Paris'],
    ['ar', 'مالي تلغي الاتفاقيات الدفاعية مع فرنسا'],
  ])('is known in %s: %s', (language, title) => {
    expect(recognised(title, language)).toBe('mali-ends-defence-accords');
  });

  it.each([
    ['en', 'Mali expels the French ambassador'],
    ['en', 'France ends joint operations with Malian forces'],
    ['en', 'France completes its withdrawal from Mali'],
    ['en', 'Mali leaves the G5 Sahel force'],
    ['en', 'Niger ends defence accords with France'],
    ['en', 'Mali suspends French broadcasters RFI and France 24'],
    ['en', 'Mali says the Algiers peace accord stands'],
    ['en', 'France plays Mali as the season ends'],
    ['en', 'Mali has not ended its defence accords with France'],
    ['en', 'Mali denies it will end its military agreements with France'],
    ['en', 'Why Mali may soon terminate its defence accords with France'],
    ['en', 'Mali breaks off defence agreement talks with Denmark as France watches'],
    ['fr', 'La France met fin à l’opération Barkhane'],
    ['fr', 'Le Mali se retire du G5 Sahel'],
  ])('is not taken for another, in %s: %s', (language, title) => {
    expect(recognised(title, language)).toBeNull();
  });

  it('is not given to a page of another year', () => {
    expect(recognised('Mali ends defence accords with France', 'en', '2026-05-03')).toBeNull();
  });
});
