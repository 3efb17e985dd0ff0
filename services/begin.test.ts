import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { begunVersion, noteBegun } from '../platform/begun-store';
import { BEGIN_AGAIN, begin, beginWhereUndone, type Beginning } from './begin';

beforeEach(() => {
  fakeBrowser.reset();
  runVersion('1.0.0');
});

function runVersion(version: string): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Sidelight', version });
}

/** Notes what is done, in its order. */
function beginning(needed?: Promise<void>): Beginning & { readonly done: string[] } {
  const done: string[] = [];
  return {
    done,
    needed: () => {
      done.push('needed');
      return needed ?? Promise.resolve();
    },
    wanted: async (isNew) => void done.push(`${isNew ? 'new' : 'update'}, ${String(await begunVersion())} noted`),
  };
}

const awaited = () => fakeBrowser.alarms.get(BEGIN_AGAIN);

describe('begin', () => {
  it('does the work, says that it is the first time, and notes that it is done', async () => {
    const first = beginning();

    await begin(first);

    expect(first.done).toEqual(['needed', 'new, 1.0.0 noted']);
    expect(await awaited()).toBeUndefined();
  });

  it('says that an update is not the first time', async () => {
    await noteBegun();
    runVersion('1.1.0');
    const update = beginning();

    await begin(update);

    expect(update.done).toEqual(['needed', 'update, 1.1.0 noted']);
  });

  it('does it once where it is asked for twice at a time', async () => {
    const once = beginning();

    await Promise.all([begin(once), beginWhereUndone(once)]);

    expect(once.done).toHaveLength(2);
  });

  it('leaves a call for what was ended in the middle, and no note', async () => {
    let goOn = (): void => undefined;
    const begun = begin(beginning(new Promise((resolve) => (goOn = resolve))));

    await vi.waitFor(async () => expect(await awaited()).toBeDefined());
    expect(await begunVersion()).toBeNull();
    goOn();
    await begun;
  });

  it('leaves a call and no note for what failed, and does it then', async () => {
    const failed = beginning(Promise.reject(new Error('no space left')));
    await expect(begin(failed)).rejects.toThrow('no space left');

    expect(failed.done).toEqual(['needed']);
    expect(await awaited()).toBeDefined();
    const again = beginning();
    await beginWhereUndone(again);
    expect(again.done).toEqual(['needed', 'new, 1.0.0 noted']);
  });

  it('opens nothing where the note cannot be written', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no space left'));
    const unnoted = beginning();

    await expect(begin(unnoted)).rejects.toThrow('no space left');

    expect(unnoted.done).toEqual(['needed']);
  });
});

describe('beginWhereUndone', () => {
  it('does nothing where all is done for the version that runs', async () => {
    await noteBegun();
    const none = beginning();

    await beginWhereUndone(none);

    expect(none.done).toEqual([]);
  });

  it.each([null, '0.9.0'])('begins where it was last done for %s', async (before) => {
    if (before) {
      runVersion(before);
      await noteBegun();
      runVersion('1.0.0');
    }
    const again = beginning();

    await beginWhereUndone(again);

    expect(again.done[1]).toMatch(before === null ? /^new,/u : /^update,/u);
  });
});
