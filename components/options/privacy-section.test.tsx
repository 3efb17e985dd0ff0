import { act, cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { PrivacySection, type PrivacySectionProps } from './privacy-section';

// What a section does as it goes is put off until after the next paint, which comes too late at the end of a file.
afterEach(() => act(cleanup));

type Ledger = PrivacySectionProps['ledger'];

const AT = Date.UTC(2024, 2, 2, 12);
const none: Ledger = { kind: 'ready', value: [] };
const some: Ledger = {
  kind: 'ready',
  value: [
    { at: AT, host: 'a.example', source: 'feed', status: 200, bytes: 48_211 },
    { at: AT, host: 'b.example', source: 'feed', status: 'failed', bytes: 0 },
  ],
};

function show(ledger: Ledger, language: 'en' | 'ar' = 'en') {
  return renderWithWords(<PrivacySection settings={{ readingDays: 30 }} ledger={ledger} />, language);
}

/** The words of each row of a table, but for its head. */
function shownRows(name: string): (string | null)[][] {
  return within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));
}

describe('PrivacySection', () => {
  it('says that nothing leaves the browser, and what is kept where', () => {
    show(none);

    expect(screen.getByText('What leaves the browser: nothing.')).toBeTruthy();
    expect(screen.getByText('No request was ever made.')).toBeTruthy();
    expect(shownRows('What is kept where')).toHaveLength(6);
    expect(shownRows('What is kept where')[2]).toEqual([
      'Your reading',
      'Sidelight’s database in this browser',
      '30 days, or until you forget it',
    ]);
  });

  it('leads to the own reading', () => {
    show(none);

    const link = screen.getByRole('link', { name: /See and forget/ });
    expect(link.getAttribute('href')).toBe('#reading');
  });

  it('lists every request, and then does not say that nothing leaves', () => {
    show(some);

    expect(shownRows('Requests made')).toEqual([
      [expect.stringContaining('Mar 2, 2024'), 'a.example', 'feed', '200', '48.2 kB'],
      [expect.stringContaining('Mar 2, 2024'), 'b.example', 'feed', 'failed', '0 bytes'],
    ]);
    expect(screen.queryByText(/nothing\.$/)).toBeNull();
    expect(screen.getByText(/only the requests listed below/)).toBeTruthy();
  });

  it('says aloud that the list could not be read', () => {
    show({ kind: 'failed' });

    expect(screen.getByRole('alert').textContent).toMatch(/could not be read/);
  });

  it('says that the list is being looked up', () => {
    show({ kind: 'loading' });

    expect(screen.getByText('Looking up the list of requests…')).toBeTruthy();
  });

  it('speaks Arabic', () => {
    show(none, 'ar');

    expect(screen.getByRole('region', { name: 'الخصوصية' })).toBeTruthy();
  });

  it.each<[string, Ledger]>([
    ['without requests', none],
    ['with requests', some],
    ['while they are looked up', { kind: 'loading' }],
    ['where they could not be read', { kind: 'failed' }],
  ])('gives axe nothing to find %s', async (_when, ledger) => {
    const { container } = show(ledger);

    expect(await axeFindings(container)).toEqual([]);
  });
});
