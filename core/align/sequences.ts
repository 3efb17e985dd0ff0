import { sortedSet } from './term-sets';

/** How many members two lists share, each counted as often as it is in both; the lists are sorted. */
export function sharedCount(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}

const row = new Int32Array(256);

/** Length of the longest common subsequence of two lists of at most 255 members (dynamic programming, one row kept). */
export function longestCommon(a: Int32Array, b: Int32Array): number {
  const width = Math.min(b.length, row.length - 1);
  row.fill(0, 0, width + 1);
  for (const member of a) {
    const first = b.indexOf(member);
    // Up to where the member occurs for the first time, the row stays as it is.
    if (first < 0) continue;
    let diagonal = row[first] as number;
    for (let at = first + 1; at <= width; at++) {
      const above = row[at] as number;
      row[at] = b[at - 1] === member ? diagonal + 1 : Math.max(above, row[at - 1] as number);
      diagonal = above;
    }
  }
  return row[width] as number;
}

/** The runs of `length` neighbours in a list, each hashed to 32 bits, sorted; as many as there are. */
export function runsOf(list: Int32Array, length: number): Int32Array {
  const runs = new Int32Array(Math.max(0, list.length - length + 1));
  for (let at = 0; at < runs.length; at++) {
    let run = 0;
    for (let offset = 0; offset < length; offset++)
      run = (Math.imul(run, 0x9e3b) + (list[at + offset] as number) + 1) | 0;
    runs[at] = run;
  }
  return runs.sort();
}

/** The runs of four letters in the words, whole where shorter, hashed, sorted, each once. */
export function letterRuns(words: readonly string[]): Int32Array {
  const runs: number[] = [];
  for (const word of words) {
    const last = Math.max(0, word.length - 4);
    for (let at = 0; at <= last; at++) {
      let run = 7;
      for (let offset = at; offset < Math.min(word.length, at + 4); offset++)
        run = (Math.imul(run, 31) + word.charCodeAt(offset)) | 0;
      runs.push(run);
    }
  }
  return sortedSet(runs);
}

const runRow = new Float64Array(256);

/** The greatest weight of a run of members that stands in both lists as it is (dynamic programming, one row kept). */
export function heaviestRun(a: Int32Array, b: Int32Array, weightOf: (member: number) => number): number {
  const width = Math.min(b.length, runRow.length - 1);
  runRow.fill(0, 0, width + 1);
  let heaviest = 0;
  for (const member of a) {
    const weight = weightOf(member);
    for (let at = width; at > 0; at--) {
      const run = b[at - 1] === member ? (runRow[at - 1] as number) + weight : 0;
      runRow[at] = run;
      if (run > heaviest) heaviest = run;
    }
  }
  return heaviest;
}
