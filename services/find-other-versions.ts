import type { OtherVersions } from '../core/stories/other-versions';
import { ok, type Result } from '../core/result';
import { orderVersions } from '../core/stories/order-versions';
import { tellingSentence } from '../core/stories/recognise-event';
import type { Story } from '../core/stories/story';
import type { LookUpFailure } from '../platform/messages';
import { findInPacks } from '../sources/pack-source';
import { fromKnowledge } from './knowledge';
import { labelOf } from './outlet-label';
import { versionTastes } from './version-tastes';

/**
 * Other outlets' versions of a story, each compared with it, in the order the reader wants them; null where its event is
 * not known, or told by nobody whom the reader has not muted.
 */
export async function findOtherVersions(story: Story): Promise<Result<OtherVersions | null, LookUpFailure>> {
  const [events, rows] = await fromKnowledge((knowledge) => Promise.all([knowledge.events(), knowledge.outlets()]));
  const found = findInPacks(story, {
    events: events.map(({ event }) => event),
    outlets: rows.map(({ outlet }) => outlet),
  });
  const others = orderVersions(
    found?.others ?? [],
    ({ outlet, version }) => ({ outlet: outlet.id, language: version.language }),
    await versionTastes(),
  );
  if (!found || others.length === 0) return ok(null);
  const { event, reason } = found.recognised;
  return ok({
    event: { id: event.id, title: event.title, date: event.date },
    reason,
    sentence: reason === 'text' ? tellingSentence(story, event) : null,
    sources: events.find((row) => row.event === event)?.sources ?? {},
    here: labelOf(found.here?.id, rows) ?? { id: null, name: story.siteName },
    versions: others.flatMap(
      ({ outlet, version: { statements: _s, outlet: _o, ...version }, comparison, sharedCopy }) => {
        const label = labelOf(outlet.id, rows);
        return label ? [{ outlet: label, version, comparison, sharedCopy }] : [];
      },
    ),
  });
}
