import type { Group } from '../../core/compare/comparison';
import type { CompareWithFault } from '../../core/compare/compared-article';
import type { PastedText } from '../../core/compare/pasted-article';
import type { SideBySide } from '../../core/compare/side-by-side';
import type { FetchFailure } from '../../core/fetch-failure';
import type { Loadable } from '../../core/loadable';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';

/** What the tab has that stands on this side. */
export type PanelPage =
  /** `reading` while its versions may still come. */
  | { readonly kind: 'article'; readonly title: string; readonly url: string }
  /** A page that has no article: a front page, a form, a video. */
  | { readonly kind: 'no-article' }
  /** A page of the browser, or of a site that the extension has no access to. */
  | { readonly kind: 'no-access' }
  /** What was compared here is not known any more. */
  | { readonly kind: 'gone' };

/** One of the known versions at a glance; its counts are null where it cannot be compared. */
export interface VersionGlance {
  readonly version: OtherVersion;
  readonly counts: Loadable<Readonly<Record<Group, number>> | null>;
}

/** Another tab that could be compared. */
export interface ListedTab {
  readonly id: number;
  readonly title: string;
  readonly host: string;
}

export interface PanelProps {
  readonly page: Loadable<PanelPage>;
  readonly versions: Loadable<OtherVersions | null>;
  readonly glances: readonly VersionGlance[];
  /** The address of the version that is shown; null where another article is shown, or none. */
  readonly chosenUrl: string | null;
  /** What stands side by side; null where there is nothing to compare with. */
  readonly shown: Loadable<SideBySide | null> | null;
  /** Whether the other article is being fetched, or why it could not be. */
  readonly fetching: 'no' | 'under-way' | FetchFailure;
  /** Whether the page is at hand, so that its sentences can be shown in it. */
  readonly hasPage: boolean;
  /** Other tabs, asked for when the reader opens the choice. */
  readonly tabs: Loadable<readonly ListedTab[]>;
  readonly withFault: CompareWithFault | null;
  readonly onVersion: (url: string) => void;
  /** The reader wants the other article fetched, so that the texts themselves are compared. */
  readonly onFetch: () => void;
  /** The reader wants the known version by its own text, which is at hand, or by the pack's summary again. */
  readonly onBasis: (basis: 'pack' | 'text') => void;
  /** The reader wants to see where a sentence stands in the page; `scrolls` where the page may move for it. */
  readonly onSentence: (sentence: string, scrolls: boolean) => void;
  readonly onListTabs: () => void;
  readonly onTab: (id: number) => void;
  readonly onPaste: (pasted: PastedText) => void;
  readonly onFile: (file: File) => void;
  readonly onBrief: (format: 'markdown' | 'json') => void;
  /** The reader wants the brief as Markdown on the clipboard; false where that cannot be done. */
  readonly onCopyBrief: () => Promise<boolean>;
  readonly onPrint: () => void;
}
