import { isDay } from '../text/days';

const MONTHS: readonly string[] = [
  'jan|ene|janv',
  'feb|fév',
  'mar|mär',
  'apr|abr|avr',
  'may|mai',
  'jun|juin',
  'jul|juil',
  'aug|ago|aoû',
  'sep|set',
  'oct|okt|out',
  'nov',
  'dec|dic|déc|dez',
];

/** Characters that are read of what is written: a date with everything that stands before it in a byline. */
const LONGEST_DATE = 200;

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;

/**
 * A date as pages write it, as an ISO date or date-time, or null when it names no day. Reads ISO, `20160108`,
 * "January 8, 2016", "8 de enero de 2016" and "Fri, 08 Jan 2016 …" (of these the day only, so that no time zone has
 * to be guessed). A date in numbers with strokes is not read: 1/8 may be January or August.
 */
export function toIsoDate(written: string): string | null {
  const text = written.trim().slice(0, LONGEST_DATE);
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, day = '', time, zone = ''] = iso;
    return isDay(day) ? day + (time === undefined ? '' : `T${time}${zone}`) : null;
  }
  const packed = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})\/(\d{2})\/(\d{2})(?!\d)/.exec(text);
  if (packed !== null) return day(packed[1], packed[2], packed[3]);
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  if (monthFirst !== null) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = /(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:del?\s+)?(\d{4})/u.exec(text);
  if (dayFirst !== null) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  return null;
}

function monthNumber(name = ''): string {
  const start = name.toLowerCase();
  return String(MONTHS.findIndex((names) => names.split('|').some((each) => start.startsWith(each))) + 1);
}

function day(year = '', month = '', date = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}
