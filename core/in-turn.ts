/**
 * Work that is done one run at a time, however often it is asked for: what began later also ends later. Calls that come
 * while a run waits for its turn share it, since it will find what they have seen.
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  return () => {
    if (waiting) return waiting;
    const run = last.then(() => {
      waiting = null;
      return work();
    });
    waiting = run;
    last = run.catch(() => undefined); // whoever asked for it hears that it failed; the next one begins all the same
    return run;
  };
}
