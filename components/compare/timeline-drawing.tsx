import type { Bar, Dot, Lane, ScaledDates } from '../../core/compare/scale-dates';
import type { Tick } from '../../core/compare/calendar-ticks';
import { formatPeriod } from '../../core/text/format-period';
import { useStrings } from '../shared/strings';

/** In em: where dots and the first row of bars stand off the line, how far rows are apart, and what is left free beyond. */
const [DOTS, BARS, ROW, FREE] = [1.15, 2.1, 0.8, 0.5];
/** In em: half the height of the strip in which moments stand. */
const MIDDLE = 0.75;
/** A moment's shape. */
const DIAMOND = 'M0-6 6 0 0 6-6 0Z';
/** Periods beyond the line that are named before the rest is left out. */
const MOST_BEYOND = 6;

interface TimelineDrawingProps {
  readonly scaled: ScaledDates;
  readonly names: Readonly<Record<'here' | 'there', string>>;
}

/** A timeline to the eye alone: this page above the line, the other below, moments on it. */
export function TimelineDrawing({ scaled, names }: TimelineDrawingProps) {
  const { t, language } = useStrings();
  const { dots, bars, ticks, earlier, later } = scaled;
  const onLine = { dots: dots.filter(isMoment), bars: bars.filter(isMoment) };
  const hasMoments = onLine.dots.length + onLine.bars.length > 0;
  return (
    <div class="lens-line" aria-hidden="true">
      <PublishedLabel side="here" scaled={scaled} name={names.here} />
      <Side side="here" scaled={scaled} />
      <div class="lens-ruler">
        {hasMoments && (
          <svg class="moment" width="100%" height={`${2 * MIDDLE}em`}>
            <Shapes {...onLine} y={() => MIDDLE} foot={null} />
          </svg>
        )}
        <Ticks ticks={ticks} />
      </div>
      <Side side="there" scaled={scaled} />
      <PublishedLabel side="there" scaled={scaled} name={names.there} />
      <p class="lens-beyond">
        {earlier.length > 0 && <span>{t('lensEarlier', [beyond(earlier, ticks, language)])}</span>}
        {hasMoments && (
          <span class="lens-key moment">
            <svg viewBox="-7 -7 14 14">
              <path d={DIAMOND} />
            </svg>
            {t('lensMoment')}
          </span>
        )}
        {later.length > 0 && <span>{t('lensLater', [beyond(later, ticks, language)])}</span>}
      </p>
    </div>
  );
}

const isMoment = ({ lane }: { readonly lane: Lane }) => lane === 'moment';

/** Periods beyond the line in few words: years, unless the line is of that year. */
function beyond(periods: readonly string[], ticks: readonly Tick[], language: string): string {
  const years = new Set(ticks.map(({ day }) => day.slice(0, 4)));
  const named = periods.map((period) => {
    const shorter = period.includes('/') ? period : period.slice(0, years.has(period.slice(0, 4)) ? undefined : 4);
    return formatPeriod(shorter, language);
  });
  const once = [...new Set(named)];
  const shown = once.length > MOST_BEYOND ? [...once.slice(0, MOST_BEYOND), '…'] : once;
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(shown);
}

/** A label that stands at its place and never beyond the ends. */
function PublishedLabel({ side, scaled, name }: { side: 'here' | 'there'; scaled: ScaledDates; name: string }) {
  const { t, language } = useStrings();
  const published = scaled.published[side];
  if (!published) return null;
  const { at, day } = published;
  return (
    <p class={`lens-published ${side}`} style={{ gridTemplateColumns: `${at}fr auto ${1 - at}fr` }}>
      <span>
        <bdi>{name}</bdi> {t('lensPublishedOn', [formatPeriod(day, language)])}
      </span>
    </p>
  );
}

/** What one side names, and its day of publication. */
function Side({ side, scaled }: { side: 'here' | 'there'; scaled: ScaledDates }) {
  const published = scaled.published[side];
  const dots = scaled.dots.filter(({ lane }) => lane === side);
  const bars = scaled.bars.filter(({ lane }) => lane === side);
  const rows = bars.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const lowest = dots.length > 0 ? BARS : DOTS - ROW / 2;
  const height = Math.max(dots.length > 0 ? BARS : DOTS, lowest + rows * ROW + FREE / 2);
  const y = (away: number) => (side === 'here' ? height - away : away);
  return (
    <svg class={side} width="100%" height={`${height}em`}>
      {published && !published.isBeyond && <Pin at={published.at} from={y(0)} to={y(height)} side={side} />}
      <Shapes dots={dots} bars={bars} y={(row) => y(row === null ? DOTS : lowest + row * ROW)} foot={y(0)} />
    </svg>
  );
}

/** A nested drawing at a place of the line, mirrored where reading goes from right to left. */
function At({ at, y = 0, children }: { at: number; y?: number; children: preact.ComponentChildren }) {
  const { direction } = useStrings();
  return (
    <svg x={`${(direction === 'rtl' ? 1 - at : at) * 100}%`} y={`${y}em`} overflow="visible">
      {children}
    </svg>
  );
}

/** A day of publication: a line through the whole side, double below. */
function Pin({ at, from, to, side }: { at: number; from: number; to: number; side: 'here' | 'there' }) {
  return (
    <At at={at}>
      {(side === 'here' ? [0] : [-2, 2]).map((x) => (
        <line key={x} class="pin" x1={x} x2={x} y1={`${from}em`} y2={`${to}em`} />
      ))}
    </At>
  );
}

interface ShapesProps {
  readonly dots: readonly Dot[];
  readonly bars: readonly Bar[];
  /** How far down a row of bars stands, in em; null for dots. */
  readonly y: (row: number | null) => number;
  /** Where stems end, in em; null for dots without. */
  readonly foot: number | null;
}

function Shapes({ dots, bars, y, foot }: ShapesProps) {
  const { direction } = useStrings();
  return (
    <>
      {bars.map((bar) => (
        <>
          <rect
            x={`${(direction === 'rtl' ? 1 - bar.until : bar.at) * 100}%`}
            y={`${y(bar.row) - 0.2}em`}
            width={`${(bar.until - bar.at) * 100}%`}
            height="0.4em"
            {...(!bar.isOpenBefore && !bar.isOpenAfter && { rx: 2 })}
          />
          {bar.isOpenBefore && <Open at={bar.at} y={y(bar.row)} points={direction === 'rtl' ? 1 : -1} />}
          {bar.isOpenAfter && <Open at={bar.until} y={y(bar.row)} points={direction === 'rtl' ? -1 : 1} />}
        </>
      ))}
      {dots.map(({ lane, at, count }) => (
        <At key={at} at={at} y={y(null)}>
          {foot !== null && <line class="stem" y2={`${foot - y(null)}em`} />}
          {lane === 'moment' && count === 1 ? <path d={DIAMOND} /> : <circle r={count > 1 ? '0.62em' : '0.34em'} />}
          {lane === 'there' && count === 1 && <circle class="core" r="0.1em" />}
          {count > 1 && (
            <text text-anchor="middle" dy="0.36em">
              {count}
            </text>
          )}
        </At>
      ))}
    </>
  );
}

/** The end of a bar that goes on beyond the line. */
function Open({ at, y, points }: { at: number; y: number; points: 1 | -1 }) {
  return (
    <At at={at} y={y}>
      <path class="open" d={`M0-5 ${points * 7} 0 0 5Z`} />
    </At>
  );
}

/** Steps of the calendar; labels that would not fit are left out by their ranks. */
function Ticks({ ticks }: { ticks: readonly Tick[] }) {
  const { language } = useStrings();
  const written = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(Date.parse(day));
  return (
    <div class="lens-ticks">
      {ticks.map(({ day, at, unit, beginsYear, rank }) => (
        <span key={day} class={`rank-${rank}`} style={{ '--at': at }}>
          <span>
            {unit === 'year'
              ? written(day, { year: 'numeric' })
              : written(day, unit === 'day' ? { day: 'numeric', month: 'short' } : { month: 'short' })}
            {unit !== 'year' && beginsYear && <b>{written(day, { year: 'numeric' })}</b>}
          </span>
        </span>
      ))}
    </div>
  );
}
