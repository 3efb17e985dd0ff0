import { useId } from 'preact/hooks';
import { useStrings, type StringKey } from '../shared/strings';
import type { CompareWithFault } from '../../core/compare/compared-article';
import type { PanelProps } from './panel-props';
import { PasteForm } from './paste-form';
import { headingOf } from './section-ids';

const FAULTS: Record<CompareWithFault, StringKey> = {
  'tab-unreadable': 'panelFault_tab',
  'no-text': 'panelFault_text',
  'file-too-large': 'panelFault_large',
  'file-type': 'panelFault_type',
};

interface CompareWithProps extends Pick<
  PanelProps,
  'tabs' | 'withFault' | 'onListTabs' | 'onTab' | 'onPaste' | 'onFile'
> {
  /** Whether it is what there is to do, and so stands open at first. */
  readonly isMain: boolean;
}

/** A text of the reader's choice to stand beside the page: another tab, pasted text, or a file. */
export function CompareWith({ isMain, tabs, withFault, onListTabs, onTab, onPaste, onFile }: CompareWithProps) {
  const { t } = useStrings();
  const fileId = useId();
  return (
    <details
      class="with"
      open={isMain}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onListTabs();
      }}
    >
      <summary>
        <h2 id={headingOf('with')} tabIndex={-1}>
          {t('panelWith')}
        </h2>
      </summary>
      <p class="quiet">{t('panelWithHint')}</p>
      {withFault && (
        <p role="alert" class="failed">
          {t(FAULTS[withFault])}
        </p>
      )}
      <h3>{t('panelWithTab')}</h3>
      <Tabs tabs={tabs} onTab={onTab} />
      <PasteForm onPaste={onPaste} />
      <h3>
        <label for={fileId}>{t('panelWithFile')}</label>
      </h3>
      <p class="quiet">{t('panelWithFileHint')}</p>
      <input
        id={fileId}
        type="file"
        accept=".html,.htm,.xhtml,.txt,.md"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
    </details>
  );
}

function Tabs({ tabs, onTab }: Pick<CompareWithProps, 'tabs' | 'onTab'>) {
  const { t } = useStrings();
  switch (tabs.kind) {
    case 'loading':
      return (
        <p class="quiet" role="status">
          {t('panelWithTabs')}
        </p>
      );
    case 'failed':
      return <p role="alert">{t('panelWithTabsFailed')}</p>;
    case 'ready':
      if (tabs.value.length === 0) return <p class="quiet">{t('panelWithNoTabs')}</p>;
      return (
        <ul class="tab-list">
          {tabs.value.map(({ id, title, host }) => (
            <li key={id}>
              <button type="button" onClick={() => onTab(id)}>
                <bdi>{title || host}</bdi> {title !== '' && <bdi class="quiet">{host}</bdi>}
              </button>
            </li>
          ))}
        </ul>
      );
  }
}
