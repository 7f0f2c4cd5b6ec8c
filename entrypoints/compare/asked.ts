import type { Match, Quote, Report } from '../../lib/model/report';
import { comparisonMark } from '../../lib/share/comparison-mark';
import type { TabState } from '../pages/watch-tab';

/** What the address of a comparison asks for. */
export interface Asked {
  /** Null where the address names no tab. */
  tab: number | null;
  /** Ids of the quote, and the mark of its comparison; empty where the address has none. */
  quote: string;
  mark: string;
}

/** Reads the address of a comparison, from its question mark on. */
export function readAddress(address: string): Asked {
  const asked = new URLSearchParams(address);
  const tab = asked.get('tab') ?? '';
  return {
    tab: /^\d{1,15}$/.test(tab) ? Number(tab) : null,
    quote: asked.get('quote') ?? '',
    mark: asked.get('mark') ?? '',
  };
}

/** The comparison that was asked for; null where the report has it not, because it is of another article. */
export function comparisonIn(
  { page, quotes, unmarked }: Report,
  { quote: id, mark }: Asked,
): { quote: Quote; match: Match } | null {
  const quote = [...quotes, ...unmarked].find((one) => one.id === id);
  const match = quote?.matches.find((one) => comparisonMark(page, quote, one) === mark);
  return quote === undefined || match === undefined ? null : { quote, match };
}

/**
 * What is shown when a tab has a new state. The first finished report stays, whatever becomes of the tab: it may be on paper by then.
 * While its framing is still to come, a report that has the same comparison takes its place.
 */
export function keepFirst(now: TabState, next: TabState, asked: Asked): TabState {
  if (now.status !== 'done') return next;
  if (now.settled || next.status !== 'done' || comparisonIn(next.report, asked) === null) return now;
  return next;
}
