import { copyKey } from '../../lib/framing/compare/compared-articles';
import type { Appearance } from '../../lib/model/report';

/** Everything printed on one day. */
export interface TimelineDay {
  /** ISO date. */
  day: string;
  /** 0 at the earliest day, 1 at the latest. */
  at: number;
  texts: Appearance[];
  /** Copies of one text are each a copy: they were printed. */
  articles: Appearance[];
  /** Whether the page that is being read is of this day. */
  here: boolean;
}

/** The dated printings by day, earliest first, and those that no date is known of. */
export interface Timeline {
  days: TimelineDay[];
  undated: Appearance[];
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Sorts printings by the day as it is written in their record. What has no date stands apart and is on no day.
 *
 * @param published ISO date or date-time of the page that is being read; null where it gives none.
 */
export function timelineOf(appearances: readonly Appearance[], published: string | null): Timeline {
  const days = new Map<string, TimelineDay>();
  const dayOf = (iso: string | null) => (iso !== null && isDate(iso) ? iso.slice(0, 10) : null);
  const at = (day: string) => {
    const known = days.get(day) ?? { day, at: 0, texts: [], articles: [], here: false };
    days.set(day, known);
    return known;
  };
  const undated: Appearance[] = [];
  for (const one of appearances) {
    const day = dayOf(one.published);
    if (day === null) undated.push(one);
    else at(day)[one.primary ? 'texts' : 'articles'].push(one);
  }
  const own = dayOf(published);
  if (own !== null && days.size > 0) at(own).here = true;
  const sorted = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  const [from, to] = [sorted[0], sorted.at(-1)].map((one) => numberOf(one?.day ?? ''));
  const span = (to ?? 0) - (from ?? 0);
  for (const one of sorted) one.at = span > 0 ? (numberOf(one.day) - (from ?? 0)) / span : 0;
  return { days: sorted, undated };
}

/** The earliest day, this page's among them: it is a copy too. Null where nothing has a date. */
export function earliestOf({ days }: Timeline): TimelineDay | null {
  return days[0] ?? null;
}

/** Articles of a day as they are named: one name for each text, so that ten copies of an agency's are not ten names. */
export function namesOn({ articles }: TimelineDay): string[] {
  const names = new Map<string, string>();
  for (const one of articles) {
    const key = copyKey(one);
    // The article that was copied speaks for its copies.
    if (one.article === key || !names.has(key)) names.set(key, one.outlet);
  }
  return [...new Set(names.values())];
}

function isDate(iso: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(iso) && !Number.isNaN(numberOf(iso.slice(0, 10)));
}

function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}
