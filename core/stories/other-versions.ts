import type { Comparison } from '../compare/comparison';
import type { EventId, LocalText, Version } from '../packs/pack';
import type { NamedSource, OutletLabel } from '../packs/topic-background';
import type { RecognisedEvent } from './recognise-event';

/** Another outlet's version of the story on the page, compared with it. */
export interface OtherVersion {
  readonly outlet: OutletLabel;
  readonly version: Omit<Version, 'statements' | 'outlet'>;
  readonly comparison: Comparison;
  /** The agency whose copy both run, or null. */
  readonly sharedCopy: string | null;
}

/** What is known of a story elsewhere. */
export interface OtherVersions {
  readonly event: { readonly id: EventId; readonly title: LocalText; readonly date: string };
  readonly reason: RecognisedEvent['reason'];
  /** The sentence that told the event, where the text did. */
  readonly sentence: string | null;
  /** This page's outlet; only its name where no pack knows it. */
  readonly here: OutletLabel | { readonly id: null; readonly name: string };
  readonly versions: readonly OtherVersion[];
  /** The sources that notes on rows name, by id. */
  readonly sources: Readonly<Record<string, NamedSource>>;
}
