import { useState } from 'preact/hooks';
import type { GateRefusal, PageReport } from '../../core/page-report';
import { useFocusAfter } from '../shared/focus-after';
import { Local, useStrings, type StringKey } from '../shared/strings';
import type { ThisPageProps } from './this-page';

const STATE_WORDS: Record<PageReport['state'], StringKey> = {
  marked: 'popupArticle',
  'no-mentions': 'popupNoMentions',
  'not-an-article': 'popupNotArticle',
  'site-off': 'popupSiteOff',
  paused: 'popupPaused',
  starting: 'popupStarting',
};
const WHY_WORDS: Record<GateRefusal, StringKey> = {
  'not-html': 'popupWhyNotHtml',
  editor: 'popupWhyEditor',
  'no-article': 'popupWhyNoArticle',
  'too-short': 'popupWhyTooShort',
};

/** Topics shown before the reader asks for more. */
const FIRST_TOPICS = 9;

interface PageReportPartProps extends Pick<ThisPageProps, 'labels' | 'isReading' | 'onJump' | 'onRead'> {
  readonly report: PageReport;
}

type MentionedTopicsProps = Pick<PageReport, 'topics'> & Pick<ThisPageProps, 'labels' | 'onJump'>;

/** What a page reports of itself: whether it is an article and why not, its topics, and a way to read it again. */
export function PageReportPart({ report, labels, isReading, onJump, onRead }: PageReportPartProps) {
  const { t } = useStrings();
  const { state, why, topics } = report;
  const isRead = state === 'marked' || state === 'no-mentions' || state === 'not-an-article';
  return (
    <>
      <p class="state">
        {t(STATE_WORDS[state])} {why && t(WHY_WORDS[why])}
      </p>
      {topics.length > 0 && <MentionedTopics topics={topics} labels={labels} onJump={onJump} />}
      <div class="popup-row">
        {state === 'not-an-article' && why !== 'not-html' && (
          <button type="button" onClick={() => onRead(true)}>
            {t('popupReadAnyway')}
          </button>
        )}
        {isRead && (
          <button type="button" class="plain" onClick={() => onRead(false)}>
            {t('popupScan')}
          </button>
        )}
        <span class="quiet" role="status">
          {isReading && t('popupReading')}
        </span>
      </div>
    </>
  );
}

/** The topics of the page, the most mentioned first; each leads to its next mention. */
function MentionedTopics({ topics, labels, onJump }: MentionedTopicsProps) {
  const { t } = useStrings();
  const [all, showAll] = useState(false);
  const list = useFocusAfter<HTMLUListElement>(all);
  const shown = topics.toSorted((a, b) => b.mentions - a.mentions).slice(0, all ? undefined : FIRST_TOPICS);
  return (
    <>
      <ul class="topics" ref={list} tabIndex={-1}>
        {shown.map(({ id, mentions }) => (
          <li key={id}>
            <button type="button" title={t('commandNextMention')} onClick={() => onJump(id)}>
              <span class="topic-name">
                {labels.has(id) ? <Local of={labels.get(id) ?? { en: id }} /> : <bdi>{id}</bdi>}
              </span>
              <span class="mentions">{t('mentionsCount', [String(mentions)])}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < topics.length && (
        <button type="button" class="all-topics plain" onClick={() => showAll(true)}>
          {t('showAll', [String(topics.length)])}
        </button>
      )}
    </>
  );
}
