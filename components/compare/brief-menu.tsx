import { useState } from 'preact/hooks';
import { useStrings } from '../shared/strings';
import type { PanelProps } from './panel-props';
import { headingOf } from './section-ids';

/** The ways to take the comparison along, to cite it. */
export function BriefMenu({ onBrief, onCopyBrief, onPrint }: Pick<PanelProps, 'onBrief' | 'onCopyBrief' | 'onPrint'>) {
  const { t } = useStrings();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section class="brief" aria-labelledby={headingOf('brief')}>
      <h2 id={headingOf('brief')} tabIndex={-1}>
        {t('panelBrief')}
      </h2>
      <p class="quiet">{t('panelBriefHint')}</p>
      <p class="actions">
        <button type="button" onClick={() => void onCopyBrief().then(setCopied)}>
          {t('panelBriefCopy')}
        </button>
        <button type="button" onClick={() => onBrief('markdown')}>
          {t('panelBriefMarkdown')}
        </button>
        <button type="button" onClick={() => onBrief('json')}>
          {t('panelBriefJson')}
        </button>
        <button type="button" onClick={onPrint}>
          {t('panelBriefPrint')}
        </button>
      </p>
      <p role="status">{copied !== null && t(copied ? 'copied' : 'notCopied')}</p>
    </section>
  );
}
