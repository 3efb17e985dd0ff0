/**
 * One reason for which two stories are taken to tell the same event, with the words that show it as the story that is
 * being read has them; for topics their labels, for a distance in days its number.
 */
export interface MatchReason {
  readonly kind: 'copy' | 'title' | 'names' | 'figures' | 'words' | 'topics' | 'same-day' | 'days-apart';
  readonly words: readonly string[];
}
