import type { LookupResult } from '../../core/lookup/lookup-result';

/** What a lookup has found of one kind. */
export interface ResultGroup {
  readonly kind: LookupResult['kind'];
  readonly results: readonly LookupResult[];
}

/** Puts results of a kind together; the kind of the best result comes first. */
export function groupResults(results: readonly LookupResult[]): readonly ResultGroup[] {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, results: results.filter((result) => result.kind === kind) }));
}

/** What tells a result from every other. */
export function keyOf(result: LookupResult): string {
  return `${result.kind}:${result.kind === 'story' ? result.url : result.id}`;
}
