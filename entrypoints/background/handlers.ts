import {
  parseFindNearest,
  parseLookUpTopic,
  parseReportMarks,
  parseSilence,
  parseStoryRequest,
  parseSwitch,
} from '../../core/requests';
import { parseCompareVersion } from '../../core/compare-requests';
import type { Runtime } from '../../platform/browser';
import type { BackgroundCalls } from '../../platform/messages';
import { asSent } from '../../services/as-sent';
import { answerer, listen } from '../../platform/messenger';
import { pause, silenceAlias, switchSite } from '../../services/change-here';
import { findNearestStories } from '../../services/find-nearest-stories';
import { compareVersion } from '../../services/compare-version';
import { findOtherVersions } from '../../services/find-other-versions';
import { keepStory } from '../../services/keep-story';
import { lookUpTopic } from '../../services/look-up-topic';
import { openComparison } from '../../services/open-comparison';
import { noteMarks } from '../../services/note-marks';
import { ownPageAnswerer } from './own-page-handlers';
import { done, orStorageFailure } from './replies';

/** Answers pages and our own pages, each only what it may ask. */
export function answerCalls(): void {
  const forPages = answerer<BackgroundCalls>(
    {
      reportMarks: (marks, sender) => done(noteMarks(marks, sender)),
      lookUpTopic: ({ topicId }) => orStorageFailure(lookUpTopic(topicId)),
      findOtherVersions: (read, { url }) => orStorageFailure(findOtherVersions(read, url)),
      compareVersion: (asked, sender) => orStorageFailure(compareVersion(asked, sender)),
      findNearestStories: (asked, sender) => orStorageFailure(findNearestStories({ ...asked, url: sender.url ?? '' })),
      keepStory: (read, sender) => done(asSent(read, sender.url).then((sent) => keepStory(sent, sender))),
      openComparison: (read, sender) => done(openComparison(read, sender)),
      // What a page can change is its own site, and a pause that ends by itself.
      silenceAlias: ({ alias, isSilenced }, sender) =>
        done(silenceAlias({ alias, site: siteOf(sender).hostname }, isSilenced)),
      switchSite: ({ isOn }, sender) => done(switchSite(siteOf(sender), isOn)),
      pause: ({ isOn }) => done(pause(isOn)),
    },
    {
      reportMarks: parseReportMarks,
      lookUpTopic: parseLookUpTopic,
      findOtherVersions: parseStoryRequest,
      compareVersion: parseCompareVersion,
      findNearestStories: parseFindNearest,
      keepStory: parseStoryRequest,
      openComparison: parseStoryRequest,
      silenceAlias: parseSilence,
      switchSite: parseSwitch,
      pause: parseSwitch,
    },
    () => true,
  );
  listen([ownPageAnswerer(), forPages]);
}

/** The address of the site that asks; throws where it is none, as a page of our own. */
function siteOf({ url }: Runtime.MessageSender): URL {
  const address = new URL(url ?? '');
  if (!/^https?:$/u.test(address.protocol)) throw new Error('only a site can ask this');
  return address;
}
