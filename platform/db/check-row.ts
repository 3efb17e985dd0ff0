import * as v from 'valibot';
import { aliasSchema, eventSchema, momentSchema, outletSchema, topicSchema } from '../../core/packs/pack';
import { StorageFaultError } from './faults';
import type { AliasesRow, EventRow, OutletRow, PackRow, TopicRow } from './schema';

const sources = v.record(v.string(), v.object({ name: v.string(), url: v.string() }));
const topicRow = v.object({
  topic: v.omit(topicSchema, ['aliases', 'related']),
  related: v.array(v.object({ id: v.string(), label: v.object({ en: v.string() }) })),
  moments: v.array(momentSchema),
  sources,
});
const aliasesRow = v.object({ topic: v.string(), aliases: v.array(aliasSchema) });
const outletRow = v.object({ outlet: outletSchema, sources });
const eventRow = v.object({ event: eventSchema, sources });
const packRow = v.object({
  id: v.string(),
  revision: v.number(),
  title: v.object({ en: v.string() }),
});

function check<Row>(schema: v.GenericSchema, what: string): (row: Row) => Row {
  return (row) => {
    if (!v.is(schema, row)) throw new StorageFaultError('corrupted', `a row of ${what} is not what was written`);
    return row;
  };
}

/** Give a row back as it is, or throw that the database is corrupted. */
export const checkPackRow = check<PackRow>(packRow, 'packs');
export const checkTopicRow = check<TopicRow>(topicRow, 'topics');
export const checkAliasesRow = check<AliasesRow>(aliasesRow, 'aliases');
export const checkOutletRow = check<OutletRow>(outletRow, 'outlets');
export const checkEventRow = check<EventRow>(eventRow, 'events');
