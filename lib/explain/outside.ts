import type { Outside } from '../match/woven';

/** UTF-16 units of the article's own words looked at beside each mark: about a sentence. */
const REACH = 160;

/** The article's words just outside a stretch of its text. */
export function outsideOf(text: string, { start, end }: { start: number; end: number }): Outside {
  return { before: text.slice(Math.max(0, start - REACH), start), after: text.slice(end, end + REACH) };
}
