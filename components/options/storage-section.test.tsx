import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StorageNote } from '../../core/storage-note';
import type { StorageReport } from '../../core/storage-report';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { StorageSection, type StorageOutcome, type StorageSectionProps } from './storage-section';

// What a section does as it goes is put off until after the next paint, which comes too late at the end of a file.
afterEach(() => act(cleanup));

const DELETED: StorageNote = { fault: 'deleted', outcome: 'rebuilt', at: Date.UTC(2024, 2, 2, 12) };
const FULL: StorageNote = { fault: 'disk-full', outcome: 'bundled', at: Date.UTC(2024, 2, 3, 12) };

/** A report of three stores. */
function ready(rest: Partial<StorageReport> = {}): StorageSectionProps['report'] {
  const stores = [
    { store: 'stories', rows: 0, bytes: 0 },
    { store: 'topics', rows: 1_234, bytes: 75_000 },
    { store: 'unheard-of', rows: 1, bytes: 25_000 },
  ];
  return { kind: 'ready', value: { stores, onDisk: 198_765, notes: [], ...rest } };
}

function show(rest: Partial<StorageSectionProps> = {}, language: 'en' | 'ar' = 'en') {
  const does = {
    onAskToKeep: vi.fn<() => void>(),
    onRebuild: vi.fn<() => void>(),
    onForgetAll: vi.fn<() => void>(),
  };
  const section = (more: Partial<StorageSectionProps>) => (
    <StorageSection
      report={ready()}
      isKept={{ kind: 'ready', value: false }}
      outcome={null}
      {...does}
      {...rest}
      {...more}
    />
  );
  const rendered = renderWithWords(section({}), language);
  return { ...rendered, ...does, again: (more: Partial<StorageSectionProps>) => rendered.rerender(section(more)) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** The words of every row of the table, cell by cell. */
function shownRows(): (string | null)[][] {
  return screen
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent));
}

describe('what is kept', () => {
  it('is shown store by store, the largest first, with rows, size and share', () => {
    show();

    expect(shownRows()).toEqual([
      ['What is stored', 'Entries', 'Size', 'Share'],
      ['Topics and their background', '1,234', '75 kB', '75%'],
      ['unheard-of', '1', '25 kB', '25%'],
      ['Your reading', '0', '0 bytes', '0%'],
      ['All together', '1,235', '100 kB', '100%'],
    ]);
  });

  it('is drawn as parts of one bar, in the order of the rows, without what takes no room', () => {
    const { container } = show();

    const parts = [...container.querySelectorAll<HTMLElement>('.storage-bar > span')];
    expect(parts.map(({ className, style }) => [className, style.flexGrow])).toEqual([
      ['part-1', '0.75'],
      ['part-2', '0.25'],
    ]);
    expect(container.querySelector('.storage-bar')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('has words for every store', () => {
    const names = ['packs', 'topics', 'aliases', 'outlets', 'events', 'stories', 'comparisons', 'ledger'];
    show({ report: ready({ stores: names.map((store) => ({ store, rows: 1, bytes: 1 })) }) });

    const heads = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(heads.filter((head) => names.includes(head))).toEqual([]);
    expect(heads).toHaveLength(9);
  });

  it('has no bar where nothing takes room, and no table where nothing can be measured', () => {
    const { container, again } = show({ report: ready({ stores: [{ store: 'packs', rows: 0, bytes: 0 }] }) });
    expect(container.querySelector('.storage-bar')).toBeNull();

    again({ report: ready({ stores: [] }) });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/nothing to measure/)).toBeTruthy();
  });

  it.each([
    [198_765, 'The browser counts 198.8 kB on disk for all of it.'],
    [0, 'The browser counts 0 bytes on disk for all of it.'],
  ])('is said as the browser counts %i on disk', (onDisk, words) => {
    show({ report: ready({ onDisk }) });

    expect(screen.getByText(words)).toBeTruthy();
  });

  it('is not said where the browser does not count', () => {
    show({ report: ready({ onDisk: null }) });

    expect(screen.queryByText(/on disk/)).toBeNull();
  });
});

describe('what befell it', () => {
  it('is not spoken of where nothing did', () => {
    const { container } = show();

    expect(container.querySelector('.note')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'What happened to it' })).toBeNull();
  });

  it('is said with its moment and with what was done, in the order given', () => {
    const { container } = show({ report: ready({ notes: [FULL, DELETED] }) });

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
      const { container } = show({ report: ready({ notes: [{ ...FULL, fault }] }) }, language);

      expect(container.querySelector('.note')?.textContent.length).toBeGreaterThan(60);
      cleanup();
    }
  });
});

describe('a full disk', () => {
  it('may cost what is kept, and the browser can be asked to keep it', () => {
    const { onAskToKeep } = show();

    expect(screen.getByText(/The browser may then clear all of this/)).toBeTruthy();
    press('Ask the browser to keep it');

    expect(onAskToKeep).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 'The browser keeps all of this even then.'],
    [null, 'This browser does not say whether it may then clear this.'],
  ])('leaves nothing to ask for where the browser says %s', (value, words) => {
    show({ isKept: { kind: 'ready', value } });

    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask the browser to keep it' })).toBeNull();
  });

  it('has the focus go to the answer once the button is gone', async () => {
    const { again } = show();

    again({ isKept: { kind: 'ready', value: true }, outcome: { kind: 'kept' } });

    await expect.poll(() => document.activeElement).toBe(screen.getByText(/The browser said yes/));
  });
});

describe('mending and clearing', () => {
  it('rebuilds at once', () => {
    const { onRebuild } = show();

    press('Rebuild');

    expect(onRebuild).toHaveBeenCalledOnce();
  });

  it('clears own reading once it is confirmed', () => {
    const { onForgetAll } = show();

    press('Clear own reading…');
    expect(onForgetAll).not.toHaveBeenCalled();

    press('Clear');
    expect(onForgetAll).toHaveBeenCalledOnce();
  });

  it.each<[StorageOutcome, 'status' | 'alert', string]>([
    [{ kind: 'not-kept' }, 'status', 'The browser said no.'],
    [{ kind: 'rebuilding' }, 'status', 'Writing the packs anew…'],
    [{ kind: 'rebuilt' }, 'status', 'The packs were written anew.'],
    [{ kind: 'rebuild-failed' }, 'alert', 'The packs could not be written.'],
    [{ kind: 'forgotten', stories: 1_204 }, 'status', 'Stories forgotten: 1,204'],
    [{ kind: 'forget-failed' }, 'alert', 'Nothing was forgotten'],
  ])('says what came of it: %j', (outcome, role, words) => {
    show({ outcome });

    expect(screen.getByRole(role).textContent).toContain(words);
  });
});

describe('StorageSection', () => {
  it('says that it is being measured, or aloud that it could not be', () => {
    const { again } = show({ report: { kind: 'loading' }, isKept: { kind: 'loading' } });
    expect(screen.getByText('Measuring what is stored…')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();

    again({ report: { kind: 'failed' } });
    expect(screen.getByRole('alert').textContent).toMatch(/could not be measured/);
  });

  it('speaks Arabic', () => {
    show({ report: ready({ notes: [DELETED] }) }, 'ar');

    expect(screen.getByRole('region', { name: 'التخزين' })).toBeTruthy();
    expect(screen.getByText(/كانت قاعدة البيانات قد حُذفت/)).toBeTruthy();
  });

  it.each<[string, Partial<StorageSectionProps>]>([
    ['while it is made', { report: { kind: 'loading' }, isKept: { kind: 'loading' } }],
    ['where it could not be made', { report: { kind: 'failed' }, outcome: { kind: 'rebuild-failed' } }],
    ['at first', {}],
    ['with notes', { report: ready({ notes: [FULL, DELETED] }), outcome: { kind: 'kept' } }],
  ])('gives axe nothing to find %s', async (_when, rest) => {
    const { container } = show(rest);

    expect(await axeFindings(container)).toEqual([]);
  });
});
