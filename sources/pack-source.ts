import { compareWithVersion } from '../core/compare/compare-with-version';
import type { Comparison } from '../core/compare/comparison';
import { outletOfHost } from '../core/outlets/hosts';
import type { NewsEvent, Outlet, Version } from '../core/packs/pack';
import { recogniseEvent, type RecognisedEvent } from '../core/stories/recognise-event';
import { sharedAgency } from '../core/stories/shared-copy';
import type { Story } from '../core/stories/story';

/** What the installed packs know that can be held against a story. */
export interface PackKnowledge {
  readonly events: readonly NewsEvent[];
  readonly outlets: readonly Outlet[];
}

/** A story's event as the packs know it, with every other outlet's version compared. */
export interface VersionsInPacks {
  readonly recognised: RecognisedEvent;
  readonly here: Outlet | null;
  readonly others: readonly {
    readonly outlet: Outlet;
    readonly version: Version;
    readonly comparison: Comparison;
    readonly sharedCopy: string | null;
  }[];
}

/** Finds the other versions of a story in the installed packs; null where its event is not known. */
export function findInPacks(story: Story, { events, outlets }: PackKnowledge): VersionsInPacks | null {
  const recognised = recogniseEvent(story, events);
  if (!recognised) return null;
  const { event, ownVersion } = recognised;
  const here = URL.canParse(story.url) ? (outletOfHost(new URL(story.url).hostname, outlets) ?? null) : null;
  const others = event.versions.flatMap((version) => {
    const outlet = outlets.find(({ id }) => id === version.outlet);
    if (!outlet || outlet.id === here?.id) return [];
    const comparison = compareWithVersion({ story, event, ownVersion, there: version });
    return [{ outlet, version, comparison, sharedCopy: sharedAgency(story, version) }];
  });
  return { recognised, here, others };
}
