/** How English says numbers, names, days and languages: what every sentence of `words` is made of. */

/** How many names a sentence lists before it counts the rest. */
const NAMES_SHOWN = 3;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count and its noun: "1 quote", "3 quotes". */
export const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The same in running text: small numbers as words. */
export const few = (n: number, one: string, more: string): string =>
  `${NUMBERS[n] ?? String(n)} ${n === 1 ? one : more}`;

/** A language by its name: "Spanish"; the tag itself where nobody knows it. */
export function language(tag: string): string {
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const NO_BREAK = '\u00a0';

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A list as English says it: two names joined by "and", long lists counted. */
export function listNames(names: readonly string[]): string {
  const shown = names.length > NAMES_SHOWN + 1 ? names.slice(0, NAMES_SHOWN) : names;
  const rest = names.length - shown.length;
  const items = rest > 0 ? [...shown, many(rest, 'other', 'others')] : shown;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

/** An ISO date or date-time as a day, in UTC so that no reader sees another day; the input where it is no date. */
export function day(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return dayFormat.format(date).replaceAll(' ', NO_BREAK);
}

/** Two ISO dates as a range, without what both share: 2 Mar – 18 Apr 2019. */
export function days(from: string, to: string): string {
  const [start, end] = [from, to].map((iso) => new Date(`${iso.slice(0, 10)}T00:00:00Z`));
  if (!start || !end || Number.isNaN(start.getTime()) || Number.isNaN(end.getTime()))
    return `${from} – ${to}`;
  return dayFormat.formatRange(start, end).replaceAll(/\s/g, NO_BREAK);
}
