import type { CardResult } from '../core/compare/side-by-side';
import { ok, type Result } from '../core/result';
import { asSentBy } from '../core/stories/sent-story';
import type { StoryOnPage } from '../core/stories/story';
import type { Runtime } from '../platform/browser';
import type { LookUpFailure } from '../platform/messages';
import { compareStories } from './compare-stories';
import { findSameEvent } from './find-same-event';
import { fromKnowledge } from './knowledge';
import { isPrivateSender } from './private-sender';

/**
 * Compares the story of a page with one of own reading, by its address; null where that is no other version of the
 * story, so that a page learns nothing of what else was read, and of that version no more than its card shows.
 */
export async function compareVersion(
  { there, story: sent, topics }: StoryOnPage & { readonly there: string },
  sender: Pick<Runtime.MessageSender, 'url' | 'tab'>,
): Promise<Result<CardResult | null, LookUpFailure>> {
  const asked = fromKnowledge((knowledge) => knowledge.outlets()).then((rows) => {
    const outlets = rows.map(({ outlet }) => outlet);
    return { outlets, story: asSentBy(sent, sender.url, outlets) };
  });
  const elsewhere = await findSameEvent({ story: sent, topics }, asked);
  const { story } = await asked;
  const version = elsewhere.find(({ row }) => row.url === there);
  if (!version) return ok(null);
  const compared = await compareStories({ story, topics }, version.row, { isPrivate: isPrivateSender(sender) });
  if (compared.kind !== 'compared') return ok(compared);
  const { kind, comparison } = compared;
  return ok({ kind, comparison });
}
