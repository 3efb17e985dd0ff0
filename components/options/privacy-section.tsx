import type { LedgerEntry } from '../../core/ledger-entry';
import type { Loadable } from '../../core/loadable';
import type { Settings } from '../../core/settings/settings';
import { formatBytes } from '../../core/storage-share';
import { useStrings, type StringKey } from '../shared/strings';
import { Section } from './section';

export interface PrivacySectionProps {
  readonly settings: Pick<Settings, 'readingDays'>;
  /** Requests made, the last first. */
  readonly ledger: Loadable<readonly LedgerEntry[]>;
}

/** What is kept, where, and how long; own reading is apart, since the reader sets how long. */
const KEPT: readonly { readonly what: StringKey; readonly where: StringKey; readonly howLong: StringKey }[] = [
  { what: 'privacySettings', where: 'privacyInSettings', howLong: 'privacyUntilChanged' },
  { what: 'privacyOwnTopics', where: 'privacyInSettings', howLong: 'privacyUntilChanged' },
  { what: 'privacyReading', where: 'privacyInDatabase', howLong: 'privacyUntilForgotten' },
  { what: 'privacyPacks', where: 'privacyInDatabase', howLong: 'privacyUntilNewer' },
  { what: 'privacyComparisons', where: 'privacyInDatabase', howLong: 'privacyUntilAnew' },
  { what: 'privacyRequestList', where: 'privacyInDatabase', howLong: 'privacyLatestOnly' },
];

/** What leaves the browser, what is kept where, and every request that was made. */
export function PrivacySection({ settings, ledger }: PrivacySectionProps) {
  const { t } = useStrings();
  const hasRequests = ledger.kind === 'ready' && ledger.value.length > 0;
  return (
    <Section
      id="privacy"
      title="privacyTitle"
      keys={['privacyNothingLeaves', 'privacyPlain', 'privacyStored', 'privacyRequests']}
    >
      <p class="statement">{t(hasRequests ? 'privacyOnlyListed' : 'privacyNothingLeaves')}</p>
      <p>{t('privacyPlain')}</p>
      <h3 id="privacy-stored">{t('privacyStored')}</h3>
      <Kept settings={settings} />
      <p>
        {t('privacyRemoval')} <a href="#reading">{t('privacySeeReading')}</a>
      </p>
      <h3 id="privacy-requests">{t('privacyRequests')}</h3>
      <Requests ledger={ledger} />
    </Section>
  );
}

function Kept({ settings: { readingDays } }: Pick<PrivacySectionProps, 'settings'>) {
  const { t, language } = useStrings();
  const days = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(readingDays);
  return (
    <table class="data-table" aria-labelledby="privacy-stored">
      <thead>
        <tr>
          <th scope="col">{t('privacyWhat')}</th>
          <th scope="col">{t('privacyWhere')}</th>
          <th scope="col">{t('privacyHowLong')}</th>
        </tr>
      </thead>
      <tbody>
        {KEPT.map(({ what, where, howLong }) => (
          <tr key={what}>
            <th scope="row">{t(what)}</th>
            <td data-label={t('privacyWhere')}>{t(where)}</td>
            <td data-label={t('privacyHowLong')}>{t(howLong, [days])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Requests({ ledger }: Pick<PrivacySectionProps, 'ledger'>) {
  const { t } = useStrings();
  switch (ledger.kind) {
    case 'loading':
      return <p class="quiet">{t('privacyRequestsLoading')}</p>;
    case 'failed':
      return (
        <p class="note" role="alert">
          {t('privacyRequestsFailed')}
        </p>
      );
    case 'ready':
      return ledger.value.length === 0 ? <p>{t('privacyNoRequests')}</p> : <Ledger entries={ledger.value} />;
  }
}

function Ledger({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const { t, language } = useStrings();
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <table class="data-table" aria-labelledby="privacy-requests">
      <thead>
        <tr>
          <th scope="col">{t('privacyWhen')}</th>
          <th scope="col">{t('privacyHost')}</th>
          <th scope="col">{t('privacySource')}</th>
          <th scope="col">{t('privacyStatus')}</th>
          <th scope="col" class="figure">
            {t('privacySize')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ at, host, source, status, bytes }, place) => (
          <tr key={`${at} ${place}`}>
            <th scope="row">
              <time dateTime={new Date(at).toISOString()}>{moment.format(at)}</time>
            </th>
            <td data-label={t('privacyHost')}>
              <bdi class="address">{host}</bdi>
            </td>
            <td data-label={t('privacySource')}>
              <bdi>{source}</bdi>
            </td>
            <td data-label={t('privacyStatus')}>{status === 'failed' ? t('privacyNoAnswer') : status}</td>
            <td data-label={t('privacySize')} class="figure">
              {formatBytes(bytes, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
