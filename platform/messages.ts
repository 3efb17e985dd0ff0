import type { PageReport } from '../core/page-report';
import type { Topic, TopicId } from '../core/packs/pack';
import type { TopicBackground } from '../core/packs/topic-background';
import type { Result } from '../core/result';
import type { NearestStory } from '../core/stories/nearest-stories';
import type { OtherVersions } from '../core/stories/other-versions';
import type { StorageReport } from '../core/storage-report';
import type { Story } from '../core/stories/story';

export type LookUpFailure = 'unknown-topic' | 'storage';

type Nothing = Readonly<Record<string, never>>;

/** Questions any page may ask the background. The asker may be hostile: a content script shares a process with the site. */
export interface BackgroundCalls {
  /** The page has marks, so the popover's script may be put there. */
  reportMarks(request: Nothing): Nothing;
  /** Background on one topic. */
  lookUpTopic(request: { readonly topicId: TopicId }): Result<TopicBackground, LookUpFailure>;
  /** Other outlets' versions of a story; null when its event is not known. */
  findOtherVersions(request: { readonly story: Story }): Result<OtherVersions | null, LookUpFailure>;
  /** Stories of other outlets on a topic, from about the same days. */
  findNearestStories(request: {
    readonly topicId: TopicId;
    readonly publishedOn: string | null;
  }): Result<readonly NearestStory[], LookUpFailure>;
  /** Opens the comparison of the page's story with other versions in a tab of its own. */
  openComparison(request: { readonly story: Story }): Nothing;
  /** Silences an alias on the asking page's own site, or lets it be heard again. */
  silenceAlias(request: { readonly alias: string; readonly isSilenced: boolean }): Nothing;
  /** Switches the asking page's own site off, or on again. */
  switchSite(request: { readonly isOn: boolean }): Nothing;
  /** Marks nothing anywhere for an hour, or marks again. */
  pause(request: { readonly isOn: boolean }): Nothing;
}

/** Questions only our own pages may ask the background. */
export interface OwnPageCalls {
  /** What is kept, measured, and what befell it. */
  describeStorage(request: Nothing): StorageReport;
  /** All topics of the installed packs. */
  listTopics(request: Nothing): Result<readonly Pick<Topic, 'id' | 'label' | 'gist'>[], LookUpFailure>;
}

/** Questions the background and our own pages may ask the page in a tab. */
export interface PageCalls {
  reportPage(request: Nothing): PageReport;
}

/** What the background may tell the popover's script in a tab. */
export interface OverlayCalls {
  /** Opens the popover of a mention by keyboard, going to it where it is out of sight. */
  goToMention(request: { readonly which: 'nearest' | 'next' | 'previous' }): Nothing;
}
