import { asSentBy } from '../core/stories/sent-story';
import type { StoryOnPage } from '../core/stories/story';
import { fromKnowledge } from './knowledge';

/** A story with the address it may have: a page speaks only for its own outlet. */
export async function asSent<Read extends StoryOnPage>(read: Read, senderUrl: string | undefined): Promise<Read> {
  const rows = await fromKnowledge((knowledge) => knowledge.outlets());
  const outlets = rows.map(({ outlet }) => outlet);
  return { ...read, story: asSentBy(read.story, senderUrl, outlets) };
}
