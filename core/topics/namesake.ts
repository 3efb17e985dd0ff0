import type { LookupResult } from '../lookup/lookup-result';
import type { LocalText, TopicId } from '../packs/pack';
import { splitWords } from '../text/words';

/** Among what a lookup of an alias has found, the label of another followed topic that has the very same name. */
export function namesakeIn(
  results: readonly LookupResult[],
  alias: string,
  { followed, self }: { readonly followed: readonly TopicId[]; readonly self: TopicId | null },
): LocalText | null {
  const sought = wordsOf(alias);
  const namesake = results.find(
    (result) =>
      result.kind === 'topic' &&
      result.id !== self &&
      followed.includes(result.id) &&
      [result.matched ?? '', ...Object.values(result.label)].some((name) => wordsOf(name) === sought),
  );
  return namesake?.kind === 'topic' ? namesake.label : null;
}

function wordsOf(text: string): string {
  return splitWords(text)
    .map(({ folded }) => folded)
    .join(' ');
}
