import type { PanelProps, VersionGlance } from '../../components/compare/panel-props';
import { countGroups } from '../../core/compare/comparison';
import type { SideBySide } from '../../core/compare/side-by-side';
import { buildOtherVersion } from '../support/answers';
import { buildSideBySide } from '../support/side-by-side';

const nothing = (): void => undefined;

/** The panel on two articles side by side, the only two that are known. */
export function panelProps(shown: SideBySide | null = buildSideBySide(), rest: Partial<PanelProps> = {}): PanelProps {
  return {
    page: { kind: 'ready', value: { kind: 'article', title: 'The strait', url: 'https://harbour.example/strait' } },
    versions: { kind: 'ready', value: null },
    glances: shown ? [glanceOf(shown)] : [],
    chosenUrl: shown?.there.url ?? null,
    shown: shown && { kind: 'ready', value: shown },
    fetching: 'no',
    hasPage: true,
    tabs: { kind: 'loading' },
    withFault: null,
    onVersion: nothing,
    onFetch: nothing,
    onBasis: nothing,
    onSentence: nothing,
    onListTabs: nothing,
    onTab: nothing,
    onPaste: nothing,
    onFile: nothing,
    onBrief: nothing,
    onCopyBrief: () => Promise.resolve(true),
    onPrint: nothing,
    ...rest,
  };
}

/** What is shown, as one of several known versions. */
export function glanceOf({ there, result }: SideBySide, rest: Partial<VersionGlance['version']> = {}): VersionGlance {
  const version = buildOtherVersion({
    from: there.from === 'pack' ? 'pack' : 'reading',
    outlet: there.outlet,
    version: {
      url: there.url ?? '',
      title: there.title,
      language: there.language,
      publishedOn: there.publishedOn,
    },
    ...rest,
  });
  const counts = result.kind === 'compared' ? countGroups(result.comparison) : null;
  return { version, counts: { kind: 'ready', value: counts } };
}
