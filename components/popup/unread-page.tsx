import type { Unreadable } from '../../core/tab-page';
import { useStrings, type StringKey } from '../shared/strings';
import type { ThisPageProps } from './this-page';

const WORDS: Record<Unreadable, StringKey> = {
  browser: 'popupNoBrowser',
  extension: 'popupNoExtension',
  store: 'popupNoStore',
  pdf: 'popupNoPdf',
  file: 'popupNoFile',
  source: 'popupNoSource',
  reader: 'popupNoReader',
  data: 'popupNoData',
  unknown: 'popupNoAddress',
};

/** Why a page cannot be read, and what to do. */
export function NotReadable({ why }: { why: Unreadable }) {
  const { t } = useStrings();
  return <p class="state">{t(WORDS[why])}</p>;
}

/** The browser keeps the site from the extension: the reader may allow it, by itself only where it is known. */
export function NoAccess({ host, onAllow }: { host: string | null } & Pick<ThisPageProps, 'onAllow'>) {
  const { t } = useStrings();
  return (
    <>
      <p class="state">{host === null ? t('popupNoAccessUnnamed') : t('popupNoAccess', [host])}</p>
      <div class="popup-row">
        {host !== null && (
          <button type="button" onClick={() => onAllow('here')}>
            {t('popupAllowHost', [host])}
          </button>
        )}
        <button type="button" onClick={() => onAllow('everywhere')}>
          {t('popupAllowAll')}
        </button>
      </div>
    </>
  );
}

/** A page that was open before the extension came: it can be started there. */
export function NotReached({ isStuck, onStart }: Pick<ThisPageProps, 'isStuck' | 'onStart'>) {
  const { t } = useStrings();
  return (
    <>
      <p class="state" role={isStuck ? 'alert' : undefined}>
        {t(isStuck ? 'popupReload' : 'popupNotReached')}
      </p>
      {!isStuck && (
        <div class="popup-row">
          <button type="button" onClick={onStart}>
            {t('popupStart')}
          </button>
        </div>
      )}
    </>
  );
}
