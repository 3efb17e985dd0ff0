import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { StorageNote } from '../../core/storage-note';
import type { StorageReport } from '../../core/storage-report';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import type { Loadable } from '../../core/loadable';
import { StorageSection } from './storage-section';

afterEach(cleanup);

const DELETED: StorageNote = { fault: 'deleted', outcome: 'rebuilt', at: Date.UTC(2024, 2, 2, 12) };
const FULL: StorageNote = { fault: 'disk-full', outcome: 'bundled', at: Date.UTC(2024, 2, 3, 12) };

/** A report of two stores. */
const buildReport = (rest: Partial<StorageReport> = {}): StorageReport => ({
  stores: [
    { store: 'topics', rows: 1_234, bytes: 56_789 },
    { store: 'stories', rows: 0, bytes: 0 },
  ],
  onDisk: 98_765,
  notes: [],
  ...rest,
});

const ready = (rest: Partial<StorageReport> = {}): Loadable<StorageReport> => ({
  kind: 'ready',
  value: buildReport(rest),
});

function show(report: Loadable<StorageReport>, language: 'en' | 'ar' = 'en') {
  return renderWithWords(<StorageSection report={report} />, language);
}

/** The words of every row of the table, cell by cell. */
function shownRows(): (string | null)[][] {
  return screen
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));
}

describe('what is kept', () => {
  it('is shown store by store, with rows and size', () => {
    show(ready());

    expect(shownRows()).toEqual([
      ['Store', 'Rows', 'Size'],
      ['topics', '1,234', '56.8 kB'],
      ['stories', '0', '0 kB'],
    ]);
  });

  it('has a head for every row and column', () => {
    show(ready());

    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['topics', 'stories']);
  });

  it('is said as the browser counts it on disk', () => {
    show(ready());

    expect(screen.getByText('The browser counts 98.8 kB on disk for all of it.')).toBeTruthy();
  });

  it('is said also where the browser counts nothing', () => {
    show(ready({ onDisk: 0 }));

    expect(screen.getByText('The browser counts 0 kB on disk for all of it.')).toBeTruthy();
  });

  it('is not said where the browser does not count', () => {
    show(ready({ onDisk: null }));

    expect(screen.queryByText(/on disk/)).toBeNull();
  });
});

describe('what befell it', () => {
  it('is not spoken of where nothing did', () => {
    const { container } = show(ready());

    expect(container.querySelector('.note')).toBeNull();
  });

  it('is said with its moment and with what was done, in the order given', () => {
    const { container } = show(ready({ notes: [FULL, DELETED] }));

    const [full, deleted] = container.querySelectorAll<HTMLElement>('.note');
    expect(full?.textContent).toMatch(/Mar 3, 2024.*: There was no room.*built-in pack for the time being/);
    expect(deleted?.textContent).toMatch(/Mar 2, 2024.*: The database had been deleted\. It was rebuilt/);
    expect(deleted?.querySelector('time')?.dateTime).toBe('2024-03-02T12:00:00.000Z');
  });

  it.each<StorageNote['fault']>([
    'blocked',
    'newer-version',
    'disk-full',
    'corrupted',
    'deleted',
    'closed',
    'unreadable',
  ])('has words for "%s" in both languages', (fault) => {
    for (const language of ['en', 'ar'] as const) {
      const { container } = show(ready({ notes: [{ ...FULL, fault }] }), language);

      expect(container.querySelector('.note')?.textContent.length).toBeGreaterThan(60);
      cleanup();
    }
  });
});

describe('a report that is not there', () => {
  it('is nothing while it is made', () => {
    show({ kind: 'loading' });

    expect(within(screen.getByRole('group', { name: 'Storage' })).queryByRole('table')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is said aloud where it could not be made', () => {
    show({ kind: 'failed' });

    expect(screen.getByRole('alert').textContent).not.toBe('');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('StorageSection', () => {
  it('speaks Arabic', () => {
    show(ready({ notes: [DELETED] }), 'ar');

    expect(screen.getByRole('group', { name: 'التخزين' })).toBeTruthy();
    expect(screen.getByText(/كانت قاعدة البيانات قد حُذفت/)).toBeTruthy();
  });

  it.each<[string, Loadable<StorageReport>]>([
    ['while it is made', { kind: 'loading' }],
    ['where it could not be made', { kind: 'failed' }],
    ['at first', ready()],
    ['with notes', ready({ notes: [FULL, DELETED] })],
  ])('gives axe nothing to find %s', async (_when, report) => {
    const { container } = show(report);

    expect(await axeFindings(container)).toEqual([]);
  });
});
