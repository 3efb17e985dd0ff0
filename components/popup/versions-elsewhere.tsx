import type { Loadable } from '../../core/loadable';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import { MatchReasons } from '../popover/match-reasons';
import { SharedCopy } from '../popover/shared-copy';
import { useStrings } from '../shared/strings';
import { LabelLine } from './outlet-label';
import { StoryLine } from './story-line';

/** The popover says more of why two stories are taken for the same one. */
const MOST_REASONS = 3;
const MOST_WORDS = 2;

export interface VersionsElsewhereProps {
  /** What is known of the page's story elsewhere; null where no event is known. */
  readonly versions: Loadable<OtherVersions | null>;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** The reader wants the versions side by side, or to choose what to compare with. */
  readonly onCompare: () => void;
}

/** How other outlets tell the story on the page, each a link. */
export function VersionsElsewhere({ versions, today, onCompare }: VersionsElsewhereProps) {
  const { t } = useStrings();
  return (
    <section class="popup-part" aria-busy={versions.kind === 'loading'}>
      <h2>{t('popupVersions')}</h2>
      <Known versions={versions} today={today} />
      <button type="button" class="compare-button" onClick={onCompare}>
        {t('popupCompare')}
      </button>
    </section>
  );
}

function Known({ versions, today }: Omit<VersionsElsewhereProps, 'onCompare'>) {
  const { t } = useStrings();
  switch (versions.kind) {
    case 'loading':
      return <p class="quiet">{t('popupVersionsLoading')}</p>;
    case 'failed':
      return <p role="alert">{t('lookUpFailed')}</p>;
    case 'ready': {
      const others = versions.value?.versions ?? [];
      if (others.length === 0) return <p class="quiet">{t('notKnownElsewhere')}</p>;
      return (
        <ul class="stories">
          {others.map((each, place) => (
            <VersionItem key={place} of={each} today={today} />
          ))}
        </ul>
      );
    }
  }
}

function VersionItem({ of: version, today }: { of: OtherVersion; today: string }) {
  const { t } = useStrings();
  const { from, outlet, reasons, sharedCopy } = version;
  return (
    <li>
      <p>
        <span class="outlet">
          <bdi>{outlet.name}</bdi>
        </span>{' '}
        <LabelLine outlet={outlet} />
      </p>
      <StoryLine story={version.version} from={from} today={today} />
      {from === 'reading' && (
        <p class="story-facts">
          {t('sameFromReading')}
          {reasons.length > 0 && (
            <>
              {' · '}
              {t('sameMatchedBy')} <MatchReasons of={reasons.slice(0, MOST_REASONS)} mostWords={MOST_WORDS} />
            </>
          )}
        </p>
      )}
      {sharedCopy && (
        <p class="story-facts">
          <SharedCopy of={sharedCopy} />
        </p>
      )}
    </li>
  );
}
