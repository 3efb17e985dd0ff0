import type { ListedStory } from '../../core/lookup/looked-up';
import type { StoryOrigin } from '../../core/stories/other-versions';
import { formatPeriod } from '../../core/text/format-period';
import { StoryTitle } from '../popover/story-title';
import { OutLink } from '../shared/sources';
import { useStrings } from '../shared/strings';
import { ageInWords, languageName } from './story-words';

interface StoryLineProps {
  readonly story: Pick<ListedStory, 'title' | 'url' | 'language' | 'publishedOn'>;
  /** Whose words its title is in. */
  readonly from?: StoryOrigin;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
}

/** A story as a link, with its language, its day and how long ago that was. */
export function StoryLine({ story, from = 'pack', today }: StoryLineProps) {
  const { language } = useStrings();
  const { title, url, language: written, publishedOn } = story;
  const inLanguage = languageName(written, language);
  return (
    <p class="story-line">
      <OutLink href={url}>
        <StoryTitle from={from} title={title} language={written} />
      </OutLink>
      <span class="story-facts">
        {inLanguage}
        {inLanguage !== '' && publishedOn !== null && ' · '}
        {publishedOn !== null && (
          <>
            <time dateTime={publishedOn}>{formatPeriod(publishedOn, language)}</time> ·{' '}
            {ageInWords(publishedOn, today, language)}
          </>
        )}
      </span>
    </p>
  );
}
