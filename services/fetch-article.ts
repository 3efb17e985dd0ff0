import type { FetchFailure } from '../core/fetch-failure';
import type { LedgerEntry } from '../core/ledger-entry';
import { outletOfHost } from '../core/outlets/hosts';
import { fail, ok, type Result } from '../core/result';
import { addToLedger } from '../platform/db/ledger';
import { fetchText, type FetchRules } from '../platform/fetch-text';
import type { FetchedPage } from '../platform/messages';
import { hasAccess } from '../platform/permissions';
import { fromKnowledge } from './knowledge';
import { withOwnReading } from './own-reading';

/** Longer than this nobody waits for a page, in ms. */
const LONGEST_WAIT_MS = 10_000;
/** No article's page is larger, in bytes. */
const MOST_BYTES = 3_000_000;
const TYPES = ['text/html', 'application/xhtml+xml'];

/** Limits that tests make smaller. */
type Limits = Pick<FetchRules, 'timeoutMs' | 'mostBytes'>;

type Answer = Promise<Result<FetchedPage, FetchFailure>>;

/** The requests under way, by address: who asks for the same meanwhile gets the same answer. */
const underWay = new Map<string, Answer>();

/** The page at an address as its server sends it, with one request, which is in the ledger; it is kept nowhere. */
export function fetchArticle({ url }: { readonly url: string }, limits: Partial<Limits> = {}): Answer {
  const address = url.replace(/#.*$/su, '');
  const known = underWay.get(address);
  if (known) return known;
  const answer = fetchOnce(address, limits).finally(() => underWay.delete(address));
  underWay.set(address, answer);
  return answer;
}

async function fetchOnce(url: string, limits: Partial<Limits>): Answer {
  // Without access the browser would tell the site that an extension asks, and keep the answer from us.
  if (/^https?:/iu.test(url) && URL.canParse(url) && !(await hasAccess(url))) return fail({ kind: 'no-access' });
  const fetched = await fetchText(url, {
    source: 'article',
    timeoutMs: LONGEST_WAIT_MS,
    mostBytes: MOST_BYTES,
    types: TYPES,
    isAllowed: (host) => isOfSameOutlet(host, url),
    record,
    ...limits,
  });
  return fetched.ok ? ok({ url: fetched.value.url, html: fetched.value.text }) : fetched;
}

/** Whether packs list a host for the outlet at an address. */
async function isOfSameOutlet(host: string, url: string): Promise<boolean> {
  const rows = await fromKnowledge((knowledge) => knowledge.outlets());
  const outlets = rows.map(({ outlet }) => outlet);
  const asked = outletOfHost(new URL(url).hostname, outlets);
  return asked !== undefined && outletOfHost(host, outlets)?.id === asked.id;
}

/** Writes a request into the ledger; where that cannot be done the article is worth more than its row. */
async function record(entry: LedgerEntry): Promise<void> {
  try {
    await withOwnReading((database) => addToLedger(database, entry));
  } catch (error) {
    console.error('Sidelight could not write a request into the ledger:', error);
  }
}
