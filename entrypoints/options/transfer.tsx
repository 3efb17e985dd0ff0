import { useEffect, useState } from 'preact/hooks';
import type { TransferNames } from '../../components/options/setting-words';
import { TransferSection, type TransferState } from '../../components/options/transfer-section';
import { compareImport, withImportedSettings, withImportedTopics } from '../../core/settings/compare-settings';
import {
  exportName,
  exportText,
  LARGEST_IMPORT,
  readImport,
  type Imported,
  type Transferable,
} from '../../core/settings/transfer';
import { download } from '../../platform/download';
import type { OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { changeOwnTopics, loadOwnTopics } from '../../platform/own-topics-store';
import { changeSettings, readSettings } from '../../platform/settings-store';

const NO_NAMES: TransferNames = { topics: new Map(), outlets: new Map() };

async function readNames(): Promise<TransferNames> {
  const [topics, outlets] = await Promise.all([
    ask<OwnPageCalls, 'listTopics'>('listTopics', {}),
    ask<OwnPageCalls, 'listOutlets'>('listOutlets', {}),
  ]);
  return {
    topics: new Map(topics.ok ? topics.value.map(({ id, label }) => [id, label]) : []),
    outlets: new Map(outlets.ok ? outlets.value.map(({ id, name }) => [id, name]) : []),
  };
}

async function readCurrent(): Promise<Transferable> {
  const [settings, ownTopics] = await Promise.all([readSettings(), loadOwnTopics()]);
  return { settings, ownTopics };
}

async function exportAll(): Promise<TransferState> {
  const day = new Date().toISOString().slice(0, 10);
  download(exportName(day), exportText(await readCurrent(), day), 'application/json');
  return { kind: 'exported', file: exportName(day) };
}

async function readFile(file: File): Promise<TransferState> {
  const { name } = file;
  if (file.size > LARGEST_IMPORT) return { kind: 'refused', file: name, fault: { kind: 'too-large' } };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'refused', file: name, fault: { kind: 'unreadable' } };
  const read = readImport(text);
  if (!read.ok) return { kind: 'refused', file: name, fault: read.error };
  const changes = compareImport(await readCurrent(), read.value);
  return { kind: 'dry-run', file: name, imported: read.value, changes };
}

/** Puts settings and own topics back, but for a pause, which has gone on meanwhile. */
async function restore({ settings, ownTopics }: Transferable): Promise<void> {
  await changeSettings(({ pausedUntil }) => ({ ...settings, pausedUntil }));
  await changeOwnTopics(() => ownTopics);
}

/** Saves both or, where one cannot be saved, neither. */
async function save(imported: Imported, before: Transferable): Promise<TransferState> {
  try {
    await changeSettings((settings) => withImportedSettings(settings, imported.settings));
    await changeOwnTopics((topics) => withImportedTopics(topics, imported.ownTopics));
    return { kind: 'applied' };
  } catch {
    await restore(before);
    return { kind: 'not-saved' };
  }
}

/** Export and import: the reader's file read, shown, and put in place of what is stored. */
export function TransferPart() {
  const [state, setState] = useState<TransferState>({ kind: 'idle' });
  const [names, setNames] = useState(NO_NAMES);
  const [before, setBefore] = useState<Transferable | null>(null);

  useEffect(() => {
    void readNames().then(setNames, () => undefined); // ids stand for names then
  }, []);

  /** What fails on the way changes nothing further. */
  const go = (step: Promise<TransferState>, failed: TransferState) => void step.catch(() => failed).then(setState);

  const apply = async (): Promise<TransferState> => {
    if (state.kind !== 'dry-run') return state;
    const current = await readCurrent();
    setBefore(current);
    return save(state.imported, current);
  };
  const undo = async (): Promise<TransferState> => {
    if (before) await restore(before);
    return { kind: 'undone' };
  };
  return (
    <TransferSection
      state={state}
      names={names}
      onExport={() => go(exportAll(), { kind: 'export-failed' })}
      onFile={(file) => go(readFile(file), { kind: 'refused', file: file.name, fault: { kind: 'unreadable' } })}
      onApply={() => go(apply(), { kind: 'not-saved' })}
      onCancel={() => setState({ kind: 'cancelled' })}
      onUndo={() => go(undo(), { kind: 'not-saved' })}
    />
  );
}
