import { keysFor } from '../../core/mentions/compile-names';
import { openMatcher, type Matcher } from '../../core/mentions/matcher';
import type { PageReport } from '../../core/page-report';
import { MARK_COLOURS, parsePageBrief, silencedOn, type PageBrief } from '../../core/settings/page-brief';
import { claimPage, takeMarkedPage, type MarkedPage } from '../../page/marked-page';
import { forgetEarlierMarks, PageMarks } from '../../page/page-marks';
import { PageReader, type ReaderSources } from '../../page/page-reader';
import { isAlive } from '../../platform/extension-api';
import { answerPage, detectLanguage, followStored, readStored } from '../../platform/page-runtime';
import { BRIEF_KEY, NAMES_KEY } from '../../platform/storage-keys';
import { TopicTeller, type OnTopics } from './topic-teller';

/** Marks this document by the brief, now and as page and brief change, and answers what our own pages ask about it. */
export function markPage({ onTopics }: { readonly onTopics: OnTopics }): void {
  if (!claimPage(isAlive)) return;
  const life = new AbortController();
  const marks = new PageMarks();
  const teller = new TopicTeller(onTopics);
  forgetEarlierMarks(MARK_COLOURS);
  let isPaused = false;
  let reader: PageReader | null = null;
  let reading = new AbortController();

  const read = (brief: PageBrief | null): void => {
    const anyway = reader?.isReadAnyway ?? false;
    reading.abort();
    reader = null;
    teller.doubt();
    isPaused = brief?.pausedUntil ? brief.pausedUntil > Date.now() : false;
    const known = takeMarkedPage();
    if (!brief || isPaused) return known && showMarks(known);
    const page = known ?? {
      marks,
      brief,
      isReadAnyway: anyway,
      hasPopover: false,
      onMarksChanged: () => undefined,
    };
    page.brief = brief;
    reading = new AbortController();
    const { signal } = reading;
    const sources = { names: namesOf(brief), detect: detectLanguage };
    reader = new PageReader({ document, brief, marks, sources, signal, anyway, onMarks: () => showMarks(page) });
    reader.start();
  };
  const showMarks = (page: MarkedPage): void => {
    if (!isAlive()) return life.abort();
    page.isReadAnyway = reader?.isReadAnyway ?? false;
    page.onMarksChanged();
    void teller.tell(page);
  };

  life.signal.addEventListener('abort', () => reading.abort());
  answerPage({
    reportPage: () => (reader ? reportOf(reader) : { state: isPaused ? 'paused' : 'starting', why: null, topics: [] }),
    readPage: (anyway) => reader?.readAgain(anyway),
  });
  void followStored(BRIEF_KEY, (stored) => read(parsePageBrief(stored)), life.signal);
}

/** Reads the names to look for once for each choice of languages. */
function namesOf(brief: PageBrief): ReaderSources['names'] {
  const known = new Map<string, Matcher>();
  return (languages) => {
    const choice = languages.join();
    return known.get(choice) ?? open(brief, languages).then((matcher) => (known.set(choice, matcher), matcher));
  };
}

async function open(brief: PageBrief, languages: readonly string[]): Promise<Matcher> {
  const keys = keysFor(brief.languages, languages).map((language) => NAMES_KEY + language);
  const texts = (await readStored(keys)).map((text) => (typeof text === 'string' ? text : ''));
  return openMatcher(texts, languages, silencedOn(location.hostname, brief));
}

function reportOf(reader: PageReader): PageReport {
  if (!reader.isSiteOn) return { state: 'site-off', why: null, topics: [] };
  const why = reader.refusal;
  if (!reader.isArticle) return { state: why === null ? 'starting' : 'not-an-article', why, topics: [] };
  if (reader.isWaiting) return { state: 'starting', why: null, topics: [] };
  const topics = [...reader.mentions].map(([id, mentions]) => ({ id, mentions }));
  return { state: topics.length > 0 ? 'marked' : 'no-mentions', why: null, topics };
}
