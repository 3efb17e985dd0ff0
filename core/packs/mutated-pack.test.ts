import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packInput } from '../../tests/support/builders';
import { parsePack } from './parse-pack';

type Path = readonly string[];

/** Fields of the small pack that a pack may do without. */
const OPTIONAL = /(?:^|\.)(?:cues|aspect|homepage|timeline)$|\.cues\.en$/u;

/** The paths of everything in a value, outermost first. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}

/** A copy of the small pack with something done to the holder of a path. */
function mutated(path: Path, mutate: (holder: Record<string, unknown>, key: string) => void): unknown {
  const pack = structuredClone(packInput());
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], pack);
  mutate(holder as Record<string, unknown>, path.at(-1) ?? '');
  return pack;
}

const all = pathsOf(packInput());
const somewhere = fc.constantFrom(...all);
const inObjects = all.filter((path) => !/^\d+$/u.test(path.at(-1) ?? ''));
const leaves = all.filter(
  (path) => !all.some((other) => other.length > path.length && path.every((key, at) => other[at] === key)),
);

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], input);
}

function expectRefused(input: unknown): void {
  const parsed = parsePack(input);

  expect(parsed.ok).toBe(false);
  for (const { path, message } of parsed.ok ? [] : parsed.error) {
    expect(typeof path).toBe('string');
    expect(message).not.toBe('');
  }
}

describe('a pack of which', () => {
  it('has places enough to be tried', () => {
    expect(all.length).toBeGreaterThan(120);
  });

  it('any needed field is missing is refused', () => {
    const needed = inObjects.filter((path) => !OPTIONAL.test(path.join('.')));
    for (const path of needed) expectRefused(mutated(path, (holder, key) => Reflect.deleteProperty(holder, key)));
  });

  it('any value is of another type is refused, with its place', () => {
    const wrong = fc.constantFrom<unknown>(null, true, 0.5, { surprise: 1 }, [[]], -1);
    fc.assert(
      fc.property(somewhere, wrong, (path, value) => {
        expectRefused(mutated(path, (holder, key) => (holder[key] = value)));
      }),
      { numRuns: 500 },
    );
  });

  it('any text is too long is refused', () => {
    for (const path of leaves) expectRefused(mutated(path, (holder, key) => (holder[key] = 'long '.repeat(3_000))));
  });

  it('any list is too long is refused', () => {
    let tried = 0;
    for (const path of inObjects) {
      const input = mutated(path, (holder, key) => {
        const value: unknown = holder[key];
        if (!Array.isArray(value)) return;
        tried++;
        holder[key] = Array.from({ length: 6_000 }, () => (value[0] ?? 'mali') as unknown);
      });
      if (Array.isArray(valueAt(input, path))) expectRefused(input);
    }
    expect(tried).toBeGreaterThan(15);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('any object has the key %s is refused', (key) => {
    fc.assert(
      fc.property(somewhere, (path) => {
        const input = mutated(path, (holder) => {
          if (!Array.isArray(holder)) Object.defineProperty(holder, key, { value: { en: 'x' }, enumerable: true });
          else holder.push(JSON.parse(`{"${key}": 1}`));
        });
        expectRefused(input);
      }),
    );
  });

  it('a topic is related to itself is refused', () => {
    expectRefused(mutated(['topics', '0', 'related'], (holder, key) => (holder[key] = ['mali'])));
  });

  it('anything at all is in place of it is refused, and nothing is thrown', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expectRefused(value)));
  });
});
