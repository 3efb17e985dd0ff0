import type { Loadable } from '../../core/loadable';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import { useStrings } from '../shared/strings';
import { LabelLine } from './outlet-label';
import { StoryLine } from './story-line';

export interface VersionsElsewhereProps {
  /** What is known of the page's story elsewhere; null where no event is known. */
  readonly versions: Loadable<OtherVersions | null>;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
}

/** How other outlets tell the story on the page, each a link. */
export function VersionsElsewhere({ versions, today }: VersionsElsewhereProps) {
  const { t } = useStrings();
  return (
    <section class="popup-part" aria-busy={versions.kind === 'loading'}>
      <h2>{t('popupVersions')}</h2>
      <Known versions={versions} today={today} />
    </section>
  );
}

function Known({ versions, today }: VersionsElsewhereProps) {
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
          {others.map((each) => (
            <VersionItem key={each.version.url} of={each} today={today} />
          ))}
        </ul>
      );
    }
  }
}

function VersionItem({ of: { outlet, version }, today }: { of: OtherVersion; today: string }) {
  return (
    <li>
      <p>
        <span class="outlet">
          <bdi>{outlet.name}</bdi>
        </span>{' '}
        <LabelLine outlet={outlet} />
      </p>
      <StoryLine story={version} today={today} />
    </li>
  );
}
