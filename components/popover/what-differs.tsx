import { useId, useState } from 'preact/hooks';
import { countGroups, GROUPS, withTopicFirst, type Group } from '../../core/compare/comparison';
import type { TopicId } from '../../core/packs/pack';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import type { Loadable } from '../../core/loadable';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings } from '../shared/strings';
import { GroupRows } from './group-rows';
import { VersionTabs } from './version-tabs';
import { VersionsHeader } from './versions-header';

/** Rows of a group shown before the reader asks for more: enough to see the other half, few enough to read at a glance. */
const FIRST_ROWS = 2;

interface WhatDiffersProps {
  readonly topicId: TopicId;
  readonly versions: Loadable<OtherVersions | null>;
  /** The reader wants to see a sentence of the page where it stands. */
  readonly onSentence: (sentence: string) => void;
}

/** How this page's story is told elsewhere; nothing where nobody is known to tell it. */
export function WhatDiffers({ topicId, versions, onSentence }: WhatDiffersProps) {
  const { t } = useStrings();
  if (versions.kind === 'loading') return <p class="part quiet">{t('lookingUp')}</p>;
  if (versions.kind === 'failed') {
    return (
      <p class="part" role="alert">
        {t('lookUpFailed')}
      </p>
    );
  }
  const known = versions.value;
  const [first] = known?.versions ?? [];
  if (!known || !first) return null;
  return <Differences key={known.event.id} {...{ known, first, topicId, onSentence }} />;
}

type DifferencesProps = Pick<WhatDiffersProps, 'topicId' | 'onSentence'> & {
  readonly known: OtherVersions;
  readonly first: OtherVersion;
};

function Differences({ known, first, topicId, onSentence }: DifferencesProps) {
  const { t } = useStrings();
  const panelId = useId();
  const [shown, show] = useState(first);
  const [only, showOnly] = useState<Group | 'all' | null>(null);
  const rows = useFocusAfter<HTMLDivElement>(only === 'all');
  const comparison = withTopicFirst(shown.comparison, topicId);
  const counts = countGroups(comparison);
  const total = GROUPS.reduce((sum, group) => sum + counts[group], 0);
  const groups = GROUPS.filter((group) => (only === null || only === 'all' ? counts[group] > 0 : group === only));
  // At first glance: what is told differently and what this page leaves out; the rest is one press away.
  const glance = only === null ? groups.filter((group) => group === 'differently' || group === 'onlyThere') : groups;
  return (
    <section class="part">
      <div class="part-head">
        <h3>{t('whatDiffers')}</h3>
        <VersionTabs known={known} shown={shown} panelId={panelId} onShow={show} />
      </div>
      <div id={panelId} {...(known.versions.length > 1 && { role: 'tabpanel', 'aria-label': shown.outlet.name })}>
        <VersionsHeader known={known} shown={shown} />
        {shown.sharedCopy !== null && <p class="shared-copy">{t('sharedCopy', [shown.sharedCopy])}</p>}
        <div class="counts" role="group" aria-label={t('whatDiffers')}>
          {GROUPS.map((group) => (
            <button
              key={group}
              type="button"
              class={`count ${group}`}
              aria-pressed={only === group}
              onClick={() => showOnly(only === group ? null : group)}
            >
              <span class="count-number">{counts[group]}</span> <span>{t(`${group}Short`)}</span>
            </button>
          ))}
        </div>
        <div ref={rows} tabIndex={-1}>
          {(glance.length > 0 ? glance : groups).map((group) => (
            <GroupRows
              key={group}
              group={group}
              rows={comparison[group].slice(0, only === null ? FIRST_ROWS : undefined)}
              shown={shown}
              here={known.here}
              sources={known.sources}
              onSentence={onSentence}
            />
          ))}
        </div>
        {only !== 'all' && (
          <button type="button" class="more" onClick={() => showOnly('all')}>
            {t('showAll', [String(total)])}
          </button>
        )}
      </div>
    </section>
  );
}
