import type { EventId, LocalText, OutletId, PackId, TopicId } from './pack';
import type { NamedSource } from './topic-background';

/** What an installed pack holds, for the reader to look through. */
export interface PackContents {
  readonly id: PackId;
  readonly title: LocalText;
  readonly revision: number;
  readonly licence: string;
  readonly languages: readonly string[];
  /** Ms since 1970. */
  readonly installedAt: number;
  /** Whether it comes with the extension. */
  readonly isBundled: boolean;
  readonly topics: readonly { readonly id: TopicId; readonly label: LocalText }[];
  readonly outlets: readonly { readonly id: OutletId; readonly name: string }[];
  readonly events: readonly { readonly id: EventId; readonly title: LocalText; readonly date: string }[];
  /** Number of aliases, of all topics and languages. */
  readonly aliases: number;
  /** All that its topics, outlets and events rest on, by name. */
  readonly sources: readonly NamedSource[];
}
