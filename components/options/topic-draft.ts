import { useState } from 'preact/hooks';
import { finishDraft, newDraft, type TopicDraft } from '../../core/topics/draft-topic';
import type { TopicId } from '../../core/packs/pack';
import type { OwnTopic } from '../../core/topics/own-topic';

/** What a new topic's id ends with, and the day on which it is saved as YYYY-MM-DD. */
export interface Stamp {
  readonly suffix: string;
  readonly changedOn: string;
}

/** What is said once the editor is closed, or where something could not be stored. */
export type Said =
  | { readonly kind: 'saved'; readonly label: string; readonly isNew: boolean }
  | { readonly kind: 'left'; readonly draft: TopicDraft; readonly begun: TopicDraft }
  | { readonly kind: 'failed' };

interface Open {
  readonly draft: TopicDraft;
  /** The draft as it was opened. */
  readonly begun: TopicDraft;
  /** Made once, so that a topic that is saved again after a failure stays one topic. */
  readonly stamp: Stamp;
  readonly opening: number;
}

interface Closed {
  readonly id: TopicId | null;
}

interface DraftOf {
  readonly start: { readonly label: string } | null;
  readonly stamp: () => Stamp;
  readonly onSave: (topic: OwnTopic, isNew: boolean) => Promise<boolean>;
}

/** The topic that is being written, at first one that the reader comes with; what is left unsaved can be had back. */
export function useTopicDraft({ start, stamp, onSave }: DraftOf) {
  const [opened, setOpened] = useState<Open | null>(() => {
    const draft = start && newDraft(start.label);
    return draft && { draft, begun: draft, stamp: stamp(), opening: 0 };
  });
  const [openings, setOpenings] = useState(0);
  const [said, say] = useState<Said | null>(null);
  const [closed, setClosed] = useState<Closed | null>(null);
  const hasChanged = opened !== null && isChanged(opened);
  const sayWhatIsLeft = (): void => say(opened && hasChanged ? { kind: 'left', ...opened } : null);
  const close = (): void => {
    setOpened(null);
    setClosed({ id: opened?.draft.id ?? null });
  };
  return {
    draft: opened?.draft ?? null,
    /** Grows with every draft that is opened. */
    opening: opened?.opening ?? 0,
    said,
    say,
    hasChanged,
    open: (draft: TopicDraft, begun = draft): void => {
      sayWhatIsLeft();
      setOpened({ draft, begun, stamp: stamp(), opening: openings + 1 });
      setOpenings(openings + 1);
    },
    change: (change: (draft: TopicDraft) => TopicDraft): void =>
      setOpened((current) => current && { ...current, draft: change(current.draft) }),
    /** What the editor was closed on last; another object each time. */
    closed,
    leave: (): void => {
      sayWhatIsLeft();
      close();
    },
    save: async (): Promise<boolean> => {
      if (!opened) return false;
      const finished = finishDraft(opened.draft, opened.stamp);
      if (!finished.ok) return false;
      const isNew = opened.draft.id === null;
      if (!(await onSave(finished.value, isNew))) return false;
      say({ kind: 'saved', label: finished.value.label, isNew });
      close();
      return true;
    },
  };
}

function isChanged({ draft, begun }: Open): boolean {
  return JSON.stringify(draft) !== JSON.stringify(begun);
}
