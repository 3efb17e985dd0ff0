import { useId } from 'preact/hooks';
import { GROUPS } from '../../core/compare/comparison';
import { formatPeriod } from '../../core/text/format-period';
import { useStrings } from '../shared/strings';
import type { PanelProps, VersionGlance } from './panel-props';
import { headingOf } from './section-ids';

type VersionGlancesProps = Pick<PanelProps, 'glances' | 'chosenUrl' | 'onVersion'>;

/** All known versions with their counts, one of which is chosen to stand beside the page; nothing where there is one. */
export function VersionGlances({ glances, chosenUrl, onVersion }: VersionGlancesProps) {
  const { t } = useStrings();
  const name = useId();
  if (glances.length < 2) return null;
  return (
    <fieldset class="versions">
      <legend>
        <h2 id={headingOf('versions')} tabIndex={-1}>
          {t('panelVersions')}
        </h2>
      </legend>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('panelVersion')}</th>
            {GROUPS.map((group) => (
              <th key={group} scope="col">
                {t(`panelVersion_${group}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {glances.map((glance, place) => (
            <VersionRow
              key={place}
              glance={glance}
              name={name}
              isChosen={glance.version.version.url === chosenUrl}
              onVersion={onVersion}
            />
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

interface VersionRowProps extends Pick<PanelProps, 'onVersion'> {
  readonly glance: VersionGlance;
  /** Of the group of choices. */
  readonly name: string;
  readonly isChosen: boolean;
}

function VersionRow({ glance: { version: other, counts }, name, isChosen, onVersion }: VersionRowProps) {
  const { t, language } = useStrings();
  const { outlet, version } = other;
  const known = counts.kind === 'ready' ? counts.value : null;
  return (
    <tr class={isChosen ? 'chosen' : ''}>
      <th scope="row">
        <label>
          <input type="radio" name={name} checked={isChosen} onChange={() => onVersion(version.url)} />
          <span>
            <bdi>{outlet.name}</bdi>{' '}
            <span class="quiet">
              {version.publishedOn === null ? (
                t('sameUndated')
              ) : (
                <time dateTime={version.publishedOn}>{formatPeriod(version.publishedOn, language)}</time>
              )}
            </span>
          </span>
        </label>
      </th>
      {known ? (
        GROUPS.map((group) => <td key={group}>{new Intl.NumberFormat(language).format(known[group])}</td>)
      ) : (
        <td class="quiet" colSpan={GROUPS.length}>
          {t(WITHOUT_COUNTS[counts.kind])}
        </td>
      )}
    </tr>
  );
}

const WITHOUT_COUNTS = {
  loading: 'panelVersionCounting',
  failed: 'panelVersionFailed',
  ready: 'panelVersionNot',
} as const;
