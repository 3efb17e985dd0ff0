import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { buildDated, buildSide, buildTold } from '../../tests/support/compare-parts';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { ScaledTimeline } from './scaled-timeline';

afterEach(cleanup);

const moment = {
  id: 'opened',
  date: '2031-03',
  text: { en: 'A month of storms.' },
  sources: [{ name: 'S', url: 'https://s.example/' }],
};
const recent = ['2031-03-02', '2031-03-05', '2031-03-06'].map((day) => buildTold(day));

function show(rest: Parameters<typeof buildDated>[0] = {}, language: 'en' | 'ar' = 'en') {
  const { container } = renderWithWords(<ScaledTimeline of={buildDated(rest)} />, language);
  const xOf = (selector: string) => container.querySelector(selector)?.closest('svg')?.getAttribute('x');
  return { container, xOf };
}

describe('ScaledTimeline', () => {
  it('lists every date with who names it, and the sentences', () => {
    show({ moments: [moment] });

    const items = [...document.querySelectorAll('.lens-dates > li')].map(({ textContent }) => textContent);

    expect(items).toHaveLength(4);
    expect(items[0]).toContain('March 2031background A month of storms. Source:');
    expect(items[1]).toContain('March 6, 2031Both name it');
    expect(items[1]).toContain('The coast guard said 52 people died when the Aurelia went down on 6 March.');
    expect(items[3]).toBe('March 9, 2031Inland Herald is published');
    expect(screen.getByText('March 6, 2031').getAttribute('datetime')).toBe('2031-03-06');
  });

  it('is drawn to the eye alone: this page above, the other below, moments on the line', () => {
    const { container } = show({
      dates: [...recent, buildTold('2031-03-04', 'here')],
      moments: [{ ...moment, date: '2031-03-03' }],
    });

    expect(container.querySelector('.lens-line')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelectorAll('svg.here circle')).toHaveLength(4);
    expect(container.querySelectorAll('svg.there circle:not(.core)')).toHaveLength(3);
    expect(container.querySelectorAll('.lens-ruler svg.moment path')).toHaveLength(1);
    expect(container.querySelector('.lens-published.here')?.textContent).toBe('Harbour Post published March 8, 2031');
  });

  it('mirrors from right to left', () => {
    const dated = { dates: [buildTold('2031-02-28', 'here')], here: buildSide('Harbour Post', null) };

    expect(show(dated).xOf('.here circle')).toBe('0%');
    cleanup();
    expect(show(dated, 'ar').xOf('.here circle')).toBe('100%');
  });

  it('names dates in words that would squash the rest', () => {
    const { container } = show({
      dates: [buildTold('1991-05-01'), buildTold('1960-01-01', 'here', '1960-12-31'), ...recent],
    });

    expect(container.querySelector('.lens-beyond')?.textContent).toBe('earlier: 1960, 1991');
    expect(screen.getByText('May 1, 1991')).toBeTruthy();
  });

  it('draws an open end where a long date goes beyond the line', () => {
    const { container } = show({ dates: [buildTold('2031-01-01', 'there', '2031-12-31'), ...recent] });

    expect(container.querySelectorAll('.there .open')).toHaveLength(2);
  });

  it('stands open where its list is short', () => {
    expect(show().container.querySelector<HTMLDetailsElement>('.lens-fold')?.open).toBe(true);
    cleanup();
    const days = Array.from({ length: 9 }, (_, at) => buildTold(`2031-02-0${at + 1}`));
    expect(show({ dates: days }).container.querySelector<HTMLDetailsElement>('.lens-fold')?.open).toBe(false);
  });

  it('is not there with fewer than two different dates', () => {
    show({ dates: [], there: buildSide('Inland Herald', '2031-03-08') });

    expect(screen.queryByRole('region')).toBeNull();
  });

  it.each(['en', 'ar'] as const)('gives axe nothing to find in %s', async (language) => {
    const { container } = show({ moments: [moment] }, language);

    expect(await axeFindings(container)).toEqual([]);
  });
});
