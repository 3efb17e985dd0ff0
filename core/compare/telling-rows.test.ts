import { describe, expect, it } from 'vitest';
import { buildRow, paraphrase, sentence } from '../../tests/support/side-by-side';
import { mostTelling } from './telling-rows';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('mostTelling', () => {
  const rows = [
    buildRow({ id: 'bare', there: sentence('An older wound is on the list.') }),
    buildRow({ id: 'names', there: sentence('The convoys left the base at Gossi for Niger, the army staff said.') }),
    buildRow({ id: 'long', there: sentence(`In 2013 ${'it went on and on '.repeat(30)}`) }),
    buildRow({ id: 'number', there: paraphrase('At least 300 villagers were killed there in a week of March.') }),
  ];

  it('chooses what says most by itself, in the order in which it is told', () => {
    expect(ids(mostTelling(rows, 2))).toEqual(['names', 'number']);
  });

  it('does not choose what leans on the sentence before it', () => {
    const leaning = buildRow({
      id: 'leaning',
      there: sentence('This led the convoys from Gossi to Niger and to Chad.'),
    });

    expect(ids(mostTelling([leaning, ...rows], 2))).toEqual(['names', 'number']);
  });

  it('does not choose what only repeats another', () => {
    const again = buildRow({ id: 'again', there: sentence('“The convoys left the base at Gossi for Niger.”') });

    expect(ids(mostTelling([again, ...rows], 2))).not.toEqual(expect.arrayContaining(['again', 'names']));
  });

  it('gives what there is', () => {
    expect(ids(mostTelling(rows.slice(0, 1), 2))).toEqual(['bare']);
    expect(mostTelling([], 2)).toEqual([]);
  });
});
