import { render } from 'preact';
import { Popover, type PopoverProps } from '../../components/popover/popover';
import { StringsContext } from '../../components/shared/strings';
import type { TopicId } from '../../core/packs/pack';
import { PopoverLife } from '../../core/popover/popover-life';
import type { PopoverEffect, PopoverEvent } from '../../core/popover/popover-machine';
import { Answers } from '../../core/popover/answers';
import type { ReaderChange } from '../../core/popover/reader-change';
import { copyText } from '../../page/copy-text';
import { bringIntoSight, markToGoTo, type Direction } from '../../page/go-to-mention';
import type { Point } from '../../page/hit-test';
import type { MarkedPage } from '../../page/marked-page';
import { openOverlayRoot, type OverlayRoot } from '../../page/overlay-root';
import { liveRange } from '../../page/live-range';
import { marksInOrder } from '../../page/marks-in-order';
import type { Mark } from '../../page/page-marks';
import { placePopover } from '../../page/place-popover';
import { isModalOpen } from '../../page/reader-intent';
import { showSentence } from '../../page/show-sentence';
import { interfaceStrings } from '../../platform/interface-strings';
import { questionsOf, changeByReader, citationOf, openComparison } from './questions';
import css from './overlay.css?inline';

/** Inspectable in the test build only: a page must not reach into the popover. */
const SHADOW_MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

interface Shown {
  readonly mark: Mark;
  readonly overlay: OverlayRoot;
  readonly stopPlacing: () => void;
  /** Where the focus was, for a popover that took it. */
  readonly focusBefore: Element | null;
}

/** Carries out what the popover's state machine says. */
export class PopoverController {
  readonly #page: MarkedPage;
  readonly #answers: Answers;
  readonly #life = new PopoverLife<Mark>({
    wait: (ms, then) => void setTimeout(then, ms),
    restMs: () => this.#page.brief.restMs,
    carryOut: (effect) => this.#carryOut(effect),
  });
  #shown: Shown | null = null;
  #point: Point | null = null;
  /** What the reader has changed from the open popover; its marks may be gone because of that. */
  #changed: ReaderChange | null = null;

  constructor(page: MarkedPage) {
    this.#page = page;
    this.#answers = new Answers(questionsOf(page), () => this.#draw());
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  isOurs(event: Event): boolean {
    return this.#shown !== null && event.composedPath().includes(this.#shown.overlay.host);
  }

  /** The overlay's own root, for an event inside it. */
  rootOf(event: Event): ShadowRoot | null {
    return this.isOurs(event) ? (this.#shown?.overlay.root ?? null) : null;
  }

  handle(event: PopoverEvent<Mark>, point: Point | null = null): void {
    if (point) this.#point = point;
    if (event.kind === 'keyboard') this.#point = null;
    this.#life.handle(event);
  }

  /** Goes to a mention by keyboard; to one of a single topic where that is given. */
  goTo(which: Direction, topicId?: TopicId): void {
    const marks = marksInOrder(this.#page.marks.all).filter(
      ({ mention }) => (topicId ?? mention.topicId) === mention.topicId,
    );
    const mark = markToGoTo(marks, this.#shown?.mark ?? null, which);
    if (!mark) return;
    bringIntoSight(mark);
    this.handle({ kind: 'keyboard', mark });
  }

  /** Which outlets' versions are shown, and which first, may have been among what has changed. */
  onSettingsChanged(): void {
    this.#answers.askVersionsAgain();
  }

  /** Closes a popover whose mark has gone with its text. */
  onMarksChanged(): void {
    const mark = this.#changed ? null : this.#shown?.mark;
    if (mark && !this.#page.marks.hasAt(mark.range)) this.handle({ kind: 'dismissed' });
  }

  #carryOut(effect: Exclude<PopoverEffect<Mark>, { kind: 'wait' }>): void {
    switch (effect.kind) {
      case 'ask':
        this.#answers.prepare(effect.mark.mention.topicId);
        return;
      case 'show':
        this.#show(effect.mark, effect.focus);
        return;
      case 'hide':
        this.#hide(effect.returnFocus);
        return;
    }
  }

  #show(mark: Mark, focus: boolean): void {
    const focusBefore = this.#shown?.focusBefore ?? document.activeElement;
    this.#hide(false);
    if (isModalOpen()) return this.handle({ kind: 'dismissed' });
    const near = mark.range.startContainer.parentElement;
    const overlay = openOverlayRoot({ css, mode: SHADOW_MODE, near });
    overlay.box.dataset.size = this.#page.brief.popoverSize;
    this.#shown = { mark, overlay, focusBefore, stopPlacing: () => undefined };
    this.#draw();
    const onLost = () => this.handle({ kind: 'dismissed' });
    const stopPlacing = placePopover({ range: mark.range, box: overlay.box, point: this.#point, onLost });
    // A mention that was lost meanwhile has closed the popover again.
    if (!this.isOpen) return stopPlacing();
    this.#shown = { mark, overlay, focusBefore, stopPlacing };
    if (focus) focusDialog(overlay);
  }

  #hide(returnFocus: boolean): void {
    if (!this.#shown) return;
    const { overlay, stopPlacing, focusBefore } = this.#shown;
    const hadFocus = document.activeElement === overlay.host;
    this.#shown = null;
    this.#changed = null;
    stopPlacing();
    render(null, overlay.box);
    overlay.remove();
    if (returnFocus && hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  }

  /** Makes a change the reader wants, or takes the last one back; what cannot be made is not said to be. */
  #change(change: ReaderChange | null): void {
    const shown = this.#shown;
    const before = this.#changed;
    const made = change ?? before;
    if (!shown || !made) return;
    this.#changed = change;
    this.#draw();
    // The button that was pressed is gone, and the focus with it.
    focusDialog(shown.overlay);
    changeByReader(made, shown.mark.mention.alias.text, change !== null).catch(() => {
      this.#changed = before;
      this.#draw();
    });
  }

  #draw(): void {
    if (!this.#shown) return;
    const { mark, overlay } = this.#shown;
    render(
      <StringsContext.Provider value={interfaceStrings}>
        <Popover {...this.#propsOf(mark, overlay)} />
      </StringsContext.Provider>,
      overlay.box,
    );
  }

  #propsOf({ mention, range }: Mark, { box }: OverlayRoot): PopoverProps {
    const { topicId, alias } = mention;
    const { story } = this.#answers;
    return {
      topicId,
      alias,
      host: location.hostname,
      mention: liveRange(range)?.toString() ?? alias.text,
      pageLanguage: story?.language ?? '',
      storyDate: story?.publishedOn ?? null,
      backgroundOf: (id) => this.#answers.background(id),
      versions: this.#answers.versions(),
      comparedWith: (url) => this.#answers.comparison(url),
      nearest: this.#answers.nearest(topicId),
      changed: this.#changed,
      onTopic: (id) => this.#answers.askTopic(id),
      onSentence: (sentence) => void showSentence(sentence),
      onCompare: () => void (story && openComparison(story, this.#page)),
      onChange: (change) => this.#change(change),
      onUndo: () => this.#change(null),
      onCite: (format) => copyText(citationOf(this.#answers, topicId, format), box),
      onClose: () => this.handle({ kind: 'dismissed' }),
    };
  }
}

function focusDialog({ box }: OverlayRoot): void {
  box.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
}
