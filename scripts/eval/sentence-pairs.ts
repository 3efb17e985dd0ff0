import * as v from 'valibot';
import { compareSentences } from '../../core/align/sentence-pair';
import { baselineMeasures, probabilityMeasures, type JudgedPair } from './judged-pairs';
import { shareOf, type Measures } from './measures';
import { pearson } from './metrics';
import { pairId } from './read-lines';
import { pairRow, type PairRow } from './sentence-sets';
import { buildTfIdf } from './tf-idf';

/** Two sentences and whether they say the same. */
export const sameRow = v.object({ ...pairRow.entries, same: v.picklist([0, 1]) });
/** Two sentences and how alike they are, from 0 to 5. */
export const scoreRow = v.object({ ...pairRow.entries, score: v.number() });

/** The cosine of each pair, words weighed by the sentences of the same language. */
function cosines(rows: readonly PairRow[]): number[] {
  const languages = new Set(rows.map(({ lang }) => lang));
  const byLanguage = new Map(
    [...languages].map((language) => {
      const own = rows.filter(({ lang }) => lang === language);
      return [language, buildTfIdf(own.flatMap(({ a, b }) => [a, b]))];
    }),
  );
  return rows.map(({ a, b, lang }) => byLanguage.get(lang)?.likenessOf(a, b) ?? 0);
}

/** How well the product tells pairs that say the same from those that do not, beside cosine. */
export function measureSameness(rows: readonly v.InferOutput<typeof sameRow>[]): Measures {
  const judge = (scores: readonly number[]) =>
    rows.map(({ a, b, same }, at): JudgedPair => {
      return { id: pairId(a, b), isRight: same === 1, score: scores[at] as number };
    });
  const product = rows.map(({ a, b, lang }) => compareSentences(a, b, lang).sameness);
  return {
    pairs: rows.length,
    positives: shareOf(rows.filter(({ same }) => same === 1).length, rows.length),
    ...probabilityMeasures(judge(product)),
    baseline: baselineMeasures(judge(cosines(rows))),
  };
}

/** How the product's likeness goes with readers' scores, beside cosine; by language too where rows name theirs. */
export function measureLikeness(rows: readonly v.InferOutput<typeof scoreRow>[], hasLanguages: boolean): Measures {
  const product = rows.map(({ a, b, lang }) => compareSentences(a, b, lang).likeness);
  const baseline = cosines(rows);
  const correlations = (language?: string): Measures => {
    const own = (_: unknown, at: number) => language === undefined || rows[at]?.lang === language;
    const scores = rows.filter(own).map(({ score }) => score);
    return {
      pairs: scores.length,
      pearson: pearson(product.filter(own), scores),
      baseline: { pearson: pearson(baseline.filter(own), scores) },
    };
  };
  const languages = [...new Set(rows.map(({ lang }) => lang))].toSorted();
  if (!hasLanguages) return correlations();
  return {
    ...correlations(),
    languages: Object.fromEntries(languages.map((language) => [language, correlations(language)])),
  };
}
