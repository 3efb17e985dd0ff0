import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { MatchReason } from '../../core/stories/match-reason';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { MatchReasons } from './match-reasons';

afterEach(cleanup);

function show(reasons: readonly MatchReason[], language: 'en' | 'ar' = 'en') {
  return renderWithWords(<MatchReasons of={reasons} />, language).container;
}

describe('MatchReasons', () => {
  it.each<[MatchReason['kind'], readonly string[], string]>([
    ['copy', [], 'nearly the same text'],
    ['title', [], 'nearly the same title'],
    ['title', ['dam', 'Ilo'], 'nearly the same title: dam, Ilo'],
    ['names', ['Ilo'], 'the same name: Ilo'],
    ['names', ['Ilo', 'Varde'], 'the same names: Ilo, Varde'],
    ['figures', ['240'], 'the same figure: 240'],
    ['figures', ['240', '12 %'], 'the same figures: 240, 12 %'],
    ['words', ['sluice'], 'the same rare word: sluice'],
    ['words', ['sluice', 'weir'], 'the same rare words: sluice, weir'],
    ['topics', ['Mali'], 'the same topic: Mali'],
    ['topics', ['Mali', 'Niger'], 'the same topics: Mali, Niger'],
    ['topics', [], 'the same topics'],
    ['same-day', [], 'the same day'],
    ['days-apart', ['1'], '1 day apart'],
    ['days-apart', ['3'], '3 days apart'],
  ])('says of %s %j that it is %s', (kind, words, said) => {
    expect(show([{ kind, words }]).textContent).toBe(said);
  });

  it('are one line, in the order given', () => {
    const line = show([
      { kind: 'names', words: ['Ilo'] },
      { kind: 'same-day', words: [] },
      { kind: 'names', words: ['Varde'] },
    ]);

    expect(line.textContent).toBe('the same name: Ilo · the same day · the same name: Varde');
  });

  it('keep the direction of each word, whatever is around it', () => {
    const words = show([{ kind: 'names', words: ['Ilo', 'السد'] }], 'ar').querySelectorAll('bdi');

    expect([...words].map(({ textContent }) => textContent)).toEqual(['Ilo', 'السد']);
  });

  it('count days in the reader’s language', () => {
    expect(show([{ kind: 'days-apart', words: ['2'] }], 'ar').textContent).toBe('الفارق يومان');
  });

  it('give no more words of each than are wanted', () => {
    const { container } = renderWithWords(
      <MatchReasons of={[{ kind: 'names', words: ['Ilo', 'Varde', 'Ostrel'] }]} mostWords={2} />,
    );

    expect(container.textContent).toBe('the same names: Ilo, Varde');
  });

  it('give axe nothing to find', async () => {
    const container = show([
      { kind: 'names', words: ['Ilo', 'Varde'] },
      { kind: 'same-day', words: [] },
    ]);

    expect(await axeFindings(container)).toEqual([]);
  });
});
