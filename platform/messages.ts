import type { Comparison } from '../core/compare/comparison';
import type { EventId, LocalText, Outlet, OutletId, Topic, TopicId, Version } from '../core/packs/pack';
import type { Result } from '../core/result';
import type { RecognisedEvent } from '../core/stories/recognise-event';
import type { Story } from '../core/stories/story';

/** A source that a fact or a label rests on. */
export interface NamedSource {
  readonly name: string;
  readonly url: string;
}

/** A fact with the names of its sources in place of their ids. */
export interface SourcedFact extends Omit<Topic['facts'][number], 'sources' | 'versions'> {
  readonly sources: readonly NamedSource[];
  readonly versions: readonly { readonly text: LocalText; readonly sources: readonly NamedSource[] }[];
}

/** Background on one topic, with the pack it comes from. */
export interface TopicBackground {
  readonly topic: Omit<Topic, 'aliases' | 'facts' | 'related'>;
  readonly facts: readonly SourcedFact[];
  readonly related: readonly { readonly id: TopicId; readonly label: LocalText }[];
  readonly pack: { readonly title: LocalText; readonly revision: number; readonly licence: string };
}

/** An outlet as it is shown: its label, and who says so. */
export interface OutletLabel extends Omit<Outlet, 'sources' | 'hosts' | 'id'> {
  readonly id: OutletId | null;
  readonly sources: readonly NamedSource[];
}

/** Another outlet's version of the story on the page, compared with it. */
export interface OtherVersion {
  readonly outlet: OutletLabel;
  readonly version: Omit<Version, 'statements' | 'outlet'>;
  readonly comparison: Comparison;
}

/** What is known of a story elsewhere. */
export interface OtherVersions {
  readonly event: { readonly id: EventId; readonly title: LocalText; readonly date: string };
  readonly reason: RecognisedEvent['reason'];
  /** This page's outlet; without a label where no pack knows it. */
  readonly here: OutletLabel | { readonly id: null; readonly name: string };
  readonly versions: readonly OtherVersion[];
}

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
}

/** Questions only our own pages may ask the background. */
export interface OwnPageCalls {
  /** All topics of the installed packs. */
  listTopics(request: Nothing): Result<readonly Pick<Topic, 'id' | 'label' | 'gist'>[], LookUpFailure>;
}

/** What a page is, as the toolbar popup shows it. */
export interface PageReport {
  readonly state: 'marked' | 'no-mentions' | 'not-an-article' | 'site-off';
  readonly topics: readonly { readonly id: TopicId; readonly mentions: number }[];
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
