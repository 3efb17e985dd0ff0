import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicId } from '../../tests/support/builders';
import type { OwnTopic } from '../topics/own-topic';
import { parseSettings, SETTINGS_VERSION } from './settings';
import { EXPORT_VERSION, exportName, exportText, LARGEST_IMPORT, readImport, type Imported } from './transfer';

const defaults = parseSettings(undefined);
const DAY = '2026-03-02';

const river: OwnTopic = {
  id: topicId('own-river'),
  label: 'The river',
  note: '',
  aliases: [{ text: 'Niger', case: 'any' }],
  blockers: [{ text: 'Niger State' }],
  changedOn: DAY,
};

/** The text of a file that is an export but for what is told. */
function fileText(rest: Record<string, unknown> = {}): string {
  return JSON.stringify({
    format: 'sidelight-export',
    version: 1,
    exportedOn: DAY,
    settings: { version: SETTINGS_VERSION, density: 'every' },
    ownTopics: [river],
    ...rest,
  });
}

function read(text: string): Imported {
  const result = readImport(text);
  if (!result.ok) throw new Error(`refused as ${result.error.kind}`);
  return result.value;
}

describe('exportText', () => {
  it('says what it is, of which version, and of which day', () => {
    const file: unknown = JSON.parse(exportText({ settings: defaults, ownTopics: [] }, DAY));

    expect(file).toMatchObject({ format: 'sidelight-export', version: 1, exportedOn: DAY, ownTopics: [] });
    expect(file).toMatchObject({ settings: { version: SETTINGS_VERSION, density: 'stretch' } });
  });

  it('leaves a pause out', () => {
    expect(exportText({ settings: { ...defaults, pausedUntil: 5 }, ownTopics: [] }, DAY)).not.toContain('pausedUntil');
  });

  it('has a file name with the day', () => {
    expect(exportName(DAY)).toBe('sidelight-2026-03-02.json');
  });
});

describe('readImport', () => {
  it('reads settings and own topics', () => {
    const imported = read(fileText());

    expect(imported).toEqual({
      exportedOn: DAY,
      settings: { density: 'every' },
      ownTopics: [river],
      wrong: [],
      refusedTopics: 0,
    });
  });

  it('says nothing of settings that the file does not have', () => {
    expect(read(fileText({ settings: undefined })).settings).toEqual({});
  });

  it('takes a setting that is at its default where the file says so', () => {
    expect(read(fileText({ settings: { density: 'stretch' } })).settings).toEqual({ density: 'stretch' });
  });

  it('leaves a wrong setting out, alone, and names it', () => {
    const { settings, wrong } = read(fileText({ settings: { density: 'all', restMs: 900, opensOnHover: 'yes' } }));

    expect(settings).toEqual({ restMs: 900 });
    expect(wrong).toEqual(['density', 'opensOnHover']);
  });

  it('leaves wrong items of a list out, alone, and names the list', () => {
    const { settings, wrong } = read(fileText({ settings: { followedTopics: ['mali', 7], mutedOutlets: [{}] } }));

    expect(settings).toEqual({ followedTopics: ['mali'] });
    expect(wrong).toEqual(['followedTopics', 'mutedOutlets']);
  });

  it('never takes a pause', () => {
    expect(read(fileText({ settings: { density: 'every', pausedUntil: 9e15 } }))).toMatchObject({
      settings: { density: 'every' },
      wrong: [],
    });
  });

  it('reads settings of an earlier version', () => {
    const { settings } = read(fileText({ settings: { sitesOff: ['www.a.example'] } }));

    expect(settings).toEqual({ sites: [{ site: 'a.example', isOn: false }] });
  });

  it('counts own topics that are none', () => {
    const { ownTopics, refusedTopics } = read(fileText({ ownTopics: [river, river, { id: 'mali' }, null] }));

    expect(ownTopics).toEqual([river]);
    expect(refusedTopics).toBe(3);
  });

  it.each([['yesterday'], [20_260_302], [null], ['2026-13-40']])('does without the day "%s"', (exportedOn) => {
    expect(read(fileText({ exportedOn })).exportedOn).toBeNull();
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['too-large', ' '.repeat(LARGEST_IMPORT + 1)],
    ['not-json', ''],
    ['not-json', '{'],
    ['not-json', 'settings'],
    ['not-an-export', 'null'],
    ['not-an-export', '[]'],
    ['not-an-export', '{"version":1}'],
    ['not-an-export', '{"__proto__":{"format":"sidelight-export","version":1}}'],
    ['not-an-export', fileText({ format: 'other' })],
    ['not-an-export', fileText({ version: '1' })],
    ['not-an-export', fileText({ version: 1.5 })],
    ['not-an-export', '['.repeat(1_000_000)],
    ['not-an-export', `{"format":"sidelight-export","version":1,"settings":{"density":${'['.repeat(100)}`],
    ['nothing-in-it', fileText({ settings: {}, ownTopics: [] })],
    ['nothing-in-it', fileText({ settings: [], ownTopics: 'all' })],
    ['nothing-in-it', fileText({ settings: { density: 1 }, ownTopics: [{}] })],
  ])('is refused as %s', (kind, text) => {
    expect(readImport(text)).toEqual({ ok: false, error: { kind } });
  });

  it('is said to be of a later release, with both versions', () => {
    expect(readImport(fileText({ version: 3 }))).toEqual({
      ok: false,
      error: { kind: 'newer-version', version: 3, readable: EXPORT_VERSION },
    });
    expect(readImport(fileText({ settings: { version: 99 } }))).toEqual({
      ok: false,
      error: { kind: 'newer-version', version: 99, readable: SETTINGS_VERSION },
    });
  });
});

describe('a hostile file', () => {
  it('changes no prototype', () => {
    const text = fileText().replace(
      '"settings":{',
      '"settings":{"__proto__":{"restMs":1},"constructor":{"prototype":{"bad":1}},"colours":{"__proto__":3,"mali":2},',
    );

    const { settings } = read(text);

    expect(settings).toEqual({ density: 'every', colours: { mali: 2 } });
    expect(Object.getPrototypeOf(settings.colours)).toBe(Object.prototype);
    expect(({} as { bad?: number }).bad).toBeUndefined();
  });

  it('brings brackets within names without being taken for deep', () => {
    const label = `${'[{'.repeat(30)}"\\`;

    expect(read(fileText({ ownTopics: [{ ...river, label }] })).ownTopics).toEqual([{ ...river, label }]);
  });

  it('has its lists cut', () => {
    const { ownTopics, refusedTopics } = read(
      fileText({
        settings: { followedTopics: Array.from({ length: 50_000 }, (_, at) => `t-${at}`) },
        ownTopics: Array.from({ length: 2_000 }, (_, at) => ({ ...river, id: `own-${at}` })),
      }),
    );

    expect(ownTopics).toHaveLength(500);
    expect(refusedTopics).toBe(1_500);
  });

  it('keeps markup in names as the text it is', () => {
    const label = '<img src=x onerror=alert(1)>';

    expect(read(fileText({ ownTopics: [{ ...river, label }] })).ownTopics[0]?.label).toBe(label);
  });

  it('never makes it throw', () => {
    const wrapped = fc
      .record({ settings: fc.jsonValue(), ownTopics: fc.jsonValue(), exportedOn: fc.jsonValue() })
      .map(fileText);
    const named = fc
      .dictionary(fc.constantFrom(...Object.keys(defaults), '__proto__', 'constructor', 'sitesOff'), fc.jsonValue())
      .map((settings) => fileText({ settings }));

    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), wrapped, named), (text) => {
        expect(typeof readImport(text).ok).toBe('boolean');
      }),
    );
  });
});
