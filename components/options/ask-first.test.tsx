import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { AskFirst } from './ask-first';

afterEach(() => act(cleanup));

function show() {
  const onConfirm = vi.fn<() => void>();
  const rendered = renderWithWords(
    <AskFirst label="Forget all…" question="Forget it all?" confirm="Forget all" onConfirm={onConfirm} />,
  );
  return { ...rendered, onConfirm };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('AskFirst', () => {
  it('asks before anything is done, with the focus on what does nothing', async () => {
    const { onConfirm } = show();

    press('Forget all…');

    expect(screen.getByRole('group', { name: 'Forget it all?' })).toBeTruthy();
    expect(onConfirm).not.toHaveBeenCalled();
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
  });

  it('does it once it is confirmed', () => {
    const { onConfirm } = show();

    press('Forget all…');
    press('Forget all');

    expect(onConfirm).toHaveBeenCalledOnce();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('goes back to its button when it is cancelled', async () => {
    const { onConfirm } = show();

    press('Forget all…');
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
    press('Cancel');

    expect(onConfirm).not.toHaveBeenCalled();
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Forget all…' }));
  });

  it('gives axe nothing to find', async () => {
    const { container } = show();
    expect(await axeFindings(container)).toEqual([]);

    press('Forget all…');

    expect(await axeFindings(container)).toEqual([]);
  });
});
