import type { LookUpProps } from '../../components/popup/look-up';
import type { ShownThing } from '../../components/popup/thing-view';
import type { ThisPageProps } from '../../components/popup/this-page';
import { ToolbarPopup, type ToolbarPopupProps } from '../../components/popup/toolbar-popup';
import type { LookupResult } from '../../core/lookup/lookup-result';
import type { GateRefusal, PageReport } from '../../core/page-report';
import type { TabPage, Unreadable } from '../../core/tab-page';
import { buildLabel } from '../support/answers';
import { topicId } from '../support/builders';
import {
  buildLookedUpEvent,
  buildLookedUpOutlet,
  controlsProps,
  eventResult,
  lookUpProps,
  outletResult,
  storyResult,
  thisPageProps,
  toolbarPopupProps,
  topicResult,
} from '../support/popup-props';
import { backgroundOn, topics } from './knowledge';
import { knownByText, knownInArabic } from './popover-props';
import type { State } from './state';

const HOST = 'www.harbourcourier.example';
const TODAY = '2026-03-02';
const AT = Date.UTC(2026, 2, 2, 12);
const labels = new Map(topics.map(({ id, label }) => [id, label]));
const WHYS: readonly GateRefusal[] = ['not-html', 'editor', 'no-article', 'too-short'];
const UNREADABLE: readonly Unreadable[] = [
  'browser',
  'extension',
  'store',
  'pdf',
  'file',
  'source',
  'reader',
  'data',
  'unknown',
];
const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** `rest` may be worked out when it is drawn: what is read from a page's markup needs a browser. */
const nothing = (): void => undefined;

function popup(
  name: string,
  rest: Partial<ToolbarPopupProps> | (() => Partial<ToolbarPopupProps>) = {},
  press: readonly string[] = [],
): State {
  const render = () => {
    const more = typeof rest === 'function' ? rest() : rest;
    return <ToolbarPopup {...toolbarPopupProps({ thisPage: onPage(reported('marked')), ...more })} />;
  };
  return { name: `popup-${name}`, surface: 'popup', render, press };
}

function onPage(page: TabPage, rest: Partial<ThisPageProps> = {}): ThisPageProps {
  return thisPageProps({
    page,
    labels,
    outlet: { kind: 'ready', value: buildLabel('a', { name: 'The Harbour Courier', owner: { en: 'its readers' } }) },
    ...rest,
  });
}

const MENTIONS = { mali: 18, france: 11, barkhane: 3 };

function reported(state: PageReport['state'], why: GateRefusal | null = null, mentions = {}, host = HOST): TabPage {
  const counted = Object.entries<number>(state === 'marked' ? { ...MENTIONS, ...mentions } : {});
  const counts = counted.map(([id, count]) => ({ id: topicId(id), mentions: count }));
  return { kind: 'reported', host, report: { state, why, topics: counts } };
}

/** A page that tells no story. */
function bare(
  name: string,
  page: TabPage,
  rest: Partial<ThisPageProps> = {},
  more: Partial<ToolbarPopupProps> = {},
): State {
  const host = 'host' in page ? page.host : null;
  const unknown = { kind: 'ready', value: null } as const;
  return popup(name, {
    thisPage: onPage(page, { outlet: unknown, ...rest }),
    versions: null,
    controls: controlsProps({ host }),
    ...more,
  });
}

function looking(name: string, rest: Partial<LookUpProps>, press: readonly string[] = []): State {
  return popup(`lookup-${name}`, { lookUp: lookUpProps(rest) }, press);
}

function found(query: string, value: readonly LookupResult[]): Partial<LookUpProps> {
  return { query, answer: { query, found: { kind: 'ready', value } } };
}

function shown(name: string, thing: ShownThing): State {
  return popup(name, { thing: { thing, today: TODAY, onView: nothing, onFollow: nothing, onBack: nothing } });
}

function topic(name: string, rest: Partial<ShownThing & { kind: 'topic' }> = {}): State {
  const named = topics.find(({ id }) => id === topicId('mali')) ?? null;
  const background = { kind: 'ready', value: backgroundOn('mali') } as const;
  return shown(name, { kind: 'topic', id: topicId('mali'), named, background, isFollowed: true, ...rest });
}

function outlet(name: string, of: (ShownThing & { kind: 'outlet' })['outlet']): State {
  return shown(name, { kind: 'outlet', id: buildLabel('a').id, outlet: of });
}

function event(name: string, of: (ShownThing & { kind: 'event' })['event']): State {
  return shown(name, { kind: 'event', id: buildLookedUpEvent().id, event: of });
}

function versions(name: string, of: () => NonNullable<ToolbarPopupProps['versions']>['versions']): State {
  return popup(`versions-${name}`, () => ({ versions: { versions: of(), today: TODAY, onCompare: nothing } }));
}

const pageStates: readonly State[] = [
  popup('marked', () => ({ versions: { versions: knownByText(), today: TODAY, onCompare: nothing } })),
  popup('marked-label', {}, ['.outlet-here summary']),
  popup('many-topics', {
    thisPage: onPage(reported('marked', null, Object.fromEntries(topics.map(({ id }, place) => [id, 40 - 2 * place])))),
  }),
  popup('reading', { thisPage: onPage(reported('marked'), { isReading: true }) }),
  popup('no-mentions', { thisPage: onPage(reported('no-mentions')) }),
  popup('outlet-loading', { thisPage: onPage(reported('marked'), { outlet: { kind: 'loading' } }) }),
  popup('long-names', {
    thisPage: onPage(reported('marked', null, { [LONG]: 1_234 }, `${LONG.toLowerCase()}.example`), {
      outlet: { kind: 'ready', value: null },
    }),
    controls: controlsProps({ host: `${LONG.toLowerCase()}.example` }),
  }),
  ...WHYS.map((why) => bare(`refused-${why}`, reported('not-an-article', why))),
  bare(
    'site-off',
    reported('site-off'),
    {},
    {
      controls: controlsProps({ host: HOST, chosen: { isSiteOn: false, opensOnHover: true, pausedUntil: null } }),
    },
  ),
  bare(
    'paused',
    reported('paused'),
    {},
    {
      controls: controlsProps({ host: HOST, chosen: { isSiteOn: true, opensOnHover: false, pausedUntil: AT } }),
    },
  ),
  bare('starting', reported('starting')),
  bare('loading', { kind: 'loading' }, {}, { controls: controlsProps({ host: null, chosen: null }) }),
  bare('not-reached', { kind: 'not-reached', host: HOST }),
  bare('stuck', { kind: 'not-reached', host: HOST }, { isStuck: true }),
  bare('no-access', { kind: 'no-access', host: HOST }),
  bare('no-access-unnamed', { kind: 'no-access', host: null }),
  bare('no-access-long', { kind: 'no-access', host: `${LONG.toLowerCase()}.example` }),
  ...UNREADABLE.map((why) => bare(`unreadable-${why}`, { kind: 'unreadable', why })),
];

const versionsStates: readonly State[] = [
  versions('loading', () => ({ kind: 'loading' })),
  versions('none', () => ({ kind: 'ready', value: null })),
  versions('failed', () => ({ kind: 'failed' })),
  versions('known', knownByText),
  versions('known-arabic', knownInArabic),
];

const lookUpStates: readonly State[] = [
  looking(
    'results',
    found('mali', [
      topicResult,
      { ...topicResult, id: topicId('bamako'), label: { en: 'Bamako' }, matched: 'Mali’s capital' },
      outletResult,
      eventResult,
      storyResult,
    ]),
  ),
  looking(
    'many',
    found(
      'a',
      topics.map((each) => ({ kind: 'topic', matched: null, ...each })),
    ),
  ),
  looking('none', found('Rome treaty', [])),
  looking('loading', { query: 'mali' }),
  looking('failed', { query: 'mali', answer: { query: 'mali', found: { kind: 'failed' } } }),
  looking('recent', { recent: ['Mali', 'Operation Barkhane', 'مالي', LONG] }, ['[role=combobox]']),
];

const thingStates: readonly State[] = [
  topic('topic'),
  topic('topic-not-followed', { isFollowed: false }),
  topic('topic-loading', { background: { kind: 'loading' }, isFollowed: null }),
  topic('topic-failed', { background: { kind: 'failed' } }),
  topic('topic-unknown', { named: null, background: { kind: 'ready', value: null } }),
  outlet('outlet', { kind: 'ready', value: buildLookedUpOutlet() }),
  outlet('outlet-no-stories', { kind: 'ready', value: buildLookedUpOutlet({ stories: [] }) }),
  outlet('outlet-loading', { kind: 'loading' }),
  outlet('outlet-failed', { kind: 'failed' }),
  event('event', { kind: 'ready', value: buildLookedUpEvent() }),
  event('event-unknown', { kind: 'ready', value: null }),
];

/** The toolbar popup: every page, every lookup, and everything that can be looked up. */
export const popupStates: readonly State[] = [...pageStates, ...versionsStates, ...lookUpStates, ...thingStates];
