import { useEffect, useRef } from 'preact/hooks';
import type { SideBySide } from '../../core/compare/side-by-side';
import type { OtherVersion } from '../../core/stories/other-versions';
import { Local, useStrings } from '../shared/strings';
import { AtAGlance } from './at-a-glance';
import { BriefMenu } from './brief-menu';
import { CompareWith } from './compare-with';
import { Groups } from './groups';
import { NotCompared } from './not-compared';
import { OtherArticle } from './other-article';
import { PanelFoot } from './panel-foot';
import { PanelNav } from './panel-nav';
import { NothingShown, PageNotice } from './panel-notices';
import { PanelParts } from './panel-parts';
import type { PanelProps } from './panel-props';
import { Later, SameStory } from './same-story';
import { Sides } from './sides';
import { Unplaced } from './unplaced';
import { VersionGlances } from './version-glances';

/** The article in the tab and another version of its story, side by side. */
export function Panel(props: PanelProps) {
  const { t } = useStrings();
  const { page, shown, glances, chosenUrl } = props;
  const isArticle = page.kind === 'ready' && page.value.kind === 'article';
  const of = isArticle && shown?.kind === 'ready' ? shown.value : null;
  const title = useRef<HTMLHeadingElement>(null);
  const asking = useFocusOnAnswer(title, of);
  const version = glances.find((glance) => glance.version.version.url === chosenUrl)?.version ?? null;
  // What the reader has pressed stays in its place while what it asks for comes, so that the focus is not lost.
  return (
    <main class="panel">
      <h1 ref={title} tabIndex={-1}>
        {t('compareTitle')}
      </h1>
      {!isArticle && <PageNotice page={page} />}
      {of && <Top of={of} version={version} hasVersions={glances.length > 1} />}
      {isArticle && !of && <NothingShown shown={shown} versions={props.versions} />}
      {isArticle && <VersionGlances glances={glances} chosenUrl={chosenUrl} onVersion={props.onVersion} />}
      {of && <Rest {...props} of={of} version={version} />}
      {isArticle && (
        <CompareWith
          isMain={shown === null && props.versions.kind !== 'loading'}
          tabs={props.tabs}
          withFault={props.withFault}
          onListTabs={props.onListTabs}
          onTab={asking(props.onTab)}
          onPaste={asking(props.onPaste)}
          onFile={asking(props.onFile)}
        />
      )}
      {of && <BriefMenu onBrief={props.onBrief} onCopyBrief={props.onCopyBrief} onPrint={props.onPrint} />}
      {of && <PanelFoot of={of} />}
    </main>
  );
}

/** Wraps what asks for another text: once that is there, the focus goes to the top, where it is shown. */
function useFocusOnAnswer(top: { readonly current: HTMLElement | null }, of: SideBySide | null) {
  const askedRef = useRef(false);
  useEffect(() => {
    if (!of || !askedRef.current) return;
    askedRef.current = false;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }, [top, of]);
  return <What,>(ask: (what: What) => void) =>
    (what: What) => {
      askedRef.current = true;
      ask(what);
    };
}

interface PartProps {
  readonly of: SideBySide;
  /** The known version that is shown; null where another article is. */
  readonly version: OtherVersion | null;
}

/** Who against whom, and what they disagree on. */
function Top({ of, version, hasVersions }: PartProps & { hasVersions: boolean }) {
  const { t } = useStrings();
  return (
    <>
      <PanelNav of={of} hasVersions={hasVersions} />
      {of.event && (
        <p class="event">
          <span class="event-word">{t('panelEvent')}</span> <Local of={of.event.title} />
        </p>
      )}
      <Sides of={of} />
      {of.result.kind === 'compared' ? (
        <AtAGlance of={of} comparison={of.result.comparison} />
      ) : (
        <NotCompared of={of} reason={of.result.reason} version={version} />
      )}
    </>
  );
}

/** Every row, with all that is known besides. */
function Rest({ of, version, fetching, onFetch, onBasis, hasPage, onSentence }: PartProps & PanelProps) {
  const { result } = of;
  const showing = hasPage ? onSentence : undefined;
  return (
    <>
      <OtherArticle
        there={of.there}
        hasText={of.hasText}
        hasSummary={version?.from === 'pack'}
        fetching={fetching}
        onFetch={onFetch}
        onBasis={onBasis}
      />
      <SameStory of={of} />
      {result.kind === 'compared' && <Groups of={of} comparison={result.comparison} onSentence={showing} />}
      <PanelParts of={of} onSentence={showing} />
      {result.kind === 'compared' && <Unplaced of={of} compared={result} />}
      {version && <Later of={version} />}
    </>
  );
}
