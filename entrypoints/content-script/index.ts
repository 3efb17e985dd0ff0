import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { briefFor, isSiteOff, MARK_COLOURS, parsePageBrief, type PageBrief } from '../../core/settings/page-brief';
import { leaveMarkedPage, takeMarkedPage, type MarkedPage } from '../../page/marked-page';
import { forgetEarlierMarks, PageMarks } from '../../page/page-marks';
import { PageReader } from '../../page/page-reader';
import type { PageReport } from '../../core/page-report';
import { isAlive } from '../../platform/extension-api';
import { answerPageReport, followStored, tell } from '../../platform/page-runtime';
import { BRIEF_KEY } from '../../platform/storage-keys';

// Not a content script in WXT's sense: its context announces itself to the page by events that any page can see and send.
export default defineUnlistedScript(() => {
  const life = new AbortController();
  const marks = new PageMarks();
  forgetEarlierMarks(MARK_COLOURS);
  let state: ReturnType<typeof restOf> = 'starting';
  let reader: PageReader | null = null;
  let reading = new AbortController();
  let isReporting = false;

  const read = (told: PageBrief | null): void => {
    reading.abort();
    reader = null;
    state = restOf(told);
    if (!told || state !== 'starting') return takeMarkedPage()?.onMarksChanged();
    const brief = briefFor(location.hostname, told);
    reading = new AbortController();
    const page = takeMarkedPage() ?? { marks, brief, hasPopover: false, onMarksChanged: () => undefined };
    page.brief = brief;
    reader = new PageReader({ document, brief, marks, signal: reading.signal, onMarks: () => void showMarks(page) });
    reader.start();
  };
  const showMarks = async (page: MarkedPage): Promise<void> => {
    if (!isAlive()) return life.abort();
    page.onMarksChanged();
    if (marks.size === 0 || page.hasPopover || isReporting) return;
    leaveMarkedPage(page);
    isReporting = true;
    await tell('reportMarks', {}); // unheard, it is told again with the next mark
    isReporting = false;
  };

  life.signal.addEventListener('abort', () => reading.abort());
  answerPageReport(() => (reader ? reportOf(reader) : { state, topics: [] }));
  void followStored(BRIEF_KEY, (stored) => read(parsePageBrief(stored)), life.signal);
});

/** Why nothing is marked by this brief; "starting" where something may be. */
function restOf(brief: PageBrief | null): Exclude<PageReport['state'], 'marked' | 'no-mentions' | 'not-an-article'> {
  if (brief && isSiteOff(location.hostname, brief.sitesOff)) return 'site-off';
  return brief?.pausedUntil && brief.pausedUntil > Date.now() ? 'paused' : 'starting';
}

function reportOf(reader: PageReader): PageReport {
  if (!reader.isArticle) return { state: 'not-an-article', topics: [] };
  const topics = [...reader.mentions].map(([id, mentions]) => ({ id, mentions }));
  return { state: topics.length > 0 ? 'marked' : 'no-mentions', topics };
}
