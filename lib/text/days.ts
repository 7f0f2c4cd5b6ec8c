/** Milliseconds. */
const DAY = 86_400_000;

/** Whether an ISO date names a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // `Date` takes 31 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days from one ISO date to another, `b - a`; null when either is missing or not a date. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const from = Date.parse((a ?? '').slice(0, 10));
  const to = Date.parse((b ?? '').slice(0, 10));
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.round((to - from) / DAY);
}

/** Days by which a credited article may be dated after the one that credits it: time zones, the next day's paper. */
const LATE_DAYS = 1;

/** Whether an article may be the source of another by its date; true where one of the dates is not known. ISO dates or date-times. */
export function mayComeFrom(
  article: { published: string | null },
  source: { published: string | null },
): boolean {
  const days = daysBetween(article.published, source.published);
  return days === null || days <= LATE_DAYS;
}
