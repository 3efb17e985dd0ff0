import type { TopicId } from './packs/pack';

/** Why a page is not taken for an article: no HTML, an editor, no sign of an article, or hardly any running text. */
export type GateRefusal = 'not-html' | 'editor' | 'no-article' | 'too-short';

/** What a page is, as the toolbar popup shows it. */
export interface PageReport {
  readonly state: 'marked' | 'no-mentions' | 'not-an-article' | 'site-off' | 'paused' | 'starting';
  /** With `not-an-article`: why not. */
  readonly why: GateRefusal | null;
  readonly topics: readonly { readonly id: TopicId; readonly mentions: number }[];
}
