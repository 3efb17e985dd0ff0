import { describe, expect, it } from 'vitest';
import type { Pack } from '../../core/packs/pack';
import { buildPack, topicId } from '../../tests/support/builders';
import { rowsOf } from './pack-rows';

const name = (id: string) => ({ name: id, url: `https://${id}.example/` });

/** The small pack with sources of these names besides its own. */
function withSources(...ids: string[]): Pack {
  const pack = buildPack();
  return { ...pack, sources: { ...pack.sources, ...Object.fromEntries(ids.map((id) => [id, name(id)])) } };
}

describe('rowsOf', () => {
  it('makes one row of the pack, without what comes in rows of its own', () => {
    const { id, revision, title, licence, languages } = buildPack();

    const { pack } = rowsOf({ ...buildPack(), homepage: 'https://packs.example/' }, 7);

    expect(pack).toEqual({ id, revision, title, licence, languages, installedAt: 7 });
  });

  it('gives a topic the moments of the timeline that concern it, in order, with their sources', () => {
    const moment = (id: string, date: string, topic: string) => ({
      id,
      date,
      text: { en: 'It opens.' },
      topics: [topic],
      sources: ['one'],
    });
    const timeline = [moment('b', '2024-03', 'mali'), moment('x', '2024', 'niger'), moment('a', '2023-11-05', 'mali')];

    const [row] = rowsOf({ ...withSources('one'), timeline: timeline as never }, 7).topics;

    expect(row?.moments.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(row?.sources).toHaveProperty('one');
  });

  it('makes a row of every topic, outlet and event, each with the pack and the revision it comes from', () => {
    const pack = { ...buildPack(), revision: 4 };

    const { topics, outlets, events } = rowsOf(pack, 7);

    expect(topics.map(({ topic }) => topic.id)).toEqual(pack.topics.map(({ id }) => id));
    expect(outlets.map(({ outlet }) => outlet)).toEqual(pack.outlets);
    expect(events.map(({ event }) => event)).toEqual(pack.events);
    for (const row of [...topics, ...outlets, ...events]) expect(row).toMatchObject({ pack: 'dams', revision: 4 });
  });

  it('keeps names apart from topics: a row for each topic, and one for the blockers', () => {
    const { topics, aliases } = rowsOf(buildPack(), 7);

    expect(topics[0]?.topic).not.toHaveProperty('aliases');
    expect(aliases.map((row) => [row.topic, row.aliases])).toEqual([
      ['mali', [{ text: 'Mali' }]],
      ['', [{ text: 'Mali Empire' }]],
    ]);
  });

  it('gives a topic the labels of those related to it', () => {
    const [mali] = buildPack().topics;
    const niger = { ...mali, id: topicId('niger'), label: { en: 'Niger' }, related: [] };
    const topics = [{ ...mali, related: [topicId('niger')] }, niger] as never;

    const [row] = rowsOf({ ...buildPack(), topics }, 7).topics;

    expect(row?.related).toEqual([{ id: 'niger', label: { en: 'Niger' } }]);
  });

  it('gives a topic the sources of its facts and of their accounts, and no others', () => {
    const pack = withSources('one', 'two', 'unused');
    const versions = ['one', 'two'].map((id) => ({ text: { en: id }, sources: [id] }));
    const topics = pack.topics.map((topic) => ({
      ...topic,
      facts: topic.facts.map((fact) => ({ ...fact, versions })),
    }));

    const [row] = rowsOf({ ...pack, topics }, 7).topics;

    expect(row?.sources).toEqual({ ...buildPack().sources, one: name('one'), two: name('two') });
  });

  it('gives an outlet the sources of its labels, and no others', () => {
    const pack = withSources('one', 'unused');
    const outlets = pack.outlets.map((outlet, place) => (place === 1 ? { ...outlet, sources: ['one'] } : outlet));

    const rows = rowsOf({ ...pack, outlets }, 7).outlets;

    expect(rows.map(({ sources }) => sources)).toEqual([buildPack().sources, { one: name('one') }]);
  });

  it('gives an event the sources of the notes on its statements, and no others', () => {
    const pack = withSources('one', 'unused');
    const notes = [{ text: { en: 'Another source says so too.' }, sources: ['one'] }];
    const events = pack.events.map((event) => ({
      ...event,
      versions: event.versions.map((version) => ({
        ...version,
        statements: version.statements.map((statement, place) => (place === 0 ? { ...statement, notes } : statement)),
      })),
    }));

    const [row] = rowsOf({ ...pack, events }, 7).events;

    expect(row?.sources).toEqual({ one: name('one') });
  });

  it('leaves out a source that the pack does not have', () => {
    const pack = buildPack();
    const outlets = pack.outlets.map((outlet) => ({ ...outlet, sources: ['gone'] }));

    expect(rowsOf({ ...pack, outlets }, 7).outlets[0]?.sources).toEqual({});
  });
});
