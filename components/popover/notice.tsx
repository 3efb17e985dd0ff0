import type { ReaderChange } from '../../core/popover/reader-change';
import { useStrings, type StringKey } from '../shared/strings';

const WORDS: Record<ReaderChange, StringKey> = {
  silenced: 'doneSilenced',
  'site-off': 'doneSiteOff',
  paused: 'donePaused',
};

interface NoticeProps {
  readonly change: ReaderChange;
  readonly alias: string;
  readonly host: string;
  readonly onUndo: () => void;
}

/** Says what the reader has just changed, and offers the way back. */
export function Notice({ change, alias, host, onUndo }: NoticeProps) {
  const { t } = useStrings();
  return (
    <div class="notice">
      <p role="alert">{t(WORDS[change], change === 'silenced' ? [alias, host] : [host])}</p>
      <button type="button" class="more" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
