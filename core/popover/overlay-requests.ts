import type { TopicId } from '../packs/pack';

/** Which mention to go to. */
export interface GoToMention {
  readonly which: 'nearest' | 'next' | 'previous';
  /** Of this topic only. */
  readonly topicId?: TopicId | undefined;
}

const WHICH: readonly unknown[] = ['nearest', 'next', 'previous'] satisfies GoToMention['which'][];

/** Which mention a command or the toolbar popup goes to; throws where it is none. By hand: pages pay for a schema. */
export function parseGoToMention(request: unknown): GoToMention {
  const { which, topicId } = (request ?? {}) as Partial<Record<keyof GoToMention, unknown>>;
  if (!WHICH.includes(which)) throw new TypeError('no mention to go to');
  if (topicId !== undefined && typeof topicId !== 'string') throw new TypeError('no topic to go to');
  return { which: which as GoToMention['which'], topicId: topicId as TopicId | undefined };
}
