import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../text/hash';
import { weigh, type TermCounts } from './pair-features';
import { eventFeatures, judgeEvent, likenessOf, MOST_DAYS_APART, ONE_EVENT, type HeldStory } from './same-event';
import { profileOf } from './story-profile';
import { readTerms, type MatchedText } from './story-terms';

type Told = Partial<MatchedText> & { readonly outlet?: string };

/** No stories at hand but the two. */
const NO_COUNTS: TermCounts = { stories: 0, countOf: () => 0 };

function hold({ outlet = '', ...rest }: Told, counts = NO_COUNTS): HeldStory {
  const text = { title: '', lead: '', sentences: [], language: 'en', publishedOn: '2031-06-07', ...rest };
  return { weighed: weigh(profileOf(readTerms(text), text.language), counts), outlet };
}

const tell = (title: string, publishedOn: string, ...sentences: readonly string[]): Told => ({
  ...{ title, publishedOn, sentences },
});
const judge = (a: Told, b: Told) => judgeEvent(hold({ outlet: 'a', ...a }), hold({ outlet: 'b', ...b }));

const FERRY = tell(
  'Ferry Aurelia sinks off Port Lanning, killing at least 40',
  '2031-06-07',
  'At least 40 people died when the ferry Aurelia sank off Port Lanning on Friday night, the Veldrian coast guard said.',
  'The ship was carrying 212 passengers across the Tarn strait when it hit a reef in heavy fog.',
  'Captain Ilan Morvat was among the survivors, the harbour master said.',
);
const FERRY_ELSEWHERE = tell(
  'Dozens drown as Veldrian ferry goes down in fog',
  '2031-06-07',
  'Rescuers have pulled 40 bodies from the water after the Aurelia, a ferry with 212 people aboard, went down near Port Lanning.',
  'The vessel struck a reef in the Tarn strait on Friday night.',
  'Its captain, Ilan Morvat, survived and is being questioned, the coast guard of Veldria said.',
);
const JOBS_OF_JUNE = tell(
  'Veldria adds 210,000 jobs in June as unemployment falls to 4.1 percent',
  '2031-07-04',
  'Veldrian employers added 210,000 jobs in June, the Labour Office said on Friday, more than economists had expected.',
  'The unemployment rate fell to 4.1 percent, the lowest in two years.',
);
const JOBS_OF_MAY = tell(
  'Veldria adds 165,000 jobs in May as unemployment rises to 4.4 percent',
  '2031-06-06',
  'Veldrian employers added 165,000 jobs in May, the Labour Office said on Friday, fewer than economists had expected.',
  'The unemployment rate rose to 4.4 percent, the highest in two years.',
);
const AMBASSADOR = tell(
  'Veldria expels Orrinian ambassador',
  '2031-06-07',
  'The Veldrian junta has given the ambassador of Orrinia, Pel Tavish, 72 hours to leave the country.',
  'The foreign ministry called remarks he made in Karsten hostile and outrageous.',
  'Orrinia said it took note of the decision.',
);
const ACCORDS = tell(
  'Veldria ends defence accords with Orrinia',
  '2031-06-10',
  'The military rulers of Veldria have ended the defence accords that gave Orrinian troops their legal basis.',
  'A spokesman, Colonel Adan Merrow, read a statement on national television that spoke of flagrant violations.',
  'The withdrawal from the treaty takes effect within six months.',
);
const LEAVING_MESSA = tell(
  'UN mission leaves its base in Messa',
  '2031-06-07',
  'The United Nations mission has left its base in Messa, in the centre of Veldria, ahead of schedule.',
  'Some 300 Halvish soldiers drove south in a convoy, a spokeswoman said.',
);
const LEAVING_DORUN = tell(
  'UN mission hands over its camp in Dorun',
  '2031-06-11',
  'The United Nations mission has handed over its camp in Dorun, in the north of Veldria, to the army.',
  'Rebels of the Azir front had warned soldiers not to enter Dorun.',
);
const MATCH = tell(
  'Karsten Rovers beat Velmar United 2-0 in first leg',
  '2031-06-04',
  'Karsten Rovers beat Velmar United 2-0 at home in the first leg of the cup semi-final on Tuesday.',
  'Joran Pell scored twice before the break.',
);
const RETURN_MATCH = tell(
  'Velmar United knock out Karsten Rovers on penalties',
  '2031-06-11',
  'Velmar United are in the cup final after beating Karsten Rovers 5-4 on penalties on Tuesday.',
  'Goalkeeper Anselm Dray saved the last kick after a 3-1 win in normal time.',
  'Rovers had won the first leg 2-0.',
);

describe('judgeEvent', () => {
  it('knows one event told by two outlets on a day in other words', () => {
    const { isOneEvent, probability, daysApart } = judge(FERRY, FERRY_ELSEWHERE);

    expect(isOneEvent).toBe(true);
    expect(probability).toBeGreaterThanOrEqual(ONE_EVENT);
    expect(daysApart).toBe(0);
  });

  it.each([
    ['the jobs reports of two months', JOBS_OF_JUNE, JOBS_OF_MAY],
    ['a mission that leaves two towns', LEAVING_MESSA, LEAVING_DORUN],
    ['a match and its return', MATCH, RETURN_MATCH],
    ['two stories that share a country', FERRY, LEAVING_MESSA],
    ['two stories with nothing in them', {}, {}],
  ])('tells apart %s', (_what, a, b) => {
    expect(judge(a, b).isOneEvent).toBe(false);
  });

  it('tells apart an ambassador expelled and accords ended where much is read about the two countries', () => {
    const often = new Set(['veldria', 'veldrian', 'orrinia', 'orrinian'].map(hashOf));
    const counts: TermCounts = { stories: 300, countOf: (term) => (often.has(term) ? 60 : 0) };
    const [a, b] = [hold({ ...AMBASSADOR, outlet: 'a' }, counts), hold({ ...ACCORDS, outlet: 'b' }, counts)];

    expect(judgeEvent(a, b).isOneEvent).toBe(false);
  });

  it.each(['2029-06-07', '2031-06-13', '2031-06-01'])(
    'never takes the same words of %s for one event',
    (publishedOn) => {
      expect(judge(FERRY, { ...FERRY, publishedOn })).toMatchObject({ isOneEvent: false, probability: 0 });
    },
  );

  it('holds stories together up to some days apart, the nearer the surer', () => {
    const at = (day: string) => judge(FERRY, { ...FERRY, publishedOn: day });

    expect(at('2031-06-12')).toMatchObject({ daysApart: MOST_DAYS_APART, isOneEvent: true });
    expect(at('2031-06-08').probability).toBeGreaterThan(at('2031-06-10').probability);
    expect(at('2031-06-07').probability).toBeGreaterThan(at('2031-06-08').probability);
  });

  it('is less sure where a story says no day', () => {
    const undated = judge(FERRY, { ...FERRY_ELSEWHERE, publishedOn: null });

    expect(undated.daysApart).toBeNull();
    expect(undated.probability).toBeGreaterThan(0);
    expect(undated.probability).toBeLessThan(judge(FERRY, FERRY_ELSEWHERE).probability);
  });

  it('knows the same text without any day', () => {
    expect(judge({ ...FERRY, publishedOn: null }, { ...FERRY, publishedOn: null }).isOneEvent).toBe(true);
  });

  it('takes a second story of an outlet for the next event rather', () => {
    const [ofOther, ofSame] = [judge(FERRY, FERRY_ELSEWHERE), judge(FERRY, { ...FERRY_ELSEWHERE, outlet: 'a' })];

    expect(ofSame.features.sameOutlet).toBe(1);
    expect(ofSame.probability).toBeLessThan(ofOther.probability);
    expect(judge({ ...FERRY, outlet: '' }, { ...FERRY_ELSEWHERE, outlet: '' }).features.sameOutlet).toBe(0);
  });

  it('goes by the words where a language is not known', () => {
    expect(judge(FERRY, { ...FERRY, language: '' }).isOneEvent).toBe(true);
  });
});

describe('an event told in two languages', () => {
  const topics = ['veldria', 'port-lanning', 'ferries'];
  const ENGLISH: Told = { ...FERRY, topics };
  const FRENCH: Told = {
    title: 'Veldrie : le naufrage du ferry Aurelia fait au moins 40 morts',
    language: 'fr',
    topics,
    sentences: [
      'Au moins 40 personnes ont péri vendredi dans le naufrage du ferry Aurelia au large de Port Lanning.',
      'Le navire transportait 212 passagers, selon les garde-côtes.',
    ],
  };
  const ARABIC: Told = {
    title: 'غرق العبارة أوريليا ومقتل 40 شخصا قبالة بورت لانينغ',
    language: 'ar',
    topics,
    sentences: [
      'قتل 40 شخصا على الأقل يوم الجمعة عندما غرقت العبارة أوريليا قبالة بورت لانينغ.',
      'وكان على متن السفينة 212 راكبا، بحسب خفر السواحل.',
    ],
  };

  it.each([
    ['English and French', ENGLISH, FRENCH],
    ['English and Arabic', ENGLISH, ARABIC],
    ['French and Arabic', FRENCH, ARABIC],
  ])('is known by topics, days and numbers in %s', (_languages, a, b) => {
    expect(judge(a, b).isOneEvent).toBe(true);
    expect(judge(b, a)).toEqual(judge(a, b));
  });

  it.each<[string, Told]>([
    ['the topics are others', { topics: ['halvia', 'orrinia'] }],
    ['no topic is known', { topics: [] }],
    ['a story says no day', { publishedOn: null }],
    ['it is told a month later', { publishedOn: '2031-07-07' }],
    ['only names are', { title: 'Aurelia', sentences: ['Port Lanning attend l’Aurelia de Karsten.'] }],
    ['only the topics are the same', { title: 'Veldrie', sentences: ['Le parlement débat du budget des ports.'] }],
  ])('is not known where %s', (_what, rest) => {
    expect(judge(ENGLISH, { ...FRENCH, ...rest }).isOneEvent).toBe(false);
  });
});

describe('likenessOf', () => {
  const likeness = (a: Told, b: Told) => likenessOf(eventFeatures(hold(a), hold(b)));

  it('puts the report that tells most of the same first', () => {
    expect(likeness(FERRY, FERRY_ELSEWHERE)).toBeGreaterThan(likeness(FERRY, LEAVING_MESSA));
    expect(likeness(FERRY, FERRY)).toBeGreaterThan(likeness(FERRY, FERRY_ELSEWHERE));
  });
});

describe('any two stories', () => {
  const word = fc.constantFrom(
    ...['Aurelia', 'Port', 'Lanning', 'ferry', 'sinks', 'the', 'of', 'Karsten', '40', '212', 'Friday', 'May', '3'],
    ...['said', 'minister', 'strait', 'Tarn', '2031', '4.5', 'vendredi', 'dam', 'Topic'],
  );
  const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const story = fc.record({
    title: line,
    lead: line,
    sentences: fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 6 }),
    language: fc.constantFrom('en', 'fr', 'ar', 'xx', ''),
    publishedOn: fc.constantFrom('2031-06-06', '2031-06-07', '2031-06-30', null),
    topics: fc.subarray(['lanning', 'karsten', 'dam', 'veldria']),
    outlet: fc.constantFrom('a', 'b', ''),
  });
  const counts: TermCounts = { stories: 700, countOf: (term) => term % 97 };

  it('are judged alike with the sides swapped, to the last bit', () => {
    fc.assert(
      fc.property(story, story, (a, b) => {
        const [heldA, heldB] = [hold(a, counts), hold(b, counts)];
        const [judged, swapped] = [judgeEvent(heldA, heldB), judgeEvent(heldB, heldA)];

        expect(swapped).toStrictEqual(judged);
        expect(likenessOf(swapped.features)).toBe(likenessOf(judged.features));
      }),
      { numRuns: 300 },
    );
  });

  it('get a probability from 0 to 1, and no feature that is no number', () => {
    fc.assert(
      fc.property(story, story, (a, b) => {
        const { probability, features } = judgeEvent(hold(a, counts), hold(b, counts));

        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(Object.values(features).filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
    );
  });
});
