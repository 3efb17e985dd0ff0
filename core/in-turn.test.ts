import { describe, expect, it, vi } from 'vitest';
import { inTurn } from './in-turn';

/** Work whose runs end when they are told to, in any order. */
function slowWork() {
  const ends: ((error?: Error) => void)[] = [];
  const work = vi.fn(
    () => new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve()))),
  );
  return { ends, work };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('work in turn', () => {
  it('begins again only once the run before has ended', async () => {
    const { ends, work } = slowWork();
    const run = inTurn(work);

    void run();
    await settled();
    void run();
    await settled();
    expect(work).toHaveBeenCalledOnce();
    ends[0]?.();
    await settled();

    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is done once for all who ask while it waits', async () => {
    const { ends, work } = slowWork();
    const run = inTurn(work);
    void run();
    await settled();

    const asked = Promise.all([run(), run(), run()]);
    ends[0]?.();
    await settled();
    ends[1]?.();
    await asked;

    expect(work).toHaveBeenCalledTimes(2);
  });

  it('goes on after a run that failed, which only those who asked for it hear of', async () => {
    const { ends, work } = slowWork();
    const run = inTurn(work);
    const failing = run();
    await settled();
    const next = run();

    ends[0]?.(new Error('no room'));
    await expect(failing).rejects.toThrow('no room');
    await settled();
    ends[1]?.();

    await expect(next).resolves.toBeUndefined();
  });
});
