import type { Loadable } from '../loadable';
import type { CardResult } from '../compare/side-by-side';
import type { TopicId } from '../packs/pack';
import type { TopicBackground } from '../packs/topic-background';
import type { Result } from '../result';
import type { NearestStory } from '../stories/nearest-stories';
import type { OtherVersions } from '../stories/other-versions';
import type { Story } from '../stories/story';

/** How the questions of a popover are asked. */
export interface Questions {
  readonly topic: (topicId: TopicId) => Promise<Result<TopicBackground, unknown>>;
  readonly versions: (story: Story) => Promise<Result<OtherVersions | null, unknown>>;
  /** The story against a version's text, by the version's address. */
  readonly comparison: (story: Story, url: string) => Promise<Result<CardResult | null, unknown>>;
  readonly nearest: (topicId: TopicId, story: Story) => Promise<Result<readonly NearestStory[], unknown>>;
  /** The story on the page as it is now. */
  readonly readStory: () => Story;
  /** The page's address as it is now. */
  readonly address: () => string;
}

const LOADING = { kind: 'loading' } as const;

/** What has been answered for a page; each question is asked once, a failed one again, all again at another address. */
export class Answers {
  readonly #topics = new Map<TopicId, Loadable<TopicBackground>>();
  readonly #nearest = new Map<TopicId, Loadable<readonly NearestStory[]>>();
  readonly #comparisons = new Map<string, Loadable<CardResult | null>>();
  #versions: Loadable<OtherVersions | null> | null = null;
  #story: Story | null = null;
  #address = '';
  /** Whether the other versions may be others by now. */
  #isOutdated = false;
  readonly #questions: Questions;
  readonly #onAnswer: () => void;

  constructor(questions: Questions, onAnswer: () => void) {
    this.#questions = questions;
    this.#onAnswer = onAnswer;
  }

  background(topicId: TopicId): Loadable<TopicBackground> {
    return this.#topics.get(topicId) ?? LOADING;
  }

  versions(): Loadable<OtherVersions | null> {
    return this.#versions ?? LOADING;
  }

  /** The page's text against that of a version, which is asked for where it is not known yet. */
  comparison(url: string): Loadable<CardResult | null> {
    const known = this.#comparisons.get(url);
    if (known || !this.#story) return known ?? LOADING;
    const story = this.#story;
    this.#comparisons.set(url, LOADING);
    void settle(this.#questions.comparison(story, url)).then((loadable) => {
      if (this.#story === story) this.#keep(() => this.#comparisons.set(url, loadable));
    });
    return LOADING;
  }

  nearest(topicId: TopicId): Loadable<readonly NearestStory[]> {
    return this.#nearest.get(topicId) ?? LOADING;
  }

  /** The story that the answers are about; null before the first question. */
  get story(): Story | null {
    return this.#story;
  }

  /** Asks whatever is not known yet for a popover of this topic. */
  prepare(topicId: TopicId): void {
    this.askTopic(topicId);
    const isOtherPage = this.#address !== this.#questions.address();
    if (isOtherPage || this.#isOutdated || !this.#versions || this.#versions.kind === 'failed') {
      this.#findVersions(topicId);
    } else this.#findNearest(topicId);
  }

  /** Has the next popover ask for the other versions again; what an open one shows stays until then. */
  askVersionsAgain(): void {
    this.#isOutdated = true;
  }

  /** Asks for the background of a topic, where it is not known yet. */
  askTopic(topicId: TopicId): void {
    const known = this.#topics.get(topicId);
    if (known && known.kind !== 'failed') return;
    this.#topics.set(topicId, LOADING);
    void settle(this.#questions.topic(topicId)).then((loadable) =>
      this.#keep(() => this.#topics.set(topicId, loadable)),
    );
  }

  #findVersions(topicId: TopicId): void {
    const address = this.#questions.address();
    const story = this.#questions.readStory();
    this.#address = address;
    this.#isOutdated = false;
    this.#story = story;
    this.#versions = LOADING;
    this.#nearest.clear();
    this.#comparisons.clear();
    void settle(this.#questions.versions(story)).then((loadable) => {
      if (this.#address !== address) return;
      this.#keep(() => (this.#versions = loadable));
      this.#compareFirst();
      this.#findNearest(topicId);
    });
  }

  /** Asks for what the card shows first before it is drawn. */
  #compareFirst(): void {
    const known = this.#versions?.kind === 'ready' ? this.#versions.value : null;
    const [first] = known?.versions ?? [];
    if (first && !first.comparison) this.comparison(first.version.url);
  }

  /** Where nobody else is known to tell the story, asks for the nearest stories instead. */
  #findNearest(topicId: TopicId): void {
    const address = this.#address;
    const isUnknown = this.#versions?.kind === 'ready' && !this.#versions.value?.versions.length;
    if (!isUnknown || !this.#story || this.#nearest.has(topicId)) return;
    this.#nearest.set(topicId, LOADING);
    void settle(this.#questions.nearest(topicId, this.#story)).then((loadable) => {
      if (this.#address === address) this.#keep(() => this.#nearest.set(topicId, loadable));
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
