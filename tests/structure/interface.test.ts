import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUNDLED_PACKS } from '../../packs';
import { parsePackText } from '../../core/packs/parse-pack';
import { MARK_COLOURS } from '../../core/settings/page-brief';
import { schemaText } from '../../scripts/pack/schema-text';
import { filesBelow } from './sources';

/** Keys and texts of a locale; the files are flat, one "key: text" a line. */
function readLocale(path: string): Map<string, string> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

const locales = filesBelow('locales', /\.yml$/u);
const english = readLocale('locales/en.yml');

describe.each(locales)('the words in %s', (path) => {
  const words = readLocale(path);

  it('are there for every key', () => {
    expect(english.size).toBeGreaterThan(60);
    expect([...words.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...words].filter(([, text]) => text === '')).toEqual([]);
  });

  it('take the same substitutions', () => {
    const slots = (text = '') => (text.match(/\$\d/gu) ?? []).toSorted().join();

    expect([...words].filter(([key, text]) => slots(text) !== slots(english.get(key))).map(([key]) => key)).toEqual([]);
  });
});

/** WCAG 2.2 relative luminance of a colour written as #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the colours of the marks', () => {
  const colours = [...readFileSync('entrypoints/marks.css', 'utf8').matchAll(/dotted 2px (#[\da-f]{6})/gu)].map(
    ([, colour = '']) => colour,
  );
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  it('are as many as topics are told apart by', () => {
    expect(new Set(colours).size).toBe(MARK_COLOURS);
  });

  it.each(['#ffffff', '#f5f1e9', '#1b1d22', '#000000'])('stand out from %s', (page) => {
    expect(colours.filter((colour) => contrast(colour, page) < 3)).toEqual([]);
  });
});

describe('the published schema of packs', () => {
  it('is that of the code', () => {
    expect(readFileSync('docs/pack.schema.json', 'utf8')).toBe(schemaText());
  });
});

describe('the bundled packs', () => {
  it('are clean, and what they are said to be', () => {
    expect(BUNDLED_PACKS.length).toBeGreaterThan(0);
    for (const { id, revision, file } of BUNDLED_PACKS) {
      expect(parsePackText(readFileSync(file, 'utf8'))).toMatchObject({ ok: true, value: { id, revision } });
    }
  });
});
