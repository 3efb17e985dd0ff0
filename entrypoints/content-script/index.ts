import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isSiteOff, parsePageBrief, type PageBrief } from '../../core/settings/page-brief';
import { leaveMarkedPage, takeMarkedPage, type MarkedPage } from '../../page/marked-page';
import { PageMarks } from '../../page/page-marks';
import { PageReader } from '../../page/page-reader';
import type { PageReport } from '../../core/page-report';
import { answerPageReport, followStored, isAlive, tell } from '../../platform/page-runtime';
import { BRIEF_KEY } from '../../platform/storage-keys';

// Not a content script in WXT's sense: its context announces itself to the page by events that any page can see and send.
export default defineUnlistedScript(() => {
  const life = new AbortController();
  const marks = new PageMarks();
  let reader: PageReader | null = null;
  let reading = new AbortController();

  const read = (brief: PageBrief | null): void => {
    reading.abort();
    reader = null;
    if (!brief || isSiteOff(location.hostname, brief.sitesOff)) return takeMarkedPage()?.onMarksChanged();
    reading = new AbortController();
    const page = takeMarkedPage() ?? { marks, brief, hasPopover: false, onMarksChanged: () => undefined };
    page.brief = brief;
    reader = new PageReader({ document, brief, marks, signal: reading.signal, onMarks: () => showMarks(page) });
    reader.start();
  };
  const showMarks = (page: MarkedPage): void => {
    if (!isAlive()) return life.abort();
    if (takeMarkedPage()) return page.onMarksChanged();
    if (marks.size === 0) return;
    leaveMarkedPage(page);
    void tell('reportMarks', {});
  };

  life.signal.addEventListener('abort', () => reading.abort());
  answerPageReport(() => reportOf(reader));
  void followStored(BRIEF_KEY, (stored) => read(parsePageBrief(stored)), life.signal);
});

function reportOf(reader: PageReader | null): PageReport {
  if (!reader) return { state: 'site-off', topics: [] };
  if (!reader.isArticle) return { state: 'not-an-article', topics: [] };
  const topics = [...reader.mentions].map(([id, mentions]) => ({ id, mentions }));
  return { state: topics.length > 0 ? 'marked' : 'no-mentions', topics };
}
