import lexicon from '../../lexicons/credit-phrases.json';
import cues from '../../lexicons/paraphrase-cues.json';
import type { Range } from '../../voice/ranges';
import type { Token } from '../../voice/voice';
import { phraseAt, phraseBook } from '../phrase-book';
import { type Credit, EXPLICIT, NEXT_SENTENCE } from './credit-kind';
import { isTied, type Reach, wordsIn } from './reach';

/** Words of a phrase for who is not named, after the words that give it away: "people briefed on | the call". */
const LONGEST_REST = 6;
/** Words between "according to" and what gives the unnamed away. */
const LONGEST_LEAD = 3;

/** A clause of its own about whoever is named before it. */
const ABOUT_SOMEBODY = /^(?:who|whose|because|as)$/;

/** The last word of "familiar with", "briefed on", "who attended". */
const WANTS_MORE = /\b(?:with|on|of|to|in|at|attended)$/;
/** A clause or another phrase about the quote begins. */
const ENDS_PHRASE = /^(?:who|which|that|but|because|when|while|said)$/;

const withheld = phraseBook(lexicon.unnamed, lexicon.slots);
const withheldAfter = phraseBook(lexicon.unnamedAfter, lexicon.slots);
const people = phraseBook(lexicon.people, lexicon.slots);
const counted = phraseBook(lexicon.accordingTo, lexicon.witnessSlots);
const oneOfThem = new Set(lexicon.oneOfThem);
const sourceWords = new Set(lexicon.sourceWords);
const verbs = new Set([...cues.verbs, ...cues.withObject]);

/**
 * Words that say the article does not name who it has the quote from: "on condition of anonymity", "according to a person
 * familiar with the plan". A spokesman or an official without a name is none: only what is said to be kept back.
 */
export function readUnnamed(reach: Reach): Credit[] {
  const { attribution, tokens, next } = reach;
  const { source } = attribution;
  const found = tokens.flatMap((_, at) => unnamedAt(reach, tokens, at) ?? []);
  if (found.length > 0) return [widen(found, reach)];
  if (source?.role === 'unnamed' && isBareSource(reach, source)) return [credit(reach, source, EXPLICIT)];
  if (source?.role !== 'unnamed') return [];
  if (next) {
    const words = wordsIn(next, reach.voices);
    const after = words.flatMap((_, at) => phraseAt(reach.text, words, at, withheldAfter) ?? [])[0];
    if (after && opensWithThem(words)) return [credit(reach, after, NEXT_SENTENCE)];
  }
  return before(reach, source);
}

function unnamedAt(reach: Reach, tokens: readonly Token[], at: number): Range | null {
  const { text, attribution } = reach;
  const kept = phraseAt(text, tokens, at, withheld);
  if (kept) {
    // "Roe, who asked not to be named": a speaker with a name keeps none back, the clause is about another.
    const aboutAnother = attribution.source?.name != null && ABOUT_SOMEBODY.test(tokens[at]?.key ?? '');
    return !aboutAnother && isTied(kept, reach) ? kept : null;
  }
  const who = phraseAt(text, tokens, at, people);
  if (who) return isCited(who, at, reach, tokens);
  const some = phraseAt(text, tokens, at, counted);
  return some && isTied(some, reach) ? some : null;
}

/** "according to a person familiar with", "citing an unnamed supervisor", "people briefed on the call said", or the speaker. */
function isCited(who: Range, at: number, reach: Reach, tokens: readonly Token[]): Range | null {
  for (let lead = at - 1; lead >= at - LONGEST_LEAD; lead -= 1) {
    const word = tokens[lead];
    if (!word) break;
    const according = word.key === 'to' && tokens[lead - 1]?.key === 'according';
    if (!according && word.key !== 'citing') continue;
    const start = (according ? tokens[lead - 1] : word)?.start ?? word.start;
    return isTied({ start, end: who.end }, reach) ? { start, end: endOfPhrase(who, reach, tokens) } : null;
  }
  const { source } = reach.attribution;
  const speaks = source !== null && source.name === null && who.start < source.end && source.start < who.end;
  return speaks
    ? { start: Math.min(source.start, who.start), end: Math.max(source.end, endOfPhrase(who, reach, tokens)) }
    : null;
}

/** "people briefed on | the call": what they know, up to the next stop, verb or clause. */
function endOfPhrase(who: Range, { text }: Reach, tokens: readonly Token[]): number {
  let { end } = who;
  // "unnamed officials" is whole; "familiar with" wants its object.
  if (!WANTS_MORE.test(text.slice(who.start, who.end))) return end;
  const rest = tokens.filter(({ start }) => start >= who.end).slice(0, LONGEST_REST);
  for (const { start, end: next, key } of rest) {
    if (!/^[\s-]*$/.test(text.slice(end, start)) || verbs.has(key) || ENDS_PHRASE.test(key)) break;
    end = next;
  }
  return end;
}

/** "a source said", "sources told the Ledger". */
function isBareSource({ voices }: Reach, source: Range): boolean {
  const words = wordsIn(source, voices);
  return sourceWords.has(words.at(-1)?.key ?? '');
}

/** "People briefed on the call said they spoke. “…,” one of them recounted.": described in the sentence before. */
function before(reach: Reach, source: Range): Credit[] {
  const { text, previous, voices } = reach;
  if (!previous || !oneOfThem.has(text.slice(source.start, source.end).toLowerCase())) return [];
  const words = wordsIn(previous, voices);
  for (let at = 0; at < words.length; at += 1) {
    const who = phraseAt(text, words, at, people);
    if (!who) continue;
    const rest = words.filter(({ start }) => start >= who.end).slice(0, LONGEST_REST);
    if (!rest.some(({ key }) => verbs.has(key))) continue;
    return [credit(reach, { start: who.start, end: endOfPhrase(who, reach, words) }, NEXT_SENTENCE)];
  }
  return [];
}

/** "The official spoke on condition of anonymity", "Both asked not to be named": about who has just spoken. */
function opensWithThem([first]: readonly Token[]): boolean {
  return /^(?:the|he|she|they|both|all|neither|like)$/.test(first?.key ?? '');
}

function credit({ text }: Reach, { start, end }: Range, confidence: number): Credit {
  return { kind: 'unnamed', value: text.slice(start, end), start, end, confidence };
}

/** One credit for all the words that keep one speaker's name back. */
function widen(found: readonly Range[], reach: Reach): Credit {
  const [first] = found;
  const start = first?.start ?? 0;
  const near = found.filter((range, at) => at === 0 || range.start - (found[at - 1]?.end ?? 0) <= 2);
  const end = near.reduce((far, range) => Math.max(far, range.end), first?.end ?? start);
  return credit(reach, { start, end }, EXPLICIT);
}
