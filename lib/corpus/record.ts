import * as v from 'valibot';

/** Most words of a reporting clause or a label's clause: enough to show the words in use, no more. */
const CLAUSE_WORDS = 14;

const filled = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const date = v.pipe(v.string(), v.check(isDay, 'must be a day that exists, as 2016-01-07'));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month, as 2016-01'));
const key = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens'),
);
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, hyphens'));
const address = v.pipe(
  filled,
  v.url('must be a whole address, as https://example.org/page'),
  // Readers are given it as a link.
  v.regex(/^https?:\/\//i, 'must be an address of the web, as https://example.org/page'),
);
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a language code, as en'));
const clause = v.pipe(
  filled,
  v.check(
    (text) => text.trim().split(/\s+/).length <= CLAUSE_WORDS,
    `must not be longer than ${CLAUSE_WORDS} words`,
  ),
);
const edges = v.strictObject({ start: v.picklist(['seen', 'cut']), end: v.picklist(['seen', 'cut']) });
const attested = v.picklist(['read', 'read-in-part', 'as-printed-by']);
const paragraph = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One quotation as an article prints it. `text` is never repaired. */
const quote = v.strictObject({
  text: filled,
  /** Canonical name, as in `people.json`. */
  speaker: filled,
  speakerAs: v.optional(filled),
  /** The reporting verb as printed. */
  verb: v.optional(filled),
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
  concept: v.picklist(['people', 'event', 'removal', 'arrival', 'custody', 'authority', 'law', 'critics']),
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
  url: address,
  /** Null when no headline was seen and the address tells none. */
  title: v.nullable(filled),
  titleSeen: v.boolean(),
  published: v.nullable(date),
  publishedMonth: v.optional(month),
  lang: language,
  read: v.picklist(['whole', 'part']),
  origin: v.nullable(origin),
  note: v.optional(filled),
  quotes: v.array(quote),
  labels: v.array(label),
});

const passage = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: filled,
  /** The speaker's words inside `text`, where the rest is the office's own or a word cut in half. */
  spoken: v.optional(filled),
  /** `narration` where the text speaks about the speaker, not in the speaker's words. */
  voice: v.optional(v.literal('narration')),
  edges: v.optional(edges),
  /** Where this passage is of another occasion, or known from others, than its record. */
  occasion: v.optional(key),
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
  note: v.optional(filled),
  passages: v.pipe(v.array(passage), v.minLength(1, 'must hold a passage')),
});

/** All publishers of a corpus, by key. */
export const outletsSchema = v.record(
  key,
  v.strictObject({
    name: filled,
    kind: v.picklist(['news', 'agency', 'office', 'organisation', 'site']),
    domains: v.array(
      v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a domain, as example.org')),
    ),
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country code, as US')),
    lang: language,
  }),
);

/** Everybody who speaks in the corpus, in a public role. */
export const peopleSchema = v.array(
  v.strictObject({
    name: filled,
    kind: v.picklist(['person', 'organisation', 'unnamed']),
    gender: v.optional(v.picklist(['f', 'm'])),
    role: v.optional(filled),
    organisation: v.optional(filled),
    spellings: v.optional(v.array(filled)),
    /** For whom a spokesperson speaks. */
    speaksFor: v.optional(filled),
  }),
);

const terms = v.array(filled);

/** How a page is told to be on the topic. */
export const topicSchema = v.strictObject({
  event: terms,
  context: terms,
  occasion: terms,
  against: terms,
  from: date,
  to: date,
});

/** The small lists for the check on every page. */
export const gateSchema = v.strictObject({ event: terms, context: terms, speakers: terms });

export const labelsSchema = v.array(
  v.strictObject({
    term: filled,
    concept: v.picklist(['people', 'event', 'removal', 'arrival', 'custody', 'authority', 'law', 'critics']),
    lang: language,
    caseSensitive: v.boolean(),
  }),
);

/** A place in the corpus: `article#0` is an article's first quote, `primary#2` a record's passage numbered 2. */
const place = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*#\d+$/, 'must be a place, as some-article#0'),
);

/** What a person has confirmed on which quotes are of one statement. */
export const pinsSchema = v.strictObject({
  together: v.array(v.pipe(v.array(place), v.minLength(2, 'must name two places'))),
  apart: v.array(v.pipe(v.array(place), v.length(2, 'must name two places'))),
});

export type ArticleRecord = v.InferOutput<typeof articleSchema>;
export type QuoteRecord = ArticleRecord['quotes'][number];
export type PrimaryRecord = v.InferOutput<typeof primarySchema>;
export type OutletTable = v.InferOutput<typeof outletsSchema>;
export type PersonRecord = v.InferOutput<typeof peopleSchema>[number];
export type GateTerms = v.InferOutput<typeof gateSchema>;
export type Pins = v.InferOutput<typeof pinsSchema>;

/** One thing wrong with one record. */
export interface Fault {
  file: string;
  /** Path of the field, `quotes.0.cue`; empty where the file as a whole is at fault. */
  field: string;
  reason: string;
}

/** A fault as one line: file, field, reason. */
export function describeFault({ file, field, reason }: Fault): string {
  return field === '' ? `${file}: ${reason}` : `${file}: ${field}: ${reason}`;
}

/** Reads one record file's text by a schema. Never throws: what does not fit comes back as faults. */
export function parseRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  text: string,
): { ok: true; record: v.InferOutput<Schema> } | { ok: false; faults: Fault[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ file, field: '', reason: whyNotJson(text) }] };
  }
  const result = v.safeParse(schema, data);
  if (result.success) return { ok: true, record: result.output };
  const faults = result.issues.map((issue) => ({
    file,
    field: v.getDotPath(issue) ?? '',
    reason: reasonOf(issue),
  }));
  return { ok: false, faults };
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object' || !issue.message.startsWith('Invalid key')) return issue.message;
  return issue.expected === 'never' ? 'is no field of such a record' : 'is missing';
}

function whyNotJson(text: string): string {
  if (text.trim() === '') return 'the file is empty';
  const last = text.trimEnd().at(-1);
  return last === '}' || last === ']'
    ? 'this is not valid JSON'
    : 'the file ends too soon: this is not valid JSON';
}

/** Whether an ISO date names a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // `Date` takes 31 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
