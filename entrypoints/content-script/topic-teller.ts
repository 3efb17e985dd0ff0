import { leaveMarkedPage, type MarkedPage } from '../../page/marked-page';
import { isAlive } from '../../platform/extension-api';

/** Marks that go often come again: while a page is read anew, in ms. */
const SETTLE_MS = 500;
/** In place of a number of topics: what the badge shows is not known. */
const UNSURE = -1;

/** Told how many topics are marked whenever that has changed; gives back whether it was heard. */
export type OnTopics = (topics: number, page: MarkedPage) => Promise<boolean>;

/** Tells how many topics are marked until what was told is what there is; unheard, it is told again with the next mark. */
export class TopicTeller {
  readonly #onTopics: OnTopics;
  #told = 0;
  #isTelling = false;

  constructor(onTopics: OnTopics) {
    this.#onTopics = onTopics;
  }

  /** What was told may be gone: the badge goes with a page that was left, and the page may come back. */
  doubt(): void {
    if (this.#told > 0) this.#told = UNSURE;
  }

  async tell(page: MarkedPage): Promise<void> {
    const { marks } = page;
    if (this.#isTelling || marks.topics.length === this.#told) return;
    leaveMarkedPage(page);
    this.#isTelling = true;
    const isFewer = marks.topics.length < this.#told || this.#told === UNSURE;
    if (isFewer) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const topics = marks.topics.length;
    const isHeard = topics === this.#told || (isAlive() && (await this.#onTopics(topics, page)));
    this.#isTelling = false;
    if (!isHeard) return;
    this.#told = topics;
    await this.tell(page);
  }
}
