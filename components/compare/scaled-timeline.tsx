import { useId } from 'preact/hooks';
import { scaleDates, type OnTimeline, type TimelineEntry } from '../../core/compare/scale-dates';
import type { ShownSide, SideBySide } from '../../core/compare/side-by-side';
import { formatPeriod } from '../../core/text/format-period';
import { Sources } from '../shared/sources';
import { Local, useStrings } from '../shared/strings';
import { TimelineDrawing } from './timeline-drawing';

/** A list that is no longer stands open. */
const MOST_OPEN = 6;

interface ScaledTimelineProps {
  readonly of: Pick<SideBySide, 'here' | 'there' | 'dates' | 'moments'>;
  /** The heading's level where it is drawn. */
  readonly heading?: 'h2' | 'h3';
}

type Sides = Pick<SideBySide, 'here' | 'there'>;

/** The dates of a story to scale: a drawn line to the eye, a list to everybody; nothing where there is no line to draw. */
export function ScaledTimeline({ of, heading: Heading = 'h2' }: ScaledTimelineProps) {
  const { t, language } = useStrings();
  const id = useId();
  const scaled = scaleDates(of);
  if (!scaled) return null;
  const { here, there } = of;
  const { entries } = scaled;
  return (
    <section class="lens lens-timeline" aria-labelledby={id}>
      <Heading id={id}>{t('lensTimeline')}</Heading>
      <TimelineDrawing scaled={scaled} names={{ here: here.outlet.name, there: there.outlet.name }} />
      <details class="lens-fold" open={entries.length <= MOST_OPEN}>
        <summary>{t('lensAllDates', [new Intl.NumberFormat(language).format(entries.length)])}</summary>
        <ol class="lens-dates">
          {entries.map((entry) => (
            <Entry key={entry.period} entry={entry} sides={{ here, there }} />
          ))}
        </ol>
      </details>
    </section>
  );
}

function Entry({ entry: { period, what }, sides }: { entry: TimelineEntry; sides: Sides }) {
  const { language } = useStrings();
  const date = formatPeriod(period, language);
  return (
    <li>
      <p class="lens-date">{period.includes('/') ? date : <time dateTime={period}>{date}</time>}</p>
      <div>
        {what.map((each, place) => (
          <What key={place} of={each} sides={sides} />
        ))}
      </div>
    </li>
  );
}

/** One thing that falls on a date, and who says so. */
function What({ of, sides }: { of: OnTimeline; sides: Sides }) {
  const { t } = useStrings();
  switch (of.kind) {
    case 'published':
      return (
        <p>
          <Name side={of.side} of={sides[of.side]} /> {t('lensPublication')}
        </p>
      );
    case 'moment':
      return (
        <p class="lens-moment">
          <span class="aspect">{t('lensMoment')}</span> <Local of={of.moment.text} /> <Sources of={of.moment.sources} />
        </p>
      );
    case 'told':
      return <Told of={of.date} sides={sides} />;
  }
}

/** Who names a date, with the sentences one press away. */
function Told({ of: { here, there }, sides }: { of: Extract<OnTimeline, { kind: 'told' }>['date']; sides: Sides }) {
  const { t } = useStrings();
  const isBoth = here.length > 0 && there.length > 0;
  const side = here.length > 0 ? 'here' : 'there';
  return (
    <details class="lens-told">
      <summary>
        {isBoth ? (
          t('lensBoth')
        ) : (
          <>
            <Name side={side} of={sides[side]} /> {t('lensOne')}
          </>
        )}
      </summary>
      {here.length > 0 && <Said side="here" of={sides.here} sentences={here} />}
      {there.length > 0 && <Said side="there" of={sides.there} sentences={there} />}
    </details>
  );
}

function Name({ side, of: { outlet } }: { side: 'here' | 'there'; of: ShownSide }) {
  return (
    <span class={`lens-by ${side}`}>
      <bdi>{outlet.name}</bdi>
    </span>
  );
}

interface SaidProps {
  readonly side: 'here' | 'there';
  readonly of: ShownSide;
  readonly sentences: readonly string[];
}

function Said({ side, of: { outlet, language }, sentences }: SaidProps) {
  return (
    <div class={`said ${side}`}>
      <p class="said-name">
        <bdi>{outlet.name}</bdi>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} dir="auto">
          <q {...(language !== '' && { lang: language })}>{sentence}</q>
        </p>
      ))}
    </div>
  );
}
