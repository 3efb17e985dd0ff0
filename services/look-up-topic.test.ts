import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Result } from '../core/result';
import { OWN_TOPICS_KEY } from '../platform/storage-keys';
import { beginInNewBrowser } from '../tests/support/background';
import { buildOwnTopic, topicId } from '../tests/support/builders';

beforeEach(() => beginInNewBrowser());

async function lookUp(id: string) {
  return (await import('./look-up-topic')).lookUpTopic(topicId(id));
}

function valueOf<Value>(answer: Result<Value, string>): Value {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

describe('lookUpTopic', () => {
  it('gives the topic’s label, gist and summary', async () => {
    const { topic, summary } = valueOf(await lookUp('barkhane'));

    expect(topic).toMatchObject({ id: 'barkhane', kind: 'military-operation', label: { en: 'Barkhane' } });
    expect(summary.text.en).not.toBe('');
    expect(summary.sources.length).toBeGreaterThan(0);
  });

  it('gives a page no aliases, which it does not need', async () => {
    expect(valueOf(await lookUp('mali')).topic).not.toHaveProperty('aliases');
  });

  it.each(['mali', 'moura', 'defence-agreements'])(
    'gives every line on %s a source with a name and an address',
    async (id) => {
      const { facts, summary } = valueOf(await lookUp(id));
      const accounts = facts.flatMap(({ versions }) => versions);

      expect(facts.length).toBeGreaterThan(0);
      for (const { sources } of [summary, ...facts, ...accounts]) {
        expect(sources.length).toBeGreaterThan(0);
        expect(sources.every(({ name, url }) => name !== '' && url.startsWith('https://'))).toBe(true);
      }
    },
  );

  it('gives what each source says where they differ', async () => {
    const { facts } = valueOf(await lookUp('barkhane'));

    const differing = facts.find(({ id }) => id === 'barkhane-4');

    expect(differing?.versions.length).toBeGreaterThan(1);
  });

  it('names related topics', async () => {
    const { related } = valueOf(await lookUp('mali'));

    expect(related.map(({ id, label }) => [id, label.en]).slice(0, 2)).toEqual([
      ['france', 'France'],
      ['barkhane', 'Barkhane'],
    ]);
  });

  it('says which pack it comes from', async () => {
    const { pack } = valueOf(await lookUp('mali'));

    expect(pack).toMatchObject({ title: { en: 'Mali, France and Barkhane' }, licence: 'CC-BY-4.0' });
  });

  it('fails as expected for a topic that no pack has', async () => {
    expect(await lookUp('atlantis')).toEqual({ ok: false, error: 'unknown-topic' });
  });
});

describe('listTopics', () => {
  it('names every topic of the installed packs, and no more than that', async () => {
    const { listTopics } = await import('./look-up-topic');

    const topics = valueOf(await listTopics());

    expect(topics.map(({ id }) => id)).toEqual(expect.arrayContaining(['barkhane', 'france', 'mali', 'sahel']));
    expect(topics).toHaveLength(17);
    for (const topic of topics) expect(Object.keys(topic)).toEqual(['id', 'label', 'gist', 'isOwn']);
  });
});

describe('a topic of the reader’s own', () => {
  it('is listed and answered like others, from no pack', async () => {
    await fakeBrowser.storage.local.set({ [OWN_TOPICS_KEY]: [buildOwnTopic()] });

    const listed = valueOf(await (await import('./look-up-topic')).listTopics());
    const { topic, summary, pack } = valueOf(await lookUp('own-dam-1'));

    expect(listed.filter(({ isOwn }) => isOwn).map(({ id }) => id)).toEqual(['own-dam-1']);
    expect([topic.label.en, summary.text.en, pack]).toEqual(['Ilo dam', 'Opened on a Friday.', null]);
  });

  it('is unknown once it is gone', async () => {
    expect(await lookUp('own-dam-1')).toEqual({ ok: false, error: 'unknown-topic' });
  });
});
