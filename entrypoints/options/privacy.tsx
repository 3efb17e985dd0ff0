import { useEffect, useState } from 'preact/hooks';
import { PrivacySection, type PrivacySectionProps } from '../../components/options/privacy-section';
import type { OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';

/** Privacy: the requests the background has noted, shown. */
export function PrivacyPart({ settings }: Pick<PrivacySectionProps, 'settings'>) {
  const [ledger, setLedger] = useState<PrivacySectionProps['ledger']>({ kind: 'loading' });
  useEffect(() => {
    void ask<OwnPageCalls, 'readLedger'>('readLedger', {}).then(
      (answer) => setLedger(answer.ok ? { kind: 'ready', value: answer.value } : { kind: 'failed' }),
      () => setLedger({ kind: 'failed' }),
    );
  }, []);
  return <PrivacySection settings={settings} ledger={ledger} />;
}
