import { describe, expect, it } from 'vitest';
import { buildPack } from '../../tests/support/builders';
import { hostileShape, problemsAcross } from './pack-problems';

describe('hostileShape', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it stands', (key) => {
    const input: unknown = JSON.parse(`{"topics": [{"label": {"${key}": {"en": "x"}}}]}`);

    expect(hostileShape(input)).toEqual([{ path: `topics.0.label.${key}`, message: `has the forbidden key "${key}"` }]);
  });

  it('refuses nesting without end', () => {
    const deep: unknown = JSON.parse('['.repeat(400) + ']'.repeat(400));

    expect(hostileShape(deep)).toHaveLength(1);
  });

  it.each([[null], ['text'], [7], [[]], [{}]])('has nothing against %j', (input) => {
    expect(hostileShape(input)).toEqual([]);
  });
});

describe('problemsAcross', () => {
  it('refuses a topic that is related to itself', () => {
    const pack = buildPack();
    const [topic] = pack.topics;

    const problems = topic && problemsAcross({ ...pack, topics: [{ ...topic, related: [topic.id] }] });

    expect(problems).toEqual([{ path: 'topics.0.related', message: 'names the unknown other topic "mali"' }]);
  });
});
