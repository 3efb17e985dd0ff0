import { afterEach, describe, expect, it } from 'vitest';
import { buildBrief } from '../tests/support/builders';
import { latestMove } from './early-events';
import { claimPage, leaveMarkedPage, takeMarkedPage, type MarkedPage } from './marked-page';
import { PageMarks } from './page-marks';

function buildMarkedPage(): MarkedPage {
  const brief = buildBrief();
  return { marks: new PageMarks(), brief, isReadAnyway: false, hasPopover: false, onMarksChanged: () => undefined };
}

afterEach(() => {
  globalThis.sidelightPage = undefined;
  globalThis.sidelightMarker = undefined;
});

describe('takeMarkedPage', () => {
  it('is undefined where the marking script has not run', () => {
    expect(takeMarkedPage()).toBeUndefined();
  });

  it('is the very page that was left, so that both scripts share its marks', () => {
    const page = buildMarkedPage();

    leaveMarkedPage(page);

    expect(takeMarkedPage()).toBe(page);
  });

  it('comes without what the pointer did before there were marks', () => {
    globalThis.sidelightMove = new PointerEvent('pointermove');

    leaveMarkedPage(buildMarkedPage());

    expect(latestMove()).toBeUndefined();
  });
});

describe('claimPage', () => {
  it('gives a page to the first one that asks', () => {
    expect(claimPage(() => true)).toBe(true);
    expect(claimPage(() => true)).toBe(false);
  });

  it('gives it to another once the first is of an extension that is gone', () => {
    let isAlive = true;
    claimPage(() => isAlive);
    isAlive = false;

    expect(claimPage(() => true)).toBe(true);
  });
});
