import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildNotCompared, buildPackSideBySide, buildSideBySide } from '../../tests/support/side-by-side';
import { briefSchema, type Brief } from './brief';
import { buildBrief } from './build-brief';
import { jsonOf } from './json';

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, of]) => [key, turned(of)]),
  );
}

const MADE = { madeOn: '2031-03-10' };

describe.each([
  ['two texts', buildSideBySide()],
  ['a pack’s version', buildPackSideBySide()],
  ['what is not compared', buildNotCompared()],
])('jsonOf %s', (_what, of) => {
  const json = jsonOf(buildBrief(of, MADE));

  it('is indented, and ends with a line’s end', () => {
    expect(json).toMatch(/^\{\n {2}"format": "sidelight-brief",\n {2}"version": 1,\n/u);
    expect(json.endsWith('}\n')).toBe(true);
  });

  it('is the same for the same input, in whichever order its keys are', () => {
    expect(jsonOf(buildBrief(of, MADE))).toBe(json);
    expect(jsonOf(buildBrief(turned(of) as typeof of, MADE))).toBe(json);
    expect(jsonOf(turned(buildBrief(of, MADE)) as Brief)).toBe(json);
  });

  it('is read back by the schema as the brief that it was', () => {
    expect(v.parse(briefSchema, JSON.parse(json))).toEqual(buildBrief(of, MADE));
  });
});
