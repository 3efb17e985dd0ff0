import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReaderChange } from '../../core/popover/reader-change';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { Notice } from './notice';

afterEach(cleanup);

function show(change: ReaderChange = 'silenced') {
  const onUndo = vi.fn();
  return { ...renderWithWords(<Notice change={change} alias="Mali" host="news.example" onUndo={onUndo} />), onUndo };
}

describe('Notice', () => {
  it.each<[ReaderChange, string]>([
    ['silenced', '“Mali” is not marked on news.example any more.'],
    ['site-off', 'Sidelight is off on news.example.'],
    ['paused', 'Sidelight is paused for an hour, on all sites.'],
  ])('says of %s: %s', (change, words) => {
    show(change);

    expect(screen.getByRole('alert').textContent).toBe(words);
  });

  it('offers the way back', () => {
    const { onUndo } = show();

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));

    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('gives axe nothing to find', async () => {
    const { container } = show();

    expect(await axeFindings(container)).toEqual([]);
  });
});
