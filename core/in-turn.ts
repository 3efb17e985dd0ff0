/** A queue of its own: work that is done one piece after another, in the order in which it is put there. */
export function queue(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined); // whoever asked for it hears that it failed; the next one begins all the same
    return done;
  };
}

/**
 * Work that is done one run at a time, however often it is asked for: what began later also ends later. Calls that come
 * while a run waits for its turn share it, since it will find what they have seen.
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  const inQueue = queue();
  let waiting: Promise<void> | null = null;
  return () => {
    waiting ??= inQueue(() => {
      waiting = null;
      return work();
    });
    return waiting;
  };
}
