import * as v from 'valibot';
import { rowCandidates } from '../../core/align/row-candidates';
import { Vocabulary } from '../../core/align/vocabulary';
import { sentencesOf } from '../../core/compare/version-text';
import type { WholeTextRow } from '../eval/sentence-sets';
import type { GroupedExample } from './sets';

/**
 * A careful reader's judgement of two articles on one event: pairs of sentences by their places (0 the title), 2 where
 * both report the same thing, 1 where only a part of one is shared. What is not listed shares no statement.
 */
export const articleRowsSchema = v.array(
  v.object({
    a: v.string(),
    b: v.string(),
    rows: v.array(v.tuple([v.number(), v.number(), v.picklist([1, 2])])),
  }),
);
export type ArticleRows = v.InferOutput<typeof articleRowsSchema>;

/** A pair of sentences with the reader's grade. */
export interface RowExample extends GroupedExample {
  readonly grade: 0 | 1 | 2;
  readonly a: number;
  readonly b: number;
}

/** The sentences of an article of a set, the title first. */
function sentencesOfRow({ title, text, lang }: WholeTextRow): string[] {
  const version = { title, paragraphs: text.split(/\n+/), language: lang, publishedOn: null };
  return sentencesOf(version).map((sentence) => sentence.text);
}

/** The pairs of sentences of the read articles that could make a row as examples; the event is their group. */
export function rowExamples(judged: ArticleRows, articles: readonly WholeTextRow[]): RowExample[] {
  const byDoc = new Map(articles.map((article) => [article.doc, article]));
  return judged.flatMap(({ a, b, rows }) => {
    const [one, other] = [byDoc.get(a), byDoc.get(b)];
    if (!one || !other) throw new Error(`the articles lack ${one ? b : a}`);
    const grades = new Map(rows.map(([i, j, grade]) => [`${i} ${j}`, grade]));
    const candidates = rowCandidates(
      { sentences: sentencesOfRow(one), language: one.lang },
      { sentences: sentencesOfRow(other), language: other.lang },
      new Vocabulary(),
    );
    return candidates.pairs.map(({ a: i, b: j, features }): RowExample => {
      const grade = grades.get(`${i} ${j}`) ?? 0;
      return { values: { ...features }, target: grade === 2 ? 1 : 0, group: one.event, grade, a: i, b: j };
    });
  });
}
