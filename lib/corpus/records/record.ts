import * as v from 'valibot';
import { address, clause, concept, date, edges, filled, id, key, language, month } from './fields';

const paragraph = v.pipe(v.number(), v.integer(), v.minValue(0));

/** When somebody read the thing itself, and when somebody last compared the record with what was read. */
const reading = {
  /** The day of the last reading; null where the reader did not note it, or nobody read it. */
  readOn: v.nullable(date),
  /** The day a person last reviewed the record; null for a draft. */
  reviewed: v.nullable(date),
};

/** One quotation as an article prints it. `text` is never repaired. */
const quote = v.strictObject({
  text: filled,
  /** The speaker's words inside `text`, where the marks hold the article's own too: one that is opened and never closed. */
  spoken: v.optional(filled),
  /** Canonical name, as in `people/`. */
  speaker: filled,
  speakerAs: v.optional(filled),
  /** The reporting verb: its base form, and as printed. */
  verb: v.optional(v.strictObject({ lemma: filled, printed: filled })),
  cue: v.optional(clause),
  /** The outlet credited, by its bare name. */
  via: v.optional(filled),
  viaClause: v.optional(clause),
  /** Where the speaker put it, when the article says so: Twitter, prepared remarks. */
  medium: v.optional(filled),
  paragraph: v.optional(paragraph),
  /** Left out when both edges were seen. */
  edges: v.optional(edges),
  /** What stands before the quote, in a few words of the record's own. */
  before: v.optional(filled),
  /** The speaker's words just outside the marks. */
  outside: v.optional(filled),
});

const label = v.strictObject({
  concept,
  term: filled,
  voice: v.picklist(['narrator', 'paraphrase', 'quote', 'headline', 'standfirst', 'caption', 'article']),
  clause: v.optional(clause),
  paragraph: v.optional(paragraph),
});

const origin = v.strictObject({
  name: filled,
  kind: v.picklist(['agency', 'outlet', 'office']),
  article: v.nullable(id),
  basis: v.picklist(['named', 'same-text', 'inferred']),
});

/** One article. `published` is null when the day is not known; `publishedMonth` then says the month, if known. */
export const articleSchema = v.strictObject({
  id,
  outlet: key,
  /** Null where the address itself names a private person. */
  url: v.nullable(address),
  /** Null when no headline was seen and the address tells none. */
  title: v.nullable(filled),
  titleSeen: v.boolean(),
  published: v.nullable(date),
  publishedMonth: v.optional(month),
  lang: language,
  read: v.picklist(['whole', 'part']),
  ...reading,
  origin: v.nullable(origin),
  note: v.optional(filled),
  quotes: v.array(quote),
  labels: v.array(label),
});

const attested = v.picklist(['read', 'read-in-part', 'as-printed-by']);

const passage = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: filled,
  /** The speaker's words inside `text`, where the rest is the office's own or a word cut in half. */
  spoken: v.optional(filled),
  /** `narration` where the text speaks about the speaker, not in the speaker's words. */
  voice: v.optional(v.literal('narration')),
  edges: v.optional(edges),
  /** Where this passage is by others, of another occasion, or known otherwise or from others, than its record. */
  speakers: v.optional(v.pipe(v.array(filled), v.minLength(1, 'must name a speaker'))),
  occasion: v.optional(key),
  kind: v.optional(filled),
  attested: v.optional(attested),
  by: v.optional(v.array(filled)),
});

/** One letter, release, statement, transcript or set of tweets, with passages in their order. */
export const primarySchema = v.strictObject({
  id,
  /** Key of the office or organisation in `outlets.json`. */
  issuer: key,
  /** Where the words were found. */
  source: filled,
  url: v.nullable(address),
  title: filled,
  titleSeen: v.boolean(),
  published: v.nullable(date),
  publishedMonth: v.optional(month),
  lang: language,
  kind: filled,
  /** Records of one letter, speech or briefing share this. */
  occasion: key,
  /** Canonical names. */
  speakers: v.pipe(v.array(filled), v.minLength(1, 'must name a speaker')),
  attested,
  by: v.array(filled),
  ...reading,
  note: v.optional(filled),
  passages: v.pipe(v.array(passage), v.minLength(1, 'must hold a passage')),
});

export type ArticleRecord = v.InferOutput<typeof articleSchema>;
export type QuoteRecord = ArticleRecord['quotes'][number];
export type PrimaryRecord = v.InferOutput<typeof primarySchema>;
