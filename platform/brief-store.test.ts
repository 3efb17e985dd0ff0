import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildPageBrief, parsePageBrief } from '../core/settings/page-brief';
import { parseSettings } from '../core/settings/settings';
import { buildNames } from '../tests/support/builders';
import { onBriefChanged, writePageBrief } from './brief-store';
import { BRIEF_KEY } from './storage-keys';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('writePageBrief', () => {
  it('leaves the brief where a page can read it', async () => {
    const brief = buildPageBrief(buildNames(), parseSettings({}));

    await writePageBrief(brief);

    const stored = await fakeBrowser.storage.local.get<Record<string, unknown>>(BRIEF_KEY);
    expect(parsePageBrief(stored[BRIEF_KEY])).toEqual(brief);
  });

  it('writes nothing that is there already, so that no page reads anew', async () => {
    await writePageBrief(buildPageBrief(buildNames(), parseSettings({})));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');

    await writePageBrief(buildPageBrief(buildNames(), parseSettings({})));

    expect(set).not.toHaveBeenCalled();
    set.mockRestore();
  });

  it('replaces the brief before it', async () => {
    await writePageBrief(buildPageBrief(buildNames(), parseSettings({})));

    const later = buildPageBrief([], parseSettings({}));
    await writePageBrief(later);

    expect(await fakeBrowser.storage.local.get(BRIEF_KEY)).toEqual({ [BRIEF_KEY]: later });
  });
});

describe('onBriefChanged', () => {
  it('tells of a brief, and of nothing else, until it is stopped', async () => {
    const onChange = vi.fn<() => void>();
    const stop = onBriefChanged(onChange);

    await fakeBrowser.storage.local.set({ other: 1 });
    await writePageBrief(buildPageBrief([], parseSettings({})));
    stop();
    await writePageBrief(buildPageBrief(buildNames(), parseSettings({})));

    expect(onChange).toHaveBeenCalledOnce();
  });
});
