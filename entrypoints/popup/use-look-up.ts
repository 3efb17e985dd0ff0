import { useEffect, useState } from 'preact/hooks';
import type { LookUpProps, LookupAnswer } from '../../components/popup/look-up';
import type { PopupView } from '../../components/popup/popup-view';
import { useStrings } from '../../components/shared/strings';
import type { LookupResult } from '../../core/lookup/lookup-result';
import { pickText } from '../../core/packs/pick-text';
import { newTopicFragment } from '../../core/topics/topic-fragment';
import { browser } from '../../platform/browser';
import type { OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { forgetLookups, keepLookup, loadRecentLookups } from '../../platform/recent-lookups';
import { answered } from './answered';
import { openTab } from './open-tab';

interface LookUpWith {
  /** What is looked up at once. */
  readonly start: string;
  /** Whether nothing of it is kept. */
  readonly isPrivate: boolean;
  readonly onView: (view: PopupView) => void;
}

/** Looks up what the reader types, at every keystroke; an answer that comes after the next one is dropped. */
export function useLookUp({ start, isPrivate, onView }: LookUpWith): LookUpProps {
  const [query, setQuery] = useState(start);
  const [answer, setAnswer] = useState<LookupAnswer | null>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const { language } = useStrings();
  const asked = query.trim();
  useEffect(() => void loadRecentLookups().then(setRecent), []);
  useEffect(() => {
    if (asked === '') return undefined;
    const late = new AbortController();
    void answered(ask<OwnPageCalls, 'lookUp'>('lookUp', { query: asked })).then((found) => {
      if (!late.signal.aborted) setAnswer({ query: asked, found });
    });
    return () => late.abort();
  }, [asked]);

  const onQuery = (typed: string): void => {
    setQuery(typed);
    if (typed.trim() === '') setAnswer(null);
  };
  const choose = async (result: LookupResult): Promise<void> => {
    // What was read is remembered as own reading, where it can be forgotten, and nowhere else.
    if (result.kind === 'story') return openTab(result.url);
    await keepLookup(nameOf(result, language), { isPrivate }).then(setRecent);
    onQuery('');
    onView(viewOf(result));
  };
  return {
    query,
    answer,
    recent,
    onQuery,
    onChoose: (result) => void choose(result),
    onAddTopic: (label) => void openTab(browser.runtime.getURL(`/options.html${newTopicFragment(label)}`)),
    onForget: () => void forgetLookups().then(() => setRecent([])),
  };
}

function viewOf(result: Exclude<LookupResult, { kind: 'story' }>): PopupView {
  switch (result.kind) {
    case 'topic':
      return { kind: 'topic', id: result.id };
    case 'outlet':
      return { kind: 'outlet', id: result.id };
    case 'event':
      return { kind: 'event', id: result.id };
  }
}

function nameOf(result: LookupResult, language: string): string {
  switch (result.kind) {
    case 'topic':
      return pickText(result.label, language).text;
    case 'outlet':
      return result.name;
    case 'event':
      return pickText(result.title, language).text;
    case 'story':
      return result.title;
  }
}
