import type { Piece } from '../skeleton';
import { PREPOSITIONS, TEMPORAL } from '../words';
import { accordingAt, type CueWords, cueAt, relaysSaying } from './cues';
import type { Evidence } from './evidence';
import { type Mention, readMention } from './mention';
import { mentionStartingAt } from './mentions';
import { ofVerb, type Proposal, propose, proposeSubject, REACH } from './proposal';
import { sentenceEnd, subjectOf } from './subjects';

/** Pieces of "in Mayor Ada Roe’s own words". */
const IN_WORDS = 8;
/** Verbs whose past looks like their present. */
const SAME_PAST = /^(?:read|put|cast)$/;
/** Verbs that take up somebody else’s words: “We won.” Roe agreed. */
const ANSWERS = /^(?:agree|disagree|reply|respond|answer|concede|confirm|deny|object|protest|counter)$/;

/** “…,” said Roe · “…,” Roe said · “…,” according to Roe · “…” — Jane Roe */
export function afterClause(row: readonly Piece[], k: number, lastInside: string, lang: string): Proposal[] {
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
  const inWords = inSomebodysWords(row, a);
  if (inWords !== null) return [propose('according-to-after', inWords.mention, inWords.cue, [], false)];
  if (row[a]?.lower === 'as') {
    // “…,” as Roe put it
    const speaker = mentionStartingAt(row, a + 1, lang);
    const put = speaker === null ? null : cueAt(row, speaker.to, lang);
    return speaker === null || put === null ? [] : [propose('quote-x-said', speaker, put, [], false)];
  }
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

/** “…,” in Roe’s words */
function inSomebodysWords(row: readonly Piece[], a: number): { mention: Mention; cue: CueWords } | null {
  if (row[a]?.lower !== 'in') return null;
  for (let i = a + 2; i < a + IN_WORDS; i += 1) {
    if (row[i]?.lower !== 'words' || !row[i - 1]?.possessive) continue;
    const verb = { lemma: 'in the words of', class: 'evidential', weak: false };
    return { mention: readMention(row, a + 1, i), cue: { from: i, to: i + 1, verb } };
  }
  return null;
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
  if (cue === null || cue.verb.weak || ANSWERS.test(cue.verb.lemma)) return false;
  const next = row[cue.to];
  return next?.kind === 'end' || (next?.kind === 'stop' && row[cue.to + 1]?.kind === 'end');
}

/** The “late” plan must go, Roe said. */
export function tailClause(row: readonly Piece[], k: number, lang: string): Proposal[] {
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

/** After a verb that follows its quotation: a name, he, or a noun with its article — not "reporters", not "him". */
function canBeSubject(row: readonly Piece[], mention: Mention): boolean {
  if (mention.type !== 'pronoun') return true;
  return /^(?:he|she|they|i|we)$/.test(row[mention.from]?.lower ?? '');
}
