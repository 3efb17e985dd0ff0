import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parsePageBrief } from '../core/settings/page-brief';
import { buildBrief } from '../tests/support/builders';
import { onBriefChanged, writePageBrief } from './brief-store';
import { BRIEF_KEY, NAMES_KEY } from './storage-keys';

const brief = buildBrief({ languages: ['', 'fr'], names: 1 });
const names = { '': 'mali\t[]\n', fr: 'soudan\t[]\n' };

const stored = () => fakeBrowser.storage.local.get<Record<string, unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
});

describe('writePageBrief', () => {
  it('leaves the brief where a page can read it, and the names beside it, by language', async () => {
    await writePageBrief(brief, names);

    expect(parsePageBrief((await stored())[BRIEF_KEY])).toEqual(brief);
    expect(await stored()).toEqual({
      [BRIEF_KEY]: brief,
      [NAMES_KEY]: names[''],
      [`${NAMES_KEY}fr`]: names.fr,
    });
  });

  it('leaves both at once, so that no page reads a brief before its names', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');

    await writePageBrief(brief, names);

    expect(set).toHaveBeenCalledOnce();
    set.mockRestore();
  });

  it('writes nothing that is there already, so that no page reads anew', async () => {
    await writePageBrief(brief, names);
    const [set, remove] = [vi.spyOn(fakeBrowser.storage.local, 'set'), vi.spyOn(fakeBrowser.storage.local, 'remove')];

    await writePageBrief({ ...brief }, { ...names });

    expect(set).not.toHaveBeenCalled();
    expect(remove).not.toHaveBeenCalled();
    set.mockRestore();
    remove.mockRestore();
  });

  it('replaces what was there, and takes the names of languages away that have gone', async () => {
    await fakeBrowser.storage.local.set({ other: 1 });
    await writePageBrief(brief, names);

    const later = buildBrief({ languages: ['', 'de'], names: 2 });
    await writePageBrief(later, { '': '', de: 'senegal\t[]\n' });

    expect(await stored()).toEqual({
      other: 1,
      [BRIEF_KEY]: later,
      [NAMES_KEY]: '',
      [`${NAMES_KEY}de`]: 'senegal\t[]\n',
    });
  });

  it('replaces a brief of an earlier version, which names no languages', async () => {
    const { languages: _, ...earlier } = brief;
    await fakeBrowser.storage.local.set({ [BRIEF_KEY]: earlier });

    await writePageBrief(brief, names);

    expect((await stored())[BRIEF_KEY]).toEqual(brief);
  });
});

describe('onBriefChanged', () => {
  it('tells of a brief, and of nothing else, until it is stopped', async () => {
    const onChange = vi.fn<() => void>();
    const stop = onBriefChanged(onChange);

    await fakeBrowser.storage.local.set({ other: 1, [NAMES_KEY]: '' });
    await writePageBrief(brief, names);
    stop();
    await writePageBrief(buildBrief({ names: 2 }), {});

    expect(onChange).toHaveBeenCalledOnce();
  });
});
