import { BETWEEN_ES, OBJECT_VERBS_ES } from '../../lexicons/words-spanish';
import type { Piece } from '../../skeleton';
import { verbOf } from '../../verbs/verbs';
import type { Spoken } from '../coreference';
import { type CueWords, cueAt } from '../cues';
import type { Evidence } from '../evidence';
import type { Mention } from '../mention';
import { type Proposal, propose, REACH } from '../proposal';
import { nearestVerbs } from '../proposals';
import { spanishPhraseAt, spanishPhraseEndingAt } from './phrases';
import { agrees, spanishSentenceSubject, spanishSubjectOf, subjectAfter } from './subjects';
import { isUnsaidIn } from './unsaid';

/** Words between a quotation and its verb: "se lo había", "ya se lo había". */
const AUXILIARIES = 4;
/** Sentences looked back over for a subject left out. */
const SENTENCES_BACK = 3;

/** Phrases that name who holds a view, each with what it is listed as. */
const VIEWS: readonly string[] = [
  'de acuerdo con',
  'de acuerdo a',
  'en palabras de',
  'en opinión de',
  'a juicio de',
  'a decir de',
  'al decir de',
];

/** What a Spanish sentence says about its quotation, best first. `spoken` is what was credited before it. */
export function spanishProposals(
  row: readonly Piece[],
  k: number,
  text: string,
  inner: { start: number; end: number },
  spoken: readonly Spoken[],
): Proposal[] {
  const found = [
    ...afterClause(row, k, text[inner.end - 1] ?? '', spoken),
    ...nearestVerbs(beforeClause(row, k, spoken)),
    ...tailClause(row, k),
  ];
  return found.sort((a, b) => b.confidence - a.confidence);
}

/** «…», dijo Roe · «…», dijo · «…», según Roe · «…» — Ana Roe */
function afterClause(
  row: readonly Piece[],
  k: number,
  lastInside: string,
  spoken: readonly Spoken[],
): Proposal[] {
  let a = k + 1;
  const next = row[a];
  if (next?.kind === 'end') {
    const sameLine = row[a + 1]?.paragraph === row[k]?.paragraph;
    if (row[a + 1]?.kind !== 'dash' && !(sameLine && /[?!…—–-]/u.test(lastInside))) return [];
    a += 1;
  }
  const apart = next?.kind === 'end';
  const dash = row[a]?.kind === 'dash';
  if (row[a]?.kind === 'comma' || dash) a += 1;
  if (dash) {
    const signer = spanishPhraseAt(row, a);
    if (signer?.type === 'name' && signer.to >= (row[a]?.sentenceTo ?? 0))
      return [propose('dash-signature', signer, null, [], false)];
  }
  const view = viewAt(row, a);
  if (view !== null) {
    const mention = spanishPhraseAt(row, view.to);
    return mention === null ? [] : [propose('according-to-after', mention, view, [], false)];
  }
  const v = overAuxiliaries(row, a);
  const cue = cueAt(row, v, 'es');
  if (cue !== null && row[k + 1]?.kind !== 'stop') {
    const after = subjectAfter(row, cue.to);
    const ended: Evidence[] = apart ? ['sentence ended inside'] : [];
    if (after !== null) return [propose('quote-said-x', after, cue, ended, false)];
    const dropped = droppedSubject(row, k, v, spoken);
    return dropped === null
      ? []
      : [propose('subject-dropped', dropped.mention, cue, dropped.evidence, false)];
  }
  const before = spanishPhraseAt(row, a);
  const later = before === null ? null : cueAt(row, overAuxiliaries(row, before.to), 'es');
  if (before === null || later === null || (apart && row[later.to]?.kind === 'quote')) return [];
  return [propose('quote-x-said', before, later, later.verb.weak ? ['weak verb'] : [], false)];
}

/** Roe dijo que «…» · Roe: «…» · Según Roe, «…» · Dijo que «…» */
function beforeClause(row: readonly Piece[], k: number, spoken: readonly Spoken[]): Proposal[] {
  const start = row[k]?.sentenceFrom ?? 0;
  const mark = row[k - 1];
  const found: Proposal[] = [];
  for (let v = k - 1; v >= start && k - v <= REACH && found.length < 3; v -= 1) {
    const piece = row[v];
    if (piece?.text === ';') break;
    const view = viewAt(row, v) ?? paraAt(row, v, k);
    if (view !== null) {
      const mention = spanishPhraseAt(row, view.to);
      if (mention === null) continue;
      const doubt: Evidence[] = view.verb.lemma === 'para' ? ['view by “para”'] : [];
      found.push(propose('according-to-before', mention, view, doubt, false));
      continue;
    }
    const cue = cueAt(row, v, 'es');
    if (cue === null) continue;
    const led =
      mark?.kind === 'comma' || mark?.kind === 'colon' || mark?.lower === 'que' || mark?.lower === 'de';
    const adjacent = cue.to === k || (cue.to === k - 1 && led);
    // "La sentencia recoge que …": before que it reports.
    const opensClause = row[cue.to]?.lower === 'que';
    if (cue.verb.weak && !adjacent && !opensClause && mark?.kind !== 'colon') continue;
    const subject = subjectBefore(row, k, v, cue, start, spoken);
    if (subject === null) continue;
    const setOff = mark?.kind === 'comma' || mark?.kind === 'colon';
    const evidence: Evidence[] = [...subject.evidence];
    if (cue.verb.class === 'mental' && !adjacent) evidence.push('mental verb');
    if (cue.verb.weak) evidence.push('weak verb');
    if (subject.mention.from === start) evidence.push('leads its sentence');
    const rule = subject.dropped ? 'subject-dropped' : setOff || adjacent ? 'x-said-quote' : 'woven';
    found.push(propose(rule, subject.mention, cue, evidence, subject.unsaid));
  }
  if (mark?.kind === 'colon' && !found.some((p) => p.rule !== 'woven')) {
    const whole = spanishPhraseAt(row, start);
    const ending = spanishPhraseEndingAt(row, k - 2, start);
    const named = ending?.type === 'name' && row[ending.from - 1]?.kind !== 'word' ? ending : null;
    const mention = whole !== null && whole.to === k - 1 ? whole : named;
    if (mention !== null) found.push(propose('x-colon', mention, null, [], false));
  }
  return found;
}

/** Who does a verb, and how that was seen. */
interface Doer {
  mention: Mention;
  evidence: readonly Evidence[];
  unsaid: boolean;
  /** The verb leaves its subject out. */
  dropped: boolean;
}

/** Who does the verb at `v` before the quotation at `k`: in front of it, behind it ("dijo Roe que «…»"), or left out. */
function subjectBefore(
  row: readonly Piece[],
  k: number,
  v: number,
  cue: CueWords,
  start: number,
  spoken: readonly Spoken[],
): Doer | null {
  // "La obra, añade, «…»": between commas the verb belongs to nobody in the sentence.
  const aside = row[v - 1]?.kind === 'comma' && row[cue.to]?.kind === 'comma';
  const subject = aside ? null : spanishSubjectOf(row, v, start);
  if (subject !== null) return { ...subject, dropped: false };
  const unsaid = isUnsaidIn(row, v, start);
  // "¿Diría Roe «…»?"
  const asked = row[v - 1]?.text === '¿';
  const opens = row[v - 1]?.kind !== 'word' || BETWEEN_ES.has(row[v - 1]?.lower ?? '');
  if (opens && !OBJECT_VERBS_ES.has(cue.verb.lemma)) {
    const after = subjectAfter(row, cue.to);
    if (after !== null && after.to <= k) {
      const next = row[after.to];
      const leads = next?.lower === 'que' || next?.kind === 'colon' || next?.kind === 'comma';
      if (leads || asked) return { mention: after, evidence: [], unsaid, dropped: false };
    }
  }
  const left = droppedSubject(row, k, v, spoken, !aside);
  return left === null ? null : { ...left, unsaid, dropped: true };
}

/** El “parche” no sirve, según Roe · El “parche” no sirve, dijo Roe. */
function tailClause(row: readonly Piece[], k: number): Proposal[] {
  const end = row[k]?.sentenceTo ?? k;
  for (let v = k + 1; v < end && v - k <= REACH; v += 1) {
    if (row[v]?.kind === 'quote' || row[v]?.kind === 'colon') return [];
    const view = viewAt(row, v);
    if (view !== null) {
      const mention = spanishPhraseAt(row, view.to);
      if (mention !== null) return [propose('according-to-tail', mention, view, [], false)];
    }
    if (row[v - 1]?.kind !== 'comma' || v - 1 === k + 1) continue;
    const cue = cueAt(row, overAuxiliaries(row, v), 'es');
    if (cue === null || cue.verb.weak) continue;
    const mention = subjectAfter(row, cue.to);
    if (mention !== null) return [propose('tail', mention, cue, [], false)];
  }
  return [];
}

interface Dropped {
  mention: Mention;
  evidence: readonly Evidence[];
}

/**
 * The subject that a Spanish verb leaves out: that of its own sentence, else of the sentence before it in its paragraph that
 * names one or credits a quotation. Null where the verb asks for another number. `ownSentence` false leaves its own out.
 */
function droppedSubject(
  row: readonly Piece[],
  k: number,
  v: number,
  spoken: readonly Spoken[],
  ownSentence = true,
): Dropped | null {
  const start = row[k]?.sentenceFrom ?? 0;
  const own = ownSentence ? spanishSentenceSubject(row, start, Math.min(k, v)) : null;
  if (own !== null && agrees(row, own, v)) return { mention: own, evidence: [] };
  let latest = spoken.length - 1;
  while (latest >= 0 && (spoken[latest]?.at ?? 0) >= k) latest -= 1;
  let from = start;
  const evidence: Evidence[] = [];
  for (let back = 0; back < SENTENCES_BACK && from > 0; back += 1) {
    const stop = from - 1;
    if (row[stop]?.paragraph !== row[k]?.paragraph) return null;
    from = row[stop]?.sentenceFrom ?? 0;
    const said = spoken[latest];
    if (said !== undefined && said.at >= from && said.mention !== undefined)
      return agrees(row, said.mention, v) ? { mention: said.mention, evidence } : null;
    const mention = spanishSentenceSubject(row, from, stop);
    if (mention !== null && canDrop(row, mention) && agrees(row, mention, v)) return { mention, evidence };
    // "El casero calla.": a thing or a person in between, who may go on.
    if (mention !== null) evidence.push('other subject between');
  }
  return null;
}

/** A thing with its article is no speaker that goes without saying. */
function canDrop(row: readonly Piece[], mention: Mention): boolean {
  // "Llovió.": a verb with the capital of its sentence.
  const word = mention.to - mention.from === 1 ? (row[mention.from]?.text ?? '') : '';
  return mention.type !== 'nominal' && !/(?:ó|aron|ieron|aba|ía)$/.test(word);
}

/** "según", "según explicó", "de acuerdo con" and the like at piece `i`. */
function viewAt(row: readonly Piece[], i: number): CueWords | null {
  const first = row[i];
  if (first?.kind !== 'word') return null;
  if (first.lower === 'segun') {
    const v = overAuxiliaries(row, i + 1);
    const verb = row[v]?.capital === false ? verbOf(row[v], 'es') : null;
    return {
      from: i,
      to: verb === null ? i + 1 : v + 1,
      verb: { lemma: 'según', class: 'evidential', weak: false },
    };
  }
  if (first.lower.length > 2) return null;
  for (const lemma of VIEWS) {
    const words = lemma.split(' ');
    if (words.every((word, j) => row[i + j]?.text.toLowerCase() === word || contracts(row[i + j], word)))
      return { from: i, to: i + words.length, verb: { lemma, class: 'evidential', weak: false } };
  }
  return null;
}

/** "del" and "al" hold the article of the phrase that follows. */
function contracts(piece: Piece | undefined, word: string): boolean {
  return (word === 'de' && piece?.lower === 'del') || (word === 'a' && piece?.lower === 'al');
}

/** "Para Roe, «…»", "Para Roe, el plan es «…»": only at the head of a sentence; further off only for who can hold a view. */
function paraAt(row: readonly Piece[], i: number, k: number): CueWords | null {
  if (row[i]?.lower !== 'para' || i !== row[k]?.sentenceFrom) return null;
  const mention = spanishPhraseAt(row, i + 1);
  const close = mention === null ? -1 : mention.to;
  if (row[close]?.kind !== 'comma' || (close + 1 !== k && !/^(?:name|body|group)$/.test(mention?.type ?? '')))
    return null;
  return { from: i, to: i + 1, verb: { lemma: 'para', class: 'evidential', weak: false } };
}

function overAuxiliaries(row: readonly Piece[], a: number): number {
  let v = a;
  while (
    v - a < AUXILIARIES &&
    BETWEEN_ES.has(row[v]?.lower ?? '') &&
    verbOf(row[v] ?? NO_WORD, 'es') === null
  )
    v += 1;
  // "acertó a decir"
  return row[v]?.lower === 'a' && v > a ? v + 1 : v;
}

const NO_WORD = { text: '', lower: '' };
