import { readSentence } from './read-sentence';
import { probabilityOf, scoreOf } from './scorecard';
import likenessCard from './scorecards/likeness.json' with { type: 'json' };
import samenessCard from './scorecards/sameness.json' with { type: 'json' };
import { measure, sentenceFeatures } from './sentence-features';
import { Vocabulary } from './vocabulary';

/** How two sentences compare by themselves, without the texts they stand in. */
export interface SentencePair {
  /** How alike in meaning, from 0 (nothing in common) to 1 (the same), clipped. */
  readonly likeness: number;
  /** Probability that they say the same. */
  readonly sameness: number;
}

/** Compares two sentences of one language by themselves; symmetric. */
export function compareSentences(a: string, b: string, language: string, vocabulary = new Vocabulary()): SentencePair {
  const read = (text: string) => measure(readSentence(text, language, vocabulary), vocabulary);
  const features = sentenceFeatures(read(a), read(b), vocabulary);
  return {
    likeness: Math.min(1, Math.max(0, scoreOf(likenessCard, features))),
    sameness: probabilityOf(scoreOf(samenessCard, features)),
  };
}
