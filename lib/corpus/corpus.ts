import type { MatchCollection } from '../match/match-quote';
import type { LabelTerm, Outlet, Statement, Topic } from '../model/corpus';
import type { CueFrames } from '../model/cues';
import type { Extent } from '../model/report';
import type { StyleNote } from '../model/style-note';

/** An article to try the program on. */
export interface Example {
  title: string;
  outlet: string;
  url: string;
  /** ISO date. */
  published: string;
}

/** The texts a quote is compared with; some give a statement in another language. */
export interface PassageCollection extends MatchCollection {
  isRendering(passage: number): boolean;
}

/** A collection of statements, open for questions. */
export interface Corpus {
  id: string;
  extent: Extent;
  topic: Topic;
  outlets: readonly Outlet[];
  labels: readonly LabelTerm[];
  /** What style guides say of some of the labels. */
  styleNotes: readonly StyleNote[];
  /** Words about something near a quote; looked for only where they are asked for. */
  cues: CueFrames;
  /** Decoded one by one, when first asked for. */
  statements: readonly Statement[];
  passages: PassageCollection;
  /** Dated articles on the topic whose quotes others print too, for empty states. At most five. */
  examples: readonly Example[];
}

/** A text a quote is compared with, and the number of the statement it belongs to. */
export interface Passage {
  text: string;
  statement: number;
  /** It gives the statement in another language. */
  rendering: boolean;
}

/** A collection as the compiler makes it: everything that goes into a pack. */
export interface CompiledCorpus extends Omit<Corpus, 'passages'> {
  passages: readonly Passage[];
}
