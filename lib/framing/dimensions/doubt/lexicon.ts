import { baseLanguage } from '../../../text/languages';
import lexicon from '../../lexicons/doubt-marks.json';
import { type PhraseBook, phraseBook } from '../phrase-book';

/** What a mark of doubt does: tells that it is hearsay, puts doubt on a noun, or says that the words do not hold. */
export type DoubtKind = 'hearsay' | 'adjective' | 'rebuttal';

/**
 * Where a mark must stand to be about the quote. `verb`: beside the reporting words. `marks`: leads into the marks over
 * small words. `noun`: the same, by a claim or directly. `aside` and `open-aside`: a clause of its own after the speaker,
 * the verb or the marks; an open one may go on ("without citing evidence of it"). `correction`: an
 * open one that only the narrator can say ("which is not true"). `against`: leads to the claim.
 */
export type DoubtPlace =
  | 'verb'
  | 'marks'
  | 'noun'
  | 'claim'
  | 'aside'
  | 'open-aside'
  | 'correction'
  | 'against';

/** A group of marks that are bound to the quote in the same way. */
export interface DoubtGroup {
  kind: DoubtKind;
  places: readonly DoubtPlace[];
  /** A noun-like mark that is also a verb form ("alleged") counts only after a word that opens a noun. */
  needsDeterminer: boolean;
  book: PhraseBook;
}

/** The marks of doubt of one language. Words are folded as the tokenizer folds them. */
export interface DoubtWords {
  groups: readonly DoubtGroup[];
  /** Words that may stand between an adverb and what it doubts. */
  between: ReadonlySet<string>;
  /** Words between a claim and its marks. */
  link: ReadonlySet<string>;
  never: ReadonlySet<string>;
  /** "accused of falsely claiming": somebody else's charge. */
  accused: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** How the sentence after a quote turns on it. */
  after: {
    connectors: PhraseBook;
    turns: PhraseBook;
    turnsWithConnector: PhraseBook;
    denials: PhraseBook;
    subjects: ReadonlySet<string>;
    /** "No ofreció pruebas": a language that leaves the subject out. */
    subjectless: boolean;
    noProof: PhraseBook;
  };
}

type Entry = Omit<typeof lexicon.en, 'slots'> & { slots: Record<string, readonly string[]> };

const byLanguage: ReadonlyMap<string, readonly DoubtWords[]> = (() => {
  const en = read(lexicon.en);
  const es = read({ ...lexicon.es });
  return new Map([
    ['en', [en]],
    ['es', [es]],
    // A page that names no language may be in either.
    ['', [en, es]],
  ]);
})();

/** The doubt words for a BCP 47 tag: one language's, both where the tag is empty, none for a language without a list. */
export function doubtWords(lang: string): readonly DoubtWords[] {
  return byLanguage.get(baseLanguage(lang)) ?? [];
}

function read(entry: Entry): DoubtWords {
  const { slots } = entry;
  const group = (
    kind: DoubtKind,
    list: readonly string[],
    places: readonly DoubtPlace[],
    needsDeterminer = false,
  ): DoubtGroup => ({ kind, places, needsDeterminer, book: phraseBook(list, slots) });
  return {
    groups: [
      group('hearsay', entry.adverbs, ['verb', 'marks']),
      group('hearsay', entry.hearsayTo, ['marks']),
      group('rebuttal', entry.rebuttalByVerb, ['verb']),
      group('adjective', entry.adjectives, ['noun'], true),
      group('adjective', entry.freeAdjectives, ['noun']),
      group('adjective', entry.weakClaims, ['claim']),
      group('rebuttal', entry.falseClaims, ['claim']),
      group('rebuttal', entry.asides, ['aside']),
      group('rebuttal', entry.openAsides, ['open-aside']),
      group('rebuttal', entry.corrections, ['correction']),
      group('rebuttal', entry.against, ['against']),
    ],
    between: new Set(entry.between),
    link: new Set(entry.link),
    never: new Set(entry.never),
    accused: new Set(entry.accused),
    determiners: new Set(entry.determiners),
    after: {
      connectors: phraseBook(entry.connectors),
      turns: phraseBook(entry.turns, slots),
      turnsWithConnector: phraseBook(entry.turnsWithConnector, slots),
      denials: phraseBook(entry.denials, slots),
      subjects: new Set(entry.subjects),
      subjectless: entry.subjectless,
      noProof: phraseBook(entry.noProof, slots),
    },
  };
}
