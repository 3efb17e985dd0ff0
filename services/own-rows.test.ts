import { describe, expect, it } from 'vitest';
import { buildOwnTopic } from '../tests/support/builders';
import { ownRows } from './own-rows';

describe('ownRows', () => {
  it('gives a topic the reader’s words as its background', () => {
    expect(ownRows([buildOwnTopic()]).topics).toMatchObject([
      {
        topic: {
          id: 'own-dam-1',
          label: { en: 'Ilo dam' },
          summary: { text: { en: 'Opened on a Friday.' }, asOf: '2026-03-02', sources: [] },
        },
      },
    ]);
  });

  it('keeps names apart from longer names that only hold one', () => {
    expect(ownRows([buildOwnTopic()]).aliases.map(({ topic, aliases }) => [topic, aliases])).toEqual([
      ['own-dam-1', [{ text: 'Ilo dam' }]],
      ['', [{ text: 'Ilo dam museum' }]],
    ]);
  });

  it('has only empty blockers where the reader has made nothing', () => {
    expect(ownRows([])).toMatchObject({ topics: [], aliases: [{ topic: '', aliases: [] }] });
  });
});
