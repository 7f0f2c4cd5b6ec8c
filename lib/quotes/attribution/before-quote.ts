import type { Piece } from '../skeleton';
import { BETWEEN, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../words';
import { inSideClause, isClauseVerb } from './clauses';
import { accordingAt, type CueWords, cueAt, relaysSaying } from './cues';
import type { Evidence } from './evidence';
import { type Mention, readMention } from './mention';
import { mentionEndingAt, mentionStartingAt } from './mentions';
import { ofVerb, type Proposal, propose, proposeSubject, REACH } from './proposal';
import { type Subject, sentenceStart, subjectOf } from './subjects';

/** Verbs before a quotation that are weighed. */
const MOST_VERBS = 4;
/** Words of an object between a verb and its quotation: "told the local court". */
const LONGEST_OBJECT = 4;
/** Nouns for what somebody said. */
const CONTENT =
  /^(?:words?|remarks?|claims?|assertions?|accusations?|allegations?|comments?|phrase|quip|boast|warning|promise|pledge|vow|complaint|contention|insistence|description|dismissal)$/;

/** Roe said, “…” · Roe called it “…” · Roe: “…” · According to Roe, “…” */
export function beforeClause(row: readonly Piece[], k: number, lang: string): Proposal[] {
  const start = sentenceStart(row, k);
  const mark = row[k - 1];
  const setOff = mark?.kind === 'comma' || mark?.kind === 'colon';
  const found: Proposal[] = [];
  let clauses = 0;
  let spoken = false;
  for (let v = k - 1; v >= start && k - v <= REACH; v -= 1) {
    const piece = row[v];
    if (piece?.kind === 'comma' && v < k - 1) clauses += 1;
    if (piece?.kind === 'stop' && piece.text === ';') break;
    const according = accordingAt(row, v, lang);
    if (according !== null) {
      const mention = mentionStartingAt(row, according.to, lang);
      if (mention !== null) found.push(propose('according-to-before', mention, according, [], false));
      continue;
    }
    const owner = ownerOfWords(row, v, k, lang);
    if (owner !== null) {
      found.push(propose('owner-of-words', owner, null, another(spoken), false));
      spoken = true;
      continue;
    }
    const cue = cueAt(row, v, lang);
    if (cue === null || relaysSaying(row, cue.to)) continue;
    const cited = citedAt(row, cue, k, lang);
    if (cited !== null) {
      found.push(propose('x-said-quote', cited, cue, another(spoken), false));
      spoken = true;
      continue;
    }
    const subject =
      subjectOf(row, v, start, lang) ??
      invertedSubject(row, cue, v === start, k, lang) ??
      insertedSubject(row, cue, lang);
    if (subject === null) continue;
    const adjacent = setOff
      ? overObject(row, cue.to) >= k - 1
      : overObject(row, cue.to) >= k - (isThat(mark) ? 1 : 0);
    const evidence: Evidence[] = [...ofVerb(cue), ...another(spoken)];
    if (!adjacent && clauses > 0) evidence.push('clause between');
    if (subject.mention.from === start) evidence.push('leads its sentence');
    if (clauses > 0 && inSideClause(row, subject.mention.from, start)) evidence.push('in a side clause');
    // "Roe agreed that Vo said, “…”": passed on by Roe, but plainly Vo’s.
    const plain = adjacent && isOwnClause(subject, cue);
    if (!plain) evidence.push(...insideReport(row, subject.mention, start, cue, lang));
    found.push(proposeSubject(setOff || adjacent ? 'x-said-quote' : 'woven', subject, cue, evidence));
    // A nearer clause of somebody else’s: "Roe said Vo called it “…”", "Roe called it late, and Vo called it “…”".
    if (isOwnClause(subject, cue)) spoken = true;
    if (found.length >= MOST_VERBS) break;
  }
  const gapped = mark?.kind === 'comma' ? gappedAt(row, k, lang) : null;
  if (gapped !== null) return [propose('gapped', gapped, null, [], false)];
  if (mark?.kind === 'colon' && !found.some((p) => p.rule !== 'woven')) {
    const ending = mentionEndingAt(row, k - 2, lang);
    const whole = mentionStartingAt(row, start, lang);
    const named = ending?.type === 'name' && row[ending.from - 1]?.kind !== 'word' ? ending : null;
    const mention = whole !== null && whole.to === k - 1 ? whole : named;
    if (mention !== null) found.push(propose('x-colon', mention, null, [], false));
  }
  return found;
}

/** "Roe said, “…,” and | Vo, | “…”", "…; | Vo, | “…”": a clause whose verb the clause before has said. */
function gappedAt(row: readonly Piece[], k: number, lang: string): Mention | null {
  const mention = mentionEndingAt(row, k - 2, lang);
  if (mention === null || mention.type === 'pronoun') return null;
  const joint = row[mention.from - 1];
  const joins = /^(?:and|but|while|y|pero|;)$/.test(joint?.text ?? '');
  const before = row[mention.from - 2];
  return joins && (before?.kind === 'quote' || row[mention.from - 3]?.kind === 'quote') ? mention : null;
}

function another(spoken: boolean): Evidence[] {
  return spoken ? ['spoken by another'] : [];
}

/** Whether a verb reports for a subject that is its own and is somebody else: neither shared nor a pronoun. */
function isOwnClause({ mention, evidence }: Subject, { verb }: CueWords): boolean {
  const direct = evidence.length === 0 || evidence[0] === 'subject across';
  return direct && !verb.weak && verb.class !== 'mental' && mention.type !== 'pronoun';
}

/** The piece after a verb’s short object: "told | her |", "told | the court |", "called | it |". */
function overObject(row: readonly Piece[], from: number): number {
  let i = from;
  if (/^(?:him|her|them|me|us|it|you|himself|herself|themselves)$/.test(row[i]?.lower ?? '')) return i + 1;
  if (DETERMINERS.has(row[i]?.lower ?? '')) i += 1;
  while (i - from < LONGEST_OBJECT && row[i]?.kind === 'word' && !CLAUSE_WORDS.has(row[i]?.lower ?? '')) {
    if (cueBars(row, i)) return from;
    i += 1;
  }
  return row[i]?.kind === 'word' ? from : i;
}

/** A word that no short object holds: a preposition opens more, a pronoun a clause. */
function cueBars(row: readonly Piece[], i: number): boolean {
  const word = row[i]?.lower ?? '';
  return PREPOSITIONS.has(word) || PRONOUNS.has(word) || BETWEEN.has(word);
}

/** "quoted Roe: “…”", "cites the report: “…”": whoever is quoted has said it. */
export function citedAt(row: readonly Piece[], cue: CueWords, k: number, lang: string): Mention | null {
  if (!/^(?:quote|cite|paraphrase|recite|citar)$/.test(cue.verb.lemma)) return null;
  const mark = row[k - 1];
  if (mark?.kind !== 'colon' && mark?.kind !== 'comma') return null;
  const mention = mentionStartingAt(row, cue.to, lang);
  return mention !== null && mention.to === k - 1 ? mention : null;
}

/** "Roe’s claim that he is “…”", "her words: “…”": the words belong to whom they are said to. */
function ownerOfWords(row: readonly Piece[], v: number, k: number, lang: string): Mention | null {
  const owner = row[v - 1];
  if (!CONTENT.test(row[v]?.lower ?? '') || owner?.kind !== 'word') return null;
  const next = row[v + 1];
  const marked = (next?.kind === 'colon' || next?.kind === 'comma') && v + 2 === k;
  if (!(v + 1 === k || marked || (next?.lower === 'that' && verbsBetween(row, v, k, lang) < 2))) return null;
  if (/^(?:his|her|their)$/.test(owner.lower)) return { ...readMention(row, v - 1, v), type: 'pronoun' };
  if (!owner.possessive) return null;
  const mention = mentionEndingAt(row, v - 1, lang);
  return mention?.type === 'name' || mention?.type === 'nominal' ? mention : null;
}

/** Verbs of clauses between: "Roe’s claim that Vo is there is “…”" has a second one, whose “…” is not Roe’s. */
function verbsBetween(row: readonly Piece[], from: number, to: number, lang: string): number {
  let verbs = 0;
  for (let i = from + 1; i < to; i += 1) if (isClauseVerb(row, i, lang)) verbs += 1;
  return verbs;
}

/** "Roe, | said Vo, | was “…”": a clause set in between commas. */
function insertedSubject(row: readonly Piece[], cue: CueWords, lang: string): Subject | null {
  if (row[cue.from - 1]?.kind !== 'comma') return null;
  const mention = mentionStartingAt(row, cue.to, lang);
  return mention !== null && row[mention.to]?.kind === 'comma'
    ? { mention, evidence: [], unsaid: false }
    : null;
}

/** "Stated Roe: “…”", "In other words, explained Roe: “…”": the subject after its verb, up to the colon. */
function invertedSubject(
  row: readonly Piece[],
  cue: CueWords,
  opens: boolean,
  k: number,
  lang: string,
): Subject | null {
  if (row[k - 1]?.kind !== 'colon' || !(opens || row[cue.from - 1]?.kind === 'comma')) return null;
  const mention = mentionStartingAt(row, cue.to, lang);
  return mention !== null && mention.to === k - 1 ? { mention, evidence: [], unsaid: false } : null;
}

/** "Roe said | he wanted | “…”": what somebody else's report says of a speaker or of a thinker. */
function insideReport(
  row: readonly Piece[],
  mention: Mention,
  start: number,
  cue: CueWords,
  lang: string,
): Evidence[] {
  let v = mention.from - 1;
  if (/^(?:that|how|when|why|que)$/.test(row[v]?.lower ?? '')) v -= 1;
  if (v < start || row[v]?.kind !== 'word') return [];
  const outer = cueAt(row, v, lang);
  if (outer === null || outer.from === cue.from || outer.verb.weak || row[cue.from - 1]?.lower === 'as')
    return [];
  if (mention.type !== 'pronoun') return ['named inside a report'];
  return [
    cue.verb.class === 'mental' || cue.verb.weak ? 'thinker inside a report' : 'speaker inside a report',
  ];
}

function isThat(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.lower === 'that' || piece.lower === 'it' || piece.lower === 'que');
}
