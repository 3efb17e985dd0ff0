import type { Page } from 'puppeteer-core';
import type { OtherVersions } from '../../core/stories/other-versions';
import type { StoryOnPage } from '../../core/stories/story';
import { until } from './launch';

/** The addresses of own reading that an open tab's story has for other versions, asked as the toolbar popup asks. */
export async function askForTab(own: Page, address: string): Promise<readonly string[]> {
  const answers: (readonly string[])[] = [];
  await until(async () => {
    const answer = await own.evaluate(askTab, address);
    if (answer) answers.push(answer);
    return answer !== null;
  }, `an answer for ${address}`);
  return answers.flat();
}

/** Runs in an own page: reads the story in the tab at an address, and asks for its other versions; null where it cannot. */
async function askTab(address: string): Promise<string[] | null> {
  interface Answer {
    readonly ok: boolean;
    readonly value: OtherVersions | null;
  }
  interface Api {
    readonly tabs: {
      query(wanted: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
      sendMessage(id: number, message: object): Promise<StoryOnPage | undefined>;
    };
    readonly runtime: { sendMessage(message: object): Promise<Answer> };
  }
  const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  const { tabs, runtime } = browser ?? chrome;
  const tab = (await tabs.query({})).find(({ url }) => url === address);
  if (!tab) return null;
  const read = await tabs.sendMessage(tab.id, { call: 'readStory', request: {} });
  if (!read) return null;
  const answer = await runtime.sendMessage({ call: 'findVersionsOf', request: { ...read, url: address } });
  if (!answer.ok) return null;
  return (answer.value?.versions ?? []).filter(({ from }) => from === 'reading').map(({ version }) => version.url);
}
