import type { StorageReport } from '../../core/storage-report';
import { formatBytes, sharesOf, totalOf, type StoreShare } from '../../core/storage-share';
import { useStrings, type StringKey } from '../shared/strings';

const STORE_WORDS: Readonly<Partial<Record<string, StringKey>>> = {
  packs: 'storage_packs',
  topics: 'storage_topics',
  aliases: 'storage_aliases',
  outlets: 'storage_outlets',
  events: 'storage_events',
  stories: 'storage_stories',
  comparisons: 'storage_comparisons',
  ledger: 'storage_ledger',
};

/** How much each store holds: as parts of one bar, and in figures. */
export function StorageTable({ stores }: Pick<StorageReport, 'stores'>) {
  const { t, language } = useStrings();
  const shares = sharesOf(stores);
  const total = totalOf(stores);
  const count = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  if (shares.length === 0) return <p>{t('storageNothing')}</p>;
  return (
    <>
      <Bar shares={shares} />
      <table class="data-table storage-table">
        <thead>
          <tr>
            <th scope="col">{t('storageStore')}</th>
            <th scope="col">{t('storageRows')}</th>
            <th scope="col">{t('storageSize')}</th>
            <th scope="col">{t('storageShare')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ store, rows, bytes, share }, place) => (
            <tr key={store}>
              <th scope="row">
                <span class={`store-swatch part-${place + 1}`} />
                <StoreName store={store} />
              </th>
              <td data-label={t('storageRows')}>{count.format(rows)}</td>
              <td data-label={t('storageSize')}>{formatBytes(bytes, language)}</td>
              <td data-label={t('storageShare')}>{percent.format(share)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('storageTotal')}</th>
            <td data-label={t('storageRows')}>{count.format(total.rows)}</td>
            <td data-label={t('storageSize')}>{formatBytes(total.bytes, language)}</td>
            <td data-label={t('storageShare')}>{percent.format(total.bytes === 0 ? 0 : 1)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

/** What the table says, at a glance: its parts stand in the order of the table's rows. */
function Bar({ shares }: { readonly shares: readonly StoreShare[] }) {
  const parts = shares.filter(({ bytes }) => bytes > 0);
  if (parts.length === 0) return null;
  return (
    <div class="storage-bar" aria-hidden="true">
      {parts.map(({ store, share }, place) => (
        <span key={store} class={`part-${place + 1}`} style={{ flexGrow: String(share) }} />
      ))}
    </div>
  );
}

function StoreName({ store }: { readonly store: string }) {
  const { t } = useStrings();
  const words = STORE_WORDS[store];
  return words ? <>{t(words)}</> : <bdi>{store}</bdi>;
}
