import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../platform/settings-store';
import { END_OF_PAUSE, endPause, pause, silenceAlias, switchSite } from './change-here';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('silenceAlias', () => {
  it('silences on one site, and takes it back', async () => {
    await silenceAlias({ alias: 'Mali', site: 'a.example' }, true);
    expect((await readSettings()).silenced).toEqual([{ alias: 'Mali', site: 'a.example' }]);

    await silenceAlias({ alias: 'Mali', site: 'a.example' }, false);
    expect((await readSettings()).silenced).toEqual([]);
  });
});

describe('switchSite', () => {
  it('switches a site off, and on again', async () => {
    await switchSite(new URL('https://a.example/dam'), false);
    expect((await readSettings()).sites).toEqual([{ site: 'a.example', isOn: false }]);

    await switchSite(new URL('https://a.example/dam'), true);
    expect((await readSettings()).sites).toEqual([]);
  });
});

describe('pause', () => {
  it('lasts an hour, at the end of which the browser calls', async () => {
    const now = Date.now();

    await pause(true, now);

    expect((await readSettings()).pausedUntil).toBe(now + 3_600_000);
    expect(await fakeBrowser.alarms.get(END_OF_PAUSE)).toMatchObject({ scheduledTime: now + 3_600_000 });
  });

  it('can be ended before', async () => {
    await pause(true);

    await pause(false);

    expect((await readSettings()).pausedUntil).toBeNull();
    expect(await fakeBrowser.alarms.get(END_OF_PAUSE)).toBeUndefined();
  });
});

describe('endPause', () => {
  it('has the browser call again for a pause to come, as after a restart that lost the alarm', async () => {
    await pause(true, 1_000);
    await fakeBrowser.alarms.clear(END_OF_PAUSE);

    await endPause(2_000);

    expect(await fakeBrowser.alarms.get(END_OF_PAUSE)).toMatchObject({ scheduledTime: 3_601_000 });
  });

  it('ends a pause whose time is over, and no other', async () => {
    await pause(true, 1_000);

    await endPause(3_600_999);
    expect((await readSettings()).pausedUntil).toBe(3_601_000);

    await endPause(3_601_000);
    expect((await readSettings()).pausedUntil).toBeNull();
  });
});
