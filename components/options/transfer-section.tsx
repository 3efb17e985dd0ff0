import { useId } from 'preact/hooks';
import { isUnchanged, type ImportChanges } from '../../core/settings/compare-settings';
import { LARGEST_IMPORT, type Imported, type ImportFault } from '../../core/settings/transfer';
import { formatBytes } from '../../core/storage-share';
import { formatPeriod } from '../../core/text/format-period';
import { useFocusAfter } from '../shared/focus-after';
import { useStrings, type StringKey } from '../shared/strings';
import { Section } from './section';
import type { TransferNames } from './setting-words';
import { TransferChanges } from './transfer-changes';

/** How far an export or an import has come; `file` is the name of the file. */
export type TransferState =
  | { readonly kind: 'idle' | 'export-failed' | 'cancelled' | 'applied' | 'undone' | 'not-saved' }
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly fault: ImportFault | { readonly kind: 'unreadable' } }
  | { readonly kind: 'dry-run'; readonly file: string; readonly imported: Imported; readonly changes: ImportChanges };

export interface TransferSectionProps {
  readonly state: TransferState;
  readonly names: TransferNames;
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
}

/** Takes settings and own topics out of this browser, and brings them in: never before the reader saw what changes. */
export function TransferSection({ state, names, ...does }: TransferSectionProps) {
  const { t } = useStrings();
  const id = useId();
  return (
    <Section
      id="transfer"
      title="transferTitle"
      keys={['transferHint', 'transferExport', 'transferImport', 'transferImportHint']}
    >
      <p>{t('transferHint')}</p>
      <div class="data-buttons">
        <button type="button" onClick={does.onExport}>
          {t('transferExport')}
        </button>
        <label class="file-button">
          <span>{t('transferImport')}</span>
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby={id}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) does.onFile(file);
              // Else the same file could not be chosen once more after it was mended.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p class="quiet" id={id}>
        {t('transferImportHint')}
      </p>
      <Progress state={state} names={names} {...does} />
    </Section>
  );
}

/** Whose buttons go away with it: once such a state comes or goes, the focus has to go along. */
function stageOf({ kind }: TransferState): string {
  return kind === 'dry-run' || kind === 'applied' ? kind : 'settled';
}

function Progress({ state, names, onApply, onCancel, onUndo }: Omit<TransferSectionProps, 'onExport' | 'onFile'>) {
  const { t } = useStrings();
  const place = useFocusAfter<HTMLDivElement>(stageOf(state));
  const isWrong = state.kind === 'refused' || state.kind === 'not-saved' || state.kind === 'export-failed';
  return (
    <div class="transfer-progress" tabIndex={-1} ref={place}>
      {isWrong && (
        <p class="note" role="alert">
          <Message state={state} />
        </p>
      )}
      <p class="data-status" role="status">
        {!isWrong && <Message state={state} />}
      </p>
      {state.kind === 'applied' && (
        <button type="button" onClick={onUndo}>
          {t('transferUndo')}
        </button>
      )}
      {state.kind === 'dry-run' && <DryRun {...state} names={names} onApply={onApply} onCancel={onCancel} />}
    </div>
  );
}

function DryRun({
  file,
  imported,
  changes,
  names,
  onApply,
  onCancel,
}: TransferState & { readonly kind: 'dry-run' } & Pick<TransferSectionProps, 'names' | 'onApply' | 'onCancel'>) {
  const { t, language } = useStrings();
  const { exportedOn } = imported;
  const from = `\u2068${file}\u2069`;
  return (
    <>
      <h3 id="transfer-dry-run">{t('transferDryRun')}</h3>
      <p class="quiet">
        {exportedOn === null
          ? t('transferFromUndated', [from])
          : t('transferFrom', [from, formatPeriod(exportedOn, language)])}
      </p>
      <TransferChanges imported={imported} changes={changes} names={names} />
      <div class="data-buttons">
        {!isUnchanged(changes) && (
          <button type="button" class="main-button" onClick={onApply}>
            {t('transferApply')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t(isUnchanged(changes) ? 'close' : 'storageCancel')}
        </button>
      </div>
    </>
  );
}

type SaidKind = 'export-failed' | 'cancelled' | 'applied' | 'undone' | 'not-saved';

const SAID: Record<SaidKind, StringKey> = {
  'export-failed': 'transferExportFailed',
  cancelled: 'transferCancelled',
  applied: 'transferApplied',
  undone: 'transferUndone',
  'not-saved': 'transferNotSaved',
};

const FAULT_WORDS: Record<ImportFault['kind'] | 'unreadable', StringKey> = {
  'too-large': 'transferFault_too_large',
  'not-json': 'transferFault_not_json',
  'not-an-export': 'transferFault_not_an_export',
  'newer-version': 'transferFault_newer_version',
  'nothing-in-it': 'transferFault_nothing_in_it',
  unreadable: 'transferFault_unreadable',
};

function Message({ state }: { readonly state: TransferState }) {
  const { t, language } = useStrings();
  switch (state.kind) {
    case 'idle':
    case 'dry-run':
      return null;
    case 'exported':
      return <>{t('transferExported', [`\u2068${state.file}\u2069`])}</>;
    case 'refused': {
      const { fault, file } = state;
      const details =
        fault.kind === 'newer-version'
          ? [String(fault.version), String(fault.readable)]
          : [`\u2068${file}\u2069`, formatBytes(LARGEST_IMPORT, language)];
      return <>{t(FAULT_WORDS[fault.kind], details)}</>;
    }
    case 'export-failed':
    case 'cancelled':
    case 'applied':
    case 'undone':
    case 'not-saved':
      return <>{t(SAID[state.kind])}</>;
  }
}
