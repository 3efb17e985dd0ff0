import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { glanceOf } from '../../tests/gallery/panel-props';
import { renderWithWords } from '../../tests/support/render-with-words';
import { buildNotCompared, buildSideBySide, buildThere } from '../../tests/support/side-by-side';
import type { VersionGlance } from './panel-props';
import { VersionGlances } from './version-glances';

afterEach(cleanup);

const one = glanceOf(buildSideBySide());
const other = glanceOf(
  buildNotCompared('two-languages', { there: buildThere({ url: 'https://b.example/', publishedOn: null }) }),
);
const nothing = () => undefined;

function show(glances: readonly VersionGlance[], onVersion: (url: string) => void = nothing) {
  return renderWithWords(
    <VersionGlances glances={glances} chosenUrl={one.version.version.url} onVersion={onVersion} />,
  );
}

describe('VersionGlances', () => {
  it('is not there where there is nothing to choose', () => {
    expect(show([one]).container.childElementCount).toBe(0);
  });

  it('lists every version with its day and counts, and which one is shown', () => {
    show([one, other]);

    expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'VersionDiffersOnly in itOnly on this pageIn both',
      'Inland Herald March 9, 20314111',
      'Inland Herald no date givennot compared',
    ]);
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([true, false]);
  });

  it('says that a version is still being compared, or could not be', () => {
    show([
      { ...one, counts: { kind: 'loading' } },
      { ...other, counts: { kind: 'failed' } },
    ]);

    expect(screen.getByText('comparing…')).toBeTruthy();
    expect(screen.getByText('could not be compared')).toBeTruthy();
  });

  it('changes to the version that is chosen', () => {
    const onVersion = vi.fn();
    show([one, other], onVersion);

    const [, second] = screen.getAllByRole('radio');
    if (second) fireEvent.click(second);

    expect(onVersion).toHaveBeenCalledWith('https://b.example/');
  });
});
