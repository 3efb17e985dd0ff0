import type { FetchFailure } from '../core/fetch-failure';
import type { LedgerEntry } from '../core/ledger-entry';
import { siteOf } from '../core/outlets/site-of';
import { fail, ok, type Result } from '../core/result';
import { decodePage } from '../core/text/decode-page';

/** What a request may take, where it may lead, and who writes it down. */
export interface FetchRules {
  /** For whom the request is made, as the ledger names it. */
  readonly source: string;
  /** For the whole answer, to its last byte, in ms. */
  readonly timeoutMs: number;
  /** Of the body, unpacked. */
  readonly mostBytes: number;
  /** The media types that are read, in small letters. */
  readonly types: readonly string[];
  /** Whether a host of another site, to which the request was led, may answer it too. */
  readonly isAllowed: (host: string) => Promise<boolean>;
  /** Writes a request into the ledger; must not throw. */
  readonly record: (entry: LedgerEntry) => Promise<void>;
}

export interface FetchedText {
  /** The address after redirects. */
  readonly url: string;
  readonly text: string;
  readonly status: number;
}

/** What has become of a request so far. */
interface Progress {
  /** The address that answers. */
  url: URL;
  status: LedgerEntry['status'];
  bytes: number;
}

/**
 * Gets a text from the web with one request: without cookies, without saying where it comes from, and past the browser's
 * cache, so that each is a request and leaves nothing there. Each is written into the ledger once, whatever comes of it,
 * and once more for the host it was led to; hosts in between are not to be seen.
 */
export async function fetchText(address: string, rules: FetchRules): Promise<Result<FetchedText, FetchFailure>> {
  const asked = webAddress(address);
  if (!asked) return fail({ kind: 'not-web' });
  const at = Date.now();
  const progress: Progress = { url: asked, status: 'failed', bytes: 0 };
  const signal = AbortSignal.timeout(rules.timeoutMs);
  try {
    return await receive(asked, rules, signal, progress);
  } catch (error) {
    if (!isNetworkError(error)) throw error;
    progress.status = 'failed';
    return fail({ kind: signal.aborted ? 'timeout' : 'unreachable' });
  } finally {
    for (const entry of entriesOf(asked, progress)) await rules.record({ at, source: rules.source, ...entry });
  }
}

function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '' ? url : null;
}

/** Browsers say of nothing else what went wrong on the way, so that pages cannot look around in a network. */
function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError || error instanceof DOMException;
}

async function receive(
  asked: URL,
  rules: FetchRules,
  signal: AbortSignal,
  progress: Progress,
): Promise<Result<FetchedText, FetchFailure>> {
  const response = await fetch(asked, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'follow',
    headers: { accept: rules.types.join(', ') },
    signal,
  });
  progress.url = new URL(response.url || asked.href);
  progress.status = response.status;
  const failure = (await strayed(asked, progress.url, rules)) ?? refusalOf(response, rules);
  const bytes = failure ? null : await readBody(response, rules.mostBytes, progress);
  if (failure || !bytes) {
    await response.body?.cancel().catch(() => undefined);
    return fail(failure ?? { kind: 'too-large' });
  }
  const text = decodePage(bytes, response.headers.get('content-type') ?? '');
  if (text === null) return fail({ kind: 'unreadable' });
  return ok({ url: progress.url.href, text, status: response.status });
}

/** That the answer comes from somebody else; null where it comes from whom was asked. */
async function strayed(asked: URL, { hostname }: URL, { isAllowed }: FetchRules): Promise<FetchFailure | null> {
  if (siteOf(hostname) === siteOf(asked.hostname) || (await isAllowed(hostname))) return null;
  return { kind: 'elsewhere', host: hostname };
}

const NOT_FOUND = [404, 410];
const REFUSED = [401, 402, 403, 407, 451];

/** Why an answer is of no use, by its head alone. */
function refusalOf({ ok: isFine, status, headers }: Response, rules: FetchRules): FetchFailure | null {
  if (NOT_FOUND.includes(status)) return { kind: 'not-found', status };
  if (REFUSED.includes(status)) return { kind: 'refused', status };
  if (!isFine) return { kind: 'server', status };
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!rules.types.includes(type)) return { kind: 'wrong-type' };
  return Number(headers.get('content-length')) > rules.mostBytes ? { kind: 'too-large' } : null;
}

/** The body as it comes, unpacked; null as soon as there is more than is wanted. Throws where it breaks off. */
async function readBody({ body }: Response, most: number, progress: Progress): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    progress.bytes += next.value.byteLength;
    if (progress.bytes > most) {
      await reader?.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(next.value);
  }
  return joined(chunks, progress.bytes);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let start = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, start);
    start += chunk.byteLength;
  }
  return bytes;
}

/** A request as the ledger shows it: the host that was asked, and the one it was led to with what came from there. */
function entriesOf(asked: URL, { url, status, bytes }: Progress): Pick<LedgerEntry, 'host' | 'status' | 'bytes'>[] {
  const answered = { host: url.hostname, status, bytes };
  return url.hostname === asked.hostname ? [answered] : [{ host: asked.hostname, status, bytes: 0 }, answered];
}
