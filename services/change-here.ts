import { PAUSE_MS, withSilenced, withSite } from '../core/settings/change-settings';
import type { Silenced } from '../core/settings/settings';
import type { Address } from '../core/sites/sites';
import { callAt, forgetCall } from '../platform/alarms';
import { changeSettings } from '../platform/settings-store';

/** The alarm that ends a pause. */
export const END_OF_PAUSE = 'end-of-pause';

/** Silences an alias on a site, or lets it be heard again. */
export async function silenceAlias(silenced: Silenced, isSilenced: boolean): Promise<void> {
  await changeSettings((settings) => withSilenced(settings, silenced, isSilenced));
}

/** Switches a site off, or on again. */
export async function switchSite(address: Address, isOn: boolean): Promise<void> {
  await changeSettings((settings) => withSite(settings, address, isOn));
}

/** Marks nothing anywhere for an hour, or marks again. */
export async function pause(isOn: boolean, now = Date.now()): Promise<void> {
  const pausedUntil = isOn ? now + PAUSE_MS : null;
  await changeSettings((settings) => ({ ...settings, pausedUntil }));
  await (pausedUntil === null ? forgetCall(END_OF_PAUSE) : callAt(END_OF_PAUSE, pausedUntil));
}

/** Ends a pause whose time is over, also where the alarm was missed while the browser was closed; asks again for one to come. */
export async function endPause(now = Date.now()): Promise<void> {
  const isOver = (until: number | null): boolean => until !== null && until <= now;
  const { pausedUntil } = await changeSettings((settings) =>
    isOver(settings.pausedUntil) ? { ...settings, pausedUntil: null } : settings,
  );
  if (pausedUntil !== null) await callAt(END_OF_PAUSE, pausedUntil);
}
