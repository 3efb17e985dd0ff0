import { Compare } from '../../components/compare/compare';
import { Options, type OptionsProps } from '../../components/options/options';
import { ToolbarPopup, type TabPage } from '../../components/popup/toolbar-popup';
import type { PageReport } from '../../core/page-report';
import { parseSettings, type Settings } from '../../core/settings/settings';
import type { StorageNote } from '../../core/storage-note';
import type { StorageReport } from '../../core/storage-report';
import { topicId } from '../support/builders';
import { topics } from './knowledge';
import { knownByAddress, knownByText } from './popover-props';
import type { State } from './state';

const HOST = 'www.harbourcourier.example';
const labels = new Map(topics.map(({ id, label }) => [id, label]));

function popup(name: string, page: TabPage, isSiteOn = true): State {
  return {
    name: `popup-${name}`,
    surface: 'popup',
    render: () => (
      <ToolbarPopup
        page={page}
        labels={labels}
        isSiteOn={isSiteOn}
        onSiteToggle={() => undefined}
        onOpenOptions={() => undefined}
      />
    ),
  };
}

function reported(state: PageReport['state'], mentions: Record<string, number> = {}): TabPage {
  const counted = Object.entries(mentions).map(([id, count]) => ({ id: topicId(id), mentions: count }));
  return { kind: 'reported', host: HOST, report: { state, topics: counted } };
}

/** The toolbar popup over every kind of page. */
export const popupStates: readonly State[] = [
  popup('marked', reported('marked', { mali: 18, france: 11, barkhane: 3 })),
  popup('many-topics', reported('marked', Object.fromEntries(topics.map(({ id }, place) => [id, 40 - 2 * place])))),
  popup('no-mentions', reported('no-mentions')),
  popup('not-an-article', reported('not-an-article')),
  popup('site-off', reported('site-off'), false),
  popup('paused', reported('paused')),
  popup('starting', reported('starting')),
  popup('not-ready', { kind: 'not-ready', host: HOST }),
  popup('unreadable', { kind: 'unreadable' }),
];

const AT = Date.UTC(2026, 2, 2, 12);
const FAULTS: readonly StorageNote['fault'][] = [
  'blocked',
  'newer-version',
  'disk-full',
  'corrupted',
  'deleted',
  'closed',
  'unreadable',
];
const report: StorageReport = {
  stores: [
    { store: 'packs', rows: 1, bytes: 212 },
    { store: 'topics', rows: 17, bytes: 201_434 },
    { store: 'aliases', rows: 18, bytes: 41_209 },
    { store: 'outlets', rows: 27, bytes: 19_871 },
    { store: 'events', rows: 1, bytes: 88_120 },
    { store: 'stories', rows: 1_204, bytes: 5_120_441 },
  ],
  onDisk: 6_098_765,
  notes: [],
};
const notes = FAULTS.map((fault, place): StorageNote => ({
  fault,
  at: AT - place * 86_400_000,
  outcome: place % 2 ? 'rebuilt' : 'bundled',
}));

function options(name: string, rest: Partial<Settings> = {}, props: Partial<OptionsProps> = {}): State {
  return {
    name: `options${name}`,
    surface: 'options',
    render: () => (
      <Options
        settings={{ ...parseSettings({}), ...rest }}
        topics={{ kind: 'ready', value: topics }}
        storage={{ kind: 'ready', value: report }}
        onChange={() => undefined}
        {...props}
      />
    ),
  };
}

/** The options, as they are at first and as they may become. */
export const optionsStates: readonly State[] = [
  options(''),
  options('-loading', {}, { topics: { kind: 'loading' }, storage: { kind: 'loading' } }),
  options('-failed', {}, { topics: { kind: 'failed' }, storage: { kind: 'failed' } }),
  options('-sites-off', { opensOnHover: false, sitesOff: [HOST, 'a.example', `${'long-'.repeat(12)}name.example`] }),
  options(
    '-storage-notes',
    {},
    { topics: { kind: 'loading' }, storage: { kind: 'ready', value: { ...report, notes } } },
  ),
];

function compare(name: string, known: () => ReturnType<typeof knownByText>, press: readonly string[] = []): State {
  return {
    name: `compare-${name}`,
    surface: 'compare',
    press,
    render: () => {
      const { value } = known();
      const story = { title: 'Mali ends its defence accords with France', url: `https://${HOST}/world/africa/` };
      return <Compare opened={value && { story, known: value }} />;
    },
  };
}

/** The page that holds two versions side by side. */
export const compareStates: readonly State[] = [
  compare('known', knownByText),
  compare('second-tab', knownByText, ['[role=tab]:last-child']),
  compare('one-version', () => knownByAddress('AFP')),
  { name: 'compare-gone', surface: 'compare', render: () => <Compare opened={null} /> },
];
