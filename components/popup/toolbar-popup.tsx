import type { LocalText, TopicId } from '../../core/packs/pack';
import type { PageReport } from '../../core/page-report';
import { Local, useStrings, type StringKey } from '../shared/strings';

/** The page in the tab: not to be read at all, not reached yet, or what it reports of itself. */
export type TabPage =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-ready'; readonly host: string }
  | { readonly kind: 'reported'; readonly host: string; readonly report: PageReport };

export interface ToolbarPopupProps {
  readonly page: TabPage;
  readonly labels: ReadonlyMap<TopicId, LocalText>;
  readonly isSiteOn: boolean;
  readonly onSiteToggle: (on: boolean) => void;
  readonly onOpenOptions: () => void;
}

const STATE_WORDS: Record<Exclude<PageReport['state'], 'marked'>, StringKey> = {
  'no-mentions': 'popupNoMentions',
  'not-an-article': 'popupNotArticle',
  'site-off': 'popupSiteOff',
  paused: 'popupPaused',
  starting: 'popupNotReady',
};

/** What is on the page the reader looks at, and the switch for its site. */
export function ToolbarPopup({ page, labels, isSiteOn, onSiteToggle, onOpenOptions }: ToolbarPopupProps) {
  const { t, language, direction } = useStrings();
  return (
    <main class="popup" lang={language} dir={direction}>
      <header class="popup-head">
        <h1>Sidelight</h1>
        <button type="button" onClick={onOpenOptions}>
          {t('openOptions')}
        </button>
      </header>
      <PageState page={page} labels={labels} />
      {page.kind !== 'unreadable' && (
        <label class="switch-line">
          <span>{t('popupSiteSwitch', [page.host])}</span>
          <input
            type="checkbox"
            role="switch"
            checked={isSiteOn}
            onChange={({ currentTarget }) => onSiteToggle(currentTarget.checked)}
          />
        </label>
      )}
    </main>
  );
}

function PageState({ page, labels }: Pick<ToolbarPopupProps, 'page' | 'labels'>) {
  const { t } = useStrings();
  if (page.kind === 'unreadable') return <p class="state">{t('popupUnreadable')}</p>;
  if (page.kind === 'not-ready') return <p class="state">{t('popupNotReady')}</p>;
  const { state, topics } = page.report;
  if (state !== 'marked') return <p class="state">{t(STATE_WORDS[state])}</p>;
  return (
    <section>
      <h2>{t('popupArticle')}</h2>
      <ul class="topics">
        {topics.map(({ id, mentions }) => (
          <li key={id}>
            {labels.has(id) ? <Local of={labels.get(id) ?? { en: id }} /> : <bdi>{id}</bdi>}
            <span class="mentions">{t('mentionsCount', [String(mentions)])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
