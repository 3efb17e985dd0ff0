import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BRIEF_KEY } from '../platform/storage-keys';
import { beginInNewBrowser } from '../tests/support/background';
import { databaseInUse } from '../tests/support/knowledge';

beforeEach(() => beginInNewBrowser());

describe('rebuildStorage', () => {
  it('writes the packs and the brief anew', async () => {
    const { fromKnowledge } = await import('./knowledge');
    const before = await fromKnowledge((knowledge) => knowledge.topics());
    await (await databaseInUse()).clear('topics');

    expect(await (await import('./rebuild-storage')).rebuildStorage()).toEqual({ ok: true, value: {} });

    expect(await fromKnowledge((knowledge) => knowledge.topics())).toEqual(before);
    expect(await fakeBrowser.storage.local.get(BRIEF_KEY)).toHaveProperty(BRIEF_KEY);
  });
});
