import { useState } from 'preact/hooks';
import { withoutRule } from '../../core/settings/change-settings';
import type { Settings } from '../../core/settings/settings';
import { shownSite } from '../../core/sites/shown-site';
import type { SiteRule } from '../../core/sites/sites';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings } from '../shared/strings';
import type { ChangesSettings } from './controls';

interface SiteListProps extends ChangesSettings {
  readonly onRemove: (site: string) => void;
}

/** The reader's exceptions, in the order of their names. */
export function SiteList({ settings, onChange, onRemove }: SiteListProps) {
  const { t, language } = useStrings();
  const [removed, setRemoved] = useState(0);
  const heading = useFocusAfter<HTMLHeadingElement>(removed);
  const collator = new Intl.Collator(language);
  const sites = settings.sites.toSorted((a, b) => collator.compare(shownSite(a.site), shownSite(b.site)));
  return (
    <div class="setting">
      <h3 ref={heading} tabIndex={-1}>
        {t('optionsExceptions')}
      </h3>
      {sites.length === 0 && <p class="quiet">{t('optionsExceptionsNone')}</p>}
      <ul class="lines">
        {sites.map((rule) => (
          <SiteLine
            key={rule.site}
            rule={rule}
            onSwitch={(isOn) => onChange((current) => switched(current, rule.site, isOn))}
            onRemove={() => {
              onChange((current) => withoutRule(current, rule.site));
              onRemove(rule.site);
              setRemoved(removed + 1);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

/** In the list a rule stays where it is also when it says no more than the rest would, so that no line vanishes. */
function switched(settings: Settings, site: string, isOn: boolean): Settings {
  return { ...settings, sites: settings.sites.map((rule) => (rule.site === site ? { site, isOn } : rule)) };
}

interface SiteLineProps {
  readonly rule: SiteRule;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onRemove: () => void;
}

function SiteLine({ rule: { site, isOn }, onSwitch, onRemove }: SiteLineProps) {
  const { t } = useStrings();
  const shown = shownSite(site);
  return (
    <li class="options-line">
      <span class="label-words">
        <bdi class="site-name">{shown}</bdi>{' '}
        {shown !== site && (
          <bdi class="quiet" dir="ltr">
            {site}
          </bdi>
        )}
      </span>
      <select
        aria-label={t('optionsSiteStanding', [shown])}
        value={isOn ? 'on' : 'off'}
        onChange={({ currentTarget: { value } }) => onSwitch(value === 'on')}
      >
        <option value="off">{t('optionsSiteOff')}</option>
        <option value="on">{t('optionsSiteOn')}</option>
      </select>
      <button type="button" aria-label={t('optionsSiteRemoveOf', [shown])} onClick={onRemove}>
        {t('optionsSiteRemove')}
      </button>
    </li>
  );
}
