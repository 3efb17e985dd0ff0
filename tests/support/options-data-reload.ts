import type { Page } from 'puppeteer-core';
import { until, wait, type RunningBrowser } from './launch';

/** What an article has said of errors since it was listened to; Firefox tells nothing of the extension's own pages. */
export function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/**
 * Loads an own page anew and hears from its very start what goes wrong in it and what its policy refuses. Another own
 * page does the hearing: it shares a process with the first, and is there while that begins.
 */
export async function reloadHeard(page: Page, hearer: Page, path: string): Promise<() => Promise<string[]>> {
  await page.evaluate(() => void Object.assign(window, { isOld: true }));
  const isFromStart = await hearer.evaluate(async (wanted) => {
    type View = Window & typeof globalThis & { readonly isOld?: true; heard?: string[] };
    interface Api {
      readonly extension: { getViews(): readonly View[] };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { extension } = browser ?? chrome;
    const views = extension.getViews().filter(({ location }) => location.pathname === wanted);
    const old = views.find(({ isOld }) => isOld);
    if (!old) throw new Error(`no ${wanted}`);
    old.location.reload();
    for (;;) {
      // Timers of a tab in the background come late, messages do not.
      await new Promise((looked) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', looked, { once: true });
        port1.start();
        port2.postMessage(null);
      });
      const view = extension.getViews().find((each) => each === old);
      if (!view || view.isOld || view.location.pathname !== wanted) continue;
      const heard: string[] = [];
      view.heard = heard;
      view.addEventListener('error', ({ message }) => heard.push(message));
      view.addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
      view.addEventListener('securitypolicyviolation', (event) =>
        heard.push(`refused: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
      );
      view.console.error = (...words: unknown[]) => void heard.push(words.map(String).join(' '));
      return (view.document.querySelector('#app')?.childElementCount ?? 0) === 0;
    }
  }, path);
  if (!isFromStart) throw new Error(`${path} was heard too late`);
  await until(() => page.evaluate(() => document.readyState === 'complete'), path);
  return () => page.evaluate(() => (window as unknown as { readonly heard: string[] }).heard);
}

/** Reloads the extension, as its update does, and waits until its own pages can be opened again. */
export async function reloadExtension(running: RunningBrowser): Promise<void> {
  if (running.kind === 'chromium') await beDeveloper(running);
  const page = await running.openOwnPage('compare.html');
  // The page goes with the extension, and so does the answer.
  const reloading = page.evaluate(() => {
    interface Api {
      readonly runtime: { reload(): void };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    (browser ?? chrome).runtime.reload();
  });
  await Promise.race([reloading.catch(() => undefined), wait(2_000)]);
  await until(async () => {
    const answer = page.evaluate(() => location.href).catch(() => 'gone');
    return (await Promise.race([answer, wait(500)])) === 'gone';
  }, 'the end of the extension’s own pages');
}

/** Chromium takes an extension that is no store's back only where developer mode is on. */
async function beDeveloper(running: RunningBrowser): Promise<void> {
  const page = await running.open('chrome://extensions');
  await page.evaluate(async () => {
    interface Api {
      readonly developerPrivate: { updateProfileConfiguration(update: object): Promise<void> };
    }
    const { chrome } = globalThis as unknown as { readonly chrome: Api };
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** Remembers what draws the marks of a page now. */
export function rememberHighlights(page: Page): Promise<void> {
  return page.evaluate(() => void Object.assign(window, { drawnBefore: [...CSS.highlights.values()] }));
}

/** Whether marks are drawn by what was remembered, by something else, or not at all. */
export function drawnBy(page: Page): Promise<'before' | 'anew' | 'none'> {
  return page.evaluate(() => {
    const { drawnBefore } = window as unknown as { readonly drawnBefore: readonly Highlight[] };
    const drawn = [...CSS.highlights.values()].filter(({ size }) => size > 0);
    if (drawn.length === 0) return 'none';
    return drawn.some((highlight) => drawnBefore.includes(highlight)) ? 'before' : 'anew';
  });
}
