import { describe, expect, it } from 'vitest';
import { groupByOutlet } from './group-by-outlet';

describe('groupByOutlet', () => {
  it('takes the first story of each outlet, and keeps the order', () => {
    const [a, b, later] = [
      { outlet: 'a', url: '1' },
      { outlet: 'b', url: '2' },
      { outlet: 'a', url: '3' },
    ] as const;

    expect(groupByOutlet([a, b, later])).toEqual([
      { first: a, others: [later] },
      { first: b, others: [] },
    ]);
  });

  it('has none for none', () => {
    expect(groupByOutlet([])).toEqual([]);
  });
});
