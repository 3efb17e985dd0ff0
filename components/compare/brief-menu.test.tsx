import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderWithWords } from '../../tests/support/render-with-words';
import { BriefMenu } from './brief-menu';

afterEach(cleanup);

const nothing = () => undefined;

describe('BriefMenu', () => {
  it.each([
    [true, 'Copied.'],
    [false, 'The browser did not let Sidelight copy.'],
  ])('copies the brief and says whether it could: %s', async (could, words) => {
    renderWithWords(<BriefMenu onBrief={nothing} onPrint={nothing} onCopyBrief={() => Promise.resolve(could)} />);

    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));

    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('saves and prints', () => {
    const onBrief = vi.fn();
    const onPrint = vi.fn();
    renderWithWords(<BriefMenu onBrief={onBrief} onPrint={onPrint} onCopyBrief={() => Promise.resolve(true)} />);

    fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));

    expect(onBrief.mock.calls).toEqual([['markdown'], ['json']]);
    expect(onPrint).toHaveBeenCalledOnce();
  });
});
