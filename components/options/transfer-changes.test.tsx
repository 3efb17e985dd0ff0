import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { compareImport } from '../../core/settings/compare-settings';
import { parseSettings } from '../../core/settings/settings';
import type { Imported, ImportedSettings } from '../../core/settings/transfer';
import type { OwnTopic } from '../../core/topics/own-topic';
import { topicId } from '../../tests/support/builders';
import { renderWithWords } from '../../tests/support/render-with-words';
import { TransferChanges } from './transfer-changes';

afterEach(() => act(cleanup));

const settings = parseSettings({ sites: [{ site: 'a.example', isOn: false }], version: 1 });
const names = {
  topics: new Map([
    ['mali', { en: 'Mali', ar: 'مالي' }],
    ['france', { en: 'France', ar: 'فرنسا' }],
  ]),
  outlets: new Map([['courier', 'Harbour Courier']]),
};

function ownTopic(name: string, note = ''): OwnTopic {
  const aliases = [{ text: name }];
  return { id: topicId(`own-${name}`), label: name, note, aliases, blockers: [], changedOn: '2026-03-02' };
}

function show(rest: Partial<Imported>, ownTopics: readonly OwnTopic[] = [], language: 'en' | 'ar' = 'en') {
  const imported = { exportedOn: null, settings: {}, ownTopics: [], wrong: [], refusedTopics: 0, ...rest };
  const changes = compareImport({ settings, ownTopics }, imported);
  return renderWithWords(<TransferChanges imported={imported} changes={changes} names={names} />, language);
}

/** The words of the one row, cell by cell, without the signs that keep names apart. */
function shownRow(): (string | undefined)[] {
  const row = screen.getAllByRole('row')[1];
  return [...(row?.querySelectorAll('th, td') ?? [])].map(({ textContent }) =>
    textContent.replaceAll(/[\u2068\u2069]/gu, ''),
  );
}

describe('TransferChanges', () => {
  it.each<[ImportedSettings, string[]]>([
    [{ density: 'every' }, ['How many marks', 'About one per screen for each topic', 'Every mention']],
    [{ restMs: 900 }, ['Rest before the popover opens', '500 ms', '900 ms']],
    [{ readingDays: 7 }, ['How long articles are kept', '90 days', '7 days']],
    [{ popoverSize: 'large' }, ['Size of the popover', 'medium', 'large']],
    [{ keepsReading: false }, ['Keep the articles I read', 'on', 'off']],
    [{ language: 'fr' }, ['Language of Sidelight', 'the browser’s', 'French']],
    [
      { followedTopics: [topicId('mali'), topicId('niger')] },
      ['Followed topics', '3', '2Added: nigerRemoved: France · barkhane'],
    ],
    [{ inCompany: [topicId('mali')] }, ['Topics marked only beside another', 'none', '1Added: Mali']],
    [{ colours: { mali: 3 } }, ['Colours of topics', 'none', '1Added: Mali: colour 3']],
    [{ sites: [] }, ['Rules for sites', '1', 'noneRemoved: a.example (off)']],
    [
      { sites: [{ site: 'a.example', isOn: true }] },
      ['Rules for sites', '1', '1Added: a.example (on)Removed: a.example (off)'],
    ],
    [
      { silenced: [{ alias: 'Mali', site: 'a.example' }] },
      ['Words not marked on a site', 'none', '1Added: “Mali” on a.example'],
    ],
    [
      { mutedOutlets: parseSettings({ mutedOutlets: ['courier'] }).mutedOutlets },
      ['Outlets not shown', 'none', '1Added: Harbour Courier'],
    ],
  ])('says %j in words', (changed, words) => {
    show({ settings: changed });

    expect(shownRow()).toEqual(words);
  });

  it('counts what would be too long a list', () => {
    const many = Array.from({ length: 20 }, (_, at) => topicId(`t-${at}`));
    show({ settings: { inCompany: many } });

    expect(shownRow()[2]).toMatch(/^20Added: t-0 · .* · t-7 · and 12 more$/);
  });

  it('names own topics that would be added or changed, and says that the others stay', () => {
    show({ ownTopics: [ownTopic('river'), ownTopic('lamps')] }, [ownTopic('lamps', 'another note')]);

    expect(shownRow()).toEqual(['Own topics', 'Added: riverChanged: lamps']);
    expect(screen.getByText('Own topics that the file does not have stay.')).toBeTruthy();
  });

  it('calls a followed topic as it would be called after the import', () => {
    const followedTopics = [...settings.followedTopics, topicId('own-river')];
    show({ settings: { followedTopics }, ownTopics: [ownTopic('river')] });

    expect(shownRow()[2]).toBe('4Added: river');
  });

  it('says that nothing would change', () => {
    show({ settings: { density: 'stretch' } });

    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/Nothing: all that this file says is so already/)).toBeTruthy();
  });

  it('says what was refused', () => {
    const many = Array.from({ length: 500 }, (_, at) => ownTopic(`t-${at}`));
    const { container } = show({ wrong: ['density', 'sites'], refusedTopics: 3, ownTopics: [ownTopic('river')] }, many);

    const said = [...container.querySelectorAll('.note p')].map(({ textContent }) => textContent);
    expect(said).toEqual([
      expect.stringMatching(/not understood.*How many marks · Rules for sites$/),
      expect.stringMatching(/incomplete.*3$/),
      expect.stringMatching(/no room: 1\./),
    ]);
  });

  it('shows markup in names as the text it is', () => {
    const { container } = show({ ownTopics: [{ ...ownTopic('x'), label: '<img src=x onerror=alert(1)>' }] });

    expect(container.querySelector('img')).toBeNull();
    expect(shownRow()[1]).toBe('Added: <img src=x onerror=alert(1)>');
  });

  it('speaks Arabic', () => {
    show({ settings: { inCompany: [topicId('mali')] } }, [], 'ar');

    expect(shownRow()[2]).toContain('مالي');
  });
});
