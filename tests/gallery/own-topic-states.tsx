import type { ComponentChildren } from 'preact';
import { OwnTopicEditor } from '../../components/options/own-topic-editor';
import { OwnTopicsSection, type OwnTopicsSectionProps } from '../../components/options/own-topics-section';
import { PacksSection } from '../../components/options/packs-section';
import { Section } from '../../components/options/section';
import { useStrings } from '../../components/shared/strings';
import type { PackContents } from '../../core/packs/pack-contents';
import type { PackId } from '../../core/packs/pack';
import { parsePack } from '../../core/packs/parse-pack';
import { draftOf, newDraft, withAlias, withAliasRow, type TopicDraft } from '../../core/topics/draft-topic';
import type { OwnTopic } from '../../core/topics/own-topic';
import sahel from '../../packs/sahel.json';
import { topicId } from '../support/builders';
import type { State } from './state';

const CHANGED_ON = '2024-03-02';
const INSTALLED_AT = Date.UTC(2024, 2, 2, 12);

const gold: OwnTopic = {
  id: topicId('own-malian-gold-1'),
  label: 'Malian gold',
  note: 'Industrial mines in the south and west, and digging by hand. Compare prices and who says who owns what.',
  aliases: [
    { text: 'Malian gold' },
    { text: 'or malien', languages: ['fr'], case: 'any' },
    { text: 'Loulo', company: ['gold', 'mine*'] },
    { text: 'Kayes', weak: true, notIn: ['hr'] },
    { text: 'Barrick' },
  ],
  blockers: [{ text: 'Barrick Street' }],
  changedOn: CHANGED_ON,
};
const niger: OwnTopic = {
  id: topicId('own-2'),
  label: 'نهر النيجر',
  note: 'الفيضانات والسدود على النهر.',
  aliases: [{ text: 'نهر النيجر' }],
  blockers: [],
  changedOn: CHANGED_ON,
};
const salt: OwnTopic = {
  id: topicId('own-salt-3'),
  label: 'Salt',
  note: '',
  aliases: [{ text: 'Salt' }],
  blockers: [],
  changedOn: CHANGED_ON,
};
/** With the rules that a pack may give and the form does not show. */
const market: OwnTopic = {
  id: topicId('own-market-4'),
  label: 'Kita market',
  note: '',
  aliases: [
    { text: 'Kita market' },
    { text: 'Kita', weak: 'near' },
    { text: 'Rose', givenName: true },
    { text: 'Market', notFirst: true },
  ],
  blockers: [],
  changedOn: CHANGED_ON,
};
const RULED = [
  'Kita market opened again.',
  'Rose Keita sells salt there. Market day is Friday.',
  `The road is long, ${'and there is no shade along it, '.repeat(3)}before one comes to Kita.`,
].join('\n\n');
const TRIED = [
  'Barrick and Malian gold: a mine at Loulo, said the company.',
  'On Barrick Street nobody had heard of barrick, nor of Barricks.',
  'L’or malien se vend à Kayes.',
].join('\n\n');
const ALONE = 'A road from Kayes to Loulo.';

/** A part of the options by itself. */
function Page({ children }: { readonly children: ComponentChildren }) {
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

const nothing = () => Promise.resolve(true);

function list(name: string, topics: OwnTopicsSectionProps['topics'], rest: Partial<State> = {}, start = ''): State {
  const wish = start === '' ? null : { label: start };
  return {
    name: `own-topics-${name}`,
    surface: 'options',
    render: () => (
      <Page>
        <OwnTopicsSection
          topics={topics}
          start={wish}
          stamp={() => ({ suffix: 'a', changedOn: CHANGED_ON })}
          findNamesake={() => Promise.resolve(null)}
          onSave={nothing}
          onDelete={nothing}
          onRestore={nothing}
          onUnsaved={() => undefined}
        />
      </Page>
    ),
    ...rest,
  };
}

function editor(name: string, draft: TopicDraft, { press, tried = '', language = '' }: EditorState = {}): State {
  return {
    name: `own-editor-${name}`,
    surface: 'options',
    ...(press && { press }),
    render: () => (
      <Page>
        <Section id="own-topics" title="ownTitle" keys={[]}>
          <div class="own-said" />
          <OwnTopicEditor
            draft={draft}
            storedLabel={draft.id === null ? null : draft.label}
            findNamesake={() => Promise.resolve({ en: 'Mali', ar: 'مالي' })}
            onChange={() => undefined}
            onSave={() => Promise.resolve(false)}
            onCancel={() => undefined}
            startText={tried}
            startLanguage={language}
          />
        </Section>
      </Page>
    ),
  };
}

interface EditorState {
  readonly press?: readonly string[];
  readonly tried?: string;
  readonly language?: string;
}

function wrongDraft(): TopicDraft {
  const rows = withAlias(withAliasRow(newDraft('')), 0, { text: 'or', languages: 'French, en', company: 'mine, …' });
  return { ...withAlias(rows, 1, { text: '★' }), blockers: 'a'.repeat(90) };
}

function bundledPack(rest: Partial<PackContents> = {}): PackContents {
  const parsed = parsePack(sahel);
  if (!parsed.ok) throw new Error('the bundled pack is refused');
  const { sources, topics, ...pack } = parsed.value;
  const { id, title, revision, licence, languages, outlets, events } = pack;
  const named = Object.values(sources).map(({ name, url }) => ({ name, url }));
  return {
    ...{ id, title, revision, licence, languages, outlets, events, topics, isBundled: true },
    installedAt: INSTALLED_AT,
    aliases: topics.reduce((all, { aliases }) => all + aliases.length, 0),
    sources: named.toSorted((a, b) => a.name.localeCompare(b.name)),
    ...rest,
  };
}

function packs(name: string, of: Parameters<typeof PacksSection>[0]['packs'], rest: Partial<State> = {}): State {
  return {
    name: `packs-${name}`,
    surface: 'options',
    render: () => (
      <Page>
        <PacksSection packs={of} />
      </Page>
    ),
    ...rest,
  };
}

const several = { kind: 'ready', value: [gold, niger, salt] } as const;
const ready = {
  kind: 'ready',
  value: [bundledPack(), bundledPack({ id: 'other' as PackId, licence: 'ODbL-1.0', isBundled: false, events: [] })],
} as const;

/** Own topics, their editor and its test box, and the installed packs. */
export const ownTopicStates: readonly State[] = [
  list('loading', { kind: 'loading' }),
  list('failed', { kind: 'failed' }),
  list('empty', { kind: 'ready', value: [] }),
  list('several', several),
  list('deleted', several, { press: ['.own-list li:nth-child(2) .own-actions button:last-child'] }),
  list('editing', several, { press: ['.own-list li:nth-child(1) .own-actions button'] }),
  list('from-selection', { kind: 'ready', value: [salt] }, {}, 'Kidal'),
  editor('new', newDraft('')),
  editor('rules-open', draftOf(gold), {
    press: ['.own-alias:nth-child(2) summary', '.own-alias:nth-child(3) summary'],
  }),
  editor('faults', wrongDraft(), { press: ['.own-foot .main-button'] }),
  editor('not-saved', newDraft('Mali'), { press: ['.own-foot .main-button'] }),
  editor('tried', draftOf(gold), { tried: TRIED, language: 'en' }),
  editor('tried-weak', draftOf(gold), { tried: ALONE }),
  editor('ruled', draftOf(market), { tried: RULED, language: 'en' }),
  packs('loading', { kind: 'loading' }),
  packs('failed', { kind: 'failed' }),
  packs('ready', ready),
  packs(
    'open',
    { kind: 'ready', value: [bundledPack()] },
    {
      press: [1, 2, 3, 4].map((place) => `.pack-part:nth-of-type(${place}) summary`),
    },
  ),
];
