import * as v from 'valibot';
import type { Extent, Report } from '../model/report';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset, text: v.string() };
const range = v.tuple([offset, offset]);
const verdict = v.picklist(['same', 'shortened', 'changed', 'uncertain']);

const edit = v.object({
  kind: v.picklist([
    'trim-start',
    'trim-end',
    'ellipsis',
    'cut',
    'join',
    'bracket',
    'sic',
    'replace',
    'insert',
    'delete',
    'boundary',
  ]),
  page: range,
  source: range,
  weight: v.picklist(['cosmetic', 'wording', 'meaning']),
});

const observation = v.object({
  dimension: v.string(),
  value: v.string(),
  confidence: v.number(),
  rule: v.string(),
  voice: v.picklist(['narrator', 'paraphrase', 'quote', 'headline', 'caption', 'article']),
  evidence: v.union([v.object(span), v.object({ record: v.string(), field: v.string(), text: v.string() })]),
});

const attested = v.picklist(['read', 'read-in-part', 'as-printed-by']);

/** What is known of any article that prints a statement. */
const printedBy = {
  article: v.string(),
  outlet: v.string(),
  kind: v.picklist(['news', 'agency', 'office', 'organisation', 'site']),
  url: v.nullable(v.string()),
  published: v.nullable(v.string()),
  title: v.string(),
  titleSeen: v.boolean(),
  primary: v.boolean(),
  lang: v.string(),
  text: v.string(),
};

const appearance = v.object({
  ...printedBy,
  read: v.picklist(['whole', 'part']),
  edges: v.object({ start: v.picklist(['seen', 'cut']), end: v.picklist(['seen', 'cut']) }),
  origin: v.nullable(
    v.object({
      name: v.string(),
      kind: v.picklist(['agency', 'outlet', 'office']),
      article: v.nullable(v.string()),
      basis: v.picklist(['named', 'same-text', 'inferred']),
    }),
  ),
  credit: v.nullable(
    v.object({ name: v.string(), clause: v.nullable(v.string()), article: v.nullable(v.string()) }),
  ),
  verdict,
  edits: v.array(edit),
  framing: v.array(observation),
});

const match = v.object({
  statement: v.string(),
  score: v.number(),
  verdict,
  against: v.array(
    v.object({
      version: v.string(),
      kind: v.nullable(v.string()),
      attested,
      by: v.array(v.string()),
      verdict,
      kept: v.object({ words: offset, of: offset }),
      edits: v.array(edit),
    }),
  ),
  appearances: v.array(appearance),
  quoted: v.nullable(
    v.object({
      version: v.string(),
      kind: v.nullable(v.string()),
      attested,
      by: v.array(v.string()),
      text: v.string(),
      articles: offset,
      parts: v.array(v.object({ start: offset, end: offset, articles: offset, here: v.boolean() })),
      printed: v.array(v.object({ article: v.string(), ranges: v.array(v.tuple([offset, offset])) })),
    }),
  ),
});

const rendering = v.object({
  statement: v.string(),
  speaker: v.nullable(v.string()),
  lang: v.string(),
  versions: v.array(
    v.object({
      version: v.string(),
      kind: v.nullable(v.string()),
      attested,
      by: v.array(v.string()),
      text: v.string(),
    }),
  ),
  printed: v.array(v.object(printedBy)),
});

const attribution = v.object({
  source: v.nullable(
    v.object({
      ...span,
      name: v.nullable(v.string()),
      role: v.picklist(['person', 'organisation', 'document', 'unnamed']),
    }),
  ),
  cue: v.nullable(v.object({ ...span, lemma: v.string(), class: v.string() })),
  via: v.nullable(v.object({ ...span, name: v.string() })),
  certainty: v.picklist(['certain', 'likely', 'unclear']),
});

const quote = v.object({
  ...span,
  id: v.string(),
  parts: v.array(v.object(span)),
  repeats: v.array(v.object(span)),
  kind: v.picklist(['speech', 'fragment', 'scare', 'title', 'block', 'unmarked']),
  paragraph: offset,
  attribution,
  matches: v.array(match),
  renderings: v.array(rendering),
  framing: v.array(observation),
});

/** How much a corpus holds. */
export const extentSchema: v.GenericSchema<Extent> = v.object({
  id: v.string(),
  articles: offset,
  readInPart: offset,
  quotes: offset,
  mostly: v.nullable(v.picklist(['office', 'spokesperson', 'organisation', 'clergy', 'unnamed-role'])),
  outlets: offset,
  lang: v.string(),
  from: v.string(),
  to: v.string(),
});

/** A report as the worker sends it to the reader, and the reader to the popup. */
export const reportSchema: v.GenericSchema<Report> = v.object({
  page: v.object({
    url: v.nullable(v.string()),
    title: v.nullable(v.string()),
    outlet: v.nullable(v.string()),
    published: v.nullable(v.string()),
    lang: v.string(),
    words: offset,
    paragraphs: offset,
    complete: v.boolean(),
    text: v.optional(v.string()),
    topic: v.object({
      verdict: v.picklist(['on-topic', 'older-quote', 'off-topic', 'not-an-article']),
      score: v.number(),
      evidence: v.array(v.object(span)),
    }),
  }),
  quotes: v.array(quote),
  unmarked: v.array(quote),
  styleNotes: v.array(
    v.object({
      terms: v.array(v.string()),
      lang: v.string(),
      guides: v.array(
        v.object({
          guide: v.string(),
          on: v.nullable(v.string()),
          says: v.string(),
          url: v.nullable(v.string()),
        }),
      ),
    }),
  ),
  corpus: v.array(extentSchema),
  took: v.object({
    extract: v.number(),
    quotes: v.number(),
    match: v.number(),
    attribute: v.number(),
    framing: v.number(),
  }),
});
