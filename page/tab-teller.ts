import type { Story } from '../core/stories/story';
import type { PageKind } from './article-kind';

/** What a page tells when the reader wants it compared. */
export interface TabStory {
  readonly story: Story;
  readonly kind: PageKind;
  /** Whether the page belongs to somebody's account. */
  readonly isPrivate: boolean;
}

/** What a tab's script leaves for the comparison, which calls it by `executeScript`; it runs in the extension's own world. */
export interface TabTeller {
  readonly tell: () => TabStory;
  /** Sets a sentence off on the page; false where it is not there any more. */
  readonly showSentence: (sentence: string, scrolls: boolean) => boolean;
}

declare global {
  var sidelightTeller: TabTeller | undefined;
}

/** Leaves what the comparison calls. */
export function leaveTabTeller(teller: TabTeller): void {
  globalThis.sidelightTeller = teller;
}
