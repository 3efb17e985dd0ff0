import { isSameAddress } from '../outlets/hosts';
import type { NewsEvent, Version } from '../packs/pack';
import { containsTerm, matchesCues } from '../text/terms';
import { splitWords } from '../text/words';
import type { Story } from './story';

/** An event that a story is about, and how that was known. */
export interface RecognisedEvent {
  readonly event: NewsEvent;
  readonly reason: 'address' | 'text';
  /** The pack's account of this very story, where the address is the same. */
  readonly ownVersion: Version | null;
}

/** News puts the event into its first sentences; further down stands what happened before. */
const LEAD_SENTENCES = 4;
const DAY_MS = 86_400_000;

/**
 * Knows the event a story is about by its address, else by title or lead and date; null when unsure. A story without a
 * date is known by its address only, so that a page of today never gets the version of an event years ago.
 */
export function recogniseEvent(story: Story, events: readonly NewsEvent[]): RecognisedEvent | null {
  return byAddress(story, events) ?? byText(story, events);
}

function byAddress(story: Story, events: readonly NewsEvent[]): RecognisedEvent | null {
  for (const event of events) {
    const ownVersion = event.versions.find((version) => isSameAddress(story.url, version.url));
    if (ownVersion) return { event, reason: 'address', ownVersion };
  }
  return null;
}

function byText(story: Story, events: readonly NewsEvent[]): RecognisedEvent | null {
  const told = events.filter((event) => isReportedInTime(story, event) && tellingSentence(story, event) !== null);
  const [event] = told;
  // Two events that look alike are as good as none: a wrong version is worse than none.
  return event && told.length === 1 ? { event, reason: 'text', ownVersion: null } : null;
}

/** The title or the sentence of the lead that tells the event, or null. */
export function tellingSentence(story: Story, event: NewsEvent): string | null {
  const cues = event.recognise.cues[story.language];
  if (!cues) return null;
  const lead = [story.title, ...story.sentences.slice(0, LEAD_SENTENCES)];
  const unless = event.recognise.unless?.[story.language] ?? [];
  const tells = (sentence: string) => {
    const words = splitWords(sentence);
    return matchesCues(words, cues) && !unless.some((term) => containsTerm(words, term));
  };
  return lead.find(tells) ?? null;
}

function isReportedInTime(story: Story, event: NewsEvent): boolean {
  if (story.publishedOn === null) return false;
  const days = (Date.parse(story.publishedOn) - Date.parse(event.date)) / DAY_MS;
  return days >= 0 && days <= event.recognise.withinDays;
}
