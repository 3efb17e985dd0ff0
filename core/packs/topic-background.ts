import type { LocalText, Moment, Outlet, OutletId, Topic, TopicId } from './pack';

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

/** A moment of a topic's timeline, with its sources. */
export interface SourcedMoment extends Pick<Moment, 'id' | 'date' | 'text'> {
  readonly sources: readonly NamedSource[];
}

/** Background on one topic. */
export interface TopicBackground {
  readonly topic: Omit<Topic, 'aliases' | 'summary' | 'facts' | 'related'>;
  readonly summary: Omit<Topic['summary'], 'sources'> & { readonly sources: readonly NamedSource[] };
  readonly facts: readonly SourcedFact[];
  /** Of the topic's timeline, the earliest first. */
  readonly moments: readonly SourcedMoment[];
  readonly related: readonly { readonly id: TopicId; readonly label: LocalText }[];
  /** Where it comes from; null for a topic of the reader's own. */
  readonly pack: { readonly title: LocalText; readonly revision: number; readonly licence: string } | null;
}

/** An outlet as it is shown: its label, and who says so. */
export interface OutletLabel extends Omit<Outlet, 'sources' | 'hosts' | 'id'> {
  readonly id: OutletId;
  readonly sources: readonly NamedSource[];
}
