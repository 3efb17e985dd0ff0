import { formatPeriod } from '../../core/text/format-period';
import { languageName } from '../popup/story-words';
import { useStrings } from '../shared/strings';

interface StoryFactsProps {
  /** Primary language tag; "" where unknown. */
  readonly language: string;
  /** Day as YYYY-MM-DD, or null where it is not known. */
  readonly publishedOn: string | null;
  /** What else is said of the story, after these. */
  readonly more?: string;
  readonly separator: string;
}

/** The language and the day of a story, as far as they are known, in a line. */
export function StoryFacts({ language: written, publishedOn, more = '', separator }: StoryFactsProps) {
  const { language } = useStrings();
  const day = publishedOn !== null && <time dateTime={publishedOn}>{formatPeriod(publishedOn, language)}</time>;
  return [languageName(written, language), day, more]
    .filter(Boolean)
    .flatMap((fact, place) => (place === 0 ? [fact] : [separator, fact]));
}
