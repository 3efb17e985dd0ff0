import { pickText } from '../../core/packs/pick-text';
import type { OutletLabel } from '../../core/packs/topic-background';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import { formatPeriod } from '../../core/text/format-period';
import { OutLink, Sources } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';

interface VersionsHeaderProps {
  readonly known: OtherVersions;
  readonly shown: OtherVersion;
}

/** The two outlets face to face, each with its label in the same words, and what the other says in a line. */
export function VersionsHeader({ known, shown }: VersionsHeaderProps) {
  const { t } = useStrings();
  return (
    <>
      <div class="sides">
        <div class="side here">
          <p class="side-word">{t('thisPage')}</p>
          <p class="outlet">
            <bdi>{known.here.name}</bdi>
          </p>
          {known.here.id === null ? <p class="label">{t('outletUnknown')}</p> : <Label outlet={known.here} />}
        </div>
        <div class="side there">
          <p class="side-word">{t('otherVersion')}</p>
          <p class="outlet">
            <bdi>{shown.outlet.name}</bdi>
          </p>
          <Label outlet={shown.outlet} />
        </div>
      </div>
      <VersionLine shown={shown} />
    </>
  );
}

/** What the other version says in a line of ours, its language and date, and the way there. */
function VersionLine({ shown: { version } }: { shown: OtherVersion }) {
  const { language } = useStrings();
  const languageName = new Intl.DisplayNames([language], { type: 'language' }).of(version.language);
  return (
    <p class="version">
      <span class="title">
        <Local of={version.title} />
      </span>{' '}
      <OutLink href={version.url}>
        {languageName}, <time dateTime={version.publishedOn}>{formatPeriod(version.publishedOn, language)}</time>
      </OutLink>
    </p>
  );
}

function Label({ outlet }: { outlet: OutletLabel }) {
  const { t, language } = useStrings();
  return (
    <details class="label">
      <summary>
        <Local of={outlet.country} /> · <Local of={outlet.funding} />
      </summary>
      {outlet.owner && <p>{t('owner', [pickText(outlet.owner, language).text])}</p>}
      <Sources of={outlet.sources} />
    </details>
  );
}
