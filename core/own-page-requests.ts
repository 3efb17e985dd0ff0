import * as v from 'valibot';
import { LONGEST_QUERY } from './lookup/lookup-result';

const LONGEST_HOST = 253;
const LONGEST_ADDRESS = 4_000;

const outletId = v.pipe(v.string(), v.maxLength(64), v.brand('OutletId'));
const eventId = v.pipe(v.string(), v.maxLength(64), v.brand('EventId'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const query = v.pipe(
  v.string(),
  v.transform((typed) => typed.slice(0, LONGEST_QUERY)),
);
const host = v.pipe(v.string(), v.maxLength(LONGEST_HOST));

/** What our own pages ask with; each throws where a request is not what it should be. */
export const parseHost = parserOf(v.object({ host }));
export const parseQuery = parserOf(v.object({ query }));
export const parseOutletId = parserOf(v.object({ id: outletId }));
export const parseEventId = parserOf(v.object({ id: eventId }));
export const parseListReading = parserOf(v.object({ query, from: count }));
export const parseTabId = parserOf(v.object({ tabId: count }));
export const parseForgetReading = parserOf(
  v.variant('kind', [
    v.object({ kind: v.literal('story'), url: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)) }),
    v.object({ kind: v.literal('site'), host }),
    v.object({ kind: v.literal('since'), moment: count }),
    v.object({ kind: v.literal('all') }),
  ]),
);

function parserOf<Request>(schema: v.GenericSchema<unknown, Request>): (request: unknown) => Request {
  return (request) => v.parse(schema, request);
}
