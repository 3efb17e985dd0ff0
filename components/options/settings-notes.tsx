import type { SettingName } from '../../core/settings/settings';
import { useStrings, type StringKey } from '../shared/strings';

interface SettingsNotesProps {
  /** Settings of which something stored was not allowed. */
  readonly wrong: readonly SettingName[];
  readonly onDone: () => void;
}

const SETTING_WORDS: Record<SettingName, StringKey> = {
  followedTopics: 'optionsTopics',
  inCompany: 'optionsTopicCompany',
  colours: 'optionsColours',
  density: 'optionsDensity',
  marksHeadings: 'optionsMarksHeadings',
  marksLinks: 'optionsMarksLinks',
  restMs: 'optionsRest',
  opensOnHover: 'optionsTrigger',
  popoverSize: 'optionsSize',
  everywhere: 'optionsEverywhere',
  sites: 'optionsExceptions',
  silenced: 'optionsSilenced',
  pausedUntil: 'optionsPause',
  mutedOutlets: 'optionsMutedOutlets',
  preferredOutlets: 'optionsPreferredOutlets',
  keepsReading: 'optionsKeepsReading',
  readingDays: 'optionsReadingDays',
  language: 'optionsLanguageField',
};

/** Which stored settings were not allowed and were set back; nothing where all were right. */
export function SettingsNotes({ wrong, onDone }: SettingsNotesProps) {
  const { t } = useStrings();
  if (wrong.length === 0) return null;
  return (
    <div class="note settings-notes" role="status">
      <p>{t('optionsWrong')}</p>
      <ul>
        {wrong.map((name) => (
          <li key={name}>{t(SETTING_WORDS[name])}</li>
        ))}
      </ul>
      <button type="button" onClick={onDone}>
        {t('optionsWrongDone')}
      </button>
    </div>
  );
}
