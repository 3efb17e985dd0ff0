import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Comparison, ComparisonRow } from '../../core/compare/comparison';
import type { EventId } from '../../core/packs/pack';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import { buildLabel, buildOtherVersion, buildOtherVersions } from '../../tests/support/answers';
import { topicId } from '../../tests/support/builders';
import { buildRow } from '../../tests/support/side-by-side';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import type { Loadable } from '../../core/loadable';
import { WhatDiffers } from './what-differs';

afterEach(cleanup);

const notAsked = () => ({ kind: 'loading' }) as const;

type Versions = Loadable<OtherVersions | null>;
const NOTHING: Comparison = { differently: [], onlyThere: [], onlyHere: [], both: [] };
const ready = (value: OtherVersions | null): Versions => ({ kind: 'ready', value });
const compared = (comparison: Comparison) =>
  ready(buildOtherVersions({ versions: [buildOtherVersion({ comparison })] }));

function line(text: string, topic = 'dam'): ComparisonRow {
  const there = { kind: 'paraphrase', text: { en: text }, attribution: null } as const;
  return buildRow({ id: text, topics: [topicId(topic)], there });
}

function show(versions: Versions = ready(buildOtherVersions())) {
  const onSentence = vi.fn<(sentence: string) => void>();
  const differing = (given: Versions) => (
    <WhatDiffers topicId={topicId('mali')} versions={given} comparedWith={notAsked} onSentence={onSentence} />
  );
  const { container, rerender } = renderWithWords(differing(versions));
  return { container, onSentence, showNext: (next: Versions) => rerender(differing(next)) };
}

/** Two versions: the small pack's by outlet b, and one by outlet C with other rows or other news of it. */
function withAnother(rest: Partial<OtherVersion> = {}): Versions {
  const b = buildOtherVersion();
  const outlet = buildLabel('a', { name: 'C' });
  const c = { ...b, outlet, version: { ...b.version, url: 'https://c.example/dam' }, comparison: NOTHING, ...rest };
  return ready(buildOtherVersions({ versions: [b, c] }));
}

function groups(): string[] {
  return screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('WhatDiffers', () => {
  it('says that it is looking', () => {
    show({ kind: 'loading' });

    expect(screen.getByText('Looking it up…')).toBeTruthy();
  });

  it.each<[string, Versions]>([
    ['nobody else is known to tell the story', ready(null)],
    ['no version is left', ready(buildOtherVersions({ versions: [] }))],
  ])('is not there where %s', (_where, versions) => {
    const { container } = show(versions);

    expect(container.childElementCount).toBe(0);
  });

  it('says aloud that the versions could not be read', () => {
    show({ kind: 'failed' });

    expect(screen.getByRole('alert').textContent).toContain('could not read');
  });

  it('counts every group', () => {
    show();

    const counts = screen.getAllByRole('button').map(({ textContent }) => textContent);

    expect(counts).toEqual(['1 Differs', '1 Only there', '1 Only here', '1 Both report', 'Show all 4']);
  });
});

describe('at first glance', () => {
  it('stands what is told differently and what this page leaves out', () => {
    show();

    expect(groups()).toEqual(['Told differently', 'Only in the other version']);
  });

  it('stand what else there is, where neither is there', () => {
    show(compared({ ...NOTHING, both: [line('opened')] }));

    expect(groups()).toEqual(['Both report']);
  });

  it('stand two rows of a group, those on the topic first', () => {
    show(compared({ ...NOTHING, onlyThere: [line('one'), line('two'), line('three', 'mali')] }));

    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent.split(' ')[0])).toEqual([
      'Bthree',
      'Bone',
    ]);
  });
});

describe('a press', () => {
  it('on a count shows that group alone, and says that it is pressed', () => {
    show();

    press('1 Only here');

    expect(groups()).toEqual(['Only here']);
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('1 Only here');
  });

  it('on it again goes back', () => {
    show();

    press('1 Only here');
    press('1 Only here');

    expect(groups()).toEqual(['Told differently', 'Only in the other version']);
  });

  it('on an empty group says that nothing is in it', () => {
    show(compared({ ...NOTHING, both: [line('opened')] }));

    press('0 Only here');

    expect(screen.getByText('Nothing in this group.')).toBeTruthy();
  });

  it('on a count shows all rows of the group', () => {
    show(compared({ ...NOTHING, onlyThere: [line('one'), line('two'), line('three')] }));

    press('3 Only there');

    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('on "show all" shows every group with rows, and goes away', () => {
    show();

    press('Show all 4');

    expect(groups()).toEqual(['Told differently', 'Only in the other version', 'Only here', 'Both report']);
    expect(screen.queryByRole('button', { name: 'Show all 4' })).toBeNull();
  });
});

describe('another outlet', () => {
  it('is not offered where there is one version, which is no panel of tabs then', () => {
    show();

    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.queryByRole('tabpanel')).toBeNull();
  });

  it('is shown in the panel when its tab is clicked', () => {
    show(withAnother());

    fireEvent.click(screen.getByRole('tab', { name: 'C' }));

    const panel = screen.getByRole('tabpanel', { name: 'C' });
    expect(screen.getByRole('tab', { selected: true }).getAttribute('aria-controls')).toBe(panel.id);
    expect(within(panel).getByText('nothing certain', { exact: false })).toBeTruthy();
  });

  it('is shown when the arrow keys come to its tab', () => {
    show(withAnother());
    const tab = screen.getByRole('tab', { name: 'B' });
    tab.focus();

    fireEvent.keyDown(tab, { key: 'ArrowRight' });

    expect(screen.getByRole('tabpanel', { name: 'C' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
  });

  it('gives way to the first of another event', () => {
    const { showNext } = show();
    press('1 Only here');
    const event = { id: 'flood' as EventId, title: { en: 'The flood' }, date: '2024-03-08' };

    showNext(ready(buildOtherVersions({ event })));

    expect(groups()).toEqual(['Told differently', 'Only in the other version']);
  });
});

describe('copy of one agency', () => {
  it('is said of the version that has it alone', () => {
    show(withAnother({ sharedCopy: { agency: 'AFP' } }));
    expect(screen.queryByText('Both run', { exact: false })).toBeNull();

    fireEvent.click(screen.getByRole('tab', { name: 'C' }));

    expect(screen.getByText('Both run the same agency copy (AFP).')).toBeTruthy();
  });
});

describe('a sentence of the page', () => {
  it('is shown where it stands when the reader asks for it', () => {
    const { onSentence } = show();
    press('1 Both report');

    press('show');

    expect(onSentence).toHaveBeenCalledExactlyOnceWith('The dam was opened last Friday.');
  });
});

describe('axe', () => {
  it.each<[string, Versions]>([
    ['while it is looking', { kind: 'loading' }],
    ['after a failure', { kind: 'failed' }],
    ['where a version is known', ready(buildOtherVersions())],
    ['where a version has no rows', compared(NOTHING)],
    ['where there are several versions', withAnother({ sharedCopy: { agency: 'AFP' } })],
  ])('finds nothing %s', async (_when, versions) => {
    const { container } = show(versions);

    expect(await axeFindings(container)).toEqual([]);
  });

  it('finds nothing after all has been opened', async () => {
    const { container } = show();

    press('Show all 4');

    expect(await axeFindings(container)).toEqual([]);
  });
});
