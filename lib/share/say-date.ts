const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * Year, month and day of an ISO date, date-time, month or year, as far as they are given; null where it is no date. The day is the one
 * that is written, in whatever zone the time stands.
 */
export function dateParts(iso: string | null): number[] | null {
  const found = PARTS.exec(iso ?? '');
  if (found === null) return null;
  const parts = found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const [year = 0, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? parts : null;
}

/** A date in words, as much of it as is known; null where nothing is. `lang` is BCP 47. */
export function sayDate(iso: string | null, lang: string): string | null {
  const parts = dateParts(iso);
  if (parts === null) return null;
  const [year = 0, month, day] = parts;
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}
