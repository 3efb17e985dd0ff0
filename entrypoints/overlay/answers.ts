import type { Loadable } from '../../components/shared/loadable';
import type { TopicId } from '../../core/packs/pack';
import type { TopicBackground } from '../../core/packs/topic-background';
import type { Result } from '../../core/result';
import type { OtherVersions } from '../../core/stories/other-versions';
import { readStory } from '../../page/read-story';
import type { BackgroundCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';

const LOADING = { kind: 'loading' } as const;

/** What the background has answered for this page; each question is asked once, a failed one again. */
export class Answers {
  readonly #topics = new Map<TopicId, Loadable<TopicBackground>>();
  #versions: Loadable<OtherVersions | null> | null = null;
  #address = '';
  readonly #onAnswer: () => void;

  constructor(onAnswer: () => void) {
    this.#onAnswer = onAnswer;
  }

  background(topicId: TopicId): Loadable<TopicBackground> {
    return this.#topics.get(topicId) ?? LOADING;
  }

  versions(): Loadable<OtherVersions | null> {
    return this.#versions ?? LOADING;
  }

  /** Asks whatever is not known yet for a popover of this topic. */
  prepare(topicId: TopicId): void {
    const known = this.#topics.get(topicId);
    if (!known || known.kind === 'failed') {
      this.#topics.set(topicId, LOADING);
      const answer = ask<BackgroundCalls, 'lookUpTopic'>('lookUpTopic', { topicId });
      void settle(answer).then((loadable) => this.#keep(() => this.#topics.set(topicId, loadable)));
    }
    const isOtherPage = this.#address !== location.href;
    if (isOtherPage || !this.#versions || this.#versions.kind === 'failed') this.#findVersions();
  }

  #findVersions(): void {
    const address = location.href;
    this.#address = address;
    this.#versions = LOADING;
    const story = readStory(document, location);
    const answer = ask<BackgroundCalls, 'findOtherVersions'>('findOtherVersions', { story });
    void settle(answer).then((loadable) => {
      if (this.#address === address) this.#keep(() => (this.#versions = loadable));
    });
  }

  #keep(keep: () => void): void {
    keep();
    this.#onAnswer();
  }
}

async function settle<Value>(answer: Promise<Result<Value, unknown>>): Promise<Loadable<Value>> {
  try {
    const result = await answer;
    return result.ok ? { kind: 'ready', value: result.value } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}
