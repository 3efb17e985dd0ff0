import { CLOSED, step, type PopoverEffect, type PopoverEvent, type PopoverState } from './popover-machine';

/** What of the world a popover's life needs. */
export interface Surroundings<Mark> {
  /** Calls back after so many ms. */
  readonly wait: (ms: number, then: () => void) => void;
  /** How long a pointer rests before the popover opens, in ms; null opens by click and keyboard only. */
  readonly restMs: () => number | null;
  /** Does what the state machine says, but for waiting. */
  readonly carryOut: (effect: Exclude<PopoverEffect<Mark>, { kind: 'wait' }>) => void;
}

/** Runs the popover's state machine: events in, effects out, and time as the caller has it. */
export class PopoverLife<Mark> {
  #state: PopoverState<Mark> = CLOSED;
  readonly #surroundings: Surroundings<Mark>;

  constructor(surroundings: Surroundings<Mark>) {
    this.#surroundings = surroundings;
  }

  handle(event: PopoverEvent<Mark>): void {
    const { wait, restMs, carryOut } = this.#surroundings;
    const { state, effects } = step(this.#state, event, { restMs: restMs() });
    this.#state = state;
    for (const effect of effects) {
      if (effect.kind === 'wait') wait(effect.ms, () => this.handle(effect.then));
      else carryOut(effect);
    }
  }
}
