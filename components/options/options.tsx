import { DENSITIES, type Density } from '../../core/mentions/choose-mentions';
import type { LocalText, TopicId } from '../../core/packs/pack';
import { LONGEST_REST_MS } from '../../core/popover/timings';
import { withSite, withTopic, type Settings } from '../../core/settings/settings';
import type { StorageReport } from '../../core/storage-report';
import type { Loadable } from '../../core/loadable';
import { Local, useStrings, type StringKey } from '../shared/strings';
import { StorageSection } from './storage-section';

export interface OptionsProps {
  readonly storage: Loadable<StorageReport>;
  readonly settings: Settings;
  readonly topics: Loadable<readonly { readonly id: TopicId; readonly label: LocalText; readonly gist: LocalText }[]>;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

const DENSITY_WORDS: Record<Density, StringKey> = {
  stretch: 'densityStretch',
  first: 'densityFirst',
  every: 'densityEvery',
};
const REST_STEP_MS = 100;

/** Everything the reader can set. */
export function Options(props: OptionsProps) {
  const { t, language, direction } = useStrings();
  return (
    <main class="options" lang={language} dir={direction}>
      <h1>{t('optionsTitle')}</h1>
      <FollowedTopics {...props} />
      <MarkDensity {...props} />
      <PopoverSettings {...props} />
      <SitesOff {...props} />
      <StorageSection report={props.storage} />
      <p class="quiet">{t('optionsPrivacy')}</p>
    </main>
  );
}

function FollowedTopics({ settings, topics, onChange }: OptionsProps) {
  const { t } = useStrings();
  return (
    <fieldset>
      <legend>{t('optionsTopics')}</legend>
      <p class="quiet">{t('optionsTopicsHint')}</p>
      {topics.kind === 'failed' && <p role="alert">{t('lookUpFailed')}</p>}
      {(topics.kind === 'ready' ? topics.value : []).map(({ id, label, gist }) => (
        <label key={id} class="line">
          <input
            type="checkbox"
            checked={settings.followedTopics.includes(id)}
            onChange={({ currentTarget: { checked } }) => onChange((current) => withTopic(current, id, checked))}
          />
          <span>
            <Local of={label} />{' '}
            <span class="quiet">
              · <Local of={gist} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function MarkDensity({ settings, onChange }: OptionsProps) {
  const { t } = useStrings();
  return (
    <fieldset>
      <legend>{t('optionsMarks')}</legend>
      {DENSITIES.map((density) => (
        <label key={density} class="line">
          <input
            type="radio"
            name="density"
            checked={settings.density === density}
            onChange={() => onChange((current) => ({ ...current, density }))}
          />
          <span>{t(DENSITY_WORDS[density])}</span>
        </label>
      ))}
    </fieldset>
  );
}

function PopoverSettings({ settings, onChange }: OptionsProps) {
  const { t } = useStrings();
  return (
    <fieldset>
      <legend>{t('optionsPopover')}</legend>
      <label class="line">
        <input
          type="checkbox"
          checked={settings.opensOnHover}
          onChange={({ currentTarget: { checked } }) => onChange((current) => ({ ...current, opensOnHover: checked }))}
        />
        <span>{t('opensOnHover')}</span>
      </label>
      <label class="line">
        <span>{t('restDelay')}</span>
        <input
          type="range"
          min={0}
          max={LONGEST_REST_MS}
          step={REST_STEP_MS}
          value={settings.restMs}
          disabled={!settings.opensOnHover}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            onChange((current) => ({ ...current, restMs: valueAsNumber }))
          }
        />
        <output>{t('milliseconds', [String(settings.restMs)])}</output>
      </label>
      <p class="quiet">{t('clickHint')}</p>
    </fieldset>
  );
}

function SitesOff({ settings, onChange }: OptionsProps) {
  const { t } = useStrings();
  return (
    <fieldset>
      <legend>{t('optionsSites')}</legend>
      {settings.sitesOff.length === 0 && <p class="quiet">{t('noSitesOff')}</p>}
      <ul class="sites">
        {settings.sitesOff.map((host) => (
          <li key={host} class="line">
            <bdi>{host}</bdi>
            <button
              type="button"
              aria-label={`${t('switchOn')}: ${host}`}
              onClick={() => onChange((current) => withSite(current, host, true))}
            >
              {t('switchOn')}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
