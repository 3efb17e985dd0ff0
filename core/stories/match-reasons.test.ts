import { describe, expect, it } from 'vitest';
import { matchReasons } from './match-reasons';
import { weigh } from './pair-features';
import { judgeEvent } from './same-event';
import { profileOf } from './story-profile';
import { readTerms, type MatchedText } from './story-terms';

const text = (rest: Partial<MatchedText>): MatchedText => ({
  title: 'Ferry sinks off Ostvik',
  lead: '',
  sentences: [
    'The ferry Northern Star went down off Ostvik on Monday with 340 passengers on board.',
    'Captain Ingrid Solheim said that water came in through the bow door.',
  ],
  language: 'en',
  publishedOn: '2024-03-05',
  ...rest,
});

const counts = { stories: 0, countOf: () => 0 };

function reasonsOf(here: Partial<MatchedText>, there: Partial<MatchedText>) {
  const read = readTerms(text(here));
  const [one, other] = [text(here), text(there)].map((of) => ({
    weighed: weigh(profileOf(readTerms(of), of.language), counts),
    outlet: '',
  }));
  if (!one || !other) throw new Error('two stories');
  return matchReasons(read, other.weighed.profile, judgeEvent(one, other));
}

describe('matchReasons', () => {
  const retold = {
    title: 'Hundreds saved as the Northern Star goes down near Ostvik',
    sentences: ['All 340 people on the Northern Star were saved, captain Ingrid Solheim told us.'],
  };

  it('names what both name, whole names rather than their parts', () => {
    const names = reasonsOf({}, retold).find(({ kind }) => kind === 'names');

    expect(names?.words).toContain('Ingrid Solheim');
    expect(names?.words).not.toContain('Solheim');
  });

  it('names figures that tell something, and the day', () => {
    const reasons = reasonsOf({}, retold);

    expect(reasons).toContainEqual({ kind: 'figures', words: ['340'] });
    expect(reasons).toContainEqual({ kind: 'same-day', words: [] });
  });

  it('counts the days between', () => {
    expect(reasonsOf({}, { ...retold, publishedOn: '2024-03-07' })).toContainEqual({
      kind: 'days-apart',
      words: ['2'],
    });
  });

  it('says first that the text is the same', () => {
    const sentences = text({}).sentences.concat(
      'Rescuers from three towns reached the wreck within an hour, and helicopters brought blankets and hot soup.',
      'The owners promised to pay for everything that was lost and to answer every question of the inquiry in full.',
    );

    expect(reasonsOf({ sentences }, { sentences, title: 'A night at sea' })[0]).toEqual({ kind: 'copy', words: [] });
  });

  it('names shared topics by their ids where nothing else is written alike', () => {
    const arabic = { language: 'ar', title: 'غرق عبارة', sentences: ['غرقت عبارة قبالة الساحل.'], topics: ['ferries'] };

    expect(reasonsOf({ topics: ['ferries'] }, arabic)).toContainEqual({ kind: 'topics', words: ['ferries'] });
  });
});
