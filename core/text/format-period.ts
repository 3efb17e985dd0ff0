const PERIOD = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Writes a year, month or day, or two of them with "/", in a language; what is neither is given back as it is. */
export function formatPeriod(period: string, language: string): string {
  return period
    .split('/')
    .map((point) => formatPoint(point, language))
    .join(' – ');
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function formatPoint(point: string, language: string): string {
  const [, year, month, day] = PERIOD.exec(point) ?? [];
  if (year === undefined) return point;
  const moment = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(moment);
}
