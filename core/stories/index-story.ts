import { indexTermsOf, profileOf, type IndexTerm, type StoryProfile } from './story-profile';
import { readTerms, type MatchedText } from './story-terms';

/** What a story is matched by, and the terms by which it is found. */
export interface StoryIndex {
  readonly profile: StoryProfile;
  readonly terms: readonly IndexTerm[];
}

/** Reads a story into what it is indexed by. */
export function indexStory(story: MatchedText): StoryIndex {
  const profile = profileOf(readTerms(story), story.language);
  return { profile, terms: indexTermsOf(profile) };
}
