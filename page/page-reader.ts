import { mentionChooser, type MentionChooser } from '../core/mentions/choose-mentions';
import { compileMatcher, type Matcher } from '../core/mentions/compile-matcher';
import { findMentions, isStrong, type Mention } from '../core/mentions/find-mentions';
import type { TopicId } from '../core/packs/pack';
import type { GateRefusal } from '../core/page-report';
import type { BriefTopic, PageBrief } from '../core/settings/page-brief';
import { isSiteOn } from '../core/sites/sites';
import { BLOCK_BREAK } from '../core/text/words';
import { watchPage, type PageChange } from './page-changes';
import { INLINE_ELEMENTS } from './markup';
import { judgePage } from './page-gate';
import type { PageMarks } from './page-marks';
import { languageOf } from './read-story';
import { mapText, type Place, type TextMap } from './text-map';

/** A page is read at an idle moment, but no later than this. */
const LATEST_MS = 500;
/** A shorter block is a label, a table cell or a button, in characters. */
const SHORTEST_RUN = 40;
/** A page that has not become an article after so many looks at its changes will not. */
const MOST_LOOKS = 40;

/** What arrives later as a piece of its own: an entry of a live blog. */
const ENTRY = 'article, [role=article], [itemprop=liveBlogUpdate]';

/** Reads one page in five steps (gate, map, find, choose, mark), and goes on as the page changes. */
export class PageReader {
  readonly #document: Document;
  readonly #brief: PageBrief;
  readonly #marks: PageMarks;
  readonly #onMarks: () => void;
  readonly #signal: AbortSignal;
  #matcher: Matcher = new Map();
  readonly #topics: ReadonlyMap<TopicId, BriefTopic>;
  #chooser: MentionChooser;
  #isArticle = false;
  #refusal: GateRefusal | null = null;
  /** The reader wants the page read whatever it looks like. */
  #anyway = false;
  /** Topics that the page has mentioned so far. */
  #met = new Set<TopicId>();
  #isSupported = false;
  #looks = 0;
  /** Grows with every reading from the start; the parts of an earlier one are not read on. */
  #reading = 0;

  constructor(options: {
    readonly document: Document;
    readonly brief: PageBrief;
    readonly marks: PageMarks;
    /** Called after marks have come or gone. */
    readonly onMarks: () => void;
    readonly signal: AbortSignal;
    /** Whether the reader wants the page read whatever it looks like. */
    readonly anyway?: boolean;
  }) {
    this.#document = options.document;
    this.#brief = options.brief;
    this.#marks = options.marks;
    this.#onMarks = options.onMarks;
    this.#signal = options.signal;
    this.#anyway = options.anyway ?? false;
    this.#topics = new Map(options.brief.topics.map((topic) => [topic.id, topic]));
    this.#chooser = mentionChooser(options.brief.density);
  }

  get isArticle(): boolean {
    return this.#isArticle;
  }

  /** Why the page is not read; null for an article, and where it is the site that is switched off. */
  get refusal(): GateRefusal | null {
    return this.#refusal;
  }

  /** Whether the page is read only because the reader wants it. */
  get isReadAnyway(): boolean {
    return this.#anyway;
  }

  get isSiteOn(): boolean {
    return isSiteOn(this.#document.location, this.#brief);
  }

  /** How often each topic stands on the page as it is now, marked or not; read anew each time it is asked for. */
  get mentions(): ReadonlyMap<TopicId, number> {
    const counts = new Map<TopicId, number>();
    if (!this.#isArticle) return counts;
    for (const { text } of mapText(this.#document.body)) {
      for (const { topicId } of findMentions(text, this.#matcher, this.#isSupported)) {
        counts.set(topicId, (counts.get(topicId) ?? 0) + 1);
      }
    }
    return counts;
  }

  start(): void {
    this.#whenIdle(() => this.#readAll());
    watchPage(this.#document, (change) => this.#follow(change), this.#signal);
    this.#signal.addEventListener('abort', () => this.#marks.clear());
  }

  /** Reads the page from the start, and where the reader wants it `anyway`, also one that is no article. */
  readAgain(anyway: boolean): void {
    this.#anyway ||= anyway;
    this.#looks = 0;
    this.#readAll();
  }

  #readAll(): void {
    this.#marks.clear();
    this.#met.clear();
    this.#isSupported = false;
    this.#reading++;
    // Anew with each page: a soft navigation may lead into another language.
    this.#matcher = compileMatcher(this.#brief.aliases, languageOf(this.#document));
    this.#chooser = mentionChooser(this.#brief.density);
    this.#judge();
    this.#onMarks();
    if (this.#isArticle) this.#readParts(mapText(this.#document.body));
  }

  #judge(): void {
    const answer = judgePage(this.#document);
    this.#refusal = answer.kind === 'refused' ? answer.why : null;
    this.#isArticle = this.isSiteOn && (this.#anyway ? hasText(this.#document) : answer.kind === 'article');
  }

  #follow(change: PageChange): void {
    if (change.kind === 'renewed') {
      this.#looks = 0;
      this.#anyway = false;
      return this.#readAll();
    }
    if (!this.#isArticle) {
      if (this.#looks++ < MOST_LOOKS) this.#readAll();
      return;
    }
    const changed = change.changed.filter((node) => this.#marks.on(node).length > 0 || node.length > 1);
    const lost = [...changed.flatMap((node) => this.#marks.dropOn(node)), ...this.#marks.dropGone()];
    // Pages put the same text anew while they start; its marks come anew with it.
    for (const { mention } of lost) this.#chooser.forget(mention.topicId);
    const lines = new Set([...changed, ...change.elements].flatMap((node) => blockAround(node) ?? []));
    for (const element of lines) {
      if (element.matches(ENTRY)) this.#chooser.beginEntry();
      this.#readParts(mapText(element));
    }
    if (lost.length > 0) this.#onMarks();
  }

  /** One part at each idle moment, so that no page is held up however long it is. */
  #readParts(parts: Iterator<TextMap, void, void>, reading = this.#reading): void {
    if (reading !== this.#reading) return;
    const next = parts.next();
    if (next.done) return;
    this.#readPart(next.value);
    this.#whenIdle(() => this.#readParts(parts, reading));
  }

  #readPart(part: TextMap): void {
    const mentions = findMentions(part.text, this.#matcher, this.#isSupported);
    this.#isSupported ||= mentions.some(({ alias }) => isStrong(alias));
    if (this.#meet(mentions)) return this.#readFromStart();
    const chosen = this.#chooser.choose({
      mentions,
      length: part.text.length,
      mayMark: (mention) =>
        this.#isWanted(mention, part.placeAt(mention.start)) &&
        (part.placeAt(mention.start) !== 'text' || isInRunningText(part, mention)) &&
        isInSight(part, mention),
    });
    for (const mention of chosen) this.#mark(mention, part);
    if (chosen.length > 0) this.#onMarks();
  }

  /** Notes the topics mentioned, and says whether one of them is the company that marks above it have waited for. */
  #meet(mentions: readonly Mention[]): boolean {
    const before = this.#met.size;
    for (const { topicId } of mentions) this.#met.add(topicId);
    const isFirstCompany = before === 1 && this.#met.size > 1;
    return isFirstCompany && [...this.#met].some((id) => this.#topics.get(id)?.inCompany);
  }

  /** Reads the same page from its start, knowing what it mentions. */
  #readFromStart(): void {
    this.#reading++;
    this.#chooser = mentionChooser(this.#brief.density);
    this.#marks.clear();
    this.#readParts(mapText(this.#document.body));
  }

  #isWanted({ topicId }: Mention, place: Place): boolean {
    if (place === 'heading' && !this.#brief.marksHeadings) return false;
    if (place === 'link' && !this.#brief.marksLinks) return false;
    return this.#met.size > 1 || this.#topics.get(topicId)?.inCompany !== true;
  }

  #mark(mention: Mention, part: TextMap): void {
    const range = part.rangeOf(mention.start, mention.end);
    const isMarked = this.#marks.on(range.startContainer).some((mark) => mark.range.startOffset === range.startOffset);
    const colour = this.#topics.get(mention.topicId)?.colour;
    if (colour !== undefined && !isMarked) this.#marks.add({ mention, range, colour });
  }

  #whenIdle(work: () => void): void {
    requestIdleCallback(() => this.#signal.aborted || work(), { timeout: LATEST_MS });
  }
}

/** Whether a page can be read at all. */
function hasText({ body, contentType }: Document): boolean {
  return contentType.includes('html') && (body as HTMLElement | null) !== null;
}

/** The element whose text a change within a line belongs to, since a name may run across inline elements. */
function blockAround(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement;
  while (element && INLINE_ELEMENTS.has(element.localName)) element = element.parentElement;
  return element;
}

/** Whether the block around a mention is long enough to be read as text. */
function isInRunningText({ text }: TextMap, { start, end }: Mention): boolean {
  const next = text.indexOf(BLOCK_BREAK, end);
  const block = text.slice(text.lastIndexOf(BLOCK_BREAK, start) + 1, next === -1 ? undefined : next);
  return block.trim().length >= SHORTEST_RUN;
}

function isInSight(part: TextMap, { start, end }: Mention): boolean {
  return part.rangeOf(start, end).startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}
