import { probabilityOf, scoreOf } from '../align/scorecard';
import { sharedAcross } from './across-languages';
import { storyFeatures, type StoryFeatures, type WeighedProfile } from './pair-features';
import card from './scorecards/one-event.json' with { type: 'json' };
import rankingCard from './scorecards/likeness.json' with { type: 'json' };

/** A story as it is held against another. */
export interface HeldStory {
  readonly weighed: WeighedProfile;
  /** Id of its outlet, or its site; "" where nothing is known of it. */
  readonly outlet: string;
}

/** What two stories show, with when and by whom they were told. */
export interface EventFeatures extends StoryFeatures {
  /** Logarithm of one more than the days between them; 0 where a day is not known. */
  readonly dayLog: number;
  readonly dayKnown: number;
  readonly sameDay: number;
  /** One outlet tells an event once; its next story is mostly of another. */
  readonly sameOutlet: number;
}

/** Whether two stories tell one event. */
export interface EventJudgement {
  /** Calibrated on pairs of news stories; 0 where their days lie too far apart. */
  readonly probability: number;
  readonly isOneEvent: boolean;
  /** Null where a day is not known. */
  readonly daysApart: number | null;
  readonly features: EventFeatures;
}

/** News of an event is told within days; what is told later is another event, or the same words of another year. */
export const MOST_DAYS_APART = 5;
/** From this probability on two stories are taken to tell one event: a wrong version is worse than none. */
export const ONE_EVENT = 0.55;
/** Stories of which one does not say when it was told have to show more. */
export const ONE_EVENT_UNDATED = 0.68;
/**
 * However much further down is the same, titles and first sentences have to be this much alike (cosine): news puts its
 * event there, and a few stories at hand do not show yet how common the rest is.
 */
export const LEAST_HEAD = 0.105;
/** How much less likely, in log-odds, a second story of the same outlet is to tell the event again and not the next one. */
const SAME_OUTLET = 1.6;
/** What stories in two languages have to have in common. */
const ACROSS = { topics: 2, figures: 2, besides: 3, rarity: 40 } as const;
const DAY_MS = 86_400_000;

function daysBetween(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}

/** The features of two stories as the decision sees them. */
export function eventFeatures(a: HeldStory, b: HeldStory): EventFeatures {
  const days = daysBetween(a.weighed.profile.publishedOn, b.weighed.profile.publishedOn);
  return {
    ...storyFeatures(a.weighed, b.weighed),
    dayLog: days === null ? 0 : Math.log2(1 + days),
    dayKnown: days === null ? 0 : 1,
    sameDay: days === 0 ? 1 : 0,
    sameOutlet: a.outlet !== '' && a.outlet === b.outlet ? 1 : 0,
  };
}

/** Holds two stories against one another; the same with the sides swapped. */
export function judgeEvent(a: HeldStory, b: HeldStory): EventJudgement {
  const features = eventFeatures(a, b);
  const daysApart = daysBetween(a.weighed.profile.publishedOn, b.weighed.profile.publishedOn);
  if (daysApart !== null && daysApart > MOST_DAYS_APART)
    return { probability: 0, isOneEvent: false, daysApart, features };
  const [one, other] = [a.weighed.profile.language, b.weighed.profile.language];
  if (one !== other && one !== '' && other !== '') return judgeAcross(a, b, daysApart, features);
  const probability = probabilityOf(scoreOf(card, features) - SAME_OUTLET * features.sameOutlet);
  const isOneEvent =
    daysApart === null
      ? probability >= ONE_EVENT_UNDATED
      : probability >= ONE_EVENT && features.headCosine >= LEAST_HEAD;
  return { probability, isOneEvent, daysApart, features };
}

/** In two languages: the same topics within days of one another, and a day and numbers besides, or rare names with them. */
function judgeAcross(a: HeldStory, b: HeldStory, daysApart: number | null, features: EventFeatures): EventJudgement {
  const { topics, days, numbers, names, rarity } = sharedAcross(a.weighed, b.weighed);
  // Names alone may be those of the topics; a day and a number, or two numbers, are of the event.
  const hasFigures = days + numbers >= ACROSS.figures && days + numbers + names >= ACROSS.besides;
  const isToldOfBoth = topics >= ACROSS.topics && hasFigures && rarity >= ACROSS.rarity;
  const isOneEvent = daysApart !== null && isToldOfBoth;
  return { probability: isOneEvent ? ONE_EVENT : 0, isOneEvent, daysApart, features };
}

/** How two reports of an event are ordered: the one that tells most of the same, of the nearest day, first. */
export function likenessOf(features: EventFeatures): number {
  return scoreOf(rankingCard, features);
}
