import {
  parseFindNearest,
  parseKeepStory,
  parseLookUpTopic,
  parseReportMarks,
  parseSilence,
  parseStoryRequest,
  parseSwitch,
} from '../../core/requests';
import { asSentBy } from '../../core/stories/sent-story';
import type { Runtime } from '../../platform/browser';
import type { BackgroundCalls } from '../../platform/messages';
import { answerer, listen } from '../../platform/messenger';
import { pause, silenceAlias, switchSite } from '../../services/change-here';
import { findNearestStories } from '../../services/find-nearest-stories';
import { findOtherVersions } from '../../services/find-other-versions';
import { keepStory } from '../../services/keep-story';
import { lookUpTopic } from '../../services/look-up-topic';
import { noteMarks } from '../../services/note-marks';
import { openComparison } from '../../services/open-comparison';
import { ownPageAnswerer } from './own-page-handlers';
import { done, orStorageFailure } from './replies';

/** Answers pages and our own pages, each only what it may ask. */
export function answerCalls(): void {
  const forPages = answerer<BackgroundCalls>(
    {
      reportMarks: (marks, sender) => done(noteMarks(marks, sender)),
      lookUpTopic: ({ topicId }) => orStorageFailure(lookUpTopic(topicId)),
      findOtherVersions: ({ story }, { url }) => orStorageFailure(findOtherVersions(asSentBy(story, url))),
      findNearestStories: (asked, sender) =>
        orStorageFailure(findNearestStories({ ...asked, host: new URL(sender.url ?? '').hostname })),
      keepStory: ({ story, topics }, sender) => done(keepStory({ story: asSentBy(story, sender.url), topics }, sender)),
      openComparison: ({ story }, { url, tab }) =>
        // Our tab opens in an ordinary window, and a tab's opener has to be in its own.
        done(openComparison(asSentBy(story, url), tab?.incognito ? undefined : tab?.id)),
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
      findNearestStories: parseFindNearest,
      keepStory: parseKeepStory,
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
