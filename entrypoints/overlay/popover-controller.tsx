import { render } from 'preact';
import { Popover } from '../../components/popover/popover';
import { StringsContext } from '../../components/shared/strings';
import {
  CLOSED,
  step,
  type PopoverEffect,
  type PopoverEvent,
  type PopoverState,
} from '../../core/popover/popover-machine';
import { bringIntoSight, markToGoTo, type Direction } from '../../page/go-to-mention';
import type { Point } from '../../page/hit-test';
import type { MarkedPage } from '../../page/marked-page';
import { openOverlayRoot, type OverlayRoot } from '../../page/overlay-root';
import type { Mark } from '../../page/page-marks';
import { placePopover } from '../../page/place-popover';
import { isModalOpen } from '../../page/reader-intent';
import { interfaceStrings } from '../../platform/interface-strings';
import { Answers } from './answers';
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
  readonly #answers = new Answers(() => this.#draw());
  #state: PopoverState<Mark> = CLOSED;
  #shown: Shown | null = null;
  #point: Point | null = null;

  constructor(page: MarkedPage) {
    this.#page = page;
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  isOurs(event: Event): boolean {
    return this.#shown !== null && event.composedPath().includes(this.#shown.overlay.host);
  }

  handle(event: PopoverEvent<Mark>, point: Point | null = null): void {
    if (point) this.#point = point;
    if (event.kind === 'keyboard') this.#point = null;
    const { state, effects } = step(this.#state, event, { restMs: this.#page.brief.restMs });
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  goTo(which: Direction): void {
    const mark = markToGoTo(this.#page.marks.inOrder, this.#shown?.mark ?? null, which);
    if (!mark) return;
    bringIntoSight(mark);
    this.handle({ kind: 'keyboard', mark });
  }

  /** Closes a popover whose mark has gone with its text. */
  onMarksChanged(): void {
    const mark = this.#shown?.mark;
    if (mark && !this.#page.marks.on(mark.range.startContainer).includes(mark)) this.handle({ kind: 'dismissed' });
  }

  #carryOut(effect: PopoverEffect<Mark>): void {
    switch (effect.kind) {
      case 'wait':
        setTimeout(() => this.handle(effect.then), effect.ms);
        return;
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
    const overlay = openOverlayRoot({ css, mode: SHADOW_MODE });
    this.#shown = { mark, overlay, focusBefore, stopPlacing: () => undefined };
    this.#draw();
    const onLost = () => this.handle({ kind: 'dismissed' });
    const stopPlacing = placePopover({ range: mark.range, box: overlay.box, point: this.#point, onLost });
    // A mention that was lost meanwhile has closed the popover again.
    if (!this.isOpen) return stopPlacing();
    this.#shown = { mark, overlay, focusBefore, stopPlacing };
    if (focus) overlay.box.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  #hide(returnFocus: boolean): void {
    if (!this.#shown) return;
    const { overlay, stopPlacing, focusBefore } = this.#shown;
    const hadFocus = document.activeElement === overlay.host;
    this.#shown = null;
    stopPlacing();
    render(null, overlay.box);
    overlay.remove();
    if (returnFocus && hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  }

  #draw(): void {
    if (!this.#shown) return;
    const { mark, overlay } = this.#shown;
    const { topicId } = mark.mention;
    render(
      <StringsContext.Provider value={interfaceStrings}>
        <Popover
          topicId={topicId}
          mention={mark.range.startContainer.textContent?.slice(mark.range.startOffset, mark.range.endOffset) ?? ''}
          background={this.#answers.background(topicId)}
          versions={this.#answers.versions()}
          onClose={() => this.handle({ kind: 'dismissed' })}
        />
      </StringsContext.Provider>,
      overlay.box,
    );
  }
}
