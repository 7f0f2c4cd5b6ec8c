import * as v from 'valibot';
import { date, filled, key, language, month, place } from './fields';

const statement = v.strictObject({
  /** Kept once given, so that links to it hold when records are added. */
  id: key,
  /** Where another speaks in it than in the rest of the occasion. */
  speaker: v.optional(filled),
  lang: language,
  /** Places in primary texts: its wordings where a text is recorded. */
  passages: v.optional(v.array(place)),
  /** Places of quotes that print it, in its own language. */
  printed: v.optional(v.array(place)),
  /** Places of quotes that render it in another language. */
  renderings: v.optional(v.array(place)),
});

/**
 * One occasion of speaking: a letter, a release, a briefing, a set of tweets; or, where the articles do not say which it
 * was, what one speaker was quoted with on one day. It pins which quotes belong to which statement.
 */
export const occasionSchema = v.strictObject({
  /** The file's name. */
  id: key,
  /** "letter", "press release and letter"; null where no text of it is recorded. */
  kind: v.nullable(filled),
  /** Canonical name, as in `people/`. */
  speaker: filled,
  /** When it was said; null where that is not known. */
  on: v.nullable(date),
  month: v.optional(month),
  /** The day a person reviewed the grouping; null while it is only the matcher's proposal. */
  reviewed: v.nullable(date),
  note: v.optional(filled),
  statements: v.pipe(v.array(statement), v.minLength(1, 'must hold a statement')),
});

export type OccasionRecord = v.InferOutput<typeof occasionSchema>;
export type StatementRecord = OccasionRecord['statements'][number];
