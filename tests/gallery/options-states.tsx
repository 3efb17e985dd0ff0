import { LanguageSection } from '../../components/options/language-section';
import { MarkingSection } from '../../components/options/marking-section';
import { Options, type OptionsProps } from '../../components/options/options';
import { OptionsSearch } from '../../components/options/options-search';
import { OutletsSection } from '../../components/options/outlets-section';
import { PopoverSection } from '../../components/options/popover-section';
import { ResetSection } from '../../components/options/reset-section';
import { SettingsNotes } from '../../components/options/settings-notes';
import { ShortcutsSection } from '../../components/options/shortcuts-section';
import { SitesSection } from '../../components/options/sites-section';
import { TopicsSection, type FollowableTopic } from '../../components/options/topics-section';
import type { VNode } from 'preact';
import { parseSettings, type SettingName, type Settings } from '../../core/settings/settings';
import { useStrings } from '../../components/shared/strings';
import { parsePack } from '../../core/packs/parse-pack';
import sahel from '../../packs/sahel.json';
import { rowsOf } from '../../platform/db/pack-rows';
import { labelOf } from '../../services/outlet-label';
import { topicId } from '../support/builders';
import { topics } from './knowledge';
import type { State } from './state';

const NOW = Date.UTC(2026, 2, 2, 12);
const LONG_SITE = `${'long-'.repeat(9)}name.example/${'news/'.repeat(12)}end`;
const ignore = () => undefined;

const parsed = parsePack(sahel);
const rows = parsed.ok ? rowsOf(parsed.value, 0).outlets : [];
const outlets = rows.flatMap(({ outlet: { id, hosts } }) => {
  const label = labelOf(id, rows);
  return label ? [{ ...label, hosts }] : [];
});
const listed: readonly FollowableTopic[] = [
  ...topics.map((topic) => ({ ...topic, isOwn: false })),
  { id: topicId('own-quarry'), label: { en: 'The quarry at Ilo' }, gist: { en: 'a note of my own' }, isOwn: true },
];
const shortcuts = [
  { name: 'next-mention', description: 'Next', keys: 'Alt+Shift+N' },
  { name: 'previous-mention', description: 'Previous', keys: 'Alt+Shift+P' },
  { name: 'open-popover', description: 'Open', keys: '⌥⇧O' },
  { name: 'toggle-site', description: 'Toggle', keys: '' },
];
const settings = (rest: Partial<Settings> = {}): Settings => ({ ...parseSettings({}), ...rest });

/** A section, or what stands before all of them, as the page holds it. */
function Page({ children }: { children: VNode }) {
  const { language, direction } = useStrings();
  return (
    <main class="options" lang={language} dir={direction}>
      <h1>Sidelight</h1>
      <div class="options-sections">{children}</div>
    </main>
  );
}

function part(name: string, render: () => VNode, press: readonly string[] = []): State {
  return { name: `options-${name}`, surface: 'options', press, render: () => <Page>{render()}</Page> };
}

function sections(rest: Partial<Settings> = {}): OptionsProps['sections'] {
  const changing = { settings: settings(rest), onChange: ignore };
  return {
    topics: <TopicsSection {...changing} topics={{ kind: 'ready', value: listed }} />,
    marking: <MarkingSection {...changing} now={NOW} onPause={ignore} />,
    popover: <PopoverSection {...changing} />,
    sites: <SitesSection {...changing} />,
    outlets: <OutletsSection {...changing} outlets={{ kind: 'ready', value: outlets }} />,
    shortcuts: <ShortcutsSection shortcuts={{ kind: 'ready', value: shortcuts }} onOpen={ignore} />,
    language: <LanguageSection {...changing} />,
    reset: <ResetSection {...changing} />,
  };
}

function whole(name: string, rest: Partial<OptionsProps> = {}, press: readonly string[] = []): State {
  return {
    name: `options${name}`,
    surface: 'options',
    press,
    render: () => <Options sections={sections()} place={{ id: '' }} saving="none" {...rest} />,
  };
}

const wrong: readonly SettingName[] = ['restMs', 'followedTopics', 'sites', 'popoverSize', 'readingDays'];
const many: Partial<Settings> = {
  everywhere: false,
  sites: [
    { site: 'harbourcourier.example', isOn: true },
    { site: 'xn--bcher-kva.example', isOn: false },
    { site: LONG_SITE, isOn: true },
  ],
};
const marking = (rest: Partial<Settings>) => (
  <MarkingSection settings={settings(rest)} onChange={ignore} now={NOW} onPause={ignore} />
);

/** The options, as they are at first and as they may become. */
export const optionsStates: readonly State[] = [
  whole(''),
  whole('-saved', { saving: 'saved', place: { id: 'marking' } }),
  whole('-failed', { saving: 'failed', notes: <SettingsNotes wrong={wrong} onDone={ignore} /> }),
  whole('-nav-open', {}, ['.options-nav-open']),
  part('search-vain', () => <OptionsSearch query="zebra" found={0} onSearch={ignore} onGo={ignore} />),
  part('topics-loading', () => <TopicsSection settings={settings()} onChange={ignore} topics={{ kind: 'loading' }} />),
  part('topics-failed', () => <TopicsSection settings={settings()} onChange={ignore} topics={{ kind: 'failed' }} />),
  part('topics-none', () => (
    <TopicsSection
      settings={settings({ followedTopics: [] })}
      onChange={ignore}
      topics={{ kind: 'ready', value: listed }}
    />
  )),
  part('topics-all', () => (
    <TopicsSection
      settings={settings({ followedTopics: listed.map(({ id }) => id), inCompany: [topicId('mali')] })}
      onChange={ignore}
      topics={{ kind: 'ready', value: listed }}
    />
  )),
  part('marking-paused', () =>
    marking({
      pausedUntil: NOW + 3_600_000,
      density: 'every',
      marksHeadings: true,
      marksLinks: true,
      silenced: [
        { alias: 'Mali', site: 'example.com' },
        { alias: 'مالي', site: 'xn--bcher-kva.example' },
        { alias: 'a long name that goes on and on '.repeat(2).trim(), site: LONG_SITE },
      ],
    }),
  ),
  part('popover-click', () => (
    <PopoverSection settings={settings({ opensOnHover: false, popoverSize: 'large', restMs: 0 })} onChange={ignore} />
  )),
  part('sites-many', () => <SitesSection settings={settings(many)} onChange={ignore} />),
  part('sites-refused', () => <SitesSection settings={settings()} onChange={ignore} />, ['.main-button']),
  part('outlets-all', () => sections().outlets as VNode, ['.lines + button', '.lines li:nth-child(2) summary']),
  part('outlets-failed', () => <OutletsSection settings={settings()} onChange={ignore} outlets={{ kind: 'failed' }} />),
  part('shortcuts-absent', () => <ShortcutsSection shortcuts={{ kind: 'ready', value: null }} onOpen={ignore} />),
  part('reset-asking', () => sections().reset as VNode, ['.reset-step button']),
  part('reset-done', () => sections().reset as VNode, ['.reset-step button', '.main-button']),
];
