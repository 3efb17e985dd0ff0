import { useId, useState } from 'preact/hooks';
import {
  countGroups,
  GROUPS,
  isEmpty,
  withTopicFirst,
  type Comparison,
  type Group,
} from '../../core/compare/comparison';
import type { CardResult } from '../../core/compare/side-by-side';
import type { NotCompared } from '../../core/compare/text-comparison';
import type { TopicId } from '../../core/packs/pack';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import type { Loadable } from '../../core/loadable';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings, type StringKey } from '../shared/strings';
import { GroupRows } from './group-rows';
import { ReadVersion } from './read-version';
import { VersionTabs } from './version-tabs';
import { VersionsHeader } from './versions-header';

/** Rows of a group shown before the reader asks for more: enough to see the other half, few enough to read at a glance. */
const FIRST_ROWS = 2;

/** The page's text against that of a version; null where it is no version of it any more. */
export type ComparedWith = Loadable<CardResult | null>;

const WHY_NOT = {
  'empty-here': 'cardHere',
  'empty-there': 'cardThere',
  'two-languages': 'cardLanguages',
} as const satisfies Record<NotCompared, StringKey>;

interface WhatDiffersProps {
  readonly topicId: TopicId;
  readonly versions: Loadable<OtherVersions | null>;
  /** The page's text against a version's, by its address. */
  readonly comparedWith: (url: string) => ComparedWith;
  /** The reader wants to see a sentence of the page where it stands. */
  readonly onSentence: (sentence: string) => void;
}

/** How this page's story is told elsewhere; nothing where nobody is known to tell it. */
export function WhatDiffers({ topicId, versions, comparedWith, onSentence }: WhatDiffersProps) {
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
  return (
    <Differences key={known.event?.id ?? first.version.url} {...{ known, first, topicId, comparedWith, onSentence }} />
  );
}

type DifferencesProps = Pick<WhatDiffersProps, 'topicId' | 'comparedWith' | 'onSentence'> & {
  readonly known: OtherVersions;
  readonly first: OtherVersion;
};

function Differences({ known, first, topicId, comparedWith, onSentence }: DifferencesProps) {
  const { t } = useStrings();
  const panelId = useId();
  const [shown, show] = useState(first);
  const compared: ComparedWith = shown.comparison
    ? { kind: 'ready', value: { kind: 'compared', comparison: shown.comparison } }
    : comparedWith(shown.version.url);
  const hasCard =
    compared.kind === 'ready' && compared.value?.kind === 'compared' && !isEmpty(compared.value.comparison);
  return (
    <section class="part">
      <div class="part-head">
        <h3>{t('whatDiffers')}</h3>
        <VersionTabs known={known} shown={shown} panelId={panelId} onShow={show} />
      </div>
      <div id={panelId} {...(known.versions.length > 1 && { role: 'tabpanel', 'aria-label': shown.outlet.name })}>
        <VersionsHeader known={known} shown={shown} />
        <Outcome of={compared} {...{ known, shown, topicId, onSentence }} />
        {shown.from === 'reading' && <ReadVersion shown={shown} showsLead={!hasCard} />}
      </div>
    </section>
  );
}

interface OutcomeProps extends Pick<WhatDiffersProps, 'topicId' | 'onSentence'> {
  readonly of: ComparedWith;
  readonly known: OtherVersions;
  readonly shown: OtherVersion;
}

/** The card, or why there is none. */
function Outcome({ of: compared, topicId, ...rest }: OutcomeProps) {
  const { t } = useStrings();
  switch (compared.kind) {
    case 'loading':
      return (
        <p class="quiet" role="status">
          {t('comparing')}
        </p>
      );
    case 'failed':
      return <p role="alert">{t('lookUpFailed')}</p>;
    case 'ready': {
      const { value } = compared;
      if (value?.kind === 'compared' && isEmpty(value.comparison)) return <p class="quiet">{t('cardNothing')}</p>;
      if (value?.kind === 'compared')
        return <Compared {...rest} comparison={withTopicFirst(value.comparison, topicId)} />;
      return <p class="quiet">{t(value ? WHY_NOT[value.reason] : 'cardGone')}</p>;
    }
  }
}

interface ComparedProps extends Pick<WhatDiffersProps, 'onSentence'> {
  readonly known: OtherVersions;
  readonly shown: OtherVersion;
  readonly comparison: Comparison;
}

/** How many rows each group has, and the rows that the reader asks for. */
function Compared({ known, shown, comparison, onSentence }: ComparedProps) {
  const { t } = useStrings();
  const [only, showOnly] = useState<Group | 'all' | null>(null);
  const rows = useFocusAfter<HTMLDivElement>(only === 'all');
  const counts = countGroups(comparison);
  const total = GROUPS.reduce((sum, group) => sum + counts[group], 0);
  const groups = GROUPS.filter((group) => (only === null || only === 'all' ? counts[group] > 0 : group === only));
  // At first glance: what is told differently and what this page leaves out; the rest is one press away.
  const glance = only === null ? groups.filter((group) => group === 'differently' || group === 'onlyThere') : groups;
  return (
    <>
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
    </>
  );
}
