import { useState } from 'preact/hooks';
import { withSilenced } from '../../core/settings/change-settings';
import { shownSite } from '../../core/sites/shown-site';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings } from '../shared/strings';
import type { ChangesSettings } from './controls';

/** Words that the reader does not want marked on a site, each to be marked again. */
export function SilencedList({ settings: { silenced }, onChange }: ChangesSettings) {
  const { t } = useStrings();
  const [heard, setHeard] = useState(0);
  const heading = useFocusAfter<HTMLHeadingElement>(heard);
  return (
    <div class="setting">
      <h3 ref={heading} tabIndex={-1}>
        {t('optionsSilenced')}
      </h3>
      {silenced.length === 0 ? (
        <p class="quiet">{t('optionsSilencedNone')}</p>
      ) : (
        <ul class="lines">
          {silenced.map(({ alias, site }) => {
            const words = t('optionsSilencedOn', [alias, shownSite(site)].map(isolated));
            return (
              <li key={`${site} ${alias}`} class="options-line">
                <span class="label-words">{words}</span>
                <button
                  type="button"
                  aria-label={`${t('optionsMarkAgain')}: ${words}`}
                  onClick={() => {
                    onChange((current) => withSilenced(current, { alias, site }, false));
                    setHeard(heard + 1);
                  }}
                >
                  {t('optionsMarkAgain')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** A text that takes its own direction within another, by the signs Unicode has for that: FSI and PDI. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
