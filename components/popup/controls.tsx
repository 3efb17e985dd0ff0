import { useStrings } from '../shared/strings';

export interface ControlsProps {
  /** The site of the tab; null where there is none to switch. */
  readonly host: string | null;
  /** What the reader has chosen; null until it is known. */
  readonly chosen: {
    readonly isSiteOn: boolean;
    readonly opensOnHover: boolean;
    /** Until when nothing is marked anywhere, in ms since 1970; null where nothing is paused. */
    readonly pausedUntil: number | null;
  } | null;
  readonly onSite: (isOn: boolean) => void;
  readonly onHover: (opens: boolean) => void;
  readonly onPause: (isOn: boolean) => void;
}

/** What can be switched at once, without the options. */
export function Controls({ host, chosen, onSite, onHover, onPause }: ControlsProps) {
  const { t } = useStrings();
  return (
    <section class="popup-part controls" aria-label={t('popupControls')}>
      {host !== null && (
        <Switch label={t('popupSiteSwitch', [host])} isOn={chosen && chosen.isSiteOn} onSwitch={onSite} />
      )}
      <Switch
        label={t('popupClickOnly')}
        isOn={chosen && !chosen.opensOnHover}
        onSwitch={(clickOnly) => onHover(!clickOnly)}
      />
      <Pause until={chosen?.pausedUntil ?? null} isKnown={chosen !== null} onPause={onPause} />
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  /** Null until it is known. */
  readonly isOn: boolean | null;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A switch with its name before it. */
export function Switch({ label, isOn, onSwitch }: SwitchProps) {
  return (
    <label class="switch-line">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn ?? false}
        disabled={isOn === null}
        onChange={({ currentTarget: { checked } }) => onSwitch(checked)}
      />
    </label>
  );
}

/** One button in both states, so that the focus stays where it was. */
function Pause({
  until,
  isKnown,
  onPause,
}: {
  until: number | null;
  isKnown: boolean;
  onPause: (isOn: boolean) => void;
}) {
  const { t, language } = useStrings();
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  return (
    <div class="popup-row">
      <button type="button" disabled={!isKnown} onClick={() => onPause(until === null)}>
        {t(until === null ? 'popupPause' : 'popupResume')}
      </button>
      <span class="quiet" role="status">
        {until !== null && t('popupPausedUntil', [clock.format(until)])}
      </span>
    </div>
  );
}
