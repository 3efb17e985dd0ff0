import { INTERFACE_LANGUAGES, type Settings } from '../../core/settings/settings';
import { useStrings } from '../shared/strings';
import type { ChangesSettings } from './controls';
import { Section } from './section';

/** Each language in its own words, so that who cannot read the present one finds theirs. */
const ENDONYMS: Record<Exclude<Settings['language'], 'browser'>, string> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
};

/** The language of the interface. */
export function LanguageSection({ settings, onChange }: ChangesSettings) {
  const { t } = useStrings();
  return (
    <Section id="language" title="optionsLanguage" keys={['optionsLanguageField', 'optionsLanguageBrowser']}>
      <div class="options-line">
        <label class="label-words" for="options-language">
          {t('optionsLanguageField')}
        </label>
        <select
          id="options-language"
          aria-describedby="options-language-hint"
          value={settings.language}
          onChange={({ currentTarget: { value } }) => {
            const language = INTERFACE_LANGUAGES.find((each) => each === value);
            if (language) onChange((current) => ({ ...current, language }));
          }}
        >
          {INTERFACE_LANGUAGES.map((language) =>
            language === 'browser' ? (
              <option key={language} value={language}>
                {t('optionsLanguageBrowser')}
              </option>
            ) : (
              <option key={language} value={language} lang={language}>
                {ENDONYMS[language]}
              </option>
            ),
          )}
        </select>
      </div>
      <p id="options-language-hint" class="quiet hint">
        {t('optionsLanguageHint')}
      </p>
    </Section>
  );
}
