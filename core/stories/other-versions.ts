import type { Comparison } from '../compare/comparison';
import type { EventId, LocalText, Version } from '../packs/pack';
import type { NamedSource, OutletLabel } from '../packs/topic-background';
import type { MatchReason } from './match-reason';
import type { RecognisedEvent } from './recognise-event';

/** An outlet as it is shown beside a story: with its label, or only with its name where no pack knows it. */
export type ShownOutlet = OutletLabel | { readonly id: null; readonly name: string };

/** Who knows a story of another outlet: a pack, in words of its own, or the reader's own reading, in the outlet's. */
export type StoryOrigin = 'pack' | 'reading';

/** A later story of the same outlet on the event, in the language of its version. */
export interface FollowUp {
  readonly title: string;
  readonly url: string;
  /** Day as YYYY-MM-DD, or null where it is not known. */
  readonly publishedOn: string | null;
}

/** Another outlet's version of the story on the page, compared with it where that can be done. */
export interface OtherVersion {
  readonly from: StoryOrigin;
  readonly outlet: ShownOutlet;
  /** From own reading the title stands under `en` as its outlet wrote it, whatever its language. */
  readonly version: Omit<Version, 'statements' | 'outlet' | 'publishedOn'> & {
    /** Day as YYYY-MM-DD, or null where it is not known. */
    readonly publishedOn: string | null;
  };
  /** The first lines as the outlet wrote them, in the version's language; "" where a pack knows it. */
  readonly lead: string;
  /** Why it is taken for the same event; none where a pack says so. */
  readonly reasons: readonly MatchReason[];
  /** Null where the two texts are not put side by side. */
  readonly comparison: Comparison | null;
  /** The agency whose copy both run, itself null where nobody credits one; null where they do not run the same. */
  readonly sharedCopy: { readonly agency: string | null } | null;
  /** The earliest first. */
  readonly followUps: readonly FollowUp[];
}

/** What is known of a story elsewhere. */
export interface OtherVersions {
  /** Null where no pack knows the event. */
  readonly event: { readonly id: EventId; readonly title: LocalText; readonly date: string } | null;
  /** How a pack knew the event; null where none does. */
  readonly reason: RecognisedEvent['reason'] | null;
  /** The sentence that told the event, where the text did. */
  readonly sentence: string | null;
  /** This page's outlet. */
  readonly here: ShownOutlet;
  readonly versions: readonly OtherVersion[];
  /** The sources that notes on rows name, by id. */
  readonly sources: Readonly<Record<string, NamedSource>>;
}
