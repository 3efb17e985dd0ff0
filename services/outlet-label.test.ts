import { describe, expect, it } from 'vitest';
import { rowsOf } from '../platform/db/pack-rows';
import { buildPack } from '../tests/support/builders';
import { labelOf } from './outlet-label';

const { outlets } = rowsOf(buildPack(), 7);

describe('labelOf', () => {
  it('shows an outlet with its sources by name, and without what only the machine needs', () => {
    const label = labelOf('a', outlets);

    expect(label).toMatchObject({ id: 'a', name: 'A', sources: [{ name: 'S', url: 'https://s.example/' }] });
    expect(label).not.toHaveProperty('hosts');
  });

  it.each([['zzz'], [undefined]])('is null for %s', (id) => {
    expect(labelOf(id, outlets)).toBeNull();
  });
});
