import type { RunningBrowser } from './launch';

/** Sends what the background sends for a command of the manifest: no driver can press a browser's own shortcuts. */
export async function goToMention(running: RunningBrowser, which: 'nearest' | 'next' | 'previous'): Promise<void> {
  const own = await running.openOwnPage('options.html');
  await own.evaluate(async (direction) => {
    interface Api {
      readonly tabs: {
        query(filter: object): Promise<{ id: number }[]>;
        sendMessage(id: number, message: object): Promise<unknown>;
      };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { tabs } = browser ?? chrome;
    const [tab] = await tabs.query({ url: 'https://www.harbourcourier.example/*' });
    // The popover's script comes to a page after its first mark: until then nobody answers.
    for (let tries = 0; tab && tries < 500; tries++) {
      const sent = tabs.sendMessage(tab.id, { call: 'goToMention', request: { which: direction } });
      if ((await sent.catch(() => undefined)) !== undefined) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the popover’s script does not answer');
  }, which);
  await own.close();
}
