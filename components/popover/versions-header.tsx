import { pickText } from '../../core/packs/pick-text';
import type { OutletLabel } from '../../core/packs/topic-background';
import type { OtherVersion, OtherVersions } from '../../core/stories/other-versions';
import { formatPeriod } from '../../core/text/format-period';
import { OutLink, Sources } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';

interface VersionsHeaderProps {
  readonly known: OtherVersions;
  readonly shown: OtherVersion;
  readonly onShow: (version: OtherVersion) => void;
}

/** The two outlets face to face, each with its label in the same words, and a choice where there are several others. */
export function VersionsHeader({ known, shown, onShow }: VersionsHeaderProps) {
  const { t, language } = useStrings();
  const languageName = new Intl.DisplayNames([language], { type: 'language' }).of(shown.version.language);
  return (
    <div class="sides">
      <div class="side here">
        <p class="side-word">{t('thisPage')}</p>
        <p class="outlet">
          <bdi>{known.here.name}</bdi>
        </p>
        {known.here.id === null ? <p class="label quiet">{t('outletUnknown')}</p> : <Label outlet={known.here} />}
      </div>
      <div class="side there">
        <p class="side-word">{t('otherVersion')}</p>
        {known.versions.length === 1 ? (
          <p class="outlet">
            <bdi>{shown.outlet.name}</bdi>
          </p>
        ) : (
          <OutletChoice known={known} shown={shown} onShow={onShow} />
        )}
        <Label outlet={shown.outlet} />
        <p class="label">
          <OutLink href={shown.version.url}>
            {languageName},{' '}
            <time dateTime={shown.version.publishedOn}>{formatPeriod(shown.version.publishedOn, language)}</time>
          </OutLink>
        </p>
      </div>
    </div>
  );
}

function OutletChoice({ known, shown, onShow }: VersionsHeaderProps) {
  const { t } = useStrings();
  return (
    <select
      class="outlet"
      aria-label={t('otherVersion')}
      value={shown.outlet.id}
      onChange={({ currentTarget }) => {
        const chosen = known.versions.find(({ outlet }) => outlet.id === currentTarget.value);
        if (chosen) onShow(chosen);
      }}
    >
      {known.versions.map(({ outlet }) => (
        <option key={outlet.id} value={outlet.id}>
          {outlet.name}
        </option>
      ))}
    </select>
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
