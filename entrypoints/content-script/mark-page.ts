import type { PageReport } from '../../core/page-report';
import { briefFor, MARK_COLOURS, parsePageBrief, type PageBrief } from '../../core/settings/page-brief';
import { claimPage, leaveMarkedPage, takeMarkedPage, type MarkedPage } from '../../page/marked-page';
import { forgetEarlierMarks, PageMarks } from '../../page/page-marks';
import { PageReader } from '../../page/page-reader';
import { isAlive } from '../../platform/extension-api';
import { answerPage, followStored } from '../../platform/page-runtime';
import { BRIEF_KEY } from '../../platform/storage-keys';

/** Marks that go often come again: while a page is read anew, in ms. */
const SETTLE_MS = 500;
/** In place of a number of topics: what the badge shows is not known. */
const UNSURE = -1;

/** What marking a page needs of the one who starts it. */
export interface Marking {
  /** Told how many topics are marked whenever that has changed; gives back whether it was heard. */
  readonly onTopics: (topics: number, page: MarkedPage) => Promise<boolean>;
}

/** Marks this document by the brief, now and as page and brief change, and answers what our own pages ask about it. */
export function markPage({ onTopics }: Marking): void {
  if (!claimPage(isAlive)) return;
  const life = new AbortController();
  const marks = new PageMarks();
  forgetEarlierMarks(MARK_COLOURS);
  let isPaused = false;
  let reader: PageReader | null = null;
  let reading = new AbortController();
  let told = 0;
  let isTelling = false;

  const read = (brief: PageBrief | null): void => {
    reading.abort();
    reader = null;
    if (told > 0) told = UNSURE; // the badge goes with a page that was left, and the page may come back
    isPaused = brief?.pausedUntil ? brief.pausedUntil > Date.now() : false;
    const known = takeMarkedPage();
    if (!brief || isPaused) return known && showMarks(known);
    const own = briefFor(location.hostname, brief);
    const page = known ?? { marks, brief: own, hasPopover: false, onMarksChanged: () => undefined };
    page.brief = own;
    reading = new AbortController();
    reader = new PageReader({
      document,
      brief: own,
      marks,
      signal: reading.signal,
      onMarks: () => showMarks(page),
    });
    reader.start();
  };
  const showMarks = (page: MarkedPage): void => {
    if (!isAlive()) return life.abort();
    page.onMarksChanged();
    void tellTopics(page);
  };
  /** Tells until what was told is what there is; unheard, it is told again with the next mark. */
  const tellTopics = async (page: MarkedPage): Promise<void> => {
    if (isTelling || marks.topics === told) return;
    leaveMarkedPage(page);
    isTelling = true;
    if (marks.topics < told || told === UNSURE) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const { topics } = marks;
    const isHeard = topics === told || (isAlive() && (await onTopics(topics, page)));
    isTelling = false;
    if (!isHeard) return;
    told = topics;
    await tellTopics(page);
  };

  life.signal.addEventListener('abort', () => reading.abort());
  answerPage({
    reportPage: () => (reader ? reportOf(reader) : { state: isPaused ? 'paused' : 'starting', why: null, topics: [] }),
    readPage: (anyway) => reader?.readAgain(anyway),
  });
  void followStored(BRIEF_KEY, (stored) => read(parsePageBrief(stored)), life.signal);
}

function reportOf(reader: PageReader): PageReport {
  if (!reader.isSiteOn) return { state: 'site-off', why: null, topics: [] };
  const why = reader.refusal;
  if (!reader.isArticle) return { state: why === null ? 'starting' : 'not-an-article', why, topics: [] };
  const topics = [...reader.mentions].map(([id, mentions]) => ({ id, mentions }));
  return { state: topics.length > 0 ? 'marked' : 'no-mentions', why: null, topics };
}
