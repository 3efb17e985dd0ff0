import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Comparison, ComparisonRow } from '../../core/compare/comparison';
import type { EventId, StatementId } from '../../core/packs/pack';
import type { OtherVersions } from '../../core/stories/other-versions';
import { buildLabel, buildOtherVersion, buildOtherVersions } from '../../tests/support/answers';
import { topicId } from '../../tests/support/builders';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import type { Loadable } from '../shared/loadable';
import { WhatDiffers } from './what-differs';

afterEach(cleanup);

type Versions = Loadable<OtherVersions | null>;
const NOTHING: Comparison = { differently: [], onlyThere: [], onlyHere: [], both: [] };
const ready = (value: OtherVersions | null): Versions => ({ kind: 'ready', value });
const compared = (comparison: Comparison) =>
  ready(buildOtherVersions({ versions: [buildOtherVersion({ comparison })] }));

function line(text: string, topic = 'dam'): ComparisonRow {
  const there = { kind: 'paraphrase', text: { en: text }, attribution: null } as const;
  const id = text as StatementId;
  return { id, topics: [topicId(topic)], about: null, aspect: null, why: null, notes: [], here: null, there };
}

function show(versions: Versions = ready(buildOtherVersions())) {
  return renderWithWords(<WhatDiffers topicId={topicId('mali')} versions={versions} />);
}

function groups(): string[] {
  return screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('WhatDiffers', () => {
  it.each<[string, Versions, string]>([
    ['that it is looking', { kind: 'loading' }, 'Looking it up…'],
    ['that nobody else is known to tell it', ready(null), 'No other outlet'],
    ['the same where no version is left', ready(buildOtherVersions({ versions: [] })), 'No other outlet'],
  ])('says %s', (_what, versions, words) => {
    show(versions);

    expect(screen.getByText(words, { exact: false })).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
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
  it('is shown when it is chosen', () => {
    const other = buildOtherVersion({ outlet: buildLabel('a', { name: 'C' }), comparison: NOTHING });
    show(ready(buildOtherVersions({ versions: [buildOtherVersion(), other] })));

    fireEvent.change(screen.getByRole('combobox'), { target: { value: other.outlet.id } });

    expect(screen.getByRole('button', { name: 'Show all 0' })).toBeTruthy();
  });

  it('gives way to the first of another event', () => {
    const { rerender } = show();
    press('1 Only here');
    const event = { ...buildOtherVersions().event, id: 'flood' as EventId };

    rerender(<WhatDiffers topicId={topicId('mali')} versions={ready(buildOtherVersions({ event }))} />);

    expect(groups()).toEqual(['Told differently', 'Only in the other version']);
  });
});

describe('axe', () => {
  it.each<[string, Versions]>([
    ['while it is looking', { kind: 'loading' }],
    ['after a failure', { kind: 'failed' }],
    ['where nothing is known', ready(null)],
    ['where a version is known', ready(buildOtherVersions())],
    ['where a version has no rows', compared(NOTHING)],
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
