import type { VNode } from 'preact';
import type { KeptStories } from '../../components/options/kept-stories';
import { PrivacySection, type PrivacySectionProps } from '../../components/options/privacy-section';
import { ReadingSection } from '../../components/options/reading-section';
import { StorageSection, type StorageSectionProps } from '../../components/options/storage-section';
import { TransferSection, type TransferState } from '../../components/options/transfer-section';
import { useStrings } from '../../components/shared/strings';
import { compareImport } from '../../core/settings/compare-settings';
import type { ReadStory } from '../../core/reading/reading';
import { parseSettings, type Settings } from '../../core/settings/settings';
import type { Imported, ImportFault } from '../../core/settings/transfer';
import type { StorageNote } from '../../core/storage-note';
import type { StorageReport } from '../../core/storage-report';
import type { OwnTopic } from '../../core/topics/own-topic';
import { topicId } from '../support/builders';
import { topics } from './knowledge';
import type { State } from './state';

const AT = Date.UTC(2026, 2, 2, 12);
const DAY_MS = 86_400_000;
const settings = parseSettings({});
const nothing = (): void => undefined;

function section(name: string, render: () => VNode, press: readonly string[] = []): State {
  return {
    name: `options-${name}`,
    surface: 'options',
    press,
    render: () => <Page>{render()}</Page>,
  };
}

/** The options page around one section. */
function Page({ children }: { readonly children: VNode }) {
  const { t, language, direction } = useStrings();
  return (
    <main class="options" lang={language} dir={direction}>
      <header class="options-head">
        <h1>{t('optionsTitle')}</h1>
      </header>
      <div class="options-sections">{children}</div>
    </main>
  );
}

const titles: readonly (readonly [title: string, outlet: string, host: string, language: string])[] = [
  ['Mali ends its defence accords with France', 'Harbour Courier', 'www.harbourcourier.example', 'en'],
  ['مالي تنهي اتفاقيات الدفاع مع فرنسا', 'نخلة النهر', 'www.nakhlanahr.example', 'ar'],
  [
    'L’opération Barkhane quitte Gossi, et la presse du soir compte les camions un par un',
    'Le Fleuve',
    'fleuve.example',
    'fr',
  ],
  ['', '', `${'long-'.repeat(9)}name.example`, 'x-unknown'],
];
const stories = titles.map(([title, outlet, host, language], place): ReadStory => ({
  url: `https://${host}/world/africa/story-${place}.html`,
  title,
  outlet,
  host,
  language,
  publishedOn: place === 1 ? null : `2022-05-0${place + 2}`,
  topics: [topicId('mali')],
  savedAt: AT - place * DAY_MS,
}));

function reading(
  name: string,
  rest: Partial<KeptStories>,
  kept: Partial<Settings> = {},
  press: readonly string[] = [],
): State {
  const does = { onSearch: nothing, onMore: nothing, onForget: nothing, onChange: nothing };
  return section(
    `reading${name}`,
    () => (
      <ReadingSection
        settings={{ ...settings, ...kept }}
        query=""
        reading={{ kind: 'ready', value: { stories, total: 1_204, hasMore: true } }}
        firstNew={null}
        forgotten={null}
        {...does}
        {...rest}
      />
    ),
    press,
  );
}

const none = { kind: 'ready', value: { stories: [], total: 0, hasMore: false } } as const;

const readingStates: readonly State[] = [
  reading('', {}),
  reading('-forgotten', {
    forgotten: { kind: 'forgotten', stories: 12 },
    query: 'mali',
    reading: { kind: 'ready', value: { stories: stories.slice(0, 1), total: 1, hasMore: false } },
  }),
  reading('-forget-failed', { forgotten: { kind: 'failed' } }, { readingDays: 1 }),
  reading('-ask-first', {}, {}, ['.data-buttons button:last-child']),
  reading('-empty', { reading: none }),
  reading('-off', { reading: none }, { keepsReading: false }),
  reading('-nothing-found', { query: 'bamako bridge', reading: none }),
  reading('-loading', { reading: { kind: 'loading' } }),
  reading('-failed', { reading: { kind: 'failed' } }),
];

function privacy(name: string, ledger: PrivacySectionProps['ledger']): State {
  return section(`privacy${name}`, () => <PrivacySection settings={settings} ledger={ledger} />);
}

const privacyStates: readonly State[] = [
  privacy('', { kind: 'ready', value: [] }),
  privacy('-requests', {
    kind: 'ready',
    value: [
      { at: AT, host: 'feeds.harbourcourier.example', source: 'feed', status: 200, bytes: 48_211 },
      { at: AT - DAY_MS, host: `${'long-'.repeat(9)}name.example`, source: 'archive', status: 'failed', bytes: 0 },
    ],
  }),
  privacy('-loading', { kind: 'loading' }),
  privacy('-failed', { kind: 'failed' }),
];

const report: StorageReport = {
  stores: [
    { store: 'packs', rows: 1, bytes: 212 },
    { store: 'topics', rows: 17, bytes: 2_201_434 },
    { store: 'aliases', rows: 18, bytes: 441_209 },
    { store: 'outlets', rows: 27, bytes: 219_871 },
    { store: 'events', rows: 1, bytes: 988_120 },
    { store: 'stories', rows: 1_204, bytes: 5_120_441 },
    { store: 'comparisons', rows: 12, bytes: 31_000 },
    { store: 'ledger', rows: 0, bytes: 0 },
  ],
  onDisk: 10_098_765,
  notes: [],
};
const FAULTS = ['blocked', 'newer-version', 'disk-full', 'corrupted', 'deleted', 'closed', 'unreadable'] as const;
const notes = FAULTS.map((fault, place): StorageNote => ({
  fault,
  at: AT - place * DAY_MS,
  outcome: place % 2 ? 'rebuilt' : 'bundled',
}));

function storage(name: string, rest: Partial<StorageSectionProps>, press: readonly string[] = []): State {
  return section(
    `storage${name}`,
    () => (
      <StorageSection
        report={{ kind: 'ready', value: report }}
        isKept={{ kind: 'ready', value: false }}
        outcome={null}
        onAskToKeep={nothing}
        onRebuild={nothing}
        onForgetAll={nothing}
        {...rest}
      />
    ),
    press,
  );
}

const storageStates: readonly State[] = [
  storage('', {}),
  storage('-kept', { isKept: { kind: 'ready', value: true }, outcome: { kind: 'kept' } }),
  storage('-not-kept', { outcome: { kind: 'not-kept' } }, ['.deed:last-child button']),
  storage('-rebuilt', { outcome: { kind: 'rebuilt' }, isKept: { kind: 'ready', value: null } }),
  storage('-rebuild-failed', {
    outcome: { kind: 'rebuild-failed' },
    report: { kind: 'ready', value: { ...report, notes } },
  }),
  storage('-nothing', { report: { kind: 'ready', value: { stores: [], onDisk: null, notes: notes.slice(2, 3) } } }),
  storage('-loading', { report: { kind: 'loading' }, isKept: { kind: 'loading' } }),
  storage('-failed', { report: { kind: 'failed' } }),
];

const ownTopic = (name: string): OwnTopic => ({
  id: topicId(`own-${name.toLowerCase().replace(/\W+/gu, '-')}`),
  label: name,
  note: '',
  aliases: [{ text: name }],
  blockers: [],
  changedOn: '2026-03-02',
});
const imported: Imported = {
  exportedOn: '2026-03-02',
  settings: {
    followedTopics: topics.map(({ id }) => id),
    density: 'every',
    colours: { mali: 3 },
    restMs: 900,
    opensOnHover: false,
    sites: [
      { site: 'fleuve.example', isOn: true },
      { site: `${'long-'.repeat(9)}name.example`, isOn: false },
    ],
    silenced: [{ alias: 'Mali', site: 'fleuve.example' }],
    readingDays: 365,
    language: 'fr',
  },
  ownTopics: [ownTopic('The river Niger'), ownTopic('نهر النيجر 1'), ownTopic('Lamps')],
  wrong: ['marksLinks', 'sites'],
  refusedTopics: 2,
};
const current = {
  settings: { ...settings, sites: [{ site: 'a.example', isOn: false }] },
  ownTopics: [{ ...ownTopic('Lamps'), note: 'x' }],
};

function transfer(name: string, state: TransferState): State {
  const does = { onExport: nothing, onFile: nothing, onApply: nothing, onCancel: nothing, onUndo: nothing };
  const names = { topics: new Map(topics.map(({ id, label }) => [id, label])), outlets: new Map<string, string>() };
  return section(`transfer${name}`, () => <TransferSection state={state} names={names} {...does} />);
}

function refused(name: string, fault: ImportFault): State {
  return transfer(`-${name}`, { kind: 'refused', file: 'sidelight-2026-03-02.json', fault });
}

const file = 'sidelight-2026-03-02.json';
const same: Imported = { ...imported, settings: { density: 'stretch' }, ownTopics: [], wrong: [], refusedTopics: 0 };

const transferStates: readonly State[] = [
  transfer('', { kind: 'idle' }),
  transfer('-exported', { kind: 'exported', file }),
  transfer('-dry-run', { kind: 'dry-run', file, imported, changes: compareImport(current, imported) }),
  transfer('-same', { kind: 'dry-run', file, imported: same, changes: compareImport(current, same) }),
  transfer('-applied', { kind: 'applied' }),
  transfer('-undone', { kind: 'undone' }),
  transfer('-not-saved', { kind: 'not-saved' }),
  refused('too-large', { kind: 'too-large' }),
  refused('newer-version', { kind: 'newer-version', version: 3, readable: 1 }),
  refused('nothing-in-it', { kind: 'nothing-in-it' }),
];

/** The options' sections about what is kept in this browser, in every state. */
export const optionsDataStates: readonly State[] = [
  ...readingStates,
  ...privacyStates,
  ...storageStates,
  ...transferStates,
];
