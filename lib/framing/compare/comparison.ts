import type { Observation, Voice } from '../../model/report';

/** Observations below this certainty are not shown; figure of the framing reference. */
export const SHOWN = 0.7;

/** One thing an article says, with what it rests on. */
export interface Value {
  text: string;
  voice: Voice;
  /** The rule of the observation; of verbs it names the class (`verbClassOf`). */
  rule: string;
  evidence: Observation['evidence'];
}

/** What one article says in a dimension. */
export interface Row {
  /** Null for the page that is being read. */
  article: string | null;
  /** Who published it; null for the page. Of a statement's own text the office. */
  outlet: string | null;
  /** The statement's own text, not an article about it. */
  primary: boolean;
  /** Facts of a stored record, noted by hand; of the page they are read live. */
  noted: boolean;
  /** Articles that print the same text word for word; they are counted once, as this one. */
  copies: number;
  values: Value[];
}

/** A dimension in which the articles are not all alike. Rows in the order they were given, the page first. */
export interface Difference {
  dimension: string;
  rows: Row[];
  /** Of what sets the articles apart, at its least sure. */
  confidence: number;
}

/** A dimension in which all articles that say something agree with the page. */
export interface Likeness {
  dimension: string;
  rows: Row[];
  /** Articles compared, the page among them, whether or not they say something here. */
  total: number;
}

/** What differs, biggest first, what is alike, and how much was compared. */
export interface Comparison {
  differences: Difference[];
  alike: Likeness[];
  /** Articles of newsrooms and agencies beside the page, copies of one text once. */
  articles: number;
  /** Of their copies those that were not counted again. */
  copies: number;
  /** Other sites that print it; they are not compared where a newsroom, an agency or the text itself is. */
  sites: number;
}
