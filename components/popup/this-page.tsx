import type { Loadable } from '../../core/loadable';
import type { LocalText, TopicId } from '../../core/packs/pack';
import type { OutletLabel } from '../../core/packs/topic-background';
import type { TabPage } from '../../core/tab-page';
import { useStrings } from '../shared/strings';
import { useKeptFocus } from './kept-focus';
import { LabelDetails, LabelLine } from './outlet-label';
import { PageReportPart } from './page-report-part';
import { NoAccess, NotReached, NotReadable } from './unread-page';

export interface ThisPageProps {
  readonly page: TabPage;
  /** The label of the page's outlet; null where no pack knows it. */
  readonly outlet: Loadable<OutletLabel | null>;
  /** The name the page gives its outlet; null where it has given none. */
  readonly siteName: string | null;
  readonly labels: ReadonlyMap<TopicId, LocalText>;
  /** Whether the page is being read on the reader's wish. */
  readonly isReading: boolean;
  /** Whether it could not be started on the page. */
  readonly isStuck: boolean;
  readonly onJump: (topicId: TopicId) => void;
  /** Reads the page anew; `anyway` also where it is no article. */
  readonly onRead: (anyway: boolean) => void;
  readonly onAllow: (where: 'here' | 'everywhere') => void;
  readonly onStart: () => void;
}

/** What the page in the tab is: its outlet, whether it is an article, and the topics it mentions. */
export function ThisPage(props: ThisPageProps) {
  const { page, outlet, siteName } = props;
  const { t } = useStrings();
  const place = useKeptFocus<HTMLElement>(page.kind === 'reported' ? page.report.state : page.kind);
  return (
    <section class="popup-part this-page" ref={place} tabIndex={-1} aria-busy={page.kind === 'loading'}>
      <h2>{t('thisPage')}</h2>
      {'host' in page && page.host !== null && <OutletHere host={page.host} outlet={outlet} siteName={siteName} />}
      <PageState {...props} />
    </section>
  );
}

function PageState(props: ThisPageProps) {
  const { page } = props;
  switch (page.kind) {
    case 'loading':
      return null;
    case 'unreadable':
      return <NotReadable why={page.why} />;
    case 'no-access':
      return <NoAccess host={page.host} onAllow={props.onAllow} />;
    case 'not-reached':
      return <NotReached {...props} />;
    case 'reported':
      return <PageReportPart {...props} report={page.report} />;
  }
}

function OutletHere({ host, outlet, siteName }: Pick<ThisPageProps, 'outlet' | 'siteName'> & { host: string }) {
  const { t } = useStrings();
  const known = outlet.kind === 'ready' ? outlet.value : null;
  return (
    <div class="outlet-here">
      <p class="outlet">
        <bdi>{known?.name ?? siteName ?? host}</bdi>
      </p>
      {known ? (
        <details class="label">
          <summary>
            <LabelLine outlet={known} />
          </summary>
          <LabelDetails outlet={known} />
        </details>
      ) : (
        <p class="label">
          {siteName !== null && siteName !== host && (
            <>
              <bdi>{host}</bdi> ·{' '}
            </>
          )}
          {outlet.kind === 'ready' ? t('outletUnknown') : '\u00a0'}
        </p>
      )}
    </div>
  );
}
