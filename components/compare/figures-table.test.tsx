import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareReports, NAMES } from '../../tests/support/compare-parts';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { FiguresTable } from './figures-table';

afterEach(cleanup);

const { figures, comparison } = compareReports();

describe('FiguresTable', () => {
  it('has a caption, a column for each outlet, and the figures that clash first', () => {
    renderWithWords(<FiguresTable {...NAMES} rows={figures.toReversed()} comparison={comparison} />);

    expect(screen.getByRole('table', { name: 'Figures for the same thing' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'This page Harbour Post',
      'Other version Inland Herald',
    ]);
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '3,000 dock workers',
      '1,200 dock workers',
      'At least 40 people',
      '52 people',
    ]);
  });

  it('says what figures are about by the page’s sentence, and how they stand to one another', () => {
    const { container } = renderWithWords(<FiguresTable {...NAMES} rows={figures} comparison={comparison} />);

    const about = [...container.querySelectorAll('.lens-about')].map(({ textContent }) => textContent);

    expect(about[0]).toContain('The shipping union called the closure a disaster for 3,000 dock workers');
    expect(about[0]).toContain('do not fit together');
    expect(about[1]).toContain('At least 40 people died when the Aurelia went down');
    expect(about[1]).toContain('can both be true');
    expect(container.querySelector('.lens-about q')?.getAttribute('lang')).toBe('en');
    expect(container.querySelector('.lens-about b')?.textContent).toBe('3,000 dock workers');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads to the row that figures stand in', () => {
    const onRow = vi.fn();
    renderWithWords(<FiguresTable {...NAMES} rows={figures} comparison={comparison} onRow={onRow} />);

    fireEvent.click(screen.getAllByRole('button', { name: 'show the line' })[0] as HTMLElement);

    expect(onRow).toHaveBeenCalledExactlyOnceWith(figures[0]?.row);
  });

  it('shows figures of a row that is not there, and nothing where there are none', () => {
    const nowhere = figures.map((figure) => ({ ...figure, row: 'nowhere' }));
    const { rerender } = renderWithWords(<FiguresTable {...NAMES} rows={nowhere} comparison={comparison} />);

    expect(screen.getByText('52 people')).toBeTruthy();

    rerender(<FiguresTable {...NAMES} rows={[]} comparison={comparison} />);

    expect(screen.queryByRole('table')).toBeNull();
  });

  it('gives axe nothing to find', async () => {
    const { container } = renderWithWords(
      <FiguresTable {...NAMES} rows={figures} comparison={comparison} onRow={() => undefined} />,
    );

    expect(await axeFindings(container)).toEqual([]);
  });
});
