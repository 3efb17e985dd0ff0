import { useStrings } from '../shared/strings';

interface PauseLineProps {
  readonly pausedUntil: number | null;
  /** The moment now, in ms since 1970. */
  readonly now: number;
  readonly onPause: (isOn: boolean) => void;
}

/** Whether marking is paused and until when, and the button for the other. */
export function PauseLine({ pausedUntil, now, onPause }: PauseLineProps) {
  const { t, language } = useStrings();
  const isPaused = pausedUntil !== null && pausedUntil > now;
  const until = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(pausedUntil ?? now);
  return (
    <div class="setting">
      <h3>{t('optionsPause')}</h3>
      <div class="options-line">
        <p role="status">{isPaused ? t('optionsPausedUntil', [until]) : t('optionsNotPaused')}</p>
        <button type="button" onClick={() => onPause(!isPaused)}>
          {t(isPaused ? 'optionsResume' : 'optionsPauseHour')}
        </button>
      </div>
    </div>
  );
}
