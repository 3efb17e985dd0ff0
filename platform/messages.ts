import type { ComparedArticle } from '../core/compare/compared-article';
import type { CardResult, SideBySide } from '../core/compare/side-by-side';
import type { FetchFailure } from '../core/fetch-failure';
import type { LookedUpEvent, LookedUpOutlet } from '../core/lookup/looked-up';
import type { LookupResult } from '../core/lookup/lookup-result';
import type { PageReport } from '../core/page-report';
import type { PackContents } from '../core/packs/pack-contents';
import type { EventId, OutletId, Topic, TopicId } from '../core/packs/pack';
import type { OutletLabel, TopicBackground } from '../core/packs/topic-background';
import type { ForgetReading, ReadingPage } from '../core/reading/reading';
import type { LedgerEntry } from '../core/ledger-entry';
import type { GoToMention } from '../core/popover/overlay-requests';
import type { Result } from '../core/result';
import type { NearestStory } from '../core/stories/nearest-stories';
import type { OtherVersions } from '../core/stories/other-versions';
import type { StorageReport } from '../core/storage-report';
import type { StoryOnPage } from '../core/stories/story';

export type LookUpFailure = 'unknown-topic' | 'storage';

type Nothing = Readonly<Record<string, never>>;

/** Questions any page may ask the background. The asker may be hostile: a content script shares a process with the site. */
export interface BackgroundCalls {
  /** How many topics are marked on the page now; where some are and `needsPopover`, the popover's script is put there. */
  reportMarks(request: { readonly topics: number; readonly needsPopover: boolean }): Nothing;
  /** Background on one topic. */
  lookUpTopic(request: { readonly topicId: TopicId }): Result<TopicBackground, LookUpFailure>;
  /** Other outlets' versions of a story; null when its event is not known. */
  findOtherVersions(request: StoryOnPage): Result<OtherVersions | null, LookUpFailure>;
  /**
   * The page's story compared by its text with a version of own reading, named by its address; null where that is no
   * version of the story.
   */
  compareVersion(request: StoryOnPage & { readonly there: string }): Result<CardResult | null, LookUpFailure>;
  /** Stories of other outlets on a topic, from about the same days. */
  findNearestStories(request: {
    readonly topicId: TopicId;
    readonly publishedOn: string | null;
  }): Result<readonly NearestStory[], LookUpFailure>;
  /** Keeps the page's story as the reader's own reading, where the reader wants that. */
  keepStory(request: StoryOnPage): Nothing;
  /** Opens the comparison of the page's story with other versions in a tab of its own. */
  openComparison(request: StoryOnPage): Nothing;
  /** Silences an alias on the asking page's own site, or lets it be heard again. */
  silenceAlias(request: { readonly alias: string; readonly isSilenced: boolean }): Nothing;
  /** Switches the asking page's own site off, or on again. */
  switchSite(request: { readonly isOn: boolean }): Nothing;
  /** Marks nothing anywhere for an hour, or marks again. */
  pause(request: { readonly isOn: boolean }): Nothing;
}

/** A page as it was fetched, not as it would be drawn. */
export interface FetchedPage {
  /** Its address after redirects. */
  readonly url: string;
  readonly html: string;
}

/** A topic as lists show it. */
export interface ListedTopic extends Pick<Topic, 'id' | 'label' | 'gist'> {
  /** Whether the reader has made it. */
  readonly isOwn: boolean;
}

/** What stands on the other side: a known version by its address, told by a pack or by its text, or an article at hand. */
export type OtherSide =
  | { readonly kind: 'version'; readonly url: string; readonly by: 'pack' | 'text' }
  | {
      readonly kind: 'article';
      readonly article: ComparedArticle;
      /** The address of the known version that it is the text of; null where it is none's. */
      readonly version: string | null;
    };

/** Questions only our own pages may ask the background. */
export interface OwnPageCalls {
  /** What is kept, measured, and what befell it. */
  describeStorage(request: Nothing): StorageReport;
  /** All topics of the installed packs and of the reader's own. */
  listTopics(request: Nothing): Result<readonly ListedTopic[], LookUpFailure>;
  /** What the installed packs hold. */
  listPacks(request: Nothing): Result<readonly PackContents[], LookUpFailure>;
  /** All outlets with their labels. */
  listOutlets(
    request: Nothing,
  ): Result<readonly (OutletLabel & { readonly hosts: readonly string[] })[], LookUpFailure>;
  /** The label of the outlet on a host; null where no pack knows it. */
  labelHost(request: { readonly host: string }): Result<OutletLabel | null, LookUpFailure>;
  /** Other outlets' versions of the story in a tab, as the tab has told it; null when its event is not known. */
  findVersionsOf(request: StoryOnPage & { readonly url: string }): Result<OtherVersions | null, LookUpFailure>;
  /** The story in a tab side by side with another; null where the version is not known any more. */
  compareSides(request: {
    readonly here: StoryOnPage & { readonly url: string };
    readonly there: OtherSide;
  }): Result<SideBySide | null, LookUpFailure>;
  /** The page at an address as its server sends it, for which the reader has asked; the request is in the ledger. */
  fetchArticle(request: { readonly url: string }): Result<FetchedPage, FetchFailure>;
  /** Finds topics, outlets, events and stories by what the reader has typed so far. */
  lookUp(request: { readonly query: string }): Result<readonly LookupResult[], LookUpFailure>;
  lookUpOutlet(request: { readonly id: OutletId }): Result<LookedUpOutlet | null, LookUpFailure>;
  lookUpEvent(request: { readonly id: EventId }): Result<LookedUpEvent | null, LookUpFailure>;
  /** Own reading, the latest first, from a place on; with a query only stories whose title or outlet has its words. */
  listReading(request: { readonly query: string; readonly from: number }): Result<ReadingPage, LookUpFailure>;
  /** Forgets a part of the own reading, and says how many stories that were. */
  forgetReading(request: ForgetReading): Result<{ readonly forgotten: number }, LookUpFailure>;
  /** The latest requests made, the last first. */
  readLedger(request: Nothing): Result<readonly LedgerEntry[], LookUpFailure>;
  /** Writes what is cache anew from the packs that come with the extension; the reader's own reading stays. */
  rebuildStorage(request: Nothing): Result<Nothing, LookUpFailure>;
  /** Starts reading the page in a tab that was open before the extension came, or had no access; says whether it could. */
  startInTab(request: { readonly tabId: number }): { readonly started: boolean };
  pause(request: { readonly isOn: boolean }): Nothing;
}

/** Questions the background and our own pages may ask the page in a tab. */
export interface PageCalls {
  reportPage(request: Nothing): PageReport;
  /** Reads the page anew; `anyway` also where it does not look like an article. */
  readPage(request: { readonly anyway: boolean }): Nothing;
}

/** What the background and our own pages may ask the popover's script in a tab. */
export interface OverlayCalls {
  /** Opens the popover of a mention by keyboard, going to it where it is out of sight; of one topic only where told. */
  goToMention(request: GoToMention): Nothing;
  /** The page's article, and what is marked in it. */
  readStory(request: Nothing): StoryOnPage;
}
