import { compareWithVersion } from '../../core/compare/compare-with-version';
import type { Outlet, OutletId, Version } from '../../core/packs/pack';
import type { OutletLabel, TopicBackground } from '../../core/packs/topic-background';
import type { NearestStory } from '../../core/stories/nearest-stories';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import type { Story } from '../../core/stories/story';
import { buildEvent, buildPack, buildStory, topicId } from './builders';

const SOURCE = { name: 'S', url: 'https://s.example/' } as const;

/** Background on Mali: one fact without a date, one with a date and two accounts. */
export function buildBackground(rest: Partial<TopicBackground> = {}): TopicBackground {
  return {
    topic: {
      id: topicId('mali'),
      kind: 'country',
      label: { en: 'Mali', ar: 'مالي' },
      gist: { en: 'country' },
    },
    summary: { text: { en: 'A country.' }, asOf: '2024-03', sources: [SOURCE] },
    facts: [
      { id: 'mali-dam', text: { en: 'It has a dam.' }, asOf: '2024-03', sources: [SOURCE], versions: [] },
      {
        id: 'mali-length',
        text: { en: 'The dam is long.' },
        date: '2024-02',
        asOf: '2024-03',
        sources: [SOURCE],
        versions: [
          { text: { en: '200 metres' }, sources: [{ name: 'Builder', url: 'https://builder.example/' }] },
          { text: { en: '250 metres' }, sources: [{ name: 'Surveyor', url: 'https://surveyor.example/' }] },
        ],
      },
    ],
    moments: [
      { id: 'begun', date: '2019-04', text: { en: 'Work begins.' }, sources: [SOURCE] },
      { id: 'opened', date: '2024-03-01', text: { en: 'The dam opens.' }, sources: [SOURCE] },
    ],
    related: [{ id: topicId('niger'), label: { en: 'Niger' } }],
    pack: { title: { en: 'Dams' }, revision: 3, licence: 'CC-BY-4.0' },
    ...rest,
  };
}

/** The label of an outlet of the small pack. */
export function buildLabel(id: string, rest: Partial<OutletLabel> = {}): OutletLabel {
  const outlet = buildPack().outlets.find((one): one is Outlet => one.id === id);
  if (!outlet) throw new Error(`the small pack has no outlet "${id}"`);
  return {
    id: outlet.id,
    name: outlet.name,
    country: outlet.country,
    funding: outlet.funding,
    sources: [SOURCE],
    ...rest,
  };
}

/** The small pack's version by outlet b, held against a story of outlet a: one row in each group. */
export function buildOtherVersion(rest: Partial<OtherVersion> = {}, story: Story = storyByA()): OtherVersion {
  const event = buildEvent();
  const there = versionBy('b');
  const { statements: _statements, outlet: _outlet, ...version } = there;
  return {
    from: 'pack',
    outlet: buildLabel('b'),
    version,
    lead: '',
    reasons: [],
    comparison: compareWithVersion({ story, event, ownVersion: versionBy('a'), there }),
    sharedCopy: null,
    followUps: [],
    ...rest,
  };
}

/** A story of own reading, in French, by an outlet that no pack knows, with two reasons and a later story. */
export function buildReadVersion(rest: Partial<OtherVersion> = {}): OtherVersion {
  return {
    from: 'reading',
    outlet: { id: null, name: 'La Gazette de Varde' },
    version: {
      url: 'https://varde.example/barrage',
      title: { en: 'Le barrage d’Ilo est ouvert' },
      language: 'fr',
      publishedOn: '2024-03-02',
    },
    lead: 'Le barrage a été ouvert vendredi.',
    reasons: [
      { kind: 'names', words: ['Ilo', 'Varde'] },
      { kind: 'same-day', words: [] },
    ],
    comparison: null,
    sharedCopy: null,
    followUps: [{ title: 'Le barrage fuit déjà', url: 'https://varde.example/fuite', publishedOn: '2024-03-09' }],
    ...rest,
  };
}

/** A story that no pack knows, with one of own reading beside it. */
export function buildReadVersions(rest: Partial<OtherVersions> = {}): OtherVersions {
  return {
    event: null,
    reason: null,
    sentence: null,
    sources: {},
    here: { id: null, name: 'The Example' },
    versions: [buildReadVersion()],
    ...rest,
  };
}

/** Outlet a's story of the dam, with outlet b's version beside it. */
export function buildOtherVersions(rest: Partial<OtherVersions> = {}): OtherVersions {
  const { id, title, date } = buildEvent();
  return {
    event: { id, title, date },
    reason: 'address',
    sentence: null,
    sources: {},
    here: buildLabel('a'),
    versions: [buildOtherVersion()],
    ...rest,
  };
}

/** A story of outlet b on the same topic, a few days after the dam was opened. */
export function buildNearest(rest: Partial<NearestStory> = {}): NearestStory {
  return {
    from: 'pack',
    outlet: buildLabel('b'),
    title: { en: 'The river rises' },
    url: 'https://b.example/river',
    language: 'en',
    publishedOn: '2024-03-05',
    ...rest,
  };
}

/** An outlet's id from a plain string, for tests. */
export function outletId(id: string): OutletId {
  return id as OutletId;
}

function storyByA(): Story {
  return buildStory({ url: 'https://a.example/dam', sentences: ['The dam was opened last Friday.'] });
}

function versionBy(outlet: string): Version {
  const version = buildEvent().versions.find((one) => one.outlet === outlet);
  if (!version) throw new Error(`the small pack has no version by "${outlet}"`);
  return version;
}
