import {
  parseFindNearest,
  parseLookUpTopic,
  parseNothing,
  parseSilence,
  parseStoryRequest,
  parseSwitch,
} from '../../core/requests';
import { fail, type Result } from '../../core/result';
import type { Story } from '../../core/stories/story';
import { browser, type Runtime } from '../../platform/browser';
import type { BackgroundCalls, LookUpFailure, OwnPageCalls } from '../../platform/messages';
import { answerer, listen } from '../../platform/messenger';
import { injectOverlay } from '../../platform/overlay-injector';
import { pause, silenceAlias, switchSite } from '../../services/change-here';
import { describeStorage } from '../../services/describe-storage';
import { findNearestStories } from '../../services/find-nearest-stories';
import { findOtherVersions } from '../../services/find-other-versions';
import { listTopics, lookUpTopic } from '../../services/look-up-topic';
import { openComparison } from '../../services/open-comparison';

/** Answers pages and our own pages, each only what it may ask. */
export function answerCalls(): void {
  const forPages = answerer<BackgroundCalls>(
    {
      reportMarks: async (_request, sender) => {
        await injectOverlay(sender);
        return {};
      },
      lookUpTopic: ({ topicId }) => orStorageFailure(lookUpTopic(topicId)),
      findOtherVersions: ({ story }, sender) => orStorageFailure(findOtherVersions(asSentBy(story, sender))),
      findNearestStories: (asked, sender) => orStorageFailure(findNearestStories({ ...asked, host: hostOf(sender) })),
      openComparison: async ({ story }, sender) => {
        await openComparison(asSentBy(story, sender), sender.tab?.id);
        return {};
      },
      // What a page can change is its own site, and a pause that ends by itself.
      silenceAlias: async ({ alias, isSilenced }, sender) => {
        await silenceAlias({ alias, site: hostOf(sender) }, isSilenced);
        return {};
      },
      switchSite: async ({ isOn }, sender) => {
        await switchSite(hostOf(sender), isOn);
        return {};
      },
      pause: async ({ isOn }) => {
        await pause(isOn);
        return {};
      },
    },
    {
      reportMarks: parseNothing,
      lookUpTopic: parseLookUpTopic,
      findOtherVersions: parseStoryRequest,
      findNearestStories: parseFindNearest,
      openComparison: parseStoryRequest,
      silenceAlias: parseSilence,
      switchSite: parseSwitch,
      pause: parseSwitch,
    },
    () => true,
  );
  const forOwnPages = answerer<OwnPageCalls>(
    { listTopics: () => orStorageFailure(listTopics()), describeStorage },
    { listTopics: parseNothing, describeStorage: parseNothing },
    ({ url }) => url?.startsWith(browser.runtime.getURL('')) ?? false,
  );
  listen([forPages, forOwnPages]);
}

/** The host of the page that asks; throws for one that has none. */
function hostOf({ url }: Runtime.MessageSender): string {
  const host = url === undefined ? '' : new URL(url).hostname;
  if (host === '') throw new Error('only a site can ask this');
  return host;
}

/** A page speaks only for its own origin: a story that claims another one gets the sender's address. */
function asSentBy(story: Story, { url }: Runtime.MessageSender): Story {
  if (url === undefined || !URL.canParse(story.url)) return { ...story, url: url ?? '' };
  return new URL(story.url).origin === new URL(url).origin ? story : { ...story, url };
}

async function orStorageFailure<Value>(
  answer: Promise<Result<Value, LookUpFailure>>,
): Promise<Result<Value, LookUpFailure>> {
  return answer.catch((error: unknown) => {
    console.error('Sidelight could not read its database:', error);
    return fail('storage');
  });
}
