import type { Outlet } from '../core/packs/pack';
import { pickText } from '../core/packs/pick-text';
import { ok, type Result } from '../core/result';
import { outletOf } from '../core/outlets/outlet-of';
import type { MatchReason } from '../core/stories/match-reason';
import { asSentBy } from '../core/stories/sent-story';
import { orderVersions } from '../core/stories/order-versions';
import type { OtherVersion, OtherVersions } from '../core/stories/other-versions';
import { tellingSentence } from '../core/stories/recognise-event';
import type { Story, StoryOnPage } from '../core/stories/story';
import { interfaceStrings, takeWords } from '../platform/interface-strings';
import type { EventRow, OutletRow, TopicRow } from '../platform/db/schema';
import type { LookUpFailure } from '../platform/messages';
import { findInPacks, type VersionsInPacks } from '../sources/pack-source';
import { findSameEvent, type AskedFrom, type StoryElsewhere } from './find-same-event';
import { fromKnowledge } from './knowledge';
import { labelOf } from './outlet-label';
import { versionTastes } from './version-tastes';

/** The first lines of another story that are shown, in characters. */
const LONGEST_LEAD = 300;

/**
 * Other outlets' versions of the story of a page, from packs, each compared with it, and from own reading, in the order
 * the reader wants them; null where nobody whom the reader has not muted is known to tell its event. The page speaks
 * only for its own outlet, by the address that sent the story.
 */
export async function findOtherVersions(
  { story: sent, topics }: StoryOnPage,
  senderUrl: string | undefined,
): Promise<Result<OtherVersions | null, LookUpFailure>> {
  const asked = fromKnowledge((knowledge) => Promise.all([knowledge.events(), knowledge.outlets()])).then(
    ([events, rows]) => {
      const outlets = rows.map(({ outlet }) => outlet);
      return { events, rows, outlets, story: asSentBy(sent, senderUrl, outlets) };
    },
  );
  const [{ events, rows, outlets, story }, elsewhere, tastes] = await Promise.all([
    asked,
    readElsewhere({ story: sent, topics }, asked),
    versionTastes(),
  ]);
  const known = findInPacks(story, { events: events.map(({ event }) => event), outlets });
  const fromPacks = known ? packVersions(known, rows) : [];
  const told = new Set<string | null>(fromPacks.map(({ outlet }) => outlet.id));
  const fromReading = elsewhere.filter(({ row }) => !told.has(row.outlet)).map((each) => readVersion(each, rows));
  const all = [...fromPacks.map((version) => ({ version, id: version.outlet.id ?? '' })), ...fromReading];
  const versions = orderVersions(
    all,
    ({ version, id }) => ({ outlet: id, language: version.version.language }),
    tastes,
  );
  if (versions.length === 0) return ok(null);
  return ok({
    ...eventOf(story, known, events),
    here: hereOf(story, outlets, rows),
    versions: await withTopicNames(versions.map(({ version }) => version)),
  });
}

/** Own reading may be of no use while the packs still are: what they know is shown then. */
async function readElsewhere(read: StoryOnPage, asked: Promise<AskedFrom>): Promise<readonly StoryElsewhere[]> {
  try {
    return await findSameEvent(read, asked);
  } catch (error) {
    console.error('Sidelight could not look for other versions in own reading:', error);
    return [];
  }
}

function eventOf(
  story: Story,
  known: VersionsInPacks | null,
  events: readonly EventRow[],
): Pick<OtherVersions, 'event' | 'reason' | 'sentence' | 'sources'> {
  if (!known) return { event: null, reason: null, sentence: null, sources: {} };
  const { event, reason } = known.recognised;
  return {
    event: { id: event.id, title: event.title, date: event.date },
    reason,
    sentence: reason === 'text' ? tellingSentence(story, event) : null,
    sources: events.find((row) => row.event === event)?.sources ?? {},
  };
}

function hereOf(story: Story, outlets: readonly Outlet[], rows: readonly OutletRow[]): OtherVersions['here'] {
  const { outlet } = outletOf(story.url, outlets);
  return labelOf(outlet?.id, rows) ?? { id: null, name: story.siteName };
}

function packVersions({ others }: VersionsInPacks, rows: readonly OutletRow[]): OtherVersion[] {
  return others.flatMap(({ outlet, version: { statements: _s, outlet: _o, ...version }, comparison, sharedCopy }) => {
    const label = labelOf(outlet.id, rows);
    const copy = sharedCopy === null ? null : { agency: sharedCopy };
    return label
      ? [{ from: 'pack', outlet: label, version, comparison, lead: '', reasons: [], followUps: [], sharedCopy: copy }]
      : [];
  });
}

function readVersion(
  { row, reasons, sharedCopy, followUps }: StoryElsewhere,
  rows: readonly OutletRow[],
): { version: OtherVersion; id: string } {
  const { url, title, language, publishedOn, name, outlet } = row;
  return {
    id: outlet,
    version: {
      from: 'reading',
      outlet: labelOf(outlet, rows) ?? { id: null, name },
      version: { url, title: { en: title }, language, publishedOn },
      lead: leadOf(row),
      ...{ reasons, sharedCopy, followUps, comparison: null },
    },
  };
}

/** The first whole sentences that there is room for, or the beginning of a long one. */
function leadOf({ lead, sentences }: Pick<StoryElsewhere['row'], 'lead' | 'sentences'>): string {
  const [first = lead, ...others] = sentences;
  let shown = first;
  for (const sentence of others) {
    if (shown.length + sentence.length >= LONGEST_LEAD) break;
    shown += ` ${sentence}`;
  }
  return shown.length > LONGEST_LEAD ? `${shown.slice(0, LONGEST_LEAD).replace(/\s+\S*$/u, '')} …` : shown;
}

/** The reasons with topics by their labels in the reader's language. */
async function withTopicNames(versions: readonly OtherVersion[]): Promise<OtherVersion[]> {
  const isOfTopics = ({ kind }: MatchReason) => kind === 'topics';
  if (!versions.some(({ reasons }) => reasons.some(isOfTopics))) return [...versions];
  const [topics] = await Promise.all([fromKnowledge((knowledge) => knowledge.topics()), takeWords()]);
  return versions.map((version) => ({
    ...version,
    reasons: version.reasons.map((reason) =>
      isOfTopics(reason) ? { ...reason, words: reason.words.map((id) => labelIn(topics, id)) } : reason,
    ),
  }));
}

function labelIn(topics: readonly TopicRow[], id: string): string {
  const label = topics.find(({ topic }) => topic.id === id)?.topic.label;
  return label ? pickText(label, interfaceStrings.language).text : id;
}
