import type { Via } from '../../model/report';
import { samePerson } from '../../text/names';
import { PARTICLES } from '../../text/words-of-titles';
import type { Piece } from '../skeleton';
import { knowsVerbs } from '../verbs/verbs';
import { inherit, NOBODY, type Reading, readingOf, settleOutlet } from './attribution';
import { citedAt } from './before-quote';
import { cueAt } from './cues';
import { confidenceOf, type Evidence, type Rule } from './evidence';
import type { Mention } from './mention';
import { mentionStartingAt } from './mentions';
import { type Proposal, propose, REACH } from './proposal';
import { proposals } from './proposals';
import type { Scene } from './scene';
import { spanishProposals } from './spanish/proposals';
import { sentenceStart, sentenceSubject, subjectOf } from './subjects';

/** One quotation on its way to a reading. */
export interface Pending {
  /** Piece of its first part. */
  k: number;
  /** Piece of its last part. */
  lastK: number;
  inner: { start: number; end: number };
  lastInner: { start: number; end: number };
  paragraph: number;
  lastParagraph: number;
  /** The line before says that these words follow, with or without a colon. */
  introduced: boolean;
}

/** The quote before, with its reading. */
export interface Previous {
  quote: Pending;
  reading: Reading;
}

/** A reading that was weighed: a proposal of the words around, or the source of the quote before (`from` null). */
export interface Weighed {
  rule: Rule;
  evidence: readonly Evidence[];
  confidence: number;
  from: Proposal | null;
  /** Where its source stands in the text. */
  place: { start: number; end: number };
}

/** The chosen reading, and every one that was weighed, likeliest first. */
export interface Attributed {
  reading: Reading;
  considered: Weighed[];
}

/** A second source nearer than this to the first, in log-odds, makes the first doubtful. */
const RIVAL = 1.5;
/** A reading of the quote before below this is no ground to go on from. */
const PREVIOUS_UNCLEAR = 0.76;
const ASKS = /^(?:ask|inquire|question|wonder|demand|preguntar)$/;
/** Paragraphs a speaker holds on without being named. */
const LONGEST_GAP = 2;

/** What the sentence of a quote says about its speaker, before the quotes around it are asked. */
export function ownProposals(scene: Scene, quote: Pending): { best: Proposal | null; found: Proposal[] } {
  const { row, text, lang } = scene;
  const read = (k: number, inner: Pending['inner']): Proposal[] =>
    lang === 'es'
      ? spanishProposals(row, k, text, inner, scene.spoken)
      : proposals(row, k, text, inner, lang).filter((p) => knowsVerbs(lang) || isBareName(row, p.mention));
  const found = read(quote.k, quote.inner);
  if (quote.lastK !== quote.k) {
    const tail = found.length === 0 ? /^quote-|-after$|^dash|^x-said/ : /^quote-|-after$|^dash/;
    found.push(...read(quote.lastK, quote.lastInner).filter((p) => tail.test(p.rule)));
    found.sort((a, b) => b.confidence - a.confidence);
  }
  return { best: settleOutlet(scene, found).best, found };
}

/** A name and nothing else: in a language that is not known the words around it may be a clause. */
function isBareName(row: readonly Piece[], { type, from, to }: Mention): boolean {
  return type === 'name' && row.slice(from, to).every((piece) => piece.capital || PARTICLES.has(piece.lower));
}

/**
 * The reading of a quote: the likeliest of what its own sentence says, a colon before it, the quote it continues, and
 * the subject of the sentence around it or before it. All are weighed by one table.
 */
export function attribute(
  scene: Scene,
  quote: Pending,
  found: readonly Proposal[],
  previous: Previous | null,
): Attributed {
  const { best, via } = settleOutlet(scene, found);
  const kept = best === null ? [] : found.filter((proposal) => proposal === best || via === null);
  const own = kept.map((proposal) => sharing(scene, proposal, quote, previous));
  // "Vo recalls Roe’s words:" — not Vo’s.
  const owned = own.some(({ rule }) => rule === 'owner-of-words');
  // Where the verbs of the language are not known, the subject of a sentence is as good as anybody.
  const around = knowsVerbs(scene.lang)
    ? [...(owned ? [] : afterColon(scene, quote)), ...bySubject(scene, quote, own)]
    : [];
  const considered = [
    ...[...own, ...around].map((proposal) => candidateOf(scene, proposal)),
    ...continued(scene, quote, previous, own),
  ].sort((a, b) => b.confidence - a.confidence);
  const first = best?.unsaid ? candidateOf(scene, best) : withOwnVerb(considered);
  if (first === undefined) return { reading: NOBODY, considered };
  const chosen = doubted(first, considered);
  let reading =
    chosen.from === null
      ? inherit(previous?.reading ?? NOBODY, chosen)
      : readingOf(
          scene,
          { ...chosen.from, evidence: chosen.evidence, confidence: chosen.confidence },
          quote.k,
        );
  if (via !== null && chosen.from?.mention === best?.mention) reading = withVia(reading, via);
  return { reading: inheritVia(reading, quote, previous), considered };
}

/** The likeliest reading; where that only goes on from a speaker whom a verb beside the quote names too, that verb’s. */
function withOwnVerb(considered: readonly Weighed[]): Weighed | undefined {
  const first = considered[0];
  if (first === undefined || first.from !== null) return first;
  const own = considered.find(
    ({ from, place }) => from !== null && from.cue !== null && place.start === first.place.start,
  );
  return own === undefined ? first : { ...own, confidence: first.confidence };
}

/** "called it “late” and “wrong”": the speaker of the first part of a sentence is the likeliest of the next. */
function sharing(scene: Scene, proposal: Proposal, quote: Pending, previous: Previous | null): Proposal {
  const source = previous?.reading.attribution.source ?? null;
  if (previous === null || source === null || !isSameSentence(scene.row, quote, previous)) return proposal;
  if (scene.row[proposal.mention.from]?.start !== source.start) return proposal;
  if (proposal.cue === null || proposal.cue.from > previous.quote.k) return proposal;
  const evidence: Evidence[] = [...proposal.evidence, 'speaks before'];
  return { ...proposal, evidence, confidence: confidenceOf(proposal.rule, evidence) };
}

function isSameSentence(row: readonly Piece[], quote: Pending, previous: Previous): boolean {
  return sentenceStart(row, quote.k) <= previous.quote.lastK;
}

/** Less sure where another source is nearly as likely. */
function doubted(first: Weighed, considered: readonly Weighed[]): Weighed {
  const odds = (confidence: number): number => Math.log(confidence / (1 - confidence));
  const rival = considered.find(
    ({ place, evidence }) =>
      (place.start >= first.place.end || place.end <= first.place.start) &&
      !evidence.includes('spoken by another') &&
      !evidence.includes('introduced already'),
  );
  if (rival === undefined || odds(first.confidence) - odds(rival.confidence) > RIVAL) return first;
  const evidence: readonly Evidence[] = [...first.evidence, 'rival near'];
  return { ...first, evidence, confidence: confidenceOf(first.rule, evidence) };
}

function candidateOf(scene: Scene, proposal: Proposal): Weighed {
  const { mention, rule, evidence, confidence } = proposal;
  const start = scene.row[mention.from]?.start ?? 0;
  const place = { start, end: scene.row[mention.to - 1]?.end ?? start };
  return { rule, evidence, confidence, from: proposal, place };
}

/** "He put it plainly:¶ “…”" — the subject of the sentence that ends in a colon right before. */
function afterColon(scene: Scene, quote: Pending): Proposal[] {
  const { row, lang } = scene;
  const sameLine = row[quote.k - 1]?.kind === 'colon' ? quote.k - 1 : -1;
  const ended = row[quote.k - 1]?.kind === 'end';
  const lineBefore =
    ended && row[quote.k - 2]?.kind === 'colon' ? quote.k - 2 : ended && quote.introduced ? quote.k - 1 : -1;
  const colon = Math.max(sameLine, lineBefore);
  if (colon < 0) return [];
  const start = sentenceStart(row, colon);
  for (let v = colon - 1; v >= start; v -= 1) {
    const cue = cueAt(row, v, lang);
    if (cue === null) continue;
    if (citedAt(row, cue, colon + 1, lang) !== null) return [];
    const subject = subjectOf(row, v, start, lang);
    if (subject === null) continue;
    // "Roe’s letter reads, in part:", but "Roe held the line, in part:".
    if (cue.verb.weak && v < colon - 1 && subject.mention.type !== 'document') continue;
    return [propose('colon', subject.mention, cue, subject.evidence, subject.unsaid)];
  }
  const mention = sentenceSubject(row, start, colon, lang);
  if (mention === null) return [];
  return [propose(quote.introduced ? 'introduced' : 'colon-subject', mention, null, [], false)];
}

/** A quote after a full stop goes on with the speaker before it: same paragraph, or a paragraph that is nothing else. */
function continued(
  scene: Scene,
  quote: Pending,
  previous: Previous | null,
  own: readonly Proposal[],
): Weighed[] {
  const source = previous?.reading.attribution.source ?? null;
  if (previous === null || source === null) return [];
  const { row } = scene;
  if (row[previous.quote.lastK]?.section !== row[quote.k]?.section) return [];
  const start = sentenceStart(row, quote.k);
  const opens = start === quote.k;
  const gap = quote.paragraph - previous.quote.lastParagraph;
  if (gap > LONGEST_GAP || (gap > 0 && !opens)) return [];
  let between = 0;
  for (let i = previous.quote.lastK + 1; i < start; i += 1) if (row[i]?.kind === 'end') between += 1;
  const same = isSameSentence(row, quote, previous);
  if (same && own.some(({ evidence }) => evidence.includes('speaks before'))) return [];
  const evidence: Evidence[] = [opens ? 'opens its sentence' : same ? 'same sentence' : 'inside a sentence'];
  if (between === 2) evidence.push('sentence between');
  else if (between > 2) evidence.push('sentences between');
  if (gap === LONGEST_GAP) evidence.push('gap of two');
  if (previous.reading.confidence < PREVIOUS_UNCLEAR) evidence.push('previous unclear');
  // Whoever asked does not answer; who asks again may.
  const again = scene.text[quote.lastInner.end - 1] === '?';
  if (isQuestion(scene.text, previous.quote, previous.reading) && !again) evidence.push('after a question');
  if (own.some(({ rule, cue }) => rule === 'gapped' || (cue !== null && cue.from > previous.quote.lastK)))
    evidence.push('own verb elsewhere');
  if (between > 1 && namesBetween(row, previous.quote.lastK + 1, start))
    evidence.push('other person between');
  const rule: Rule = gap === 0 ? 'continues' : 'previous-paragraph';
  const place = { start: source.start, end: source.end };
  return [{ rule, evidence, confidence: confidenceOf(rule, evidence), from: null, place }];
}

/** “Did he?” Roe asked: a question that is put to somebody, who has the turn then. */
export function isQuestion(text: string, { lastInner }: Pending, { attribution: { cue } }: Reading): boolean {
  return text[lastInner.end - 1] === '?' && cue !== null && ASKS.test(cue.lemma);
}

/** Whether a sentence between two quotes begins with a name: somebody else may have taken the word. */
function namesBetween(row: readonly Piece[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (row[i - 1]?.kind === 'end' && row[i]?.capital) return true;
  }
  return false;
}

/**
 * The subject of the sentence around a woven quote, or of the sentence before one that stands alone; beside a verb that
 * has another subject it is a rival.
 */
function bySubject(scene: Scene, quote: Pending, own: readonly Proposal[]): Proposal[] {
  const { row, lang } = scene;
  let start = sentenceStart(row, quote.k);
  const around = start < quote.k;
  if (!around) {
    if (start < 2 || row[start - 2]?.paragraph !== row[quote.k]?.paragraph) return [];
    start = sentenceStart(row, start - 1);
  }
  const spanish = lang === 'es';
  // "…, dicen": a verb that leaves its subject out has been asked who fits it.
  if (spanish && !around && holdsCue(row, quote.k, lang)) return [];
  const mention =
    sentenceSubject(row, start, quote.k, lang) ?? (spanish ? null : mentionStartingAt(row, start, lang));
  if (mention === null || mention.from >= quote.k) return [];
  if (own.some((other) => other.mention.from < mention.to && mention.from < other.mention.to)) return [];
  const rule: Rule = own.length > 0 ? 'subject-despite-verb' : around ? 'subject-around' : 'subject-before';
  return [propose(rule, mention, null, [], false)];
}

/** Whether a reporting verb stands in the sentence of piece `k`. */
function holdsCue(row: readonly Piece[], k: number, lang: string): boolean {
  const from = Math.max(sentenceStart(row, k), k - REACH);
  const to = Math.min(row[k]?.sentenceTo ?? k, k + REACH);
  for (let i = from; i < to; i += 1) if (cueAt(row, i, lang) !== null) return true;
  return false;
}

/** A credit holds for the same speaker's next quotes in its paragraph. */
function inheritVia(reading: Reading, quote: Pending, previous: Previous | null): Reading {
  const { source, via } = reading.attribution;
  const credit = previous?.reading.attribution.via ?? null;
  if (via !== null || source === null || credit === null || previous === null) return reading;
  if (previous.quote.lastParagraph !== quote.paragraph) return reading;
  const before = previous.reading.attribution.source;
  const same =
    before !== null &&
    (before.start === source.start ||
      (before.name !== null && source.name !== null && samePerson(before.name, source.name)));
  return same ? withVia(reading, credit) : reading;
}

function withVia(reading: Reading, via: Via): Reading {
  return { ...reading, attribution: { ...reading.attribution, via } };
}
