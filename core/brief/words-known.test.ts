import { describe, expect, it } from 'vitest';
import {
  buildComparedTexts,
  buildNotCompared,
  buildPackSideBySide,
  buildRow,
  buildSideBySide,
  sentence,
} from '../../tests/support/side-by-side';
import { wordsKnown } from './words-known';

describe('wordsKnown', () => {
  it('counts every sentence once, in whichever row, and those of no row', () => {
    const twice = sentence('The ferry sank.');
    const comparison = {
      differently: [buildRow({ id: '1:1', here: twice, there: sentence('It sank.') })],
      onlyThere: [],
      onlyHere: [buildRow({ id: '2:', here: sentence('A choir sang.') })],
      both: [buildRow({ id: '1:2', here: twice, there: sentence('A ferry sank.') })],
    };
    const result = buildComparedTexts({ comparison, notCompared: { here: ['Nobody knows why.'], there: [] } });

    expect(wordsKnown(buildSideBySide({ result }), 'here')).toBe(9);
    expect(wordsKnown(buildSideBySide({ result }), 'there')).toBe(5);
  });

  it('knows no length where the texts were not compared', () => {
    expect(wordsKnown(buildPackSideBySide(), 'here')).toBeNull();
    expect(wordsKnown(buildNotCompared(), 'there')).toBeNull();
  });
});
