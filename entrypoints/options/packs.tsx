import { useEffect, useState } from 'preact/hooks';
import { PacksSection } from '../../components/options/packs-section';
import type { Loadable } from '../../core/loadable';
import type { PackContents } from '../../core/packs/pack-contents';
import type { OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';

/** The installed packs, as the background knows them. */
export function PacksPart() {
  const [packs, setPacks] = useState<Loadable<readonly PackContents[]>>({ kind: 'loading' });

  useEffect(() => {
    void ask<OwnPageCalls, 'listPacks'>('listPacks', {}).then(
      (answer) => setPacks(answer.ok ? { kind: 'ready', value: answer.value } : { kind: 'failed' }),
      () => setPacks({ kind: 'failed' }),
    );
  }, []);

  return <PacksSection packs={packs} />;
}
