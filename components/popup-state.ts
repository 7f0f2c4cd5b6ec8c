import type { Report } from '../lib/model/report';
import { countQuotes } from './count-quotes';

/** What the popup can have to say. Exactly one at a time. */
export type PopupState =
  | { state: 'waiting' }
  | { state: 'report'; report: Report }
  | { state: 'not-article' }
  | { state: 'off-topic'; report: Report }
  | { state: 'no-quotes'; report: Report }
  | { state: 'none-in-corpus'; report: Report }
  | { state: 'unreadable'; why: 'browser-page' | 'pdf' | 'refused' }
  | { state: 'corpus-failed'; reason: string }
  /** The page was read or compared in vain; `reason` is a sentence. */
  | { state: 'stopped'; reason: string }
  /** Granted only on a click, and nobody has clicked yet; `site` is a host name. */
  | { state: 'not-checked'; site: string };

/**
 * The popup's state for a finished report. A quote that is found outweighs what the page looks like: an older quote on a
 * page off the topic is a report.
 */
export function popupStateOf(report: Report): PopupState {
  const { quotes, elsewhere } = countQuotes(report);
  if (elsewhere > 0) return { state: 'report', report };
  const verdict = report.page.topic.verdict;
  if (verdict === 'not-an-article') return { state: 'not-article' };
  if (verdict === 'off-topic') return { state: 'off-topic', report };
  if (report.unmarked.length > 0) return { state: 'report', report };
  if (quotes === 0) return { state: 'no-quotes', report };
  return { state: 'none-in-corpus', report };
}
