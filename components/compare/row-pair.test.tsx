import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Group } from '../../core/compare/comparison';
import type { SideBySide } from '../../core/compare/side-by-side';
import { renderWithWords } from '../../tests/support/render-with-words';
import { buildPackSideBySide, buildSideBySide } from '../../tests/support/side-by-side';
import { RowPair, type RowPairProps } from './row-pair';

afterEach(cleanup);

function show(group: Group, of: SideBySide = buildSideBySide(), onSentence?: RowPairProps['onSentence']) {
  const [row] = of.result.kind === 'compared' ? of.result.comparison[group] : [];
  if (!row) throw new Error(`there is nothing in the group ${group}`);
  return renderWithWords(
    <ul>
      <RowPair group={group} row={row} of={of} onSentence={onSentence} />
    </ul>,
  );
}

function heard(): string {
  return screen.getByRole('listitem').textContent.replace(/\s+/gu, ' ').trim();
}

describe('RowPair', () => {
  it.each([
    [
      'differently',
      /^Told differently, figure who says so here, Harbour Post: “?The shipping.*there, Inland Herald: /u,
    ],
    ['both', /^Both report: here, Harbour Post: “?Divers.*there, Inland Herald: “?The black box/u],
    ['onlyThere', /^Only in the other version: there, Inland Herald: “?Two neighbouring/u],
    ['onlyHere', /^Only here: here, Harbour Post: “?A museum/u],
  ] as const)('is heard in order: %s', (group, words) => {
    show(group);

    expect(heard()).toMatch(words);
  });

  it('sets off the words that differ', () => {
    const { container } = show('differently');

    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'called',
      '3,000 dock workers',
      '1,200 dock workers',
      'said',
    ]);
  });

  it('shows a sentence of the page where it stands, with and without moving the page', () => {
    const onSentence = vi.fn();
    show('differently', buildSideBySide(), onSentence);

    fireEvent.click(screen.getByRole('button', { name: 'Show on page' }));
    fireEvent.click(screen.getByRole('button', { name: 'Go to it' }));

    expect(onSentence.mock.calls).toEqual([
      [expect.stringContaining('The shipping union called'), false],
      [expect.stringContaining('The shipping union called'), true],
    ]);
  });

  it('has no such button where the page is not there', () => {
    show('differently');

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('opens the other article at its sentence', () => {
    show('onlyThere');

    expect(screen.getByRole('link', { name: /Open at this sentence/u }).getAttribute('href')).toBe(
      'https://inland.example/tarn-closed#:~:text=Two%20neighbouring%20states%20protested%20at,United%20Nations%20against%20the%20blockade',
    );
  });

  it('marks a paraphrase as ours, with who says so, and leads to the article itself', () => {
    show('differently', buildPackSideBySide());

    expect(heard()).toContain('52 people diedaccording to the coast guard · our summary');
    expect(screen.getByRole('link', { name: /read/u }).getAttribute('href')).toBe('https://inland.example/tarn-closed');
  });

  it('says on demand what a row rests on, and what other sources say', () => {
    show('onlyThere');
    show('differently', buildPackSideBySide());

    expect(screen.getByText('nothing in the other text comes close')).toBeTruthy();
    expect(screen.getByText('Its own list has 47 names.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Coast Guard of Veldria/u })).toBeTruthy();
  });
});
