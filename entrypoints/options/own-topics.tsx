import { useEffect, useRef, useState } from 'preact/hooks';
import { OwnTopicsSection, type OwnTopicsSectionProps } from '../../components/options/own-topics-section';
import { LONGEST_QUERY } from '../../core/lookup/lookup-result';
import type { TopicId } from '../../core/packs/pack';
import { withTopic } from '../../core/settings/change-settings';
import { namesakeIn } from '../../core/topics/namesake';
import { withOwnTopic, withOwnTopicBack, withoutOwnTopic, type OwnTopic } from '../../core/topics/own-topic';
import { labelInFragment } from '../../core/topics/topic-fragment';
import type { OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { changeOwnTopics, loadOwnTopics, onOwnTopicsChanged } from '../../platform/own-topics-store';
import { changeSettings, readSettings } from '../../platform/settings-store';

const SUFFIX_LENGTH = 8; // characters: enough that no two topics of one reader have the same

/** The reader's own topics, as they are stored. */
export function OwnTopicsPart() {
  const [topics, setTopics] = useState<OwnTopicsSectionProps['topics']>({ kind: 'loading' });
  const start = useWishedTopic();
  const onUnsaved = useLeaveWarning();
  const followedRef = useRef(new Set<TopicId>());
  const show = (value: readonly OwnTopic[]): void => setTopics({ kind: 'ready', value });

  useEffect(() => {
    void loadOwnTopics().then(show, () => setTopics({ kind: 'failed' }));
    return onOwnTopicsChanged(show);
  }, []);

  const save = async (topic: OwnTopic, isNew: boolean): Promise<void> => {
    show(await changeOwnTopics((all) => withOwnTopic(all, topic)));
    if (isNew) await changeSettings((settings) => withTopic(settings, topic.id, true));
  };
  const remove = async ({ id }: OwnTopic): Promise<void> => {
    show(await changeOwnTopics((all) => withoutOwnTopic(all, id)));
    await changeSettings((settings) => {
      if (!settings.followedTopics.includes(id)) return settings;
      followedRef.current.add(id);
      return withTopic(settings, id, false);
    });
  };
  const restore = async (topic: OwnTopic, place: number): Promise<void> => {
    show(await changeOwnTopics((all) => withOwnTopicBack(all, topic, place)));
    if (!followedRef.current.delete(topic.id)) return;
    await changeSettings((settings) => withTopic(settings, topic.id, true));
  };
  return (
    <OwnTopicsSection
      topics={topics}
      start={start}
      stamp={stamp}
      findNamesake={findNamesake}
      onSave={(topic, isNew) => isDone(save(topic, isNew))}
      onDelete={(topic) => isDone(remove(topic))}
      onRestore={(topic, place) => isDone(restore(topic, place))}
      onUnsaved={onUnsaved}
    />
  );
}

/** What the page's address asks a new topic to begin with, when it is opened and whenever it changes. */
function useWishedTopic(): OwnTopicsSectionProps['start'] {
  const [start, setStart] = useState<OwnTopicsSectionProps['start']>(null);
  useEffect(() => {
    const listening = new AbortController();
    const read = (): void => {
      const label = labelInFragment(location.hash);
      if (label === null) return;
      setStart({ label });
      // Heard once: a page that is loaded again does not begin the topic again.
      history.replaceState(null, '', '#own-topics');
    };
    read();
    addEventListener('hashchange', read, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return start;
}

/** Lets the browser ask before a page with something unsaved is left. */
function useLeaveWarning(): (isUnsaved: boolean) => void {
  const unsavedRef = useRef(false);
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('beforeunload', (event) => unsavedRef.current && event.preventDefault(), {
      signal: listening.signal,
    });
    return () => listening.abort();
  }, []);
  const [onUnsaved] = useState(() => (isUnsaved: boolean): void => {
    unsavedRef.current = isUnsaved;
  });
  return onUnsaved;
}

function stamp() {
  return {
    suffix: crypto.randomUUID().slice(0, SUFFIX_LENGTH),
    changedOn: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
  };
}

async function findNamesake(alias: string, self: TopicId | null) {
  const [found, { followedTopics }] = await Promise.all([
    ask<OwnPageCalls, 'lookUp'>('lookUp', { query: alias.slice(0, LONGEST_QUERY) }),
    readSettings(),
  ]);
  return found.ok ? namesakeIn(found.value, alias, { followed: followedTopics, self }) : null;
}

function isDone(change: Promise<void>): Promise<boolean> {
  return change.then(
    () => true,
    (error: unknown) => {
      console.error('Sidelight could not store an own topic:', error);
      return false;
    },
  );
}
