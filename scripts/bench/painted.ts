/**
 * Resolves in the first task after the frame that paints what the document holds now. The task is an urgent one: a
 * message or a timeout would stand in line behind the answers, which come just then, and the next frame.
 */
export function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' });
    });
  });
}

/** Resolves at the end of the task in which `found` first finds something. */
export function appearing<Found>(target: Node, found: () => Found | null | undefined): Promise<Found> {
  return new Promise((resolve) => {
    const look = () => {
      const there = found();
      if (!there) return;
      observer.disconnect();
      resolve(there);
    };
    const observer = new MutationObserver(look);
    observer.observe(target, { childList: true, subtree: true });
    look();
  });
}
