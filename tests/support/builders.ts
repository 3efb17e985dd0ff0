import type { TopicAlias } from '../../core/mentions/compile-names';
import type { Alias, NewsEvent, Pack, TopicId } from '../../core/packs/pack';
import { parsePack } from '../../core/packs/parse-pack';
import type { PageBrief } from '../../core/settings/page-brief';
import type { Story } from '../../core/stories/story';
import type { OwnTopic } from '../../core/topics/own-topic';

/** A topic's id from a plain string, for tests. */
export function topicId(id: string): TopicId {
  return id as TopicId;
}

/** An alias of Mali unless told otherwise. */
export function buildAlias(
  text: string,
  rest: Partial<Omit<TopicAlias, 'text' | 'topicId'>> & { topicId?: string | null } = {},
): TopicAlias {
  const { topicId: topic = 'mali', ...rules } = rest;
  return { text, ...rules, topicId: topic === null ? null : topicId(topic) };
}

/** A topic that a reader has made. */
export function buildOwnTopic(rest: Partial<OwnTopic> = {}): OwnTopic {
  return {
    id: topicId('own-dam-1'),
    label: 'Ilo dam',
    note: 'Opened on a Friday.',
    aliases: [{ text: 'Ilo dam' }],
    blockers: [{ text: 'Ilo dam museum' }],
    changedOn: '2026-03-02',
    ...rest,
  };
}

/** A story about a dam, told by an outlet that no pack knows. */
export function buildStory(rest: Partial<Story> = {}): Story {
  return {
    url: 'https://news.example/dam',
    siteName: 'The Example',
    title: 'Dam opens',
    lead: '',
    language: 'en',
    publishedOn: '2024-03-02',
    credit: '',
    sentences: ['The dam at Ilo opened on Friday.'],
    ...rest,
  };
}

/** The input of a small pack: one topic, two outlets, one event with two versions that agree and differ. */
export function packInput(): Record<string, unknown> {
  const text = (en: string) => ({ en });
  const outlet = (id: string) => ({
    id,
    name: id.toUpperCase(),
    hosts: [`${id}.example`],
    country: text('X'),
    funding: text('sales'),
    sources: ['s'],
  });
  const statement = (id: string, en: string, cues: string[][]) => ({
    id,
    text: text(en),
    topics: ['mali'],
    cues: { en: cues },
  });
  const version = (id: string, statements: unknown[]) => ({
    outlet: id,
    url: `https://${id}.example/dam`,
    title: text(`${id} on the dam`),
    language: 'en',
    publishedOn: '2024-03-02',
    statements,
  });
  return {
    format: 1,
    id: 'dams',
    revision: 1,
    title: text('Dams'),
    licence: 'CC-BY-4.0',
    languages: ['en'],
    sources: { s: { name: 'S', url: 'https://s.example/' } },
    topics: [
      {
        id: 'mali',
        kind: 'country',
        label: text('Mali'),
        gist: text('country'),
        summary: { text: text('A country.'), asOf: '2024', sources: ['s'] },
        aliases: [{ text: 'Mali' }],
        facts: [{ id: 'mali-1', text: text('It has a dam.'), asOf: '2024', sources: ['s'] }],
        related: [],
      },
    ],
    blockers: [{ text: 'Mali Empire' }],
    outlets: [outlet('a'), outlet('b')],
    events: [
      {
        id: 'dam-opens',
        date: '2024-03-01',
        title: text('The dam opens'),
        topics: ['mali'],
        recognise: { withinDays: 5, cues: { en: [['dam'], ['open*']] } },
        versions: [
          version('a', [
            statement('a-opens', 'It opened on Friday', [['opened'], ['friday']]),
            statement('a-cost', 'It cost two million', [['cost'], ['two million']]),
            statement('a-song', 'A choir sang', [['choir']]),
          ]),
          version('b', [
            statement('b-opens', 'It was opened at the end of the week', [['opened'], ['friday', 'week']]),
            statement('b-cost', 'It cost three million', [['cost'], ['three million']]),
            statement('b-flood', 'A village was flooded', [['flood*'], ['village']]),
          ]),
        ],
        relations: [
          { statements: ['a-opens', 'b-opens'], kind: 'same', about: text('the opening') },
          { statements: ['a-cost', 'b-cost'], kind: 'different', aspect: 'figure', about: text('the cost') },
        ],
      },
    ],
  };
}

/** The small pack of `packInput`, parsed. */
export function buildPack(): Pack {
  const parsed = parsePack(packInput());
  if (!parsed.ok) throw new Error(`the small pack is refused: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** The one event of the small pack. */
export function buildEvent(): NewsEvent {
  const [event] = buildPack().events;
  if (!event) throw new Error('the small pack has no event');
  return event;
}

/** The aliases of Mali and France, "Paris" only in their company, and a longer name. */
export function buildAliases(): TopicAlias[] {
  return [
    buildAlias('Mali'),
    buildAlias('France', { topicId: 'france' }),
    buildAlias('Paris', { topicId: 'france', weak: true }),
    buildAlias('Tour de France', { topicId: null }),
  ];
}

/** A brief by which Mali and France are marked wherever they are mentioned. */
export function buildBrief(rest: Partial<PageBrief> = {}): PageBrief {
  return {
    topics: [
      { id: topicId('mali'), colour: 1, inCompany: false },
      { id: topicId('france'), colour: 2, inCompany: false },
    ],
    languages: [''],
    names: 0,
    density: 'every',
    marksHeadings: false,
    marksLinks: false,
    restMs: 500,
    popoverSize: 'medium',
    everywhere: true,
    sites: [],
    keepsReading: true,
    silenced: [],
    pausedUntil: null,
    ...rest,
  };
}

/** The names in the small pack: those of its topic, and its blockers or others in their place. */
export function buildNames(blockers: readonly Alias[] = buildPack().blockers) {
  return [
    ...buildPack().topics.map(({ id, aliases }) => ({ topic: id, aliases })),
    { topic: '' as const, aliases: blockers },
  ];
}

/** A story at an address as its page tells it, with Mali marked in it. */
export function buildRead(url: string) {
  return { story: buildStory({ url }), topics: [topicId('mali')] };
}
