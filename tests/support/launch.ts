import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TargetType, type Browser, type Page } from 'puppeteer-core';
import { evaluateInFirefoxWindow } from './own-page-firefox-window';
import { closeWelcome } from './welcome-tab';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly kind: BrowserKind;
  readonly executablePath: string;
  /** The folder of the built extension. */
  readonly extension: string;
  /** The port on this machine to which every host name leads. */
  readonly port: number;
  readonly headless: boolean;
  /** Language of the browser's interface. */
  readonly language?: 'en' | 'ar';
  readonly darkMode?: boolean;
  /** The folder in which the profile is made; the system's folder for temporary files unless told. */
  readonly profilesIn?: string;
  /** Whether the page that a new installation opens stays open. */
  readonly keepWelcome?: boolean;
  /** Whether Firefox keeps site access back until the reader gives it, and then asks nothing. */
  readonly withholdAccess?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** A browser with the extension in it. */
export interface RunningBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  open(address: string): Promise<Page>;
  /** Opens one of the extension's own pages as a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** Ends the extension's background, as a browser does when it is idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_VIEWPORT = { width: 1280, height: 900 };

/** Starts a browser with a fresh profile; nothing it asks for leaves this machine. */
export async function launch(options: LaunchOptions): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(options.profilesIn ?? tmpdir(), 'sidelight-profile-'));
  const start = options.kind === 'chromium' ? launchChromium : launchFirefox;
  const running = await start(options, profile);
  const page = await running.openOwnPage('compare.html');
  await until(() => isSetUp(page), 'the extension, set up');
  if (!options.keepWelcome) await closeWelcome(page);
  await page.close();
  return {
    ...running,
    close: async () => {
      await running.browser.close().catch(() => undefined);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

type Started = Omit<RunningBrowser, 'close'>;

interface Api {
  readonly storage: { readonly local: { get(key: string): Promise<object> } };
}

/** Whether the extension has done all that a new installation needs. */
function isSetUp(own: Page): Promise<boolean> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    return 'begun' in (await (browser ?? chrome).storage.local.get('begun'));
  });
}

async function launchChromium(options: LaunchOptions, profile: string): Promise<Started> {
  const { executablePath, extension, port, headless, language = 'en', darkMode, viewport = DEFAULT_VIEWPORT } = options;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: viewport,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${language}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-default-browser-check',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${port}, MAP *:80 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      ...(darkMode ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
  });
  const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER, { timeout: 20_000 });
  const id = new URL(target.url()).host;
  return {
    kind: 'chromium',
    browser,
    open: async (address) => goTo(await browser.newPage(), address),
    openOwnPage: async (path) => goTo(await browser.newPage(), `chrome-extension://${id}/${path}`),
    stopBackground: async () => {
      const worker = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
      await (await worker.worker())?.close();
    },
  };
}

const ADDON_ID = 'sidelight@sidelight.example';
const ADDON_UUID = '5b1d0f3e-6d0a-4a52-9a0c-1f9d1f6f7a11';

async function launchFirefox(options: LaunchOptions, profile: string): Promise<Started> {
  const { executablePath, extension, port, headless, language = 'en', darkMode, viewport = DEFAULT_VIEWPORT } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: viewport,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // without it no page of an extension can be opened
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
      'extensions.background.idle.timeout': 300_000, // the longest there is: it is ended by hand
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port};80=${port}`,
      'browser.urlbar.extension.omnibox.timeout': 25_000, // the address bar goes on without suggestions after 3 s
      'intl.locale.requested': language,
      'layout.css.prefers-color-scheme.content-override': darkMode ? 0 : 1,
      'ui.systemUsesDarkTheme': darkMode ? 1 : 0,
      'ui.prefersReducedMotion': 1,
      ...(options.withholdAccess && {
        'extensions.originControls.grantByDefault': false,
        'extensions.webextOptionalPermissionPrompts': false,
      }),
    },
  });
  await browser.installExtension(extension);
  const openOwnPage = (path: string) => openFirefoxOwnPage(browser, `moz-extension://${ADDON_UUID}/${path}`);
  return {
    kind: 'firefox',
    browser,
    open: async (address) => goTo(await browser.newPage(), address),
    openOwnPage,
    stopBackground: () => stopFirefoxBackground(browser),
  };
}

async function goTo(page: Page, address: string): Promise<Page> {
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** The parts of puppeteer that are not public: a page of an extension is opened in another process, which `goto` loses. */
interface Internals {
  readonly connection: { send(method: string, params: unknown): Promise<unknown> };
}

async function openFirefoxOwnPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  const { connection } = browser as unknown as Internals;
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  await until(async () => {
    const state = page.evaluate(() => location.href + document.readyState);
    return (await Promise.race([state, wait(500)])) === `${url}complete`;
  });
  return page;
}

/** Ends the background as Firefox does when it has been idle. */
async function stopFirefoxBackground(browser: Browser): Promise<void> {
  const extension = `WebExtensionPolicy.getByID('${ADDON_ID}').extension`;
  await evaluateInFirefoxWindow({ browser }, `${extension}.terminateBackground({ disableResetIdleForTest: true })`);
}

/** Waits. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** How long what is waited for right now may take, in ms; a wait inside of a wait sees it. */
const outerWait = new AsyncLocalStorage<number>();

/**
 * Asks again and again until the answer is yes; throws with `what` when it never is. A question that waits itself may
 * take a third of the time: what came to nothing, as a rest on a mark that a new setting undid, is done anew.
 */
export async function until(isSo: () => Promise<boolean>, what = 'what was waited for', ms = 25_000): Promise<void> {
  const mostMs = Math.min(ms, (outerWait.getStore() ?? Infinity) / 3);
  const end = Date.now() + mostMs;
  while (Date.now() < end) {
    if (await outerWait.run(mostMs, isSo).catch(() => false)) return;
    await wait(50);
  }
  throw new Error(`${what} did not come about within ${mostMs} ms`);
}
