import { useEffect, useRef } from 'preact/hooks';
import type { ShownSide } from '../../core/compare/side-by-side';
import type { FetchFailure } from '../../core/fetch-failure';
import { OutLink } from '../shared/sources';
import { useStrings, type StringKey, type Strings } from '../shared/strings';
import type { PanelProps } from './panel-props';

const FAILURES: Record<FetchFailure['kind'], StringKey> = {
  'not-web': 'panelFetch_not_web',
  unreachable: 'panelFetch_unreachable',
  timeout: 'panelFetch_timeout',
  'not-found': 'panelFetch_not_found',
  'no-access': 'panelFetch_no_access',
  refused: 'panelFetch_refused',
  server: 'panelFetch_server',
  'too-large': 'panelFetch_too_large',
  'wrong-type': 'panelFetch_wrong_type',
  elsewhere: 'panelFetch_elsewhere',
  unreadable: 'panelFetch_unreadable',
  paywall: 'panelFetch_paywall',
  'no-article': 'panelFetch_no_article',
};

interface OtherArticleProps extends Pick<PanelProps, 'fetching' | 'onFetch' | 'onBasis'> {
  readonly there: ShownSide;
  /** Whether its text is at hand though it is not what was compared. */
  readonly hasText: boolean;
  /** Whether a pack tells it too. */
  readonly hasSummary: boolean;
}

/** What else of the other article can be compared: its whole text, fetched if need be, or our summary of it. */
export function OtherArticle({ there, hasText, hasSummary, fetching, onFetch, onBasis }: OtherArticleProps) {
  const strings = useStrings();
  const { t } = strings;
  const choice = choiceOf({ there, hasText, hasSummary });
  const place = useFocusKept(choice);
  if (choice === 'none' || there.url === null) return null;
  const host = hostOf(there.url);
  const isUnderWay = fetching === 'under-way';
  const failure = typeof fetching === 'object' ? fetching : null;
  const press = { fetch: onFetch, text: () => onBasis('text'), pack: () => onBasis('pack') }[choice];
  return (
    <div class="other-article" ref={place} tabIndex={-1}>
      {failure && <Failed failure={failure} host={host} url={there.url} />}
      <button
        type="button"
        class="main-action"
        aria-disabled={isUnderWay}
        onClick={() => {
          if (!isUnderWay) press();
        }}
      >
        {choice === 'fetch' ? t(failure ? 'panelFetchAgain' : 'panelFetch') : t(SWITCH[choice])}
      </button>{' '}
      <span class="quiet" role="status">
        {choice === 'fetch' ? t(isUnderWay ? 'panelFetching' : 'panelFetchHint', [host]) : t(SWITCH_HINT[choice])}
      </span>
    </div>
  );
}

const SWITCH = { text: 'panelToText', pack: 'panelToPack' } as const;
const SWITCH_HINT = { text: 'panelToTextHint', pack: 'panelToPackHint' } as const;

type Choice = 'fetch' | 'text' | 'pack' | 'none';

function choiceOf({ there, hasText, hasSummary }: Pick<OtherArticleProps, 'there' | 'hasText' | 'hasSummary'>): Choice {
  if (there.from === 'pack') return hasText ? 'text' : 'fetch';
  if (hasSummary) return 'pack';
  return there.from === 'reading' ? 'fetch' : 'none';
}

/** The element takes the focus if it was lost with the button that was pressed. */
function useFocusKept(choice: Choice) {
  const place = useRef<HTMLDivElement>(null);
  const beforeRef = useRef(choice);
  useEffect(() => {
    if (beforeRef.current === choice) return;
    beforeRef.current = choice;
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [choice]);
  return place;
}

interface FailedProps {
  readonly failure: FetchFailure;
  readonly host: string;
  readonly url: string;
}

function Failed({ failure, host, url }: FailedProps) {
  const strings = useStrings();
  return (
    <p role="alert" class="failed">
      {failureWords(failure, host, strings)} <OutLink href={url}>{strings.t('panelFetchOpen')}</OutLink>
    </p>
  );
}

function failureWords({ kind, host: elsewhere, status }: FetchFailure, host: string, { t }: Strings): string {
  if (kind === 'elsewhere') return elsewhere ? t(FAILURES[kind], [elsewhere]) : t('panelFetch_elsewhereUnnamed');
  const words = t(FAILURES[kind], [host]);
  return status === undefined ? words : `${words} ${t('panelStatus', [String(status)])}`;
}

/** The site of an address as readers know it; the address itself where it has none. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host || url;
}
