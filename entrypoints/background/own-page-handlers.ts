import {
  parseEventId,
  parseForgetReading,
  parseHost,
  parseListReading,
  parseOutletId,
  parseQuery,
  parseTabId,
} from '../../core/own-page-requests';
import { parseCompareSides } from '../../core/compare-requests';
import { parseFetchArticle } from '../../core/fetch-request';
import { parseNothing } from '../../core/parse-nothing';
import { parseSwitch, parseTabStory } from '../../core/requests';
import { browser } from '../../platform/browser';
import type { OwnPageCalls } from '../../platform/messages';
import { answerer, type Answerer } from '../../platform/messenger';
import { pause } from '../../services/change-here';
import { compareSides } from '../../services/compare-sides';
import { describeStorage } from '../../services/describe-storage';
import { fetchArticle } from '../../services/fetch-article';
import { findOtherVersions } from '../../services/find-other-versions';
import { forgetReading } from '../../services/forget-reading';
import { labelHost, listOutlets } from '../../services/list-outlets';
import { listPacks } from '../../services/list-packs';
import { listReading } from '../../services/list-reading';
import { lookUp } from '../../services/look-up';
import { lookUpEvent } from '../../services/look-up-event';
import { lookUpOutlet } from '../../services/look-up-outlet';
import { listTopics } from '../../services/look-up-topic';
import { readLedger } from '../../services/read-ledger';
import { rebuildStorage } from '../../services/rebuild-storage';
import { startInTab } from '../../services/start-in-tab';
import { done, orStorageFailure } from './replies';

/** Answers our own pages. */
export function ownPageAnswerer(): Answerer {
  return answerer<OwnPageCalls>(
    {
      describeStorage,
      listTopics: () => orStorageFailure(listTopics()),
      listPacks: () => orStorageFailure(listPacks()),
      listOutlets: () => orStorageFailure(listOutlets()),
      labelHost: ({ host }) => orStorageFailure(labelHost(host)),
      findVersionsOf: ({ url, ...read }) => orStorageFailure(findOtherVersions(read, url)),
      compareSides: (asked) => orStorageFailure(compareSides(asked)),
      fetchArticle: (asked) => fetchArticle(asked),
      lookUp: (asked) => orStorageFailure(lookUp(asked)),
      lookUpOutlet: (asked) => orStorageFailure(lookUpOutlet(asked)),
      lookUpEvent: (asked) => orStorageFailure(lookUpEvent(asked)),
      listReading: (asked) => orStorageFailure(listReading(asked)),
      forgetReading: (what) => orStorageFailure(forgetReading(what)),
      readLedger: () => orStorageFailure(readLedger()),
      rebuildStorage: () => orStorageFailure(rebuildStorage()),
      startInTab,
      pause: ({ isOn }) => done(pause(isOn)),
    },
    {
      describeStorage: parseNothing,
      listTopics: parseNothing,
      listPacks: parseNothing,
      listOutlets: parseNothing,
      labelHost: parseHost,
      findVersionsOf: parseTabStory,
      compareSides: parseCompareSides,
      fetchArticle: parseFetchArticle,
      lookUp: parseQuery,
      lookUpOutlet: parseOutletId,
      lookUpEvent: parseEventId,
      listReading: parseListReading,
      forgetReading: parseForgetReading,
      readLedger: parseNothing,
      rebuildStorage: parseNothing,
      startInTab: parseTabId,
      pause: parseSwitch,
    },
    ({ url }) => url?.startsWith(browser.runtime.getURL('')) ?? false,
  );
}
