import type { TopicId } from '../../core/packs/pack';
import { parsePack } from '../../core/packs/parse-pack';
import type { TopicBackground } from '../../core/packs/topic-background';
import type { OtherVersions } from '../../core/stories/other-versions';
import { nearestVersions, type NearestStory } from '../../core/stories/nearest-stories';
import { tellingSentence } from '../../core/stories/recognise-event';
import type { Story } from '../../core/stories/story';
import { splitSentences } from '../../core/text/sentences';
import sahel from '../../packs/sahel.json';
import { rowsOf } from '../../platform/db/pack-rows';
import { namedSources } from '../../services/named-sources';
import { labelOf } from '../../services/outlet-label';
import { findInPacks } from '../../sources/pack-source';
import { buildStory, topicId } from '../support/builders';

const parsed = parsePack(sahel);
if (!parsed.ok) throw new Error('the bundled pack is refused');
const rows = rowsOf(parsed.value, 0);
const knowledge = { events: rows.events.map(({ event }) => event), outlets: rows.outlets.map(({ outlet }) => outlet) };

/** All topics of the bundled pack, as the options list them. */
export const topics = rows.topics.map(({ topic: { id, label, gist } }) => ({ id, label, gist }));

/** The bundled pack's background on a topic. */
export function backgroundOn(id: string, rest: Partial<TopicBackground> = {}): TopicBackground {
  const row = rows.topics.find(({ topic }) => topic.id === topicId(id));
  if (!row) throw new Error(`the bundled pack has no topic "${id}"`);
  const { summary, facts, ...topic } = row.topic;
  const named = (ids: readonly string[]) => namedSources(ids, row.sources);
  return {
    topic,
    summary: { ...summary, sources: named(summary.sources) },
    facts: facts.map((fact) => ({
      ...fact,
      sources: named(fact.sources),
      versions: (fact.versions ?? []).map(({ text, sources }) => ({ text, sources: named(sources) })),
    })),
    moments: row.moments.map(({ id: moment, date, text, sources }) => ({
      id: moment,
      date,
      text,
      sources: named(sources),
    })),
    related: row.related,
    pack: rows.pack,
    ...rest,
  };
}

/** What only own reading knows of a version. */
const NOTHING_READ = { lead: '', reasons: [], followUps: [] } as const;

/** What the bundled pack knows of a story elsewhere; it has to know it. */
export function versionsOf(story: Story, rest: Partial<OtherVersions> = {}): OtherVersions {
  const found = findInPacks(story, knowledge);
  if (!found) throw new Error(`the bundled pack does not know ${story.url}`);
  const { event, reason } = found.recognised;
  return {
    event,
    reason,
    sentence: reason === 'text' ? tellingSentence(story, event) : null,
    sources: rows.events.find((row) => row.event === event)?.sources ?? {},
    here: labelOf(found.here?.id, rows.outlets) ?? { id: null, name: story.siteName },
    versions: found.others.flatMap(({ outlet: { id }, version, comparison, sharedCopy }) => {
      const outlet = labelOf(id, rows.outlets);
      const copy = sharedCopy === null ? null : { agency: sharedCopy };
      return outlet ? [{ ...NOTHING_READ, from: 'pack', outlet, version, comparison, sharedCopy: copy }] : [];
    }),
    ...rest,
  };
}

/** The bundled pack's stories on a topic from about the days of its event. */
export function nearestTo(id: TopicId): NearestStory[] {
  return nearestVersions({ topicId: id, publishedOn: '2022-05-10', here: null }, knowledge).flatMap(
    ({ outlet: { id: outletId }, version }) => {
      const outlet = labelOf(outletId, rows.outlets);
      return outlet ? [{ ...version, from: 'pack', outlet }] : [];
    },
  );
}

/** The story of a page of the newsroom, from its markup. */
export function storyIn(markup: string, url: string): Story {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const { lang } = page.documentElement;
  const language = lang.slice(0, 2);
  const content = (property: string) => page.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  return buildStory({
    url,
    language,
    siteName: content('og:site_name') ?? new URL(url).host,
    title: page.querySelector('h1')?.textContent.trim() ?? '',
    publishedOn: '2022-05-03',
    sentences: [...page.querySelectorAll('article p')].flatMap(({ textContent }) =>
      splitSentences(textContent, language),
    ),
  });
}
