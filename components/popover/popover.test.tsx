import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildBackground, buildOtherVersions } from '../../tests/support/answers';
import { topicId } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { Popover, type PopoverProps } from './popover';

afterEach(cleanup);

const ready: Partial<PopoverProps> = {
  background: { kind: 'ready', value: buildBackground() },
  versions: { kind: 'ready', value: buildOtherVersions() },
};

function show(rest: Partial<PopoverProps> = {}, language: 'en' | 'ar' = 'en') {
  const props: PopoverProps = {
    topicId: topicId('mali'),
    mention: 'Malian junta',
    background: { kind: 'loading' },
    versions: { kind: 'loading' },
    onClose: vi.fn(),
    ...rest,
  };
  return { props, ...renderWithWords(<Popover {...props} />, language) };
}

describe('Popover', () => {
  it('is named by the words that were marked while it is looking', () => {
    show();

    expect(screen.getByRole('dialog', { name: 'Malian junta' })).toBeTruthy();
  });

  it('is named by the topic once that is known, and says what the topic is', () => {
    show(ready);

    expect(screen.getByRole('dialog', { name: 'Mali' })).toBeTruthy();
    expect(screen.getByText('country')).toBeTruthy();
  });

  it('shows what differs before the background', () => {
    show(ready);

    const parts = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

    expect(parts).toEqual(['What differs', 'Background']);
  });

  it('shows the background though the versions could not be read', () => {
    show({ ...ready, versions: { kind: 'failed' } });

    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.getByText('A country.')).toBeTruthy();
  });

  it('closes by its button', () => {
    const { props } = show();

    fireEvent.click(screen.getByRole('button', { name: 'Close' }));

    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('takes the focus when asked, and lets it reach what scrolls', () => {
    show(ready);

    expect(screen.getByRole('dialog').tabIndex).toBe(-1);
    expect(screen.getByRole('group', { name: 'Mali' }).tabIndex).toBe(0);
  });

  it('speaks Arabic from right to left', () => {
    show(ready, 'ar');

    const dialog = screen.getByRole('dialog', { name: 'مالي' });

    expect([dialog.lang, dialog.dir]).toEqual(['ar', 'rtl']);
    expect(screen.getByRole('button', { name: 'إغلاق' })).toBeTruthy();
  });

  it.each<[string, Partial<PopoverProps>]>([
    ['while it is looking', {}],
    ['when all is there', ready],
    ['where nothing could be read', { background: { kind: 'failed' }, versions: { kind: 'failed' } }],
    ['where no other version is known', { ...ready, versions: { kind: 'ready', value: null } }],
  ])('gives axe nothing to find %s', async (_when, rest) => {
    const { container } = show(rest);

    expect(await axeFindings(container)).toEqual([]);
  });
});
