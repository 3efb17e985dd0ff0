import type { EventId, LocalText, PackId, StatementId } from '../packs/pack';
import type { NamedSource, SourcedMoment } from '../packs/topic-background';
import type { MatchReason } from '../stories/match-reason';
import type { OtherVersion, ShownOutlet, StoryOrigin } from '../stories/other-versions';
import type { ArticleOrigin } from './compared-article';
import type { Comparison } from './comparison';
import type { NotCompared, WordingRow } from './text-comparison';
import type { ToldDate } from './told-dates';
import type { WordingLine } from './wording-lines';

/** Where what is shown of a side comes from; of a pack it is our summary, of all others the article's own text. */
export type SideOrigin = 'page' | StoryOrigin | ArticleOrigin;

/** One of the two articles that stand side by side. */
export interface ShownSide {
  readonly from: SideOrigin;
  readonly outlet: ShownOutlet;
  /** Under `en` as its outlet wrote it, whatever its language, unless a pack gives it. */
  readonly title: LocalText;
  /** Null where the text has no address, as pasted text. */
  readonly url: string | null;
  /** Primary language tag; "" where unknown. */
  readonly language: string;
  /** Day as YYYY-MM-DD, or null where it is not known. */
  readonly publishedOn: string | null;
  /** Day on which its text was read, as YYYY-MM-DD; null where a pack tells it. */
  readonly readOn: string | null;
}

/** Two figures for the same thing that clash, or that differ and can both be true. */
export interface FigureRow {
  /** Of the row that it stands in. */
  readonly row: string;
  readonly relation: 'clash' | 'compatible';
  readonly here: string;
  readonly there: string;
}

/** A comparison of two texts as it is shown. */
export interface ComparedTexts {
  readonly kind: 'compared';
  readonly comparison: Comparison;
  /** Those that clash first. */
  readonly figures: readonly FigureRow[];
  readonly wording: readonly WordingRow[];
  /** Sentences of which nothing certain can be said. */
  readonly notCompared: { readonly here: readonly string[]; readonly there: readonly string[] };
  /** Whether a text was longer than what is compared. */
  readonly isCut: boolean;
}

/** Two texts compared, or the reason why they cannot be. */
export type TextsResult = ComparedTexts | { readonly kind: 'not-compared'; readonly reason: NotCompared };

/** As much of it as a card shows; a page's own script gets no more of the other article than that. */
export type CardResult =
  Pick<ComparedTexts, 'kind' | 'comparison'> | { readonly kind: 'not-compared'; readonly reason: NotCompared };

/** A statement that a pack knows of the event, who reports it, and whether this page does. */
export interface KnownStatement {
  readonly id: StatementId;
  readonly text: LocalText;
  /** Names of the outlets that report it. */
  readonly outlets: readonly string[];
  readonly here: 'told' | 'left-out' | 'unsure';
  /** The sentence of the page that tells it; "" where none does. */
  readonly sentence: string;
}

/** Two versions of a story side by side, with all that is shown and exported of them. */
export interface SideBySide {
  readonly here: ShownSide;
  readonly there: ShownSide;
  /** Null where no pack knows the event. */
  readonly event: { readonly id: EventId; readonly title: LocalText; readonly date: string } | null;
  /** Why both are taken for the same event; none where a pack says so, or nobody does. */
  readonly reasons: readonly MatchReason[];
  readonly sharedCopy: OtherVersion['sharedCopy'];
  readonly result: TextsResult;
  /** What the texts name differently, in words; none where texts were not compared. */
  readonly names: readonly WordingLine[];
  /** What packs know of the event, in their order; none where none does. */
  readonly statements: readonly KnownStatement[];
  /** The dates that either text names, the earliest first; without those of publication. */
  readonly dates: readonly ToldDate[];
  /** What packs know of the topics of the story, the earliest first. */
  readonly moments: readonly SourcedMoment[];
  /** The packs that took part. */
  readonly packs: readonly {
    readonly id: PackId;
    readonly title: LocalText;
    readonly revision: number;
    readonly licence: string;
  }[];
  /** The sources that notes name, by id. */
  readonly sources: Readonly<Record<string, NamedSource>>;
  /** Whether the whole text of the other article is at hand though it is not what was compared. */
  readonly hasText: boolean;
}
