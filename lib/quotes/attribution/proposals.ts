import type { Piece } from '../skeleton';
import { PREPOSITIONS, TEMPORAL } from '../words';
import { inSideClause } from './clauses';
import { accordingAt, type CueWords, cueAt } from './cues';
import { confidenceOf, type Evidence, type Rule } from './evidence';
import type { Mention } from './mention';
import { mentionEndingAt, mentionStartingAt } from './mentions';
import { type Subject, sentenceEnd, sentenceStart, subjectOf } from './subjects';

/** One reading of who said a quotation. */
export interface Proposal {
  mention: Mention;
  cue: CueWords | null;
  rule: Rule;
  evidence: readonly Evidence[];
  /** 0 to 1, from the rule and the evidence. */
  confidence: number;
  unsaid: boolean;
}

/** Beyond this many pieces a verb does not govern a quotation. */
const REACH = 40;
/** Pieces between a verb that relays and the “as saying” it leads to. */
const RELAY_REACH = 10;
/** Verbs before a quotation that are weighed. */
const MOST_VERBS = 4;

/** Verbs whose past looks like their present. */
const SAME_PAST = /^(?:read|put|cast)$/;

/** All readings of the quotation at piece `k` from the words of its own sentence, best first. */
export function proposals(
  row: readonly Piece[],
  k: number,
  text: string,
  inner: { start: number; end: number },
  lang: string,
): Proposal[] {
  const found = [
    ...afterClause(row, k, text[inner.end - 1] ?? '', lang),
    ...nearestVerbs(beforeClause(row, k, lang)),
    ...tailClause(row, k, lang),
  ];
  return found.sort((a, b) => b.confidence - a.confidence);
}

/** One reading a speaker: "Roe said Vo lied and accused her of “…”" has Roe twice, and the nearer verb is the cue. */
export function nearestVerbs(found: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of found) {
    const same = kept.findIndex((nearer) => nearer.mention.from === proposal.mention.from);
    const nearer = kept[same];
    if (nearer === undefined) kept.push(proposal);
    else if (proposal.confidence > nearer.confidence)
      kept[same] = reports(nearer) ? { ...proposal, cue: nearer.cue, unsaid: nearer.unsaid } : proposal;
  }
  return kept;
}

/** Whether a nearer verb carries the words itself: "to highlight", "supports" and "hopes" stand inside what Roe said. */
function reports({ evidence }: Proposal): boolean {
  return !evidence.some((line) => line === 'infinitive' || line === 'weak verb' || line === 'mental verb');
}

/** “…,” said Roe · “…,” Roe said · “…,” according to Roe · “…” — Jane Roe */
function afterClause(row: readonly Piece[], k: number, lastInside: string, lang: string): Proposal[] {
  let a = k + 1;
  const next = row[a];
  if (next?.kind === 'end' && row[a + 1]?.kind === 'dash') {
    a += 1;
  } else if (next?.kind === 'end') {
    // “Why?” Roe asked: the mark inside ended the sentence only on paper.
    if (row[a + 1]?.paragraph !== row[k]?.paragraph) return [];
    if (!/[?!…—–-]/u.test(lastInside) && !isBareClause(row, a + 1, lang)) return [];
    a += 1;
  } else if (lastInside === '.' && next?.kind !== 'comma' && next?.kind !== 'dash' && row[a]?.capital) {
    if (!isBareClause(row, a, lang)) return [];
  }
  const apart: Evidence[] = next?.kind === 'end' ? ['sentence ended inside'] : [];
  const dash = row[a]?.kind === 'dash';
  if (row[a]?.kind === 'comma' || dash) a += 1;
  const end = sentenceEnd(row, a);
  if (dash && cueAt(row, a, lang) === null) {
    // “We won!” — The crowd cheered: a sentence of its own.
    if (/[.!?…]/u.test(lastInside) && opensAnew(row[a])) return [];
    const signer = mentionStartingAt(row, a, lang);
    if (signer !== null && signs(row, signer, end, row[a]?.paragraph !== row[k]?.paragraph))
      return [propose('dash-signature', signer, null, [], false)];
  }
  const according = accordingAt(row, a, lang);
  if (according !== null) {
    const mention = mentionStartingAt(row, according.to, lang);
    return mention === null ? [] : [propose('according-to-after', mention, according, [], false)];
  }
  if (row[a]?.lower === 'as') return [];
  const first = cueAt(row, a, lang);
  if (first !== null && !/ing$/.test(row[a]?.lower ?? '')) {
    const mention = mentionStartingAt(row, first.to, lang);
    const object = mention !== null && !canBeSubject(row, mention);
    const bare = row[a]?.lower === first.verb.lemma && !SAME_PAST.test(first.verb.lemma);
    if (mention !== null && !object && !bare)
      return [propose('quote-said-x', mention, first, [...ofVerb(first), ...apart], false)];
  }
  const limit = Math.min(end, a + REACH);
  for (let v = a + 1; v < limit; v += 1) {
    const kind = row[v]?.kind;
    if (kind === 'stop' || kind === 'quote' || kind === 'colon') break;
    const cue = cueAt(row, v, lang);
    if (cue === null) continue;
    if (relaysSaying(row, cue.to)) continue;
    const subject = subjectOf(row, v, a, lang);
    if (subject === null) continue;
    if (row[v - 1]?.lower === 'as') return [proposeSubject('quote-as-saying', subject, cue, [])];
    const tight = subject.mention.from === a;
    if (!tight && (cue.verb.weak || apart.length > 0)) continue;
    // “…?” Roe then wrote, “…”: the clause leads to the next quotation.
    const leads =
      apart.length > 0 &&
      (row[cue.to]?.kind === 'quote' || (row[cue.to + 1]?.kind === 'quote' && row[cue.to]?.kind !== 'end'));
    if (leads) return [];
    const beside: Evidence[] = tight ? [] : ['not beside'];
    return [proposeSubject('quote-x-said', subject, cue, [...ofVerb(cue), ...apart, ...beside])];
  }
  return [];
}

/** A little word with a capital, which only the head of a sentence gives it. */
function opensAnew(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && !piece.capital && /^\p{Lu}/u.test(piece.text);
}

/**
 * Whether the name after a dash signs the words: it ends the line, or its handle, date or source goes with it. On a line
 * below, where "- Lake Ledger" signs the whole text, a person has two names.
 */
function signs(row: readonly Piece[], signer: Mention, end: number, below: boolean): boolean {
  if (signer.type !== 'name' || (below && !signer.name?.includes(' '))) return false;
  const next = row[signer.to]?.kind;
  return (
    signer.to >= end ||
    (next === 'stop' && signer.to + 1 >= end) ||
    next === 'open' ||
    (below && next === 'comma')
  );
}

/** “We won.” Roe said: a sentence of its own that is nothing but a reporting clause belongs to the words before it. */
function isBareClause(row: readonly Piece[], from: number, lang: string): boolean {
  const mention = mentionStartingAt(row, from, lang);
  if (mention === null) return false;
  const cue = cueAt(row, mention.to, lang);
  if (cue === null || cue.verb.weak) return false;
  const next = row[cue.to];
  return next?.kind === 'end' || (next?.kind === 'stop' && row[cue.to + 1]?.kind === 'end');
}

/** Whether the verb before `to` only relays: "the Ledger quoted | Roe as saying". */
function relaysSaying(row: readonly Piece[], to: number): boolean {
  for (let i = to; i < to + RELAY_REACH; i += 1) {
    const piece = row[i];
    if (piece?.kind !== 'word') return false;
    if (piece.lower === 'as' && /^(?:saying|writing|telling|having)$/.test(row[i + 1]?.lower ?? ''))
      return i > to;
  }
  return false;
}

/** Roe said, “…” · Roe called it “…” · Roe: “…” · According to Roe, “…” */
function beforeClause(row: readonly Piece[], k: number, lang: string): Proposal[] {
  const start = sentenceStart(row, k);
  const mark = row[k - 1];
  const setOff = mark?.kind === 'comma' || mark?.kind === 'colon';
  const found: Proposal[] = [];
  let clauses = 0;
  let spokenNearer = false;
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
    const cue = cueAt(row, v, lang);
    if (cue === null || relaysSaying(row, cue.to)) continue;
    const subject = subjectOf(row, v, start, lang) ?? invertedSubject(row, cue, v === start, k, lang);
    if (subject === null) continue;
    const adjacent = cue.to === k || (cue.to === k - 1 && (setOff || isThat(mark)));
    const evidence: Evidence[] = ofVerb(cue);
    if (!adjacent && clauses > 0) evidence.push('clause between');
    if (subject.mention.from === start) evidence.push('leads its sentence');
    if (clauses > 0 && inSideClause(row, subject.mention.from, start)) evidence.push('in a side clause');
    if (spokenNearer) evidence.push('spoken by another');
    const inside = insideReport(row, subject.mention, start, cue, lang);
    const second = inside.includes('named inside a report') && adjacent && !cue.verb.weak;
    // "Roe agreed that Vo said “…”": passed on by Roe, the words are Vo’s.
    if (second && cue.verb.class !== 'mental') spokenNearer = true;
    else evidence.push(...inside);
    found.push(proposeSubject(setOff || adjacent ? 'x-said-quote' : 'woven', subject, cue, evidence));
    if (found.length >= MOST_VERBS) break;
  }
  if (mark?.kind === 'colon' && !found.some((p) => p.rule !== 'woven')) {
    const ending = mentionEndingAt(row, k - 2, lang);
    const whole = mentionStartingAt(row, start, lang);
    const named = ending?.type === 'name' && row[ending.from - 1]?.kind !== 'word' ? ending : null;
    const mention = whole !== null && whole.to === k - 1 ? whole : named;
    if (mention !== null) found.push(propose('x-colon', mention, null, [], false));
  }
  return found;
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
  if (row[v]?.lower === 'that' || row[v]?.lower === 'que') v -= 1;
  if (v < start || row[v]?.kind !== 'word') return [];
  const outer = cueAt(row, v, lang);
  if (outer === null || outer.verb.weak || row[cue.from - 1]?.lower === 'as') return [];
  if (mention.type !== 'pronoun') return ['named inside a report'];
  return [
    cue.verb.class === 'mental' || cue.verb.weak ? 'thinker inside a report' : 'speaker inside a report',
  ];
}

/** The “late” plan must go, Roe said. */
function tailClause(row: readonly Piece[], k: number, lang: string): Proposal[] {
  const end = sentenceEnd(row, k);
  for (let v = k + 1; v < end && v - k <= REACH; v += 1) {
    const according = accordingAt(row, v, lang);
    if (according !== null) {
      const mention = mentionStartingAt(row, according.to, lang);
      if (mention !== null) return [propose('according-to-tail', mention, according, [], false)];
    }
    const cue = cueAt(row, v, lang);
    if (cue === null || cue.verb.weak) continue;
    if (row[v - 1]?.kind === 'comma' && v - 1 > k + 1) {
      const after = mentionStartingAt(row, cue.to, lang);
      const speaks = after !== null && after.type !== 'pronoun' && !/ing$/.test(row[v]?.lower ?? '');
      if (speaks && canEnd(row, after.to)) return [propose('tail', after, cue, ofVerb(cue), false)];
    }
    const subject = subjectOf(row, v, k + 1, lang);
    const before = row[(subject?.mention.from ?? 0) - 1];
    if (subject === null || !(before?.kind === 'comma' || (before?.kind === 'quote' && before.text === ',')))
      continue;
    if (subject.mention.from - 1 <= k + 1) continue;
    return [proposeSubject('tail', subject, cue, [...ofVerb(cue), ...ofEnd(row, cue.to)])];
  }
  return [];
}

/** "…, Roe said of it that": what goes on after the verb may be another thought. */
function ofEnd(row: readonly Piece[], i: number): Evidence[] {
  return canEnd(row, i) ? [] : ['sentence goes on'];
}

/** After the speaker of a tail nothing but the end, a comma or a time follows. */
function canEnd(row: readonly Piece[], i: number): boolean {
  const piece = row[i];
  return (
    piece === undefined || piece.kind !== 'word' || PREPOSITIONS.has(piece.lower) || TEMPORAL.has(piece.lower)
  );
}

function ofVerb(cue: CueWords): Evidence[] {
  const evidence: Evidence[] = [];
  if (cue.verb.weak) evidence.push('weak verb');
  if (cue.verb.class === 'mental') evidence.push('mental verb');
  return evidence;
}

function proposeSubject(rule: Rule, subject: Subject, cue: CueWords, evidence: Evidence[]): Proposal {
  return propose(rule, subject.mention, cue, [...evidence, ...subject.evidence], subject.unsaid);
}

/** A reading with what its mention itself speaks for. */
export function propose(
  rule: Rule,
  mention: Mention,
  cue: CueWords | null,
  evidence: readonly Evidence[],
  unsaid: boolean,
): Proposal {
  const all = [...evidence, mention.type];
  // "denied the “theft”": whoever used the word, it was somebody else.
  const denied = cue !== null && /^(?:deny|refuse|decline|negar|desmentir)$/.test(cue.verb.lemma);
  return { mention, cue, rule, evidence: all, confidence: confidenceOf(rule, all), unsaid: unsaid || denied };
}

/** After a verb that follows its quotation: a name, he, or a noun with its article — not "reporters", not "him". */
function canBeSubject(row: readonly Piece[], mention: Mention): boolean {
  if (mention.type !== 'pronoun') return true;
  return /^(?:he|she|they|i|we)$/.test(row[mention.from]?.lower ?? '');
}

function isThat(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.lower === 'that' || piece.lower === 'it' || piece.lower === 'que');
}
