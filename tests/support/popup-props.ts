import type { ControlsProps } from '../../components/popup/controls';
import type { LookUpProps } from '../../components/popup/look-up';
import type { ThisPageProps } from '../../components/popup/this-page';
import type { ToolbarPopupProps } from '../../components/popup/toolbar-popup';
import type { LookedUpEvent, LookedUpOutlet } from '../../core/lookup/looked-up';
import type { LookupResult } from '../../core/lookup/lookup-result';
import { buildLabel, outletId } from './answers';
import { buildEvent, topicId } from './builders';

const nothing = (): void => undefined;
const event = buildEvent();

export const topicResult: Extract<LookupResult, { kind: 'topic' }> = {
  kind: 'topic',
  id: topicId('mali'),
  label: { en: 'Mali', ar: 'مالي' },
  gist: { en: 'country' },
  matched: null,
};
export const outletResult: LookupResult = {
  kind: 'outlet',
  id: outletId('a'),
  name: 'Anvil Post',
  country: { en: 'Exampleland' },
  funding: { en: 'sales' },
};
export const eventResult: LookupResult = {
  kind: 'event',
  id: event.id,
  title: { en: 'The dam opens' },
  date: '2024-03-01',
};
export const storyResult: LookupResult = {
  kind: 'story',
  url: 'https://b.example/dam',
  title: 'A dam for everybody',
  outlet: 'B',
  day: '2024-03-02',
  language: 'fr',
};

/** The head of the popup with nothing in it. */
export function lookUpProps(rest: Partial<LookUpProps> = {}): LookUpProps {
  return {
    query: '',
    answer: null,
    recent: [],
    onQuery: nothing,
    onChoose: nothing,
    onAddTopic: nothing,
    onForget: nothing,
    ...rest,
  };
}

/** An article of a known outlet with two topics. */
export function thisPageProps(rest: Partial<ThisPageProps> = {}): ThisPageProps {
  return {
    page: {
      kind: 'reported',
      host: 'news.example',
      report: {
        state: 'marked',
        why: null,
        topics: [
          { id: topicId('dam'), mentions: 1 },
          { id: topicId('mali'), mentions: 7 },
        ],
      },
    },
    outlet: { kind: 'ready', value: buildLabel('a', { name: 'Anvil Post', owner: { en: 'its readers' } }) },
    labels: new Map([[topicId('mali'), { en: 'Mali', ar: 'مالي' }]]),
    isReading: false,
    siteName: null,
    isStuck: false,
    onJump: nothing,
    onRead: nothing,
    onAllow: nothing,
    onStart: nothing,
    ...rest,
  };
}

/** The switches of a site that is on. */
export function controlsProps(rest: Partial<ControlsProps> = {}): ControlsProps {
  return {
    host: 'news.example',
    chosen: { isSiteOn: true, opensOnHover: true, pausedUntil: null },
    onSite: nothing,
    onHover: nothing,
    onPause: nothing,
    ...rest,
  };
}

/** The popup over an article whose story nobody else is known to tell. */
export function toolbarPopupProps(rest: Partial<ToolbarPopupProps> = {}): ToolbarPopupProps {
  return {
    lookUp: lookUpProps(),
    thing: null,
    thisPage: thisPageProps(),
    versions: { versions: { kind: 'ready', value: null }, today: '2026-03-02', onCompare: nothing },
    controls: controlsProps(),
    onOpenOptions: nothing,
    ...rest,
  };
}

/** Outlet a, with one story that a pack knows. */
export function buildLookedUpOutlet(rest: Partial<LookedUpOutlet> = {}): LookedUpOutlet {
  return {
    label: buildLabel('a', { name: 'Anvil Post', owner: { en: 'its readers' } }),
    hosts: ['a.example', 'anvil.example'],
    stories: [
      {
        outlet: 'Anvil Post',
        title: { en: 'A dam is opened' },
        url: 'https://a.example/dam',
        language: 'fr',
        publishedOn: '2024-03-02',
      },
      { outlet: 'Anvil Post', title: { en: 'Undated' }, url: 'https://a.example/2', language: '', publishedOn: null },
    ],
    ...rest,
  };
}

/** The opening of the dam, which two outlets tell of. */
export function buildLookedUpEvent(rest: Partial<LookedUpEvent> = {}): LookedUpEvent {
  return {
    id: event.id,
    title: event.title,
    date: event.date,
    topics: [{ id: topicId('mali'), label: { en: 'Mali' } }],
    stories: event.versions.map(({ outlet, title, url, language, publishedOn }) => ({
      outletId: outlet,
      outlet: outlet.toUpperCase(),
      title,
      url,
      language,
      publishedOn,
    })),
    ...rest,
  };
}
