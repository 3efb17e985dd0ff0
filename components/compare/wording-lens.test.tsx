import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { wordingLines } from '../../core/compare/wording-lines';
import { NAMES } from '../../tests/support/compare-parts';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { WordingLens } from './wording-lens';

afterEach(cleanup);

const lines = wordingLines(
  [{ group: 'military-rulers', here: { junta: 3, putschists: 1 }, there: { 'military-government': 2 } }],
  'en',
  'fr',
);

describe('WordingLens', () => {
  it('says of each side which names it uses and how often', () => {
    renderWithWords(<WordingLens {...NAMES} lines={lines} />);

    expect(screen.getByRole('rowheader').textContent).toBe('those who govern after a military takeover');
    expect(
      screen.getAllByRole('cell').map((cell) => [...cell.querySelectorAll('li')].map((li) => li.textContent)),
    ).toEqual([['junta 3 ×', 'putschist 1 ×'], ['gouvernement militaire 2 ×']]);
    expect(screen.getByText('gouvernement militaire').lang).toBe('fr');
  });

  it('is not there where nothing is named differently', () => {
    renderWithWords(<WordingLens {...NAMES} lines={[]} />);

    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each(['en', 'ar'] as const)('gives axe nothing to find in %s', async (language) => {
    const { container } = renderWithWords(<WordingLens {...NAMES} lines={lines} />, language);

    expect(await axeFindings(container)).toEqual([]);
  });
});
