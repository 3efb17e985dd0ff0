import type { Figure } from './figure';
import type { FigureSentence } from './clash';
import { splitWords } from '../text/words';
import { lexiconOf } from './lexicon';
import { type FigureRelation, readSentence, relateAt } from './relate-figures';

/** Two figures that speak of the same quantity, and whether they agree. */
export interface FigureFinding {
  readonly a: Figure;
  readonly b: Figure;
  readonly relation: Exclude<FigureRelation, 'different-quantity'>;
}

/** A sentence and its language tag. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: string;
}

interface Candidate extends FigureFinding {
  readonly indexA: number;
  readonly indexB: number;
  readonly likeness: number;
}

const ORDER = ['same', 'compatible', 'clash'];

function candidates(a: FigureSentence, b: FigureSentence): Candidate[] {
  const found: Candidate[] = [];
  a.reading.placed.forEach(({ figure: one }, indexA) => {
    b.reading.placed.forEach(({ figure: other }, indexB) => {
      const { relation, likeness } = relateAt(a, indexA, b, indexB);
      if (relation !== 'different-quantity') found.push({ a: one, b: other, relation, indexA, indexB, likeness });
    });
  });
  return found;
}

const DIGIT = /\p{N}/u;
/** Lists of words that begin an amount in words. */
const BEGINNINGS = ['numbers', 'magnitudes', 'collectives', 'fractions', 'vague'] as const;

/** Whether a sentence could hold a figure: quicker to say than to look for one, and most sentences hold none. */
function couldHoldFigure({ text, language }: TextInLanguage): boolean {
  if (DIGIT.test(text)) return true;
  const { values, compounds } = lexiconOf(language);
  if (compounds) return true;
  return splitWords(text).some(({ folded }) => BEGINNINGS.some((list) => values[list].has(folded)));
}

/** Pairs of figures of two sentences that speak of one quantity, one-to-one, the surest first chosen; symmetric. */
export function compareFigures(a: TextInLanguage, b: TextInLanguage): FigureFinding[] {
  if (!couldHoldFigure(a) || !couldHoldFigure(b)) return [];
  const one = readSentence(a.text, a.language);
  if (one.reading.placed.length === 0) return [];
  const found = candidates(one, readSentence(b.text, b.language));
  found.sort(
    (one, other) =>
      ORDER.indexOf(one.relation) - ORDER.indexOf(other.relation) ||
      other.likeness - one.likeness ||
      one.indexA + one.indexB - other.indexA - other.indexB ||
      Math.abs(one.indexA - one.indexB) - Math.abs(other.indexA - other.indexB),
  );
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const chosen: Candidate[] = [];
  for (const candidate of found) {
    if (usedA.has(candidate.indexA) || usedB.has(candidate.indexB)) continue;
    usedA.add(candidate.indexA);
    usedB.add(candidate.indexB);
    chosen.push(candidate);
  }
  chosen.sort((one, other) => one.indexA - other.indexA);
  return chosen.map(({ a: here, b: there, relation }) => ({ a: here, b: there, relation }));
}
