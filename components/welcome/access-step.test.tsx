import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { AccessStep, type SiteAccess } from './access-step';

afterEach(() => act(cleanup));

function show(access: SiteAccess) {
  const onAllow = vi.fn<() => void>();
  const { container, rerender } = renderWithWords(<AccessStep access={access} onAllow={onAllow} />);
  return { container, onAllow, become: (next: SiteAccess) => rerender(<AccessStep access={next} onAllow={onAllow} />) };
}

describe('AccessStep', () => {
  it.each(['unknown', 'had'] as const)('is not there where access is %s', (access) => {
    const { container } = show(access);

    expect(container.textContent).toBe('');
  });

  it('asks within the press of the button', () => {
    const { onAllow } = show('withheld');

    fireEvent.click(screen.getByRole('button', { name: 'Allow on news sites' }));

    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('says that access was refused, and can be asked again', () => {
    const { become } = show('withheld');

    become('refused');

    expect(screen.getByRole('status').textContent).toMatch(/^It is still not allowed\./u);
    expect(screen.getByRole('button')).toBeTruthy();
  });

  it('says that access was given, and takes the focus from the button that is gone', async () => {
    const { become } = show('withheld');
    screen.getByRole('button').focus();

    become('given');

    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/^Allowed\./u);
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('status'));
  });

  it.each(['withheld', 'refused', 'given'] as const)('gives axe nothing to find where access is %s', async (access) => {
    const { container } = show(access);

    expect(await axeFindings(container)).toEqual([]);
  });
});
