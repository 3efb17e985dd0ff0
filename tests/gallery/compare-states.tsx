import { Panel } from '../../components/compare/panel';
import type { PanelProps } from '../../components/compare/panel-props';
import {
  buildComparedTexts,
  buildNotCompared,
  buildPackSideBySide,
  buildSideBySide,
  buildThere,
} from '../support/side-by-side';
import { inFrench } from './own-reading';
import { glanceOf, panelProps } from './panel-props';
import {
  bilingual,
  inManyWords,
  inOtherLanguage,
  mixedDirections,
  nothingDiffers,
  oneRow,
} from './side-by-side-states';
import type { State } from './state';

function compare(name: string, props: () => PanelProps, press: readonly string[] = []): State {
  return { name: `compare-${name}`, surface: 'compare', press, render: () => <Panel {...props()} /> };
}

const tabs: PanelProps['tabs'] = {
  kind: 'ready',
  value: [
    { id: 1, title: 'Ferry Aurelia: what is known so far', host: 'www.north-shore.example' },
    { id: 2, title: '', host: 'mirande-soir.example' },
  ],
};

function severalVersions(): PanelProps {
  const shown = buildSideBySide();
  const other = (name: string, url: string) => ({
    outlet: { id: null, name },
    version: { url, title: { en: 'The strait is closed' }, language: 'en', publishedOn: null },
  });
  return panelProps(shown, {
    glances: [
      glanceOf(shown),
      glanceOf(buildPackSideBySide(), other('North Shore Broadcasting Corporation', 'https://north.example/')),
      { ...glanceOf(shown, other('La Gazette de Varde', 'https://varde.example/')), counts: { kind: 'loading' } },
      glanceOf(buildNotCompared(), other('نخلة النهر', 'https://nakhla.example/')),
    ],
  });
}

function readElsewhere(): PanelProps {
  const ready = { kind: 'ready', value: null } as const;
  return panelProps(inOtherLanguage(inFrench), { glances: [{ version: inFrench, counts: ready }] });
}

const there = (from: 'reading' | 'pack' | 'fetched') => buildThere({ from });

/** The panel that holds two versions side by side. */
export const compareStates: readonly State[] = [
  compare('texts', () => panelProps()),
  compare('pack', () => panelProps(buildPackSideBySide())),
  compare('fetched', () =>
    panelProps(buildSideBySide({ there: there('fetched'), hasText: false }), { hasPage: false }),
  ),
  compare('several', severalVersions),
  compare('one-row', () => panelProps(oneRow())),
  compare('nothing-differs', () => panelProps(nothingDiffers())),
  compare('cut', () => panelProps(buildSideBySide({ result: buildComparedTexts({ isCut: true }) }))),
  compare('shared-copy', () => panelProps(buildSideBySide({ sharedCopy: { agency: 'Strait Press Agency' } }))),
  compare('two-languages', () => panelProps(bilingual())),
  compare('read-elsewhere', readElsewhere),
  compare('two-scripts', () => panelProps(mixedDirections())),
  compare('empty-here', () => panelProps(buildNotCompared('empty-here'))),
  compare('empty-there', () => panelProps(buildNotCompared('empty-there', { there: there('pack'), hasText: false }))),
  compare('long-words', () => panelProps(inManyWords())),
  compare('fetching', () => panelProps(buildPackSideBySide(), { fetching: 'under-way' })),
  compare('paywall', () => panelProps(buildPackSideBySide(), { fetching: { kind: 'paywall' } })),
  compare('elsewhere', () =>
    panelProps(buildPackSideBySide(), { fetching: { kind: 'elsewhere', host: 'login.inland-media.example' } }),
  ),
  compare('with-open', () => panelProps(buildPackSideBySide(), { tabs }), ['.with > summary']),
  compare('none-known', () => panelProps(null, { tabs })),
  compare('with-fault', () => panelProps(null, { tabs, withFault: 'file-type' })),
  compare('loading', () => panelProps(null, { shown: { kind: 'loading' } })),
  compare('failed', () => panelProps(null, { shown: { kind: 'failed' } })),
  compare('looking', () => panelProps(null, { versions: { kind: 'loading' } })),
  compare('versions-failed', () => panelProps(null, { versions: { kind: 'failed' }, tabs })),
  compare('page-loading', () => panelProps(null, { page: { kind: 'loading' } })),
  ...(['no-article', 'no-access', 'gone'] as const).map((kind) =>
    compare(kind, () => panelProps(null, { page: { kind: 'ready', value: { kind } } })),
  ),
];
