import type { TopicId } from './packs/pack';

/** What a page is, as the toolbar popup shows it. */
export interface PageReport {
  readonly state: 'marked' | 'no-mentions' | 'not-an-article' | 'site-off' | 'paused' | 'starting';
  readonly topics: readonly { readonly id: TopicId; readonly mentions: number }[];
}
