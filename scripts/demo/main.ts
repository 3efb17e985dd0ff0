import process from 'node:process';
import { GROUPS, type Group } from '../../core/compare/comparison';
import { launch, type BrowserKind, type LaunchOptions } from '../../tests/support/launch';
import { HERALD, POST } from '../../tests/support/compare-articles';
import { startNewsroom, type Newsroom } from '../../tests/support/newsroom-server';
import { served } from '../../tests/support/same-event-article';
import { ArgumentError, readArguments, type DemoArguments } from './arguments';
import { buildExtension } from '../../tests/support/build-extension';
import { explainBranded } from './load-unpacked';
import { countBeyond } from './network';
import { readPage, showOtherDoors, showPanel, showPopover, type SeenPage } from './reader-path';

const COURIER = 'https://www.harbourcourier.example/world/africa/mali-ends-defence-accords-with-france.html';
const DISPATCH = 'https://www.savannadispatch.example/politics/bamako-closes-the-door-on-french-army.html';

interface ChosenBrowser {
  readonly kind: BrowserKind | 'branded';
  readonly path: string;
}

async function main(): Promise<void> {
  const typed = readArguments(process.argv.slice(2));
  const chosen = JSON.parse(process.env['SIDELIGHT_BROWSER'] ?? 'null') as ChosenBrowser | null;
  if (!chosen) throw new Error('This is started by "npm start", which finds the browser.');
  if (chosen.kind === 'branded') {
    explainBranded(chosen.path, await buildExtension('chromium', 'production'));
    return;
  }
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const headless = typed.headless || !hasDisplay;
  if (headless && !typed.headless) console.error('No display here: showing the demo as screenshots.');
  const given = typed.pages.map(({ url, html }) => [url, html] as const);
  const newsroom = await startNewsroom(new Map([...served(POST, HERALD), ...given]));
  try {
    const extension = await buildExtension(chosen.kind, headless ? 'e2e' : 'production');
    const options = { kind: chosen.kind, executablePath: chosen.path, extension, port: newsroom.port, headless };
    await (headless ? showHeadless(options, typed, newsroom) : showInWindow(options, typed));
  } finally {
    await newsroom.close();
  }
}

async function showInWindow(options: LaunchOptions, { pages }: DemoArguments): Promise<void> {
  const running = await launch({ ...options, viewport: null, keepWelcome: true });
  await running.open(pages[0]?.url ?? COURIER);
  console.error('Rest the pointer on a dotted underline. Close the browser to end the demo.');
  await new Promise((resolve) => running.browser.once('disconnected', resolve));
  await running.close();
}

async function showHeadless(options: LaunchOptions, typed: DemoArguments, newsroom: Newsroom): Promise<void> {
  const urls = typed.pages.length > 0 ? typed.pages.map(({ url }) => url) : [COURIER, DISPATCH];
  const first = urls[0] ?? COURIER;
  const pages: Record<string, SeenPage> = {};
  const screenshots: string[] = [];
  const running = await launch(options);
  try {
    for (const [place, url] of urls.entries()) {
      pages[url] = await readPage(running, url, place === 0 ? '' : String(place + 1));
      screenshots.push(...pages[url].screenshots);
    }
    screenshots.push(...(await showOtherDoors(running, first)));
    if (options.kind === 'chromium') screenshots.push(await showPanel(running, COURIER));
    else console.error('No screenshot of the panel: no driver gets into the sidebar of Firefox.');
  } finally {
    await running.close();
  }
  screenshots.push(await showPopover({ ...options, darkMode: true }, first, 'dark'));
  if (options.kind === 'chromium') screenshots.push(await showPopover({ ...options, language: 'ar' }, first, 'arabic'));
  else console.error('No screenshot in Arabic: Firefox needs a language pack for that.');
  report(
    pages,
    screenshots,
    countBeyond(newsroom.requests, new Set(urls.map((url) => new URL(url).hostname))),
    typed.json,
  );
}

function report(
  pages: Record<string, SeenPage>,
  screenshots: readonly string[],
  networkRequests: number,
  json: boolean,
): void {
  const seen = Object.values(pages);
  const groups = Object.fromEntries(
    GROUPS.map((group) => [group, seen.reduce((sum, page) => sum + page.groups[group], 0)]),
  ) as Record<Group, number>;
  const all = seen.flatMap(({ otherVersions }) => otherVersions);
  const otherVersions = all.filter(({ url }, place) => all.findIndex((other) => other.url === url) === place);
  const mentions = seen.reduce((sum, page) => sum + page.mentions, 0);

  for (const [url, page] of Object.entries(pages)) {
    const names = page.otherVersions.map(({ outlet }) => outlet).join(', ') || 'nobody known';
    console.error(
      `\n${url}\n  ${page.mentions} marks; told elsewhere by ${names}; rows ${JSON.stringify(page.groups)}`,
    );
  }
  console.error(
    `\nRequests beyond the demo's own pages: ${networkRequests}\nScreenshots:\n  ${screenshots.join('\n  ')}`,
  );
  if (json) console.log(JSON.stringify({ mentions, otherVersions, groups, screenshots, networkRequests, pages }));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
