import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OtherVersion } from '../../core/stories/other-versions';
import { buildLabel, buildOtherVersion, buildOtherVersions, buildReadVersion } from '../../tests/support/answers';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { VersionTabs } from './version-tabs';

afterEach(cleanup);

const b = buildOtherVersion();
const c = versionBy('C');
const d = versionBy('D');

function versionBy(name: string): OtherVersion {
  return buildOtherVersion({
    outlet: buildLabel('a', { name }),
    version: { ...b.version, url: `https://${name}.example/dam` },
  });
}

function show(versions: readonly OtherVersion[] = [b, c, d], shown = c, language: 'en' | 'ar' = 'en') {
  const onShow = vi.fn<(version: OtherVersion) => void>();
  const tabs = (
    <div dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <VersionTabs known={buildOtherVersions({ versions })} shown={shown} panelId="panel" onShow={onShow} />
      <div id="panel" role="tabpanel" aria-label={shown.outlet.name} />
    </div>
  );
  return { ...renderWithWords(tabs, language), onShow };
}

/** Presses a key on the tab of a version, and says which tab has the focus then. */
function press(key: string, from: string): string {
  const tab = screen.getByRole('tab', { name: from });
  tab.focus();
  fireEvent.keyDown(tab, { key });
  return document.activeElement?.textContent ?? '';
}

describe('VersionTabs', () => {
  it('gives each outlet a tab, in a named list', () => {
    show();

    expect(screen.getByRole('tablist', { name: 'Other versions' })).toBeTruthy();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['B', 'C', 'D']);
  });

  it.each([[[]], [[b]]])('is not there where there is no choice', (versions) => {
    show(versions, b);

    expect(screen.queryByRole('tablist')).toBeNull();
  });

  it('gives versions of the same address a tab each', () => {
    show([b, b, buildReadVersion({ version: b.version })], b);

    expect(screen.getAllByRole('tab')).toHaveLength(3);
  });

  it('says which one is shown', () => {
    show();

    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('C');
    expect(screen.getAllByRole('tab', { selected: false })).toHaveLength(2);
  });

  it('says which element they change', () => {
    show();

    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-controls'))).toEqual(Array(3).fill('panel'));
  });

  it('has one stop for the Tab key, the shown one', () => {
    show();

    expect(screen.getAllByRole<HTMLButtonElement>('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });

  it('tells which version a click asks for', () => {
    const { onShow } = show();

    fireEvent.click(screen.getByRole('tab', { name: 'D' }));

    expect(onShow).toHaveBeenCalledExactlyOnceWith(d);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowRight', 'D'],
    ['ArrowLeft', 'B'],
    ['Home', 'B'],
    ['End', 'D'],
  ])('%s goes from the middle tab to %s', (key, to) => {
    show();

    expect(press(key, 'C')).toBe(to);
  });

  it.each([
    ['ArrowRight', 'B'],
    ['ArrowLeft', 'D'],
  ])('%s goes from right to left to %s', (key, to) => {
    show([b, c, d], c, 'ar');

    expect(press(key, 'C')).toBe(to);
  });

  it('show the version they come to', () => {
    const { onShow } = show();

    press('ArrowRight', 'C');

    expect(onShow).toHaveBeenLastCalledWith(d);
  });
});

describe('axe', () => {
  it('finds nothing on a choice of versions', async () => {
    const { container } = show();

    expect(await axeFindings(container)).toEqual([]);
  });
});
