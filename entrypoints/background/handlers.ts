import { parseFindOtherVersions, parseLookUpTopic, parseNothing } from '../../core/requests';
import { fail, type Result } from '../../core/result';
import type { Story } from '../../core/stories/story';
import { browser, type Runtime } from '../../platform/browser';
import type { BackgroundCalls, LookUpFailure, OwnPageCalls } from '../../platform/messages';
import { answerer, listen } from '../../platform/messenger';
import { injectOverlay } from '../../platform/overlay-injector';
import { describeStorage } from '../../services/describe-storage';
import { findOtherVersions } from '../../services/find-other-versions';
import { listTopics, lookUpTopic } from '../../services/look-up-topic';

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
    },
    { reportMarks: parseNothing, lookUpTopic: parseLookUpTopic, findOtherVersions: parseFindOtherVersions },
    () => true,
  );
  const forOwnPages = answerer<OwnPageCalls>(
    { listTopics: () => orStorageFailure(listTopics()), describeStorage },
    { listTopics: parseNothing, describeStorage: parseNothing },
    ({ url }) => url?.startsWith(browser.runtime.getURL('')) ?? false,
  );
  listen([forPages, forOwnPages]);
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
