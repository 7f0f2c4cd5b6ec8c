import type { Piece } from '../skeleton';
import { findVerb } from '../verbs/verbs';
import { BE_FORMS, BETWEEN, CLAUSE_WORDS, PREPOSITIONS, TEMPORAL, UNSAID } from '../words';
import { acrossParenthesis, joinedNames, withApposition } from './appositions';
import { isClauseVerb, subordinatedAt } from './clauses';
import { cueAt } from './cues';
import type { Evidence } from './evidence';
import { headOf } from './heads';
import { type Mention, readMention } from './mention';
import { mentionEndingAt, mentionStartingAt } from './mentions';
import { OBJECT_PRONOUNS, objectPronoun, participleSubject } from './participles';
import { spanishSentenceSubject, spanishSubjectOf } from './spanish/subjects';
import { antecedentOfRelative, canSpeak } from './speakers';
import { isUnsaid } from './unsaid';

/** Who does what a verb says. */
export interface Subject {
  mention: Mention;
  /** How it was found, where that is not the plain "Roe said". */
  evidence: readonly Evidence[];
  /** The verb is denied, asked or only supposed: "never said", "would he say". */
  unsaid: boolean;
}

/** Lead in a phrase that tells where or when. */
const FRONTING = /^(?:in|on|at|during|after|before|en|durante|tras)$/;

/** "for the local critics to say": pieces of the phrase. */
const LONGEST_OBJECT = 6;
/** No clause is longer, in pieces: the limit keeps attribution linear on any text. */
const LONGEST_CLAUSE = 60;

/** Start of the sentence that holds piece `i`. */
export function sentenceStart(row: readonly Piece[], i: number): number {
  return row[i]?.sentenceFrom ?? 0;
}

/** Index of the `end` piece of the sentence that holds piece `i`. */
export function sentenceEnd(row: readonly Piece[], i: number): number {
  return row[i]?.sentenceTo ?? row.length;
}

/** The subject of the verb at piece `v`, looking left in its sentence no further than `floor`; null where none is seen.
 * `joined` false leaves out verbs that share the subject of an earlier one. */
export function subjectOf(
  row: readonly Piece[],
  v: number,
  floor: number,
  lang: string,
  joined = true,
): Subject | null {
  if (lang === 'es') return spanishSubjectOf(row, v, floor);
  const gap = skipBetween(row, v, floor);
  if (gap.be && isParticiple(row[v])) {
    const agent = agentAfter(row, v, lang);
    return agent === null ? null : { mention: agent, evidence: [], unsaid: gap.unsaid };
  }
  const unsaid = gap.unsaid || isUnsaid(row, v, floor);
  const done = (mention: Mention | null, ...evidence: Evidence[]): Subject | null =>
    mention === null || mention.from < floor || !canSpeak(row, mention, v)
      ? null
      : {
          mention,
          evidence,
          unsaid: unsaid || row[mention.from]?.lower === 'nobody' || row[mention.from]?.lower === 'none',
        };
  const at = row[gap.at];
  if (gap.at < floor || at === undefined) return null;
  // "It was said that": nobody is.
  if (gap.be && at.lower === 'it' && !/ing$/.test(row[v]?.lower ?? '')) return null;
  const participle = /ing$/.test(row[v]?.lower ?? '') && !gap.be;
  if (participle && at.lower === 'as' && gap.at > floor) {
    // "quoted Roe as saying": Roe speaks; "Roe was quoted as saying" has its subject further left.
    const quoted = mentionEndingAt(row, gap.at - 1, lang);
    if (quoted !== null && findVerb(row[gap.at - 1]?.lower ?? '', lang) === null) return done(quoted);
  }
  const does = participle ? participleSubject(row, gap.at, floor, lang) : 'main clause';
  if (does !== 'main clause') return done(does);
  if (gap.infinitive && at.kind === 'word') {
    // "led her to say", "common for critics to say": the one before "to" speaks.
    if (OBJECT_PRONOUNS.test(at.lower)) return done(objectPronoun(row, gap.at), 'infinitive');
    const object = afterFor(row, gap.at, floor);
    if (object !== null) return done(object, 'infinitive');
  }
  if (participle || gap.infinitive || /^(?:and|but|then|or|y|pero)$/.test(at.lower)) {
    const earlier = !joined ? null : earlierSubject(row, v, floor, lang);
    if (earlier === null) return null;
    return done(earlier, participle ? 'participle' : gap.infinitive ? 'infinitive' : 'subject shared');
  }
  // "paused, then said"
  if (at.kind === 'comma' && /^(?:then|luego)$/.test(row[gap.at + 1]?.lower ?? '')) {
    const earlier = joined ? earlierSubject(row, v, floor, lang) : null;
    return earlier === null ? null : done(earlier, 'subject shared');
  }
  if (at.kind === 'comma' || at.kind === 'dash')
    return done(acrossParenthesis(row, gap.at, floor, lang), 'subject across');
  if (/^(?:who|which|that)$/.test(at.lower)) {
    const head = row[gap.at - 1]?.kind === 'comma' ? gap.at - 2 : gap.at - 1;
    const antecedent = antecedentOfRelative(row, head, at.lower === 'who', lang);
    return done(antecedent === null ? null : { ...antecedent, to: gap.at + 1 });
  }
  const mention = mentionEndingAt(row, gap.at, lang);
  if (mention === null || row[gap.at]?.kind === 'quote') return null;
  if (FRONTING.test(row[mention.from - 1]?.lower ?? '') && mention.from - 2 >= floor && joined) {
    // "Roe agreed, but in an interview said": the phrase only sets the scene.
    const lead = row[mention.from - 2];
    if (lead?.kind === 'comma' || /^(?:and|but|then|y|pero)$/.test(lead?.lower ?? ''))
      return done(earlierSubject(row, v, floor, lang), 'subject shared');
  }
  const head = headOf(row, mention, floor, lang);
  if (head !== mention) return done(head);
  const pair = joinedNames(row, mention, floor, lang);
  if (pair !== null) return done(pair);
  const apposed = row[v + 1]?.kind === 'comma' ? mention : withApposition(row, mention, floor, lang);
  return done(apposed);
}

/** The subject of a sentence’s main clause, after fronted phrases and clauses: "When Vo left Dallas, Ohio, | Roe | went". */
export function sentenceSubject(
  row: readonly Piece[],
  start: number,
  stop: number,
  lang: string,
): Mention | null {
  if (lang === 'es') return spanishSentenceSubject(row, start, stop);
  const limit = Math.min(stop, start + LONGEST_CLAUSE);
  for (let f = start + 1; f < limit; f += 1) {
    if (!isClauseVerb(row, f, lang)) continue;
    const subject = subjectOf(row, f, start, lang, false);
    if (subject === null || subordinatedAt(row, subject.mention.from, start) >= 0) continue;
    // "In a letter sent Friday Roe wrote": what a preposition governs is no subject.
    if (PREPOSITIONS.has(row[subject.mention.from - 1]?.lower ?? '')) continue;
    return subject.mention;
  }
  return firstPhrase(row, start, stop, lang);
}

/** The first phrase of a sentence that can be its subject, where no verb shows which is. */
function firstPhrase(row: readonly Piece[], start: number, stop: number, lang: string): Mention | null {
  let i = start;
  for (let hop = 0; hop < 4 && i < stop; hop += 1) {
    const piece = row[i];
    if (piece === undefined) return null;
    const mention = mentionStartingAt(row, i, lang);
    const fronted =
      piece.kind === 'word' &&
      (PREPOSITIONS.has(piece.lower) ||
        CLAUSE_WORDS.has(piece.lower) ||
        TEMPORAL.has(piece.lower) ||
        /(?:ing|ed)$/.test(piece.lower));
    if (fronted && /ing$/.test(piece.lower) && !row[i + 1]?.capital) {
      const comma = nextComma(row, i, stop);
      if (comma >= 0) {
        i = comma + 1;
        continue;
      }
    }
    const adverb = (row[i + 1]?.kind === 'comma' && !piece.capital) || row[mention?.to ?? i]?.lower === 'ago';
    if (
      mention !== null &&
      mention.to <= stop &&
      !adverb &&
      !(fronted && !piece.capital && mention.type === 'nominal')
    )
      return mention;
    if (/^(?:and|but|so|yet|or|y|pero)$/.test(piece.lower)) {
      i += 1;
      continue;
    }
    const comma = nextComma(row, i, stop);
    if (comma < 0) return fronted ? afterTemporal(row, i, stop, lang) : null;
    i = comma + 1;
  }
  return null;
}

/** "common | for critics | to say": the phrase between "for" and the verb. */
function afterFor(row: readonly Piece[], at: number, floor: number): Mention | null {
  for (let i = at; i > floor && at - i < LONGEST_OBJECT && row[i]?.kind === 'word'; i -= 1)
    if (row[i]?.lower === 'for') return i < at ? readMention(row, i + 1, at + 1) : null;
  return null;
}

function nextComma(row: readonly Piece[], from: number, stop: number): number {
  const limit = Math.min(stop, from + LONGEST_CLAUSE);
  for (let i = from; i < limit; i += 1) if (row[i]?.kind === 'comma') return i;
  return -1;
}

/** "On Monday Roe said": the subject after a bare time. */
function afterTemporal(row: readonly Piece[], from: number, stop: number, lang: string): Mention | null {
  let i = from;
  while (i < stop && (PREPOSITIONS.has(row[i]?.lower ?? '') || TEMPORAL.has(row[i]?.lower ?? ''))) i += 1;
  return i > from && i < stop ? mentionStartingAt(row, i, lang) : null;
}

interface Gap {
  at: number;
  unsaid: boolean;
  /** A form of be stands between. */
  be: boolean;
  infinitive: boolean;
}

/** Walks left over auxiliaries, adverbs and times between a verb and its subject. */
function skipBetween(row: readonly Piece[], v: number, floor: number): Gap {
  const gap: Gap = { at: v - 1, unsaid: false, be: false, infinitive: false };
  const last = Math.max(floor, v - LONGEST_CLAUSE);
  for (; gap.at >= last; gap.at -= 1) {
    const piece = row[gap.at];
    if (piece === undefined) break;
    if (piece.kind === 'close') {
      while (gap.at > last && row[gap.at]?.kind !== 'open') gap.at -= 1;
      continue;
    }
    if (piece.kind !== 'word' || piece.possessive) break;
    // "would later say", "could only say": said all the same.
    const told =
      /^(?:would|could)$/.test(piece.lower) && /^(?:later|only|go|then)$/.test(row[gap.at + 1]?.lower ?? '');
    if ((UNSAID.has(piece.lower) && !told) || /n't$/.test(piece.lower)) gap.unsaid = true;
    gap.be ||= BE_FORMS.has(piece.lower);
    if (piece.lower === 'to' && !/^(?:on|has|have|had|is|was|are|were)$/.test(row[gap.at - 1]?.lower ?? ''))
      gap.infinitive = true;
    const adverb = /(?<!fami)ly$/.test(piece.lower) && !piece.capital;
    if (BETWEEN.has(piece.lower) || TEMPORAL.has(piece.lower) || adverb || /n't$/.test(piece.lower)) continue;
    break;
  }
  return gap;
}

/** The subject of an earlier verb for a participle or a joined verb: the nearest reporting verb's, else the sentence's. */
function earlierSubject(row: readonly Piece[], v: number, floor: number, lang: string): Mention | null {
  const start = Math.max(floor, sentenceStart(row, v));
  for (let i = Math.max(start, v - LONGEST_CLAUSE); i < v; i += 1) {
    const piece = row[i];
    if (piece?.kind !== 'word' || piece.capital || /ing$/.test(piece.lower)) continue;
    const cue = cueAt(row, i, lang);
    if (cue?.verb.weak !== false) continue;
    // "“…,” said Roe, adding": after its quotation the verb stands before its subject.
    const inverted = followsQuote(row, i) ? mentionStartingAt(row, cue.to, lang) : null;
    if (inverted !== null && inverted.to <= v) return inverted;
    // Only a subject of its own counts here: joined verbs would lead around in circles.
    const subject = subjectOf(row, i, start, lang, false);
    if (subject !== null) return subject.mention;
  }
  return sentenceSubject(row, start, v, lang);
}

function followsQuote(row: readonly Piece[], i: number): boolean {
  return row[i - 1]?.kind === 'quote' || (row[i - 1]?.kind === 'comma' && row[i - 2]?.kind === 'quote');
}

/** "… by Roe" after a passive verb, in its sentence. */
function agentAfter(row: readonly Piece[], v: number, lang: string): Mention | null {
  for (let i = v + 1; i < row.length && i - v < 16; i += 1) {
    const piece = row[i];
    if (piece === undefined || piece.kind === 'end') return null;
    if (piece.lower === 'by' || piece.lower === 'por') return mentionStartingAt(row, i + 1, lang);
  }
  return null;
}

function isParticiple(piece: Piece | undefined): boolean {
  return piece !== undefined && !/ing$/.test(piece.lower) && !/^(?:said|says|wrote|spoke)$/.test(piece.lower);
}
