import type { ComponentChildren } from 'preact';
import { useStrings, type StringKey } from '../shared/strings';
import type { PanelPage, PanelProps } from './panel-props';

/** What is said in place of a comparison where the tab has no article. */
const PAGES: Record<Exclude<PanelPage['kind'], 'article'>, StringKey> = {
  'no-article': 'panelNoArticle',
  'no-access': 'panelNoAccess',
  gone: 'compareGone',
};

/** Why there is no article on this side; nothing where there is one. */
export function PageNotice({ page }: Pick<PanelProps, 'page'>) {
  const { t } = useStrings();
  if (page.kind === 'loading') return <Waiting>{t('panelReading')}</Waiting>;
  if (page.kind === 'failed') return <Fault>{t('lookUpFailed')}</Fault>;
  if (page.value.kind === 'article') return null;
  return (
    <p class="notice-line" role="status">
      {t(PAGES[page.value.kind])}
    </p>
  );
}

/** What is under way, or why nothing stands beside the article. */
export function NothingShown({ shown, versions }: Pick<PanelProps, 'shown' | 'versions'>) {
  const { t } = useStrings();
  if (shown?.kind === 'loading') return <Waiting>{t('panelLoading')}</Waiting>;
  if (shown?.kind === 'failed') return <Fault>{t('panelFailed')}</Fault>;
  if (versions.kind === 'loading') return <Waiting>{t('panelLooking')}</Waiting>;
  if (versions.kind === 'failed') return <Fault>{t('lookUpFailed')}</Fault>;
  const isKnown = (versions.value?.versions.length ?? 0) > 0;
  return (
    <p class="notice-line" role="status">
      {t(isKnown ? 'panelFailed' : 'panelNoneKnown')}
    </p>
  );
}

function Waiting({ children }: { children: ComponentChildren }) {
  return (
    <p class="notice-line waiting" role="status">
      {children}
    </p>
  );
}

function Fault({ children }: { children: ComponentChildren }) {
  return (
    <p class="notice-line failed" role="alert">
      {children}
    </p>
  );
}
