import * as v from 'valibot';
import { LONGEST_ADDRESS } from './requests';

const fetchArticleSchema = v.object({ url: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)) });

/** The address of an article that the reader wants fetched, whatever it leads to; throws where it is none. */
export function parseFetchArticle(request: unknown): { url: string } {
  return v.parse(fetchArticleSchema, request);
}
