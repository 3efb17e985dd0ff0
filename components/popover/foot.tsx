import { useState } from 'preact/hooks';
import type { CitationFormat } from '../../core/cite/citation';
import type { ReaderChange } from '../../core/popover/reader-change';
import { useStrings, type StringKey } from '../shared/strings';
import { Why, type WhyProps } from './why';

export interface FootProps extends WhyProps {
  readonly onChange: (change: ReaderChange) => void;
  /** Copies a citation; false where the browser does not let us. */
  readonly onCite: (format: CitationFormat) => Promise<boolean>;
}

const CHANGES: readonly (readonly [ReaderChange, StringKey, StringKey])[] = [
  ['silenced', 'notThis', 'notThisHint'],
  ['site-off', 'offHere', 'offHereHint'],
  ['paused', 'pauseHour', 'pauseHourHint'],
];

/** What the reader can do about the mark, and why they see it. */
export function Foot({ onChange, onCite, ...why }: FootProps) {
  const { t } = useStrings();
  const [open, setOpen] = useState<'why' | 'cite' | null>(null);
  const opener = (part: 'why' | 'cite', words: StringKey) => (
    <button type="button" aria-expanded={open === part} onClick={() => setOpen(open === part ? null : part)}>
      {t(words)}
    </button>
  );
  return (
    <div class="foot">
      <div class="foot-row">
        {opener('why', 'whyThis')}
        {CHANGES.map(([change, words, hint]) => (
          <button key={change} type="button" title={t(hint)} onClick={() => onChange(change)}>
            {t(words)}
          </button>
        ))}
        {opener('cite', 'cite')}
      </div>
      {open === 'why' && <Why {...why} />}
      {open === 'cite' && <Cite onCite={onCite} />}
    </div>
  );
}

function Cite({ onCite }: Pick<FootProps, 'onCite'>) {
  const { t } = useStrings();
  const [said, say] = useState<StringKey | null>(null);
  const copy = async (format: CitationFormat): Promise<void> => say((await onCite(format)) ? 'copied' : 'notCopied');
  return (
    <div class="foot-part foot-row">
      <button type="button" onClick={() => void copy('markdown')}>
        {t('citeMarkdown')}
      </button>
      <button type="button" onClick={() => void copy('plain')}>
        {t('citePlain')}
      </button>
      <span role="status">{said && t(said)}</span>
    </div>
  );
}
