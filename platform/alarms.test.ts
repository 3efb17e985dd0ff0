import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callAt, callEvery, forgetCall, onCall } from './alarms';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('callAt', () => {
  it('has the browser call at that moment, until it is called off', async () => {
    await callAt('tea', 5_000_000_000_000);
    expect(await fakeBrowser.alarms.get('tea')).toMatchObject({ scheduledTime: 5_000_000_000_000 });

    await forgetCall('tea');
    expect(await fakeBrowser.alarms.get('tea')).toBeUndefined();
  });
});

describe('callEvery', () => {
  it('has the browser call again and again', async () => {
    await callEvery('tea', 30);

    expect(await fakeBrowser.alarms.get('tea')).toMatchObject({ periodInMinutes: 30 });

    await callEvery('tea', 90);
    expect(await fakeBrowser.alarms.get('tea')).toMatchObject({ periodInMinutes: 30 });
  });
});

describe('onCall', () => {
  it('hears which call it is', async () => {
    const hear = vi.fn();
    onCall(hear);

    await fakeBrowser.alarms.onAlarm.trigger({ name: 'tea', scheduledTime: 1 } as never);

    expect(hear).toHaveBeenCalledWith('tea');
  });
});
