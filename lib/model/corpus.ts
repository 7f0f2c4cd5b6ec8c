import type { Attested, Credit, Edges, Origin, OutletKind, PrintedBy, Voice } from './report';

/** One publisher, by its bare name. */
export interface Outlet {
  name: string;
  kind: OutletKind;
  /** Registrable domains, old and new, e.g. `thehill.com`. */
  domains: string[];
  country: string;
  lang: string;
}

/** One wording of a statement. */
export interface Version {
  id: string;
  text: string;
  /** What the text is, in the record's word ("letter", "press release"); null where no record says it. */
  kind: string | null;
  attested: Attested;
  /** Outlet names: who read or printed it. */
  by: string[];
}

/** A passage of one letter, release, speech, tweet or briefing, with its wordings and who printed it. */
export interface Statement {
  id: string;
  /** Canonical name of who said it, or null when no name is known. */
  speaker: string | null;
  /** All recorded spellings of the speaker, canonical first. */
  spellings: string[];
  /** ISO date of the occasion, or of the earliest dated printing; null when none is dated. */
  published: string | null;
  lang: string;
  versions: Version[];
  /** In the statement's own language. Unordered. */
  printings: Printing[];
  /** Articles that give it in another language. Unordered. */
  renderings: Printing[];
}

/** The facts of one article that prints a statement: an `Appearance` before it is compared with a page. */
export interface Printing extends PrintedBy {
  read: 'whole' | 'part';
  edges: Edges;
  origin: Origin | null;
  speaker: string | null;
  /** The article's own words for the speaker. */
  speakerAs: string | null;
  /** Reporting verb: as printed, its lemma and its class. */
  verb: { printed: string; lemma: string; class: string } | null;
  /** Reporting clause as printed, at most 14 words. */
  cue: string | null;
  via: Credit | null;
  /** Paragraph counted by hand from 1; null when not noted. */
  paragraph: number | null;
  labels: RecordedLabel[];
}

/** A stored article's own word for the people, the event, the authority, … */
export interface RecordedLabel {
  concept: string;
  term: string;
  voice: Voice;
  clause: string | null;
  paragraph: number | null;
}

/** A term of a topic's label lexicon. Matched as whole words, longest first. */
export interface LabelTerm {
  term: string;
  /** `people`, `event`, `removal`, `arrival`, `custody`, `authority`, `law`, `critics`. */
  concept: string;
  lang: string;
  /** True when letter case decides (ICE, not ice). */
  caseSensitive: boolean;
  /** Absent for a term that names its concept wherever it stands. */
  open?: Openness;
}

/**
 * How far a term is an ordinary word: `story`: it counts unless its sentence tells another story ("raids"); `company`: it counts only
 * beside words that name the topic ("operation", "a woman").
 */
export type Openness = 'story' | 'company';

/** How a page is told to be about a corpus's topic. All terms are lower case and match at word starts. */
export interface Topic {
  /** Terms that name the event: strike, walkout, huelga. A page needs one of them. */
  event: string[];
  /** Terms that name the people or the authority: keeper, lighthouse. A page needs one of them near an event term. */
  context: string[];
  /** Terms that belong to this occasion only: the place, the day, who ordered it. */
  occasion: string[];
  /** Wordings that hardly any article about something else has: a few words of a much printed quote, a name of the event. */
  phrases: string[];
  /** Terms of stories that look alike and are not this one (air strike, lightning strike). */
  against: string[];
  /** ISO dates; a page dated outside is never on topic; its quotes can make it an older quote's. */
  from: string;
  to: string;
}
