import type { Report } from '../../lib/model/report';
import { countQuotes } from '../report/count-quotes';

/** What the popup can have to say. Exactly one at a time. */
export type PopupState =
  /** `step` is null while nobody has said yet what is being done. */
  | { state: 'waiting'; step?: 'page' | 'collection' | null }
  | { state: 'report'; report: Report }
  | { state: 'not-article' }
  | { state: 'off-topic'; report: Report }
  | { state: 'no-quotes'; report: Report }
  | { state: 'none-in-corpus'; report: Report }
  | { state: 'unreadable'; why: 'browser-page' | 'pdf' | 'refused' }
  | { state: 'corpus-failed'; reason: string }
  /** The file of the collection is not there at all. */
  | { state: 'corpus-missing' }
  /** The page was read or compared in vain; `reason` is a sentence. */
  | { state: 'stopped'; reason: string }
  /** Granted only on a click, and nobody has clicked yet; `site` is a host name. */
  | { state: 'not-checked'; site: string };

/** How a report stands beside its page by now. */
export interface ReportStanding {
  /** False while the framing is still to come. */
  settled: boolean;
  /** The page's text is no longer the one that was read. */
  changed: boolean;
  /** Quotes whose finding the reader dismissed, by id. */
  dismissed: readonly string[];
}

/** A quote that was asked for from elsewhere; `times` tells one asking from the next. */
export interface Wanted {
  quote: string;
  times: number;
}

/** A report that is complete, of a page that has not changed. */
export const SETTLED: ReportStanding = { settled: true, changed: false, dismissed: [] };

/**
 * The popup's state for a finished report. A quote that is found outweighs what the page looks like: an older quote on a
 * page off the topic is a report.
 */
export function popupStateOf(report: Report): PopupState {
  const { quotes, known } = countQuotes(report);
  if (known > 0) return { state: 'report', report };
  const verdict = report.page.topic.verdict;
  if (verdict === 'not-an-article') return { state: 'not-article' };
  if (verdict === 'off-topic') return { state: 'off-topic', report };
  if (report.unmarked.length > 0) return { state: 'report', report };
  if (quotes === 0) return { state: 'no-quotes', report };
  return { state: 'none-in-corpus', report };
}
