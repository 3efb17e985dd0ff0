import type { ListedStory } from '../../core/lookup/looked-up';
import { formatPeriod } from '../../core/text/format-period';
import { OutLink } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';
import { ageInWords, languageName } from './story-words';

interface StoryLineProps {
  readonly story: Pick<ListedStory, 'title' | 'url' | 'language' | 'publishedOn'>;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
}

/** A story as a link, with its language, its day and how long ago that was. */
export function StoryLine({ story: { title, url, language: written, publishedOn }, today }: StoryLineProps) {
  const { language } = useStrings();
  const inLanguage = languageName(written, language);
  return (
    <p class="story-line">
      <OutLink href={url}>
        <Local of={title} />
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
