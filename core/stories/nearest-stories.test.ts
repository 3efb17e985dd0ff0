import { describe, expect, it } from 'vitest';
import { buildPack, topicId } from '../../tests/support/builders';
import { emptyDay, withStory } from './day-postings';
import { hashOf } from '../text/hash';
import { nearestOnTopic, nearestVersions } from './nearest-stories';
import { topicTerm } from './story-terms';

const pack = buildPack();

function near(publishedOn: string | null, rest: { topic?: string; here?: string | null } = {}): string[] {
  const { topic = 'mali', here = null } = rest;
  const found = nearestVersions({ topicId: topicId(topic), publishedOn, here: here as never }, pack);
  return found.map(({ outlet }) => outlet.id);
}

describe('nearestVersions', () => {
  it('gives stories of other outlets from the same two weeks', () => {
    expect(near('2024-03-10')).toEqual(['a', 'b']);
    expect(near('2024-02-20')).toEqual(['a', 'b']);
  });

  it('gives the nearest first', () => {
    const [event] = pack.events;
    const versions = event?.versions.map((version, place) => ({ ...version, publishedOn: `2024-03-0${5 - place}` }));
    const found = nearestVersions(
      { topicId: topicId('mali'), publishedOn: '2024-03-01', here: null },
      { ...pack, events: [{ ...event, versions }] as never },
    );

    expect(found.map(({ outlet }) => outlet.id)).toEqual(['b', 'a']);
  });

  it.each<[string, ReturnType<typeof near>]>([
    ['of another time', near('2024-03-17')],
    ['of years ago', near('2022-03-02')],
    ['for a page without a date', near(null)],
    ['on another topic', near('2024-03-02', { topic: 'france' })],
  ])('gives none %s', (_why, found) => {
    expect(found).toEqual([]);
  });

  it('leaves out the outlet that is being read, and tells an outlet once', () => {
    expect(near('2024-03-02', { here: 'a' })).toEqual(['b']);
    const twice = { ...pack, events: [...pack.events, ...pack.events] };
    const found = nearestVersions({ topicId: topicId('mali'), publishedOn: '2024-03-02', here: null }, twice);
    expect(found).toHaveLength(2);
  });
});

describe('nearestOnTopic', () => {
  const dayOf = (day: string, outlet: string, topics: readonly string[]) =>
    withStory(emptyDay(day), {
      url: `https://${outlet}.example/${day}`,
      outlet,
      terms: topics.map((id) => ({ term: hashOf(topicTerm(id)), weight: 9 })),
    });
  const days = [
    dayOf('2024-03-01', 'a', ['mali']),
    dayOf('2024-03-04', 'b', ['mali', 'france']),
    dayOf('2024-03-05', 'c', ['france']),
    dayOf('2024-03-08', 'd', ['mali']),
  ];

  it('gives the stories on a topic, the nearest day first', () => {
    expect(nearestOnTopic(days, { topicId: topicId('mali'), publishedOn: '2024-03-05', here: '' })).toEqual([
      'https://b.example/2024-03-04',
      'https://d.example/2024-03-08',
      'https://a.example/2024-03-01',
    ]);
  });

  it('gives none of the outlet that is being read', () => {
    const near = nearestOnTopic(days, { topicId: topicId('france'), publishedOn: '2024-03-05', here: 'c' });

    expect(near).toEqual(['https://b.example/2024-03-04']);
  });
});
