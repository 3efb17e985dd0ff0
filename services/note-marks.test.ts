import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showBadge } from '../platform/badge';
import { injectOverlay } from '../platform/overlay-injector';
import { buildSender } from '../tests/support/extension';
import { noteMarks } from './note-marks';

vi.mock('../platform/badge', () => ({ showBadge: vi.fn() }));
vi.mock('../platform/overlay-injector', () => ({ injectOverlay: vi.fn() }));

const tab = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false };

beforeEach(() => {
  vi.mocked(showBadge).mockReset().mockResolvedValue();
  vi.mocked(injectOverlay).mockReset();
});

describe('noteMarks', () => {
  it('shows the number and puts the popover’s script there', async () => {
    await noteMarks({ topics: 3, needsPopover: true }, buildSender({ tab }));

    expect(showBadge).toHaveBeenCalledWith(7, 3);
    expect(injectOverlay).toHaveBeenCalledOnce();
  });

  it.each([
    ['where it is already', { topics: 3, needsPopover: false }],
    ['where nothing is marked', { topics: 0, needsPopover: true }],
  ])('puts no script %s', async (_where, marks) => {
    await noteMarks(marks, buildSender({ tab }));

    expect(showBadge).toHaveBeenCalledWith(7, marks.topics);
    expect(injectOverlay).not.toHaveBeenCalled();
  });

  it('puts the script there also where the number cannot be shown', async () => {
    vi.mocked(showBadge).mockRejectedValue(new Error('no such tab'));

    await noteMarks({ topics: 1, needsPopover: true }, buildSender({ tab }));

    expect(injectOverlay).toHaveBeenCalledOnce();
  });
});
