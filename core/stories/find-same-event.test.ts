import { describe, expect, it } from 'vitest';
import { emptyDay, withStory, type DayPostings } from './day-postings';
import { daysAround, findCandidates, judgeCandidates, type AskedStory, type KeptProfile } from './find-same-event';
import { indexStory } from './index-story';
import { MOST_DAYS_APART } from './same-event';

const DAY = '2031-06-07';

interface Told {
  readonly outlet: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly day?: string;
}

const FERRY: Told = {
  outlet: 'herald.example',
  title: 'Ferry Aurelia sinks off Port Lanning, killing at least 40',
  sentences: [
    'At least 40 people died when the ferry Aurelia sank off Port Lanning on Friday night, the coast guard said.',
    'It was carrying 212 passengers across the Tarn strait when it hit a reef.',
  ],
};
const FERRY_ELSEWHERE: Told = {
  outlet: 'post.example',
  title: 'Dozens drown as ferry goes down in fog',
  sentences: [
    'Rescuers pulled 40 bodies from the water after the Aurelia, a ferry with 212 people aboard, went down near Port Lanning.',
    'The vessel struck a reef in the Tarn strait on Friday night.',
  ],
};
const FERRY_NEXT_DAY: Told = { ...FERRY_ELSEWHERE, outlet: 'late.example', day: '2031-06-08' };
const FERRY_BEFORE: Told = { ...FERRY_ELSEWHERE, outlet: 'old.example', day: '2029-06-07' };
const HOSPITAL: Told = {
  outlet: 'post.example',
  title: 'Nurses of Dorun hospital vote for a strike',
  sentences: ['Nurses voted for a strike over night shifts, their union said.', 'The hospital has 300 beds.'],
};

const indexOf = ({ title, sentences, day = DAY }: Told) =>
  indexStory({ title, sentences, lead: '', language: 'en', publishedOn: day });
const urlOf = ({ outlet, title, day = DAY }: Told) => `https://${outlet}/${day}/${title.length}`;
const ask = (told: Told): AskedStory => ({
  profile: indexOf(told).profile,
  outlet: told.outlet,
  day: told.day ?? DAY,
});

function daysOf(kept: readonly Told[]): DayPostings[] {
  const days = new Map<string, DayPostings>();
  for (const told of kept) {
    const { day = DAY, outlet } = told;
    days.set(day, withStory(days.get(day) ?? emptyDay(day), { url: urlOf(told), outlet, terms: indexOf(told).terms }));
  }
  return [...days.values()];
}

/** What is found for a story among others, as one who keeps them would ask. */
function find(told: Told, kept: readonly Told[]) {
  const { first, last } = daysAround(told.day ?? DAY);
  const days = daysOf(kept).filter(({ day }) => day >= first && day <= last);
  const asked = ask(told);
  const search = findCandidates(asked, days, ({ outlet }) => outlet !== asked.outlet);
  const profiles = kept
    .filter((other) => search.candidates.some(({ url }) => url === urlOf(other)))
    .map((other): KeptProfile => ({ ...indexOf(other).profile, url: urlOf(other), outlet: other.outlet }));
  return judgeCandidates(asked, search, profiles);
}

describe('daysAround', () => {
  it('has the days on which the event may be told, across months and years', () => {
    expect(daysAround('2031-06-07')).toEqual({ first: '2031-06-02', last: '2031-06-12' });
    expect(daysAround('2032-01-02')).toEqual({ first: '2031-12-28', last: '2032-01-07' });
    expect(Date.parse(daysAround(DAY).last) - Date.parse(DAY)).toBe(MOST_DAYS_APART * 86_400_000);
  });
});

describe('a story that another outlet tells', () => {
  it('is found, the nearest first, and the others are not taken for it', () => {
    const judged = find(FERRY, [HOSPITAL, FERRY_NEXT_DAY, FERRY_ELSEWHERE, FERRY_BEFORE]);
    const accepted = judged.filter(({ judgement }) => judgement.isOneEvent);

    expect(accepted.map(({ url }) => url)).toEqual([urlOf(FERRY_ELSEWHERE), urlOf(FERRY_NEXT_DAY)]);
    expect(accepted.map(({ outlet }) => outlet)).toEqual(['post.example', 'late.example']);
    expect(judged.find(({ url }) => url === urlOf(HOSPITAL))?.judgement.isOneEvent ?? false).toBe(false);
  });

  it('is found from the other side as well, as surely', () => {
    const [there] = find(FERRY, [FERRY_ELSEWHERE]);
    const [back] = find(FERRY_ELSEWHERE, [FERRY]);

    expect(there?.judgement.isOneEvent).toBe(true);
    expect(back?.judgement.isOneEvent).toBe(true);
  });

  it('is not found where only its own outlet tells it, nor among stories of other years', () => {
    expect(find(FERRY, [{ ...FERRY_ELSEWHERE, outlet: FERRY.outlet }])).toEqual([]);
    expect(find(FERRY, [FERRY_BEFORE])).toEqual([]);
  });

  it('is not found where nothing was read', () => {
    expect(find(FERRY, [])).toEqual([]);
  });

  it('is judged even where a candidate’s profile is gone', () => {
    const search = findCandidates(ask(FERRY), daysOf([FERRY_ELSEWHERE]), () => true);

    expect(search.candidates).toHaveLength(1);
    expect(judgeCandidates(ask(FERRY), search, [])).toEqual([]);
  });
});
