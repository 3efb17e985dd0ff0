import type { Matcher } from '../core/mentions/matcher';
import type { TopicId } from '../core/packs/pack';
import type { GateRefusal } from '../core/page-report';
import type { PageBrief } from '../core/settings/page-brief';
import { isSiteOn } from '../core/sites/sites';
import { languageOf, primaryLanguage } from './article-language';
import { blocksAround, isWithin } from './late-blocks';
import { MentionMarker } from './mention-marker';
import { watchPage, type PageChange } from './page-changes';
import { judgePage } from './page-gate';
import { languageSample, languagesIn } from './page-languages';
import type { PageMarks } from './page-marks';
import { shadowRoots } from './shadow-roots';
import { PART_CHARACTERS, readParts, type Places, type TextPart } from './text-part';

/** A page is read at an idle moment, but no later than this. */
const LATEST_MS = 500;
/** A page that has not become an article after so many looks at its changes will not. */
const MOST_LOOKS = 40;
/** What a part costs at least, as so many characters. */
const SHORT_PART = 500;
/** What arrives later as a piece of its own: an entry of a live blog. */
const ENTRY = 'article, [role=article], [itemprop=liveBlogUpdate]';

/** What a page is read with, given by who connects it to the extension. */
export interface ReaderSources {
  /** The names to look for in texts of some languages; none given for an unknown one. At once where they are known. */
  readonly names: (languages: readonly string[]) => Matcher | Promise<Matcher>;
  /** The tag of the language of a text; "" where it cannot be told. */
  readonly detect: (text: string) => Promise<string>;
}

/** Reads one page in five steps (gate, map, find, choose, mark), and goes on as the page changes. */
export class PageReader {
  readonly #document: Document;
  readonly #brief: PageBrief;
  readonly #marks: PageMarks;
  readonly #sources: ReaderSources;
  readonly #onMarks: () => void;
  readonly #signal: AbortSignal;
  #watch: (root: Node) => void = () => undefined;
  #marker: MentionMarker;
  #matcher: Matcher | null = null;
  /** The language of the text, where it is another than the page states; null until that was looked at. */
  #language: string | null = null;
  #isArticle = false;
  #refusal: GateRefusal | null = null;
  /** The reader wants the page read whatever it looks like. */
  #anyway = false;
  #looks = 0;
  /** Grows with every reading from the start; the parts of an earlier one are not read on. */
  #reading = 0;

  constructor(options: {
    readonly document: Document;
    readonly brief: PageBrief;
    readonly marks: PageMarks;
    readonly sources: ReaderSources;
    /** Called after marks have come or gone. */
    readonly onMarks: () => void;
    readonly signal: AbortSignal;
    /** Whether the reader wants the page read whatever it looks like. */
    readonly anyway?: boolean;
  }) {
    this.#document = options.document;
    this.#brief = options.brief;
    this.#marks = options.marks;
    this.#sources = options.sources;
    this.#onMarks = options.onMarks;
    this.#signal = options.signal;
    this.#anyway = options.anyway ?? false;
    this.#marker = new MentionMarker(this.#brief, this.#marks);
  }

  get isArticle(): boolean {
    return this.#isArticle;
  }

  /** Why the page is not read; null for an article, and where it is the site that is switched off. */
  get refusal(): GateRefusal | null {
    return this.#refusal;
  }

  /** Whether the names to look for are still awaited. */
  get isWaiting(): boolean {
    return this.#isArticle && !this.#matcher;
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
    if (!this.#matcher || !hasText(this.#document)) return counts;
    const { body } = this.#document;
    for (const part of [body, ...shadowRoots(body)].flatMap((root) => [...readParts(root)])) {
      for (const { topicId } of this.#marker.mentionsIn(part, this.#matcher)) {
        counts.set(topicId, (counts.get(topicId) ?? 0) + 1);
      }
    }
    return counts;
  }

  start(): void {
    this.#whenIdle(() => this.#readAll());
    this.#watch = watchPage(this.#document, (change) => this.#follow(change), this.#signal);
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
    this.#marker = new MentionMarker(this.#brief, this.#marks);
    this.#matcher = null;
    const reading = ++this.#reading;
    this.#judge();
    this.#onMarks();
    if (!this.#isArticle || this.#signal.aborted) return;
    const stated = languageOf(this.#document);
    if (stated === '' && this.#language === null) return void this.#checkLanguage(stated, reading);
    const names = this.#sources.names(languagesIn(this.#document, this.#language ?? stated, this.#brief.languages));
    // Without names nothing is found; the page is read again with the next change of the brief.
    if (names instanceof Promise) void names.then((matcher) => this.#readWith(matcher, reading)).catch(() => undefined);
    else this.#readWith(names, reading);
  }

  #readWith(matcher: Matcher, reading: number): void {
    if (reading !== this.#reading || this.#signal.aborted) return;
    this.#matcher = matcher;
    this.#readParts(readParts(this.#document.body), reading, () => this.#readRest(reading));
  }

  /** What can wait until the page's own text is marked: shadow roots, and whether the page is in the language it states. */
  #readRest(reading: number): void {
    this.#readShadows(this.#document.body);
    if (this.#language === null) void this.#checkLanguage(languageOf(this.#document), reading);
  }

  #readShadows(within: Element | ShadowRoot): void {
    for (const root of shadowRoots(within)) {
      this.#watch(root);
      this.#readParts(readParts(root), this.#reading);
    }
  }

  /** Reads the page anew where its text is in another language than it states. */
  async #checkLanguage(stated: string, reading: number): Promise<void> {
    const detected = primaryLanguage(await this.#sources.detect(languageSample(this.#document)));
    if (reading !== this.#reading || this.#signal.aborted) return;
    const isKnown = detected !== '' && this.#brief.languages.includes(detected);
    this.#language = isKnown ? detected : stated;
    if (this.#language !== stated || !this.#matcher) this.#readAll();
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
      this.#language = null;
    }
    if (change.kind !== 'added') return this.#readAll();
    if (!this.#isArticle) {
      if (this.#looks++ < MOST_LOOKS) this.#readAll();
      return;
    }
    const changed = new Set<Node>(change.changed.filter((node) => this.#marks.on(node).length > 0 || node.length > 1));
    const blocks = blocksAround([...changed, ...change.elements]);
    // What is read again is marked again, so that it does not come to more marks.
    const lost = this.#marks.drop((node) => !node.isConnected || changed.has(node) || isWithin(node, blocks));
    // Pages put the same text anew while they start; its marks come anew with it.
    for (const { mention } of lost) this.#marker.forget(mention.topicId);
    this.#readParts(this.#partsOf(blocks), this.#reading);
    if (lost.length > 0) this.#onMarks();
  }

  /** The text of several blocks, one after the other, with what stands in their shadow roots. */
  *#partsOf(blocks: ReadonlySet<Node>): Generator<TextPart, void, void> {
    const places: Places = new Map();
    for (const block of blocks) {
      if (block instanceof Element && block.matches(ENTRY)) this.#marker.beginEntry();
      yield* readParts(block, undefined, places);
      this.#readShadows(block as Element);
    }
  }

  /** About a part's worth of text at each idle moment, so that no page is held up however long it is. */
  #readParts(parts: Iterator<TextPart, void, void>, reading: number, onEnd?: () => void): void {
    let hasMarks = false;
    for (let length = 0; length < PART_CHARACTERS;) {
      if (reading !== this.#reading || !this.#matcher) return;
      const next = parts.next();
      if (next.done) {
        if (hasMarks) this.#onMarks();
        return onEnd?.();
      }
      const marked = this.#marker.mark(next.value, this.#matcher);
      if (marked === 'company') return this.#readFromStart();
      hasMarks ||= marked === 'marks';
      // Many short parts take longer than their text says.
      length += next.value.text.length + SHORT_PART;
    }
    if (hasMarks) this.#onMarks();
    this.#whenIdle(() => this.#readParts(parts, reading, onEnd));
  }

  /** Reads the same page from its start, knowing what it mentions. */
  #readFromStart(): void {
    this.#marker.restart();
    if (this.#matcher) this.#readWith(this.#matcher, ++this.#reading);
  }

  #whenIdle(work: () => void): void {
    requestIdleCallback(() => this.#signal.aborted || work(), { timeout: LATEST_MS });
  }
}

/** Whether a page can be read at all. */
function hasText({ body, contentType }: Document): boolean {
  return contentType.includes('html') && (body as HTMLElement | null) !== null;
}
