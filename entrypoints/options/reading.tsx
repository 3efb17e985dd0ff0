import { useKeptStories, type ReadingSource, type ToForget } from '../../components/options/kept-stories';
import { ReadingSection, type ReadingSectionProps } from '../../components/options/reading-section';
import type { ForgetReading } from '../../core/reading/reading';
import type { OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';

const source: ReadingSource = {
  list: async (request) => {
    const answer = await ask<OwnPageCalls, 'listReading'>('listReading', request);
    return answer.ok ? answer.value : null;
  },
  forget: async (what) => {
    const answer = await ask<OwnPageCalls, 'forgetReading'>('forgetReading', fromNow(what));
    return answer.ok ? answer.value.forgotten : null;
  },
};

function fromNow(what: ToForget): ForgetReading {
  return what.kind === 'last' ? { kind: 'since', moment: Date.now() - what.ms } : what;
}

/** The own reading: what the background knows of it, shown. */
export function ReadingPart({ settings, onChange }: Pick<ReadingSectionProps, 'settings' | 'onChange'>) {
  return <ReadingSection settings={settings} onChange={onChange} {...useKeptStories(source)} />;
}
