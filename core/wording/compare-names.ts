import type { Named } from './find-names';

/** A group in which two texts differ in name: what only either uses, and the names that both use. */
export interface NamingDifference<N extends Named = Named> {
  readonly group: string;
  readonly a: readonly N[];
  readonly b: readonly N[];
  /** Ids of names that both use; with them one side may use no name of its own. */
  readonly shared: readonly string[];
}

function byGroup<N extends Named>(names: readonly N[]): Map<string, N[]> {
  const groups = new Map<string, N[]>();
  for (const named of names) {
    const group = groups.get(named.group);
    if (group) group.push(named);
    else groups.set(named.group, [named]);
  }
  return groups;
}

/**
 * The groups that both texts name and in which they do not use the same names, in the order of their ids. A name that
 * both use is no difference. Swapping the texts swaps the sides and changes nothing else. Ids are the same in all
 * languages, so the texts may be in two.
 */
export function compareNames<N extends Named>(a: readonly N[], b: readonly N[]): NamingDifference<N>[] {
  const groupsOfB = byGroup(b);
  const differences: NamingDifference<N>[] = [];
  for (const [group, namesOfA] of byGroup(a)) {
    const namesOfB = groupsOfB.get(group);
    if (!namesOfB) continue;
    const inA = new Set(namesOfA.map(({ name }) => name));
    const inB = new Set(namesOfB.map(({ name }) => name));
    const onlyA = namesOfA.filter(({ name }) => !inB.has(name));
    const onlyB = namesOfB.filter(({ name }) => !inA.has(name));
    if (onlyA.length === 0 && onlyB.length === 0) continue;
    const shared = [...inA].filter((name) => inB.has(name)).toSorted();
    differences.push({ group, a: onlyA, b: onlyB, shared });
  }
  return differences.toSorted((one, other) => (one.group < other.group ? -1 : 1));
}
