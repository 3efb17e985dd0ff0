import type { LookedUpEvent } from '../../core/lookup/looked-up';
import { formatPeriod } from '../../core/text/format-period';
import { Local, useStrings } from '../shared/strings';
import type { PopupView } from './popup-view';
import { StoryLine } from './story-line';
import { ageInWords } from './story-words';

interface EventViewProps {
  readonly event: LookedUpEvent;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  readonly onView: (view: PopupView) => void;
}

/** An event: its day, its topics, and each outlet's story of it. */
export function EventView({ event: { title, date, topics, stories }, today, onView }: EventViewProps) {
  const { t, language } = useStrings();
  return (
    <>
      <h2 class="thing-title">
        <Local of={title} />
      </h2>
      <p class="quiet">
        <time dateTime={date}>{formatPeriod(date, language)}</time> · {ageInWords(date, today, language)}
      </p>
      {topics.length > 0 && (
        <nav class="related" aria-label={t('lookupTopics')}>
          {topics.map(({ id, label }) => (
            <button key={id} type="button" onClick={() => onView({ kind: 'topic', id })}>
              <Local of={label} />
            </button>
          ))}
        </nav>
      )}
      <h3>{t('lookupStories')}</h3>
      {stories.length === 0 && <p class="quiet">{t('popupNoStories')}</p>}
      <ul class="stories">
        {stories.map(({ outlet, outletId, ...story }) => (
          <li key={story.url}>
            <button type="button" class="outlet plain" onClick={() => onView({ kind: 'outlet', id: outletId })}>
              <bdi>{outlet}</bdi>
            </button>
            <StoryLine story={story} today={today} />
          </li>
        ))}
      </ul>
    </>
  );
}
