import { describe, expect, it } from 'vitest';
import { buildPack } from '../../tests/support/builders';
import { checkAliasesRow, checkEventRow, checkOutletRow, checkPackRow, checkTopicRow } from './check-row';
import { StorageFaultError } from './faults';
import { rowsOf } from './pack-rows';

const rows = rowsOf(buildPack(), 7);
const [topic] = rows.topics;
const [names] = rows.aliases;
const [outlet] = rows.outlets;
const [event] = rows.events;

type Check = (row: never) => unknown;

function faultOfChecking(check: Check, row: unknown): unknown {
  try {
    check(row as never);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a row as it was written', () => {
  it.each<[string, Check, unknown]>([
    ['pack', checkPackRow, rows.pack],
    ['topic', checkTopicRow, topic],
    ['topic’s names', checkAliasesRow, names],
    ['outlet', checkOutletRow, outlet],
    ['event', checkEventRow, event],
  ])('of a %s is given back, the very same', (_what, check, row) => {
    expect(row).toBeDefined();
    expect(check(row as never)).toBe(row);
  });
});

describe('a row that is not what was written', () => {
  it.each<[string, Check, unknown]>([
    ['no object', checkPackRow, 'garbage'],
    ['nothing', checkTopicRow, undefined],
    ['a pack without a revision', checkPackRow, { ...rows.pack, revision: undefined }],
    ['a pack whose revision is a word', checkPackRow, { ...rows.pack, revision: '1' }],
    ['a pack without an English title', checkPackRow, { ...rows.pack, title: { fr: 'Barrages' } }],
    ['names that are no list', checkAliasesRow, { ...names, aliases: { length: 1 } }],
    ['a name without a text', checkAliasesRow, { ...names, aliases: [{}] }],
    ['a topic without the list of its related topics', checkTopicRow, { ...topic, related: undefined }],
    ['a topic with nothing but its id', checkTopicRow, { ...topic, topic: { id: 'mali' } }],
    ['a topic without sources', checkTopicRow, { ...topic, sources: undefined }],
    ['a topic with a source without an address', checkTopicRow, { ...topic, sources: { s: { name: 'S' } } }],
    ['an outlet without hosts', checkOutletRow, { ...outlet, outlet: { ...outlet?.outlet, hosts: [] } }],
    ['an event without versions', checkEventRow, { ...event, event: { ...event?.event, versions: [] } }],
    ['an outlet in the place of a topic', checkTopicRow, outlet],
  ])('is refused as corrupted: %s', (_what, check, row) => {
    const error = faultOfChecking(check, row);

    expect(error).toBeInstanceOf(StorageFaultError);
    expect(error).toMatchObject({ fault: 'corrupted' });
  });
});
