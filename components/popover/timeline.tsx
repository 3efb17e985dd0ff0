import { useState } from 'preact/hooks';
import type { SourcedMoment } from '../../core/packs/topic-background';
import { dateOf, placeMoments, type TimelinePoint } from '../../core/popover/place-moments';
import { formatPeriod } from '../../core/text/format-period';
import { pickText } from '../../core/packs/pick-text';
import { Sources } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';
import { walkRow } from '../shared/walk-keys';

interface TimelineProps {
  readonly moments: readonly SourcedMoment[];
  /** Day of the story on the page, or null where it does not say. */
  readonly storyDate: string | null;
}

/** A topic's moments in order, with the story's day among them: a drawn line to the eye, a list of buttons to everybody. */
export function Timeline({ moments, storyDate }: TimelineProps) {
  const { t, language } = useStrings();
  const points = placeMoments(moments, storyDate);
  const story = points.findIndex(({ kind }) => kind === 'story');
  const [chosen, choose] = useState<number | null>(null);
  const shown = chosen ?? (story > 0 ? story - 1 : 0);
  const point = points[shown];
  // A single point is no line.
  if (moments.length === 0 || points.length < 2 || !point) return null;
  const nameOf = (each: TimelinePoint) =>
    each.kind === 'story' ? t('thisStory') : pickText(each.moment.text, language).text;
  return (
    <section class="timeline" aria-label={t('timeline')}>
      <div class="line">
        <Line points={points} shown={shown} />
        <ol onKeyDown={walkRow}>
          {points.map((each, place) => (
            <li key={each.kind === 'story' ? 'story' : each.moment.id}>
              <button
                type="button"
                tabIndex={place === shown ? 0 : -1}
                aria-current={place === shown ? 'true' : undefined}
                aria-label={`${formatPeriod(dateOf(each), language)}: ${nameOf(each)}`}
                onClick={() => choose(place)}
                onFocus={() => choose(place)}
              />
              {each.year !== null && <span aria-hidden="true">{each.year}</span>}
            </li>
          ))}
        </ol>
      </div>
      <p class="moment">
        <time dateTime={dateOf(point)}>{formatPeriod(dateOf(point), language)}</time>{' '}
        {point.kind === 'story' ? t('thisStory') : <Local of={point.moment.text} />}{' '}
        {point.kind === 'moment' && <Sources of={point.moment.sources} />}
      </p>
    </section>
  );
}

function Line({ points, shown }: { points: readonly TimelinePoint[]; shown: number }) {
  const placeOf = (place: number) => `${((place + 0.5) * 100) / points.length}%`;
  return (
    <svg aria-hidden="true" width="100%" height="24">
      <line x1={placeOf(0)} x2={placeOf(points.length - 1)} y1="12" y2="12" />
      {points.map(({ kind }, place) => (
        <svg key={place} x={placeOf(place)} y="12" overflow="visible" class={place === shown ? 'shown' : ''}>
          {kind === 'story' ? <path class="story" d="M0-7 7 0 0 7-7 0Z" /> : <circle r="4.5" />}
        </svg>
      ))}
    </svg>
  );
}
