import type { RunningBrowser } from './launch';

/** The parts of puppeteer that are not public: the browser's own window is reached past the pages it shows. */
interface Internals {
  readonly connection: { send(method: string, params: unknown): Promise<{ readonly result: unknown }> };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Evaluates an expression in Firefox's own window, where its menus, its address bar and its shortcuts are. */
export async function evaluateInFirefoxWindow(
  { browser }: Pick<RunningBrowser, 'browser'>,
  expression: string,
): Promise<unknown> {
  const { connection } = browser as unknown as Internals;
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('no window of Firefox');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { type, result: value, exceptionDetails } = result as Evaluated;
  if (type === 'exception') throw new Error(`in the window of Firefox: ${exceptionDetails?.text ?? 'an exception'}`);
  return value?.value;
}
