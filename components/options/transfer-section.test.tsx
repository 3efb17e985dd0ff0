import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareImport } from '../../core/settings/compare-settings';
import { parseSettings } from '../../core/settings/settings';
import type { Imported } from '../../core/settings/transfer';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { TransferSection, type TransferSectionProps, type TransferState } from './transfer-section';

// What a section does as it goes is put off until after the next paint, which comes too late at the end of a file.
afterEach(() => act(cleanup));

const FILE = 'sidelight-2026-03-02.json';
const settings = parseSettings(undefined);

function dryRun(rest: Partial<Imported> = {}): TransferState {
  const density = { density: 'every' } as const;
  const base = { exportedOn: '2026-03-02', settings: density, ownTopics: [], wrong: [], refusedTopics: 0 };
  const imported: Imported = { ...base, ...rest };
  return { kind: 'dry-run', file: FILE, imported, changes: compareImport({ settings, ownTopics: [] }, imported) };
}

function show(state: TransferState, language: 'en' | 'ar' = 'en') {
  const does = {
    onExport: vi.fn<() => void>(),
    onFile: vi.fn<TransferSectionProps['onFile']>(),
    onApply: vi.fn<() => void>(),
    onCancel: vi.fn<() => void>(),
    onUndo: vi.fn<() => void>(),
  };
  const names = { topics: new Map(), outlets: new Map() };
  const section = (now: TransferState) => <TransferSection state={now} names={names} {...does} />;
  const rendered = renderWithWords(section(state), language);
  return { ...rendered, ...does, become: (now: TransferState) => rendered.rerender(section(now)) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** What is said, without the signs that keep names apart. */
function said(role: 'status' | 'alert'): string {
  return screen.getByRole(role).textContent.replaceAll(/[\u2068\u2069]/gu, '');
}

describe('an export', () => {
  it('is asked for, and its file is named', () => {
    const { onExport, become } = show({ kind: 'idle' });

    press('Export');
    expect(onExport).toHaveBeenCalledOnce();

    become({ kind: 'exported', file: FILE });
    expect(said('status')).toBe(`The browser saves ${FILE}.`);
  });
});

describe('an import', () => {
  it('hands over the chosen file, and lets the same one be chosen again', () => {
    const { onFile } = show({ kind: 'idle' });
    const input = screen.getByLabelText<HTMLInputElement>('Import…');
    const file = new File(['{}'], FILE);

    fireEvent.change(input, { target: { files: [file] } });

    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
    expect(input.value).toBe('');
  });

  it('hands over nothing where no file was chosen', () => {
    const { onFile } = show({ kind: 'idle' });

    fireEvent.change(screen.getByLabelText('Import…'), { target: { files: [] } });

    expect(onFile).not.toHaveBeenCalled();
  });

  it('shows what would change, with the focus there, and waits for a word', async () => {
    const { onApply, onCancel, become } = show({ kind: 'idle' });

    become(dryRun());

    expect(screen.getByRole('table', { name: 'What would change' })).toBeTruthy();
    expect(screen.getByText(/exported on March 2, 2026/)).toBeTruthy();
    await expect.poll(() => document.activeElement?.className).toBe('transfer-progress');
    press('Apply');
    press('Cancel');
    expect(onApply).toHaveBeenCalledOnce();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('has nothing to apply where nothing would change', () => {
    const { onCancel } = show(dryRun({ settings: { density: 'stretch' }, exportedOn: null }));

    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
    expect(screen.getByText(/^From/).textContent).not.toContain('exported');
    press('Close');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('can be undone once it was applied', async () => {
    const { onUndo, become } = show(dryRun());

    become({ kind: 'applied' });
    expect(said('status')).toBe('The import is done.');
    await expect.poll(() => document.activeElement?.className).toBe('transfer-progress');
    press('Undo');

    expect(onUndo).toHaveBeenCalledOnce();
  });

  it.each<[TransferState['kind'] & ('cancelled' | 'undone'), string]>([
    ['cancelled', 'Nothing was changed.'],
    ['undone', 'Settings and own topics are as they were before the import.'],
  ])('says when it is %s', (kind, words) => {
    show({ kind });

    expect(said('status')).toBe(words);
  });

  it.each<[TransferState & { kind: 'refused' }, RegExp]>([
    [{ kind: 'refused', file: FILE, fault: { kind: 'too-large' } }, /^sidelight-.*more than 5 MB.*Choose/],
    [{ kind: 'refused', file: FILE, fault: { kind: 'not-json' } }, /^sidelight-.*damaged.*Export it again/],
    [{ kind: 'refused', file: FILE, fault: { kind: 'not-an-export' } }, /not exported by Sidelight\. Choose/],
    [{ kind: 'refused', file: FILE, fault: { kind: 'nothing-in-it' } }, /no setting and no topic.*Export again/],
    [{ kind: 'refused', file: FILE, fault: { kind: 'unreadable' } }, /could not read sidelight-.*choose it again/],
    [
      { kind: 'refused', file: FILE, fault: { kind: 'newer-version', version: 3, readable: 1 } },
      /later release of Sidelight \(version 3; this one reads 1\)\. Update Sidelight, then import again\./,
    ],
  ])('says aloud why a file is refused, and what to do: %j', (state, words) => {
    show(state);

    expect(said('alert')).toMatch(words);
  });

  it.each<['not-saved' | 'export-failed', string]>([
    ['not-saved', 'so nothing was changed'],
    ['export-failed', 'The file could not be made'],
  ])('says aloud that it failed: %s', (kind, words) => {
    show({ kind });

    expect(said('alert')).toContain(words);
  });
});

describe('TransferSection', () => {
  it('speaks Arabic', () => {
    show(dryRun(), 'ar');

    expect(screen.getByRole('region', { name: 'التصدير والاستيراد' })).toBeTruthy();
  });

  it.each<[string, TransferState]>([
    ['at first', { kind: 'idle' }],
    ['before an import', dryRun({ wrong: ['sites'], refusedTopics: 1 })],
    ['after an import', { kind: 'applied' }],
    ['where a file is refused', { kind: 'refused', file: FILE, fault: { kind: 'not-json' } }],
  ])('gives axe nothing to find %s', async (_when, state) => {
    const { container } = show(state);

    expect(await axeFindings(container)).toEqual([]);
  });
});
