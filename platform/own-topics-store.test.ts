import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withOwnTopic, withoutOwnTopic, type OwnTopic } from '../core/topics/own-topic';
import { topicId } from '../tests/support/builders';
import { changeOwnTopics, loadOwnTopics, onOwnTopicsChanged } from './own-topics-store';
import { OWN_TOPICS_KEY } from './storage-keys';

beforeEach(() => {
  fakeBrowser.reset();
});

const own = (name: string): OwnTopic => ({
  id: topicId(`own-${name}`),
  label: name,
  note: '',
  aliases: [{ text: name }],
  blockers: [],
  changedOn: '2024-03-02',
});
const [gold, salt] = [own('gold'), own('salt')];

describe('loadOwnTopics', () => {
  it('gives none where nothing is stored', async () => {
    expect(await loadOwnTopics()).toEqual([]);
  });

  it('leaves out what is stored wrongly', async () => {
    await fakeBrowser.storage.local.set({ [OWN_TOPICS_KEY]: [{ label: 'no id' }, gold] });

    expect(await loadOwnTopics()).toEqual([gold]);
  });
});

describe('changeOwnTopics', () => {
  it('stores what the topics have become, and gives it back', async () => {
    const changed = await changeOwnTopics((topics) => withOwnTopic(topics, gold));

    expect(changed).toEqual([gold]);
    expect(await loadOwnTopics()).toEqual([gold]);
  });

  it('changes the topics as they are stored now', async () => {
    await fakeBrowser.storage.local.set({ [OWN_TOPICS_KEY]: [gold] });

    expect(await changeOwnTopics((topics) => withOwnTopic(topics, salt))).toEqual([gold, salt]);
  });

  it('fails where the browser does not store', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));

    await expect(changeOwnTopics((topics) => withOwnTopic(topics, gold))).rejects.toThrow('quota');
    expect(await loadOwnTopics()).toEqual([]);
  });
});

describe('onOwnTopicsChanged', () => {
  it('tells what the topics have become', async () => {
    const told = vi.fn<(topics: readonly OwnTopic[]) => void>();
    onOwnTopicsChanged(told);

    await changeOwnTopics(() => [gold, salt]);
    await changeOwnTopics((topics) => withoutOwnTopic(topics, gold.id));

    expect(told.mock.calls).toEqual([[[gold, salt]], [[salt]]]);
  });

  it('keeps quiet about everything else', async () => {
    const told = vi.fn<(topics: readonly OwnTopic[]) => void>();
    onOwnTopicsChanged(told);

    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ [OWN_TOPICS_KEY]: [] });

    expect(told).not.toHaveBeenCalled();
  });

  it('keeps quiet once stopped', async () => {
    const told = vi.fn<(topics: readonly OwnTopic[]) => void>();
    const stop = onOwnTopicsChanged(told);

    stop();
    await changeOwnTopics(() => [gold]);

    expect(told).not.toHaveBeenCalled();
  });
});
