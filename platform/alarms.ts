import { browser } from './browser';

/** Has the browser call the background at a moment, in ms since 1970, whether it is running then or not. */
export async function callAt(name: string, when: number): Promise<void> {
  await Promise.resolve(browser.alarms.create(name, { when })); // a promise in Chromium only
}

/** Has the browser call the background again and again, every so many minutes, unless it does so already. */
export async function callEvery(name: string, minutes: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await Promise.resolve(browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: minutes }));
}

/** Calls off what `callAt` asked for. */
export async function forgetCall(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Hears those calls; to be registered before anything is awaited. */
export function onCall(hear: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => hear(name));
}
