import { describe, expect, it } from 'vitest';
import { emptyDay, withStory, type DayPostings } from './day-postings';
import { countsIn, MOST_CANDIDATES, searchDays, type Candidate } from './search-days';
import { hashOf } from '../text/hash';
import { indexTermsOf, profileOf, type StoryProfile } from './story-profile';
import { readTerms } from './story-terms';

const profileOfTitle = (title: string): StoryProfile =>
  profileOf(readTerms({ title, lead: '', sentences: [title.toLowerCase()], language: 'en', publishedOn: null }), 'en');

/** A day with stories by their titles, each at its title as an address. */
function dayOf(day: string, titles: readonly string[]): DayPostings {
  return titles.reduce(
    (row, title) => withStory(row, { url: title, outlet: `of ${title}`, terms: indexTermsOf(profileOfTitle(title)) }),
    emptyDay(day),
  );
}

const DAM = 'Karsten dam breaks and floods Velmar';
const DAM_AGAIN = 'Velmar under water after Karsten dam gives way';
const VELMAR = 'Velmar elects its first woman mayor';
const STRIKE = 'Pilots of the airline strike over pay';
const DAYS = [dayOf('2031-06-06', [DAM_AGAIN, STRIKE]), dayOf('2031-06-07', [VELMAR])];

function search(title: string, days: readonly DayPostings[], isWanted: (of: Candidate) => boolean = () => true) {
  return searchDays(profileOfTitle(title), days, { counts: countsIn(days), isWanted });
}

describe('countsIn', () => {
  it('counts over all the days', () => {
    const { stories, countOf } = countsIn(DAYS);

    expect(stories).toBe(3);
    expect([countOf(hashOf('velmar')), countOf(hashOf('velmar')), countOf(hashOf('karsten'))]).toEqual([2, 2, 1]);
    expect(countOf(hashOf('aurelia'))).toBe(0);
  });

  it('of no days is nothing', () => {
    const { stories, countOf } = countsIn([]);

    expect([stories, countOf(7)]).toEqual([0, 0]);
  });
});

describe('searchDays', () => {
  it('finds the stories that share most, the best first, and none that share nothing', () => {
    expect(search(DAM, DAYS).map(({ url }) => url)).toEqual([DAM_AGAIN, VELMAR]);
    expect(search(DAM, DAYS)[0]?.outlet).toBe(`of ${DAM_AGAIN}`);
  });

  it('leaves out what is not wanted', () => {
    expect(search(DAM, DAYS, ({ outlet }) => outlet !== `of ${DAM_AGAIN}`).map(({ url }) => url)).toEqual([VELMAR]);
  });

  it('finds nothing in no days, and nothing for a story without a word', () => {
    expect(search(DAM, [])).toEqual([]);
    expect(search('', DAYS)).toEqual([]);
  });

  it('gives a few of very many, and those are the best', () => {
    const many = Array.from({ length: 400 }, (_, at) => `Velmar market has stall number ${at}`);
    const days = [dayOf('2031-06-05', many), ...DAYS];
    const found = search(DAM, days);

    expect(found).toHaveLength(MOST_CANDIDATES);
    expect(found[0]?.url).toBe(DAM_AGAIN);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('does not fill up with what is not wanted', () => {
    const many = Array.from({ length: 100 }, (_, at) => `${DAM} ${at}`);

    expect(search(DAM, [dayOf('2031-06-05', many), ...DAYS], ({ url }) => url === VELMAR)).toHaveLength(1);
  });
});
