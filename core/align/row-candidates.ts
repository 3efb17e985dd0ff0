import { splitClauses } from '../compare/clauses';
import { alignVersions, readVersion, type VersionText } from './align-versions';
import { focusSentence, focusWeights, sharedBy, type FocusedSentence } from './focus';
import { rowFeatures, type RowFeatures } from './row-features';
import { probabilityOf, scoreOf, type Scorecard } from './scorecard';
import rowCard from './scorecards/rows.json' with { type: 'json' };
import type { PairFeatures } from './version-features';
import type { Vocabulary } from './vocabulary';

/** Two sentences by their places, and the probability that a reader would say both report this. */
export interface RowCandidate {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
  readonly features: RowFeatures;
  readonly evidence: PairFeatures;
}

/** The pairs of sentences of two versions that could make a row, and the sentences they were read to. */
export interface RowCandidates {
  readonly pairs: readonly RowCandidate[];
  readonly a: readonly FocusedSentence[];
  readonly b: readonly FocusedSentence[];
}

/** Sentences that share less of what tells sentences apart make no row; most pairs do. */
const LEAST_SHARE = 0.06;

/** Judges the pairs of sentences of two versions; the versions' order changes nothing but the sides. */
export function rowCandidates(
  a: VersionText,
  b: VersionText,
  vocabulary: Vocabulary,
  card: Scorecard = rowCard,
): RowCandidates {
  const [one, other] = [readVersion(a, vocabulary), readVersion(b, vocabulary)];
  const weightOf = focusWeights([...one.sentences, ...other.sentences], vocabulary);
  const focus = (version: typeof one, language: string) =>
    version.sentences.map((sentence) => focusSentence(sentence, splitClauses(sentence.text, language), weightOf));
  const [focusedA, focusedB] = [focus(one, a.language), focus(other, b.language)];
  const shared = focusedA.map((here) => focusedB.map((there) => sharedBy(here, there)));
  const aligned = alignVersions(one, other, vocabulary, (i, j) => (shared[i]?.[j]?.share ?? 0) >= LEAST_SHARE);
  const features = rowFeatures(aligned, focusedA, focusedB, shared);
  const pairs = aligned.map(({ a: i, b: j, features: evidence }, at): RowCandidate => {
    const own = features[at] as RowFeatures;
    return { a: i, b: j, probability: probabilityOf(scoreOf(card, own)), features: own, evidence };
  });
  return { pairs, a: focusedA, b: focusedB };
}
