import { useEffect, useState } from 'preact/hooks';
import {
  StorageSection,
  type StorageOutcome,
  type StorageSectionProps,
} from '../../components/options/storage-section';
import type { OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { askToKeepStorage, isStorageKept } from '../../platform/persistence';

/** Storage: measured by the background, shown, and mended or cleared by it. */
export function StoragePart() {
  const [report, setReport] = useState<StorageSectionProps['report']>({ kind: 'loading' });
  const [isKept, setKept] = useState<StorageSectionProps['isKept']>({ kind: 'loading' });
  const [outcome, setOutcome] = useState<StorageOutcome | null>(null);

  const measure = () =>
    ask<OwnPageCalls, 'describeStorage'>('describeStorage', {}).then(
      (value) => setReport({ kind: 'ready', value }),
      () => setReport({ kind: 'failed' }),
    );

  useEffect(() => {
    void measure();
    void isStorageKept().then((value) => setKept({ kind: 'ready', value }));
  }, []);

  const keep = async (): Promise<void> => {
    const answer = await askToKeepStorage();
    setKept({ kind: 'ready', value: answer });
    setOutcome({ kind: answer ? 'kept' : 'not-kept' });
  };
  const rebuild = async (): Promise<void> => {
    if (outcome?.kind === 'rebuilding') return;
    setOutcome({ kind: 'rebuilding' });
    const answer = await ask<OwnPageCalls, 'rebuildStorage'>('rebuildStorage', {}).catch(() => null);
    setOutcome({ kind: answer?.ok ? 'rebuilt' : 'rebuild-failed' });
    await measure();
  };
  const forgetAll = async (): Promise<void> => {
    const answer = await ask<OwnPageCalls, 'forgetReading'>('forgetReading', { kind: 'all' }).catch(() => null);
    setOutcome(answer?.ok ? { kind: 'forgotten', stories: answer.value.forgotten } : { kind: 'forget-failed' });
    await measure();
  };
  return (
    <StorageSection
      report={report}
      isKept={isKept}
      outcome={outcome}
      onAskToKeep={() => void keep()}
      onRebuild={() => void rebuild()}
      onForgetAll={() => void forgetAll()}
    />
  );
}
