import type { Loadable } from '../../core/loadable';
import type { StorageNote } from '../../core/storage-note';
import type { StorageReport } from '../../core/storage-report';
import { formatBytes } from '../../core/storage-share';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings, type StringKey } from '../shared/strings';
import { AskFirst } from './ask-first';
import { Section } from './section';
import { StorageTable } from './storage-table';

/** What came of the last thing the reader had done with what is stored. */
export type StorageOutcome =
  | { readonly kind: 'kept' | 'not-kept' | 'rebuilding' | 'rebuilt' | 'rebuild-failed' | 'forget-failed' }
  | { readonly kind: 'forgotten'; readonly stories: number };

export interface StorageSectionProps {
  readonly report: Loadable<StorageReport>;
  /** Whether the browser keeps all of it where the disk is full; null where it does not say. */
  readonly isKept: Loadable<boolean | null>;
  readonly outcome: StorageOutcome | null;
  readonly onAskToKeep: () => void;
  readonly onRebuild: () => void;
  readonly onForgetAll: () => void;
}

const FAULT_WORDS: Record<StorageNote['fault'], StringKey> = {
  blocked: 'fault_blocked',
  'newer-version': 'fault_newer_version',
  'disk-full': 'fault_disk_full',
  corrupted: 'fault_corrupted',
  deleted: 'fault_deleted',
  closed: 'fault_closed',
  unreadable: 'fault_unreadable',
};

/** How much is kept in this browser, whether it lasts, what befell it, and how to mend or clear it. */
export function StorageSection({ report, isKept, outcome, ...does }: StorageSectionProps) {
  const { t } = useStrings();
  const { onAskToKeep, onRebuild, onForgetAll } = does;
  return (
    <Section
      id="storage"
      title="storageTitle"
      keys={['storageSize', 'storageLasting', 'storageAskToKeep', 'storageRebuild', 'storageClear']}
    >
      <Measured report={report} />
      {isKept.kind === 'ready' && <Lasting isKept={isKept.value} onAskToKeep={onAskToKeep} />}
      <Outcome outcome={outcome} />
      <h3>{t('storageRebuildTitle')}</h3>
      <div class="deed">
        <p>{t('storageRebuildHint')}</p>
        <button type="button" onClick={onRebuild}>
          {t('storageRebuild')}
        </button>
      </div>
      <div class="deed">
        <p>{t('storageClearHint')}</p>
        <AskFirst
          label={t('storageClear')}
          question={t('readingForgetAllQuestion')}
          confirm={t('storageClearConfirm')}
          onConfirm={onForgetAll}
        />
      </div>
    </Section>
  );
}

function Measured({ report }: Pick<StorageSectionProps, 'report'>) {
  const { t } = useStrings();
  switch (report.kind) {
    case 'loading':
      return <p class="quiet">{t('storageLoading')}</p>;
    case 'failed':
      return (
        <p class="note" role="alert">
          {t('storageFailed')}
        </p>
      );
    case 'ready':
      return <Report report={report.value} />;
  }
}

function Report({ report: { stores, onDisk, notes } }: { readonly report: StorageReport }) {
  const { t, language } = useStrings();
  return (
    <>
      {notes.length > 0 && <h3>{t('storageNotes')}</h3>}
      {notes.map((note) => (
        <Note key={`${note.at} ${note.fault}`} note={note} />
      ))}
      <StorageTable stores={stores} />
      {onDisk !== null && <p class="quiet">{t('storageOnDisk', [formatBytes(onDisk, language)])}</p>}
    </>
  );
}

function Note({ note: { fault, at, outcome } }: { readonly note: StorageNote }) {
  const { t, language } = useStrings();
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <p class="note">
      <time dateTime={new Date(at).toISOString()}>{moment}</time>: {t(FAULT_WORDS[fault])} {t(`outcome_${outcome}`)}
    </p>
  );
}

function Lasting({ isKept, onAskToKeep }: { readonly isKept: boolean | null; readonly onAskToKeep: () => void }) {
  const { t } = useStrings();
  const words = isKept === null ? 'storageClearUnknown' : isKept ? 'storageIsKept' : 'storageMayBeCleared';
  return (
    <>
      <h3>{t('storageLasting')}</h3>
      <div class="deed">
        <p>{t(words)}</p>
        {isKept === false && (
          <button type="button" onClick={onAskToKeep}>
            {t('storageAskToKeep')}
          </button>
        )}
      </div>
    </>
  );
}

const OUTCOME_WORDS: Record<StorageOutcome['kind'], StringKey> = {
  kept: 'storageAskYes',
  'not-kept': 'storageAskNo',
  rebuilding: 'storageRebuilding',
  rebuilt: 'storageRebuilt',
  'rebuild-failed': 'storageRebuildFailed',
  forgotten: 'readingForgotten',
  'forget-failed': 'readingForgetFailed',
};

/** Takes the focus once the browser keeps all of it, for then the button that asked is gone. */
function Outcome({ outcome }: Pick<StorageSectionProps, 'outcome'>) {
  const { t, language } = useStrings();
  const place = useFocusAfter<HTMLParagraphElement>(outcome?.kind === 'kept');
  const isFailed = outcome?.kind === 'rebuild-failed' || outcome?.kind === 'forget-failed';
  const stories = outcome?.kind === 'forgotten' ? [new Intl.NumberFormat(language).format(outcome.stories)] : [];
  return (
    <p class="data-status" role={isFailed ? 'alert' : 'status'} tabIndex={-1} ref={place}>
      {outcome && t(OUTCOME_WORDS[outcome.kind], stories)}
    </p>
  );
}
