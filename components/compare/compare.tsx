import { useId, useState } from 'preact/hooks';
import { countGroups, GROUPS } from '../../core/compare/comparison';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import type { Story } from '../../core/stories/story';
import { GroupRows } from '../popover/group-rows';
import { VersionTabs } from '../popover/version-tabs';
import { VersionsHeader } from '../popover/versions-header';
import { OutLink } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';

interface CompareProps {
  /** What the tab was opened with; null where it is not known any more. */
  readonly opened: { readonly story: Pick<Story, 'title' | 'url'>; readonly known: OtherVersions } | null;
}

/** A story and what others tell of it, every row of every group. */
export function Compare({ opened }: CompareProps) {
  const { t } = useStrings();
  const [first] = opened?.known.versions ?? [];
  return (
    <main class="compare">
      <h1>{t('compareTitle')}</h1>
      {opened && first ? <Sides story={opened.story} known={opened.known} first={first} /> : <p>{t('compareGone')}</p>}
    </main>
  );
}

interface SidesProps extends NonNullable<CompareProps['opened']> {
  readonly first: OtherVersion;
}

function Sides({ story, known, first }: SidesProps) {
  const { t } = useStrings();
  const panelId = useId();
  const [shown, show] = useState(first);
  const counts = countGroups(shown.comparison);
  return (
    <>
      <p class="compared">
        <Local of={known.event.title} /> · <OutLink href={story.url}>{story.title}</OutLink>
      </p>
      <VersionTabs known={known} shown={shown} panelId={panelId} onShow={show} />
      <div id={panelId} {...(known.versions.length > 1 && { role: 'tabpanel', 'aria-label': shown.outlet.name })}>
        <VersionsHeader known={known} shown={shown} />
        <p class="counted">{GROUPS.map((group) => `${t(`${group}Short`)} ${counts[group]}`).join(' · ')}</p>
        {GROUPS.map((group) => (
          <GroupRows
            key={group}
            group={group}
            rows={shown.comparison[group]}
            shown={shown}
            here={known.here}
            sources={known.sources}
            showsNotes
            heading="h2"
          />
        ))}
      </div>
    </>
  );
}
