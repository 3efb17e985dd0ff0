import { describe, expect, it } from 'vitest';
import { furnishedParagraphs, isFurniture } from './furniture';

describe('isFurniture', () => {
  it.each([
    ['Subscribe today and find us in your inbox.', 'en', true],
    ['© 2031 The Harbour Post', 'de', true],
    ['Abonnez-vous à notre lettre d’information.', 'fr', true],
    ['The minister subscribed to no such view.', 'en', false],
    ['Le ministre a quitté la capitale lundi.', 'fr', false],
  ])('tells the site from the report: %s', (text, language, expected) => {
    expect(isFurniture(text, language)).toBe(expected);
  });
});

describe('furnishedParagraphs', () => {
  const furnished = (texts: readonly string[], language = 'en') => [
    ...furnishedParagraphs(texts.map((text, at) => ({ text, paragraph: at + 1 })), language), // prettier-ignore
  ];

  it('takes in what speaks to the reader beside a plea for subscribers, before it and behind it', () => {
    const texts = [
      'The ferry sank off Port Lanning.',
      'Your support keeps us afloat.',
      'Subscribe today.',
      'It is the best money you can spend.',
      'You will not regret it.',
      'The strait is closed.',
    ];

    expect(furnished(texts)).toEqual(expect.arrayContaining([2, 3, 4, 5]));
    expect(furnished(texts)).toHaveLength(4);
  });

  it('leaves alone what speaks to somebody within a report', () => {
    expect(furnished(['Subscribe today.', '“You have a week,” the minister said.'])).toEqual([1]);
    expect(furnished(['You have a week to leave, the minister said.', 'The strait is closed.'])).toEqual([]);
    expect(furnished(['« Vous avez une semaine », a dit le ministre.', 'Le détroit est fermé.'], 'fr')).toEqual([]);
  });
});
