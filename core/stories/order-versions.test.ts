import { describe, expect, it } from 'vitest';
import type { OutletId } from '../packs/pack';
import { orderVersions, type VersionTastes } from './order-versions';

const outlet = (id: string) => id as OutletId;
const versions = [
  { outlet: outlet('a'), language: 'en' },
  { outlet: outlet('b'), language: 'fr' },
  { outlet: outlet('c'), language: 'en' },
  { outlet: outlet('d'), language: 'ru' },
];

function order(tastes: Partial<VersionTastes>): string {
  const all = { mutedOutlets: [], preferredOutlets: [], languages: [], ...tastes };
  return orderVersions(versions, (version) => version, all)
    .map((version) => version.outlet)
    .join('');
}

describe('orderVersions', () => {
  it('leaves the order as it is for a reader without tastes', () => {
    expect(order({})).toBe('abcd');
  });

  it('leaves muted outlets out', () => {
    expect(order({ mutedOutlets: [outlet('a'), outlet('d')] })).toBe('bc');
  });

  it('puts the reader’s languages first, in their order', () => {
    expect(order({ languages: ['fr', 'en'] })).toBe('bacd');
  });

  it('puts preferred outlets before all others, whatever their language', () => {
    expect(order({ preferredOutlets: [outlet('d'), outlet('c')], languages: ['en', 'fr'] })).toBe('cdab');
  });
});
