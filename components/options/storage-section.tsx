import type { StorageNote } from '../../core/storage-note';
import type { StorageReport } from '../../core/storage-report';
import type { Loadable } from '../../core/loadable';
import { useStrings, type StringKey } from '../shared/strings';

const FAULT_WORDS: Record<StorageNote['fault'], StringKey> = {
  blocked: 'fault_blocked',
  'newer-version': 'fault_newer_version',
  'disk-full': 'fault_disk_full',
  corrupted: 'fault_corrupted',
  deleted: 'fault_deleted',
  closed: 'fault_closed',
  unreadable: 'fault_unreadable',
};

/** What is kept in this browser, store by store, and what befell it. */
export function StorageSection({ report }: { report: Loadable<StorageReport> }) {
  const { t } = useStrings();
  return (
    <fieldset>
      <legend>{t('optionsStorage')}</legend>
      {report.kind === 'failed' && <p role="alert">{t('lookUpFailed')}</p>}
      {report.kind === 'ready' && <Kept report={report.value} />}
    </fieldset>
  );
}

function Kept({ report: { stores, onDisk, notes } }: { report: StorageReport }) {
  const { t, language } = useStrings();
  const bytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  const count = new Intl.NumberFormat(language);
  return (
    <>
      {notes.map((note) => (
        <Note key={`${note.at} ${note.fault}`} note={note} />
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('storageStore')}</th>
            <th scope="col">{t('storageRows')}</th>
            <th scope="col">{t('storageSize')}</th>
          </tr>
        </thead>
        <tbody>
          {stores.map(({ store, rows, bytes: size }) => (
            <tr key={store}>
              <th scope="row">{store}</th>
              <td>{count.format(rows)}</td>
              <td>{bytes.format(size / 1_000)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onDisk !== null && <p class="quiet">{t('storageOnDisk', [bytes.format(onDisk / 1_000)])}</p>}
    </>
  );
}

function Note({ note: { fault, at, outcome } }: { note: StorageNote }) {
  const { t, language } = useStrings();
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <p class="note">
      <time dateTime={new Date(at).toISOString()}>{moment}</time>: {t(FAULT_WORDS[fault])} {t(`outcome_${outcome}`)}
    </p>
  );
}
