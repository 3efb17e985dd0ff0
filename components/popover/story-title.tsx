import type { LocalText } from '../../core/packs/pack';
import type { StoryOrigin } from '../../core/stories/other-versions';
import { Local } from '../shared/strings';

interface StoryTitleProps {
  readonly from: StoryOrigin;
  readonly title: LocalText;
  /** Primary language tag of the story; "" where unknown. */
  readonly language: string;
}

/** The title of another outlet's story: in the reader's language from a pack, else as the outlet wrote it. */
export function StoryTitle({ from, title, language }: StoryTitleProps) {
  return from === 'pack' ? <Local of={title} /> : <OwnWords language={language}>{title.en}</OwnWords>;
}

/** Words as an outlet wrote them, in their language and direction. */
export function OwnWords({ language, children }: { language: string; children: string }) {
  return (
    <span lang={language} dir="auto">
      {children}
    </span>
  );
}
