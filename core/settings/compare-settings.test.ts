import { describe, expect, it } from 'vitest';
import { topicId } from '../../tests/support/builders';
import type { OwnTopic } from '../topics/own-topic';
import { compareImport, isUnchanged, missingFrom, withImported } from './compare-settings';
import { parseSettings } from './settings';
import type { Imported } from './transfer';

const settings = parseSettings(undefined);

function ownTopic(name: string, rest: Partial<OwnTopic> = {}): OwnTopic {
  const aliases = [{ text: name }];
  return { id: topicId(`own-${name}`), label: name, note: '', aliases, blockers: [], changedOn: '2026-03-02', ...rest };
}

function imported(rest: Partial<Imported> = {}): Imported {
  return { exportedOn: null, settings: {}, ownTopics: [], wrong: [], refusedTopics: 0, ...rest };
}

const river = ownTopic('river');
const mine = ownTopic('mine');

describe('compareImport', () => {
  it('has nothing to say of what is the same', () => {
    const same = { ...settings, version: undefined, pausedUntil: undefined };
    const { version: _version, pausedUntil: _pausedUntil, ...file } = same;

    const changes = compareImport({ settings, ownTopics: [river] }, imported({ settings: file, ownTopics: [river] }));

    expect(isUnchanged(changes)).toBe(true);
  });

  it('gives each setting that differs, as it is and as it would be', () => {
    const file = imported({ settings: { density: 'every', restMs: settings.restMs, followedTopics: [] } });

    const changes = compareImport({ settings, ownTopics: [] }, file);

    expect(changes.settings).toEqual([
      { name: 'followedTopics', from: settings.followedTopics, to: [] },
      { name: 'density', from: 'stretch', to: 'every' },
    ]);
    expect(isUnchanged(changes)).toBe(false);
  });

  it('makes nothing of the order of a list', () => {
    const file = imported({ settings: { followedTopics: settings.followedTopics.toReversed() } });

    expect(compareImport({ settings, ownTopics: [] }, file).settings).toEqual([]);
  });

  it('tells own topics that would be added from those that would change', () => {
    const other = { ...river, note: 'another note' };

    const changes = compareImport({ settings, ownTopics: [river] }, imported({ ownTopics: [other, mine] }));

    expect(changes).toMatchObject({ topicsAdded: [mine], topicsChanged: [other], topicsWithoutRoom: 0 });
  });

  it('counts own topics for which there is no room', () => {
    const many = Array.from({ length: 499 }, (_, at) => ownTopic(`t-${at}`));

    const changes = compareImport({ settings, ownTopics: many }, imported({ ownTopics: [river, mine] }));

    expect(changes).toMatchObject({ topicsAdded: [river], topicsWithoutRoom: 1 });
  });
});

describe('withImported', () => {
  it('puts what was imported over what is there, and removes nothing', () => {
    const changed = { ...river, label: 'The river' };
    const file = imported({ settings: { density: 'first' }, ownTopics: [changed] });

    const after = withImported({ settings: { ...settings, pausedUntil: 5 }, ownTopics: [mine, river] }, file);

    expect(after.settings).toEqual({ ...settings, density: 'first', pausedUntil: 5 });
    expect(after.ownTopics).toEqual([mine, changed]);
  });
});

describe('missingFrom', () => {
  it('gives what the other list has not, wherever it stands there', () => {
    const rules = [
      { site: 'a.example', isOn: true },
      { site: 'b.example', isOn: false },
    ];

    expect(missingFrom(rules, [{ isOn: false, site: 'b.example' }])).toEqual([{ site: 'a.example', isOn: true }]);
    expect(missingFrom([], rules)).toEqual([]);
  });
});
