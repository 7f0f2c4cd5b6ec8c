import type { Piece } from '../skeleton';
import { findVerb, type Verb, verbOf } from '../verbs';
import { BETWEEN, DETERMINERS, GROUP_WORDS, PREPOSITIONS, PRONOUNS } from '../words';
import type { Mention } from './mention';
import { mentionEndingAt, mentionStartingAt } from './mentions';
import { worksAsVerb } from './spanish-subjects';
import { sentenceEnd, sentenceStart, subjectOf } from './subjects';

/** Reporting words at pieces `[from, to)`. */
export interface CueWords {
  from: number;
  to: number;
  verb: Verb;
}

/** One reading of who said a quotation. */
export interface Proposal {
  mention: Mention;
  cue: CueWords | null;
  /** 0 to 1: how often the rule was right where it was tried. */
  confidence: number;
  rule: string;
  unsaid: boolean;
}

/** Beyond this many pieces a verb does not govern a quotation. */
const REACH = 40;
/** Pieces between a verb that relays and the “as saying” it leads to. */
const RELAY_REACH = 10;

/** The reporting verb at piece `i`, its particle included; null for nouns, names and everything else. */
export function cueAt(row: readonly Piece[], i: number, lang: string): CueWords | null {
  const piece = row[i];
  if (
    piece?.kind !== 'word' ||
    (piece.capital && row[i - 1]?.kind !== 'end' && row[i - 1]?.text !== '¿' && i > 0)
  )
    return null;
  const next = row[i + 1];
  const phrase = next?.kind === 'word' ? findVerb(`${piece.lower} ${next.lower}`, lang) : null;
  const verb = phrase ?? verbOf(piece, lang);
  if (verb === null || piece.possessive) return null;
  const before = row[i - 1];
  if (lang === 'es' && !worksAsVerb(row, i)) return null;
  if (before?.kind === 'word' && lang !== 'es') {
    const noun =
      DETERMINERS.has(before.lower) &&
      !/^(?:all|both|each|some|many|most|several|few|no|one)$/.test(before.lower);
    const object = PREPOSITIONS.has(before.lower) && before.lower !== 'to' && !/ing$/.test(piece.lower);
    if (noun || object || before.possessive) return null;
    // "a caustic chant", "top email chains": the bare form is a verb only after to, a modal or a plural subject.
    if (
      phrase === null &&
      piece.lower === verb.lemma &&
      !/^(?:put|read|cast)$/.test(piece.lower) &&
      !takesBareVerb(before)
    )
      return null;
  }
  return { from: i, to: phrase === null ? i + 1 : i + 2, verb };
}

function takesBareVerb(before: Piece): boolean {
  return (
    BETWEEN.has(before.lower) ||
    PRONOUNS.has(before.lower) ||
    GROUP_WORDS.has(before.lower) ||
    /s$|ly$/.test(before.lower)
  );
}

/** "according to", "per", "in the words of" at piece `i`. */
function accordingAt(row: readonly Piece[], i: number, lang: string): CueWords | null {
  if (lang !== 'en') return null;
  const word = row[i]?.lower;
  if (word === 'according' && row[i + 1]?.lower === 'to') return evidential('according to', i, i + 2);
  if (word === 'words' && row[i + 1]?.lower === 'of') return evidential('in the words of', i, i + 2);
  if (word === 'per' && /^(?:the|\p{Lu})/u.test(row[i + 1]?.text ?? '') && row[i - 1]?.kind !== 'word')
    return evidential('per', i, i + 1);
  return null;
}

function evidential(lemma: string, from: number, to: number): CueWords {
  return { from, to, verb: { lemma, class: 'evidential', weak: false } };
}

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
    ...beforeClause(row, k, lang),
    ...tailClause(row, k, lang),
  ];
  return found.sort((a, b) => b.confidence - a.confidence);
}

/** “…,” said Roe · “…,” Roe said · “…,” according to Roe · “…” — Jane Roe */
function afterClause(row: readonly Piece[], k: number, lastInside: string, lang: string): Proposal[] {
  let a = k + 1;
  const next = row[a];
  if (next?.kind === 'end' && row[a + 1]?.kind === 'dash') {
    a += 1;
  } else if (next?.kind === 'end') {
    // “Why?” Roe asked: the mark inside ended the sentence only on paper.
    if (!/[?!…—–-]/u.test(lastInside) || row[a + 1]?.paragraph !== row[k]?.paragraph) return [];
    a += 1;
  } else if (lastInside === '.' && next?.kind !== 'comma' && next?.kind !== 'dash' && row[a]?.capital)
    return [];
  const apart = next?.kind === 'end';
  const dash = row[a]?.kind === 'dash';
  if (row[a]?.kind === 'comma' || dash) a += 1;
  const end = sentenceEnd(row, a);
  if (dash) {
    const signer = mentionStartingAt(row, a, lang);
    if (signer?.type === 'name' && signer.to >= end) return [propose(signer, null, 0.93, 'dash-signature')];
  }
  const according = accordingAt(row, a, lang);
  if (according !== null) {
    const mention = mentionStartingAt(row, according.to, lang);
    return mention === null ? [] : [propose(mention, according, 0.96, 'according-to-after')];
  }
  if (row[a]?.lower === 'as') return [];
  const first = cueAt(row, a, lang);
  if (first !== null && !/ing$/.test(row[a]?.lower ?? '')) {
    const mention = mentionStartingAt(row, first.to, lang);
    const object = mention !== null && !canBeSubject(row, mention);
    const bare = row[a]?.lower === first.verb.lemma;
    if (mention !== null && !object && !bare) return [propose(mention, first, 0.97, 'quote-said-x')];
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
    if (row[v - 1]?.lower === 'as')
      return [
        {
          ...propose(subject.mention, cue, 0.95 * subject.weight, 'quote-as-saying'),
          unsaid: subject.unsaid,
        },
      ];
    const tight = subject.mention.from === a;
    if (!tight && (cue.verb.weak || apart)) continue;
    // “…?” Roe then wrote, “…”: the clause leads to the next quotation.
    const leads =
      apart &&
      (row[cue.to]?.kind === 'quote' || (row[cue.to + 1]?.kind === 'quote' && row[cue.to]?.kind !== 'end'));
    if (leads) return [];
    const base = tight ? (cue.verb.weak ? 0.85 : apart ? 0.91 : 0.965) : 0.6;
    return [
      { ...propose(subject.mention, cue, base * subject.weight, 'quote-x-said'), unsaid: subject.unsaid },
    ];
  }
  return [];
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
  const found: Proposal[] = [];
  let crossed = 0;
  for (let v = k - 1; v >= start && k - v <= REACH; v -= 1) {
    const piece = row[v];
    if (piece?.kind === 'quote') crossed += 1;
    if (piece?.kind === 'stop' && piece.text === ';') break;
    const according = accordingAt(row, v, lang);
    if (according !== null) {
      const mention = mentionStartingAt(row, according.to, lang);
      if (mention !== null)
        found.push(propose(mention, according, crossed > 0 ? 0.8 : 0.93, 'according-to-before'));
      continue;
    }
    const cue = cueAt(row, v, lang);
    if (cue === null) continue;
    const adjacent =
      cue.to === k ||
      (cue.to === k - 1 && (mark?.kind === 'comma' || mark?.kind === 'colon' || isThat(mark)));
    if (cue.verb.weak && !adjacent) continue;
    const subject = subjectOf(row, v, start, lang);
    if (subject === null) continue;
    const setOff = mark?.kind === 'comma' || mark?.kind === 'colon';
    let confidence = adjacent ? 0.96 : setOff ? 0.92 : 0.9 - 0.004 * (k - cue.to);
    if (cue.verb.class === 'mental' && !adjacent) confidence -= 0.12;
    if (cue.verb.weak) confidence -= 0.1;
    if (crossed > 0) confidence -= 0.06;
    // Nearer verbs first: an outer clause must not beat an inner one that has its own speaker.
    confidence -= 0.05 * found.length;
    const rule = setOff || adjacent ? 'x-said-quote' : 'woven';
    found.push({
      ...propose(subject.mention, cue, confidence * subject.weight, rule),
      unsaid: subject.unsaid,
    });
    if (found.length >= 3) break;
  }
  if (mark?.kind === 'colon' && !found.some((p) => p.rule !== 'woven')) {
    const ending = mentionEndingAt(row, k - 2, lang);
    const whole = mentionStartingAt(row, start, lang);
    const named = ending?.type === 'name' && row[ending.from - 1]?.kind !== 'word' ? ending : null;
    const mention = whole !== null && whole.to === k - 1 ? whole : named;
    if (mention !== null) found.push(propose(mention, null, 0.95, 'x-colon'));
  }
  return found;
}

/** The “late” plan must go, Roe said. */
function tailClause(row: readonly Piece[], k: number, lang: string): Proposal[] {
  const end = sentenceEnd(row, k);
  for (let v = k + 1; v < end && v - k <= REACH; v += 1) {
    const according = accordingAt(row, v, lang);
    if (according !== null) {
      const mention = mentionStartingAt(row, according.to, lang);
      if (mention !== null) return [propose(mention, according, 0.9, 'according-to-tail')];
    }
    const cue = cueAt(row, v, lang);
    if (cue === null || cue.verb.weak) continue;
    const subject = subjectOf(row, v, k + 1, lang);
    if (subject === null || row[subject.mention.from - 1]?.kind !== 'comma') continue;
    if (subject.mention.from - 1 === k + 1) continue;
    return [{ ...propose(subject.mention, cue, 0.86 * subject.weight, 'tail'), unsaid: subject.unsaid }];
  }
  return [];
}

function propose(mention: Mention, cue: CueWords | null, confidence: number, rule: string): Proposal {
  return { mention, cue, confidence, rule, unsaid: false };
}

/** After a verb that follows its quotation: a name, he, or a noun with its article — not "reporters", not "him". */
function canBeSubject(row: readonly Piece[], mention: Mention): boolean {
  if (mention.type !== 'pronoun') return true;
  return /^(?:he|she|they|i|we)$/.test(row[mention.from]?.lower ?? '');
}

function isThat(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.lower === 'that' || piece.lower === 'it' || piece.lower === 'que');
}
