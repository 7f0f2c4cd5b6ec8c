import * as v from 'valibot';
import type { Topic } from '../../model/corpus';
import { slug } from '../statements/statement-id';
import { concept, date, filled, key, language, oneLine } from './fields';

/** All publishers of a corpus, by key. */
export const outletsSchema = v.record(
  key,
  v.strictObject({
    /** Bare: no "(AP)", no "via". */
    name: filled,
    /** What the publisher calls itself. */
    kind: v.picklist(['news', 'agency', 'office', 'organisation', 'site']),
    domains: v.array(
      v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a domain, as example.org')),
    ),
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country code, as US')),
    lang: language,
  }),
);

/** Why somebody's words may be in a corpus: all of them are spoken in a public role. */
const basis = v.picklist(['office', 'spokesperson', 'organisation', 'clergy', 'unnamed-role']);

/** One person, body or unnamed role whose words are in the corpus, or who is named in it. */
export const personSchema = v.strictObject({
  /** Canonical; records name the speaker so, and files are called after it. */
  name: v.pipe(
    filled,
    v.check(
      (name) => slug(name) !== '',
      'must have a Latin letter: write the name in Latin letters here, and as printed in spellings',
    ),
  ),
  kind: v.picklist(['person', 'organisation', 'unnamed']),
  basis,
  /** Only where public. */
  gender: v.optional(v.picklist(['f', 'm'])),
  /** At the time of the corpus. */
  role: v.optional(filled),
  organisation: v.optional(filled),
  /** Other spellings that articles print. */
  spellings: v.optional(v.array(filled)),
  /** For whom a spokesperson speaks. */
  speaksFor: v.optional(filled),
});

const terms = v.array(filled);

/** How a page is told to be on the topic. */
export const topicSchema = v.strictObject({
  event: terms,
  context: terms,
  occasion: terms,
  phrases: terms,
  against: terms,
  from: date,
  to: date,
});

/** The topic of a corpus that names none: no page is on it, whatever its date. */
export const NO_TOPIC: Topic = {
  event: [],
  context: [],
  occasion: [],
  phrases: [],
  against: [],
  from: '0001-01-01',
  to: '9999-12-31',
};

/** The small lists for the check on every page. */
export const gateSchema = v.strictObject({ event: terms, context: terms, speakers: terms, phrases: terms });

export const labelsSchema = v.array(
  v.strictObject({
    term: oneLine,
    concept,
    lang: language,
    caseSensitive: v.boolean(),
    open: v.exactOptional(v.picklist(['story', 'company'])),
  }),
);

/** Names of places, bodies, laws and events that may stand in a record though they are in no other table. */
export const namesSchema = v.array(filled);

export type OutletTable = v.InferOutput<typeof outletsSchema>;
export type PersonRecord = v.InferOutput<typeof personSchema>;
export type GateTerms = v.InferOutput<typeof gateSchema>;
