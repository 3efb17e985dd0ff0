import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStoredSettings, settingsSchema } from '../../core/settings/settings';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { SettingsNotes } from './settings-notes';

afterEach(() => act(cleanup));

const { wrong } = readStoredSettings({ restMs: 'soon', density: 'first', popoverSize: 'huge' });

describe('SettingsNotes', () => {
  it('is nothing where all was right', () => {
    const { container } = renderWithWords(<SettingsNotes wrong={[]} onDone={vi.fn()} />);

    expect(container.childElementCount).toBe(0);
  });

  it('names each setting that was set back, in the reader’s words', () => {
    renderWithWords(<SettingsNotes wrong={wrong} onDone={vi.fn()} />);

    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Rest before it opens',
      'Size of the popover',
    ]);
  });

  it('has words for every setting', () => {
    const names = Object.keys(settingsSchema.entries).filter((name) => name !== 'version');
    const nonsense = Object.fromEntries(names.map((name) => [name, Symbol.iterator.toString()]));
    renderWithWords(<SettingsNotes wrong={readStoredSettings(nonsense).wrong} onDone={vi.fn()} />);

    const words = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(new Set(words).size).toBe(names.length);
  });

  it('is put away by a button', () => {
    const onDone = vi.fn();
    renderWithWords(<SettingsNotes wrong={wrong} onDone={onDone} />);

    fireEvent.click(screen.getByRole('button', { name: 'Got it' }));

    expect(onDone).toHaveBeenCalledOnce();
  });

  it('gives axe nothing to find', async () => {
    const { container } = renderWithWords(<SettingsNotes wrong={wrong} onDone={vi.fn()} />);

    expect(await axeFindings(container)).toEqual([]);
  });
});
