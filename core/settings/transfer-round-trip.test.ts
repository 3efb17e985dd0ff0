import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicId } from '../../tests/support/builders';
import type { OwnTopic } from '../topics/own-topic';
import { parseSettings, type Settings } from './settings';
import { exportText, readImport } from './transfer';

const defaults = parseSettings(undefined);
const DAY = '2026-03-02';

const id = fc.stringMatching(/^[a-z]{1,12}$/u);
const site = id.map((name) => `${name}.example`);
const changedSettings: fc.Arbitrary<Settings> = fc
  .record(
    {
      followedTopics: fc.uniqueArray(id),
      inCompany: fc.uniqueArray(id),
      colours: fc.dictionary(id, fc.integer({ min: 1, max: 8 })),
      density: fc.constantFrom('stretch', 'first', 'every'),
      marksHeadings: fc.boolean(),
      restMs: fc.integer({ min: 0, max: 2_000 }),
      popoverSize: fc.constantFrom('small', 'medium', 'large'),
      everywhere: fc.boolean(),
      sites: fc.array(fc.record({ site, isOn: fc.boolean() })),
      silenced: fc.array(fc.record({ alias: fc.string({ minLength: 1, maxLength: 80 }), site })),
      mutedOutlets: fc.uniqueArray(id),
      keepsReading: fc.boolean(),
      readingDays: fc.integer({ min: 1, max: 3_650 }),
      language: fc.constantFrom('browser', 'en', 'fr', 'ar'),
    },
    { requiredKeys: [] },
  )
  .map((changed) => parseSettings({ ...defaults, ...changed }));
const written = (most: number) =>
  fc
    .string({ minLength: 1, maxLength: most, unit: 'grapheme' })
    .map((text) => text.trim().slice(0, most).trim())
    .filter((text) => text !== '');
const ownTopics: fc.Arbitrary<OwnTopic[]> = fc.uniqueArray(
  fc.record({
    id: id.map((name) => topicId(`own-${name}`)),
    label: written(80),
    note: fc.string().map((note) => note.trim()),
    aliases: fc.array(fc.record({ text: written(80) }), { minLength: 1, maxLength: 5 }),
    blockers: fc.array(fc.record({ text: written(80) }), { maxLength: 3 }),
    changedOn: fc.constant(DAY),
  }),
  { selector: (topic) => topic.id, maxLength: 20 },
);

describe('export and import', () => {
  it('bring back the same settings and own topics', () => {
    fc.assert(
      fc.property(changedSettings, ownTopics, (settings, topics) => {
        const read = readImport(exportText({ settings, ownTopics: topics }, DAY));
        if (!read.ok) throw new Error(`refused as ${read.error.kind}`);
        const imported = read.value;

        expect({ ...defaults, ...imported.settings }).toEqual(settings);
        expect(Object.keys(imported.settings)).toHaveLength(Object.keys(defaults).length - 2);
        expect(imported.ownTopics).toEqual(topics);
        expect(imported.wrong).toEqual([]);
      }),
    );
  });
});
