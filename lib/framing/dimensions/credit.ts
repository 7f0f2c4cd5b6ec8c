import type { Attribution, Observation } from '../../model/report';
import type { Span } from '../../model/span';
import { bareKey } from '../labels/label-matcher';
import phrases from '../lexicons/credit-phrases.json';
import { lastStartingBy, rangeAround, rangesInside } from '../voice/ranges';
import { isMarked, lineVoiceAt, type Token, type VoiceContext } from '../voice/voice';

/** Said in so many words near the quote. */
const EXPLICIT = 0.9;
/** A document named in the sentence but not beside the reporting words may belong to another fact. */
const IN_SENTENCE = 0.7;
/** Words from the reporting verb or the marks within which a document is tied to the quote. */
const NEAR_WORDS = 12;
const LONGEST_OPENERS = 5;

/** Phrases by their first word, longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const before = phrases.before.map(wordsOf).sort(longestFirst);
const after = byFirstWord(phrases.after);
const documents = byFirstWord(phrases.documents);
const prepositions = byFirstWord(phrases.prepositions);
const openers = new Set(phrases.openers);
const days = new Set(phrases.days);
const verbs = new Set(phrases.verbs);
const firstHand = byFirstWord(phrases.firstHand);
const unnamed = byFirstWord(phrases.unnamed);

/**
 * Where the article says a quote's words come from: the outlet it credits, the document ("in a letter"), first hand
 * ("told reporters"), or a source without a name. Each is one observation with the clause as evidence, document before
 * outlet as the words travelled. None found is no observation, not a claim that nobody is credited.
 */
export function observeCredit(
  text: string,
  quote: { start: number; end: number },
  attribution: Attribution,
  voices: VoiceContext,
): Observation[] {
  const found: Observation[] = [];
  const add = (value: string, rule: string, start: number, end: number, confidence: number) => {
    if (found.some((other) => other.value === value)) return;
    const evidence = { start, end, text: text.slice(start, end) };
    const voice = lineVoiceAt(evidence, voices);
    found.push({ dimension: 'credit', value, confidence, rule: `credit.${rule}`, voice, evidence });
  };
  const anchor = attribution.cue ?? attribution.source ?? quote;
  const words = wordsAround(anchor, quote, voices);
  const { source, cue, via } = attribution;
  if (source?.role === 'document') add(source.text, 'document', source.start, source.end, EXPLICIT);
  for (const { start, end } of documentsIn(text, words)) {
    const near = distance(words, anchor, start, end) <= NEAR_WORDS;
    add(text.slice(start, end), 'document', start, end, near ? EXPLICIT : IN_SENTENCE);
  }
  if (cue && verbs.has(cue.lemma.toLowerCase())) add(cue.text, 'document', cue.start, cue.end, EXPLICIT);
  for (const span of phrasesIn(text, words, firstHand))
    add(span.text, 'first-hand', span.start, span.end, EXPLICIT);
  for (const span of phrasesIn(text, words, unnamed))
    add(span.text, 'unnamed', span.start, span.end, EXPLICIT);
  if (via) {
    const clause = clauseAround(via, voices.tokens);
    add(via.name, 'outlet', clause.start, clause.end, EXPLICIT);
  }
  return found;
}

/** Tokens outside quotation marks of the sentences that hold the quote and its reporting words. */
function wordsAround(
  anchor: { start: number },
  quote: { start: number; end: number },
  voices: VoiceContext,
): Token[] {
  const holding = [anchor, quote].map(({ start }) =>
    rangeAround(voices.sentences, { start, end: start + 1 }),
  );
  return [...new Set(holding)].flatMap((sentence) =>
    sentence ? rangesInside(voices.tokens, sentence).filter((token) => !isMarked(token, voices.marked)) : [],
  );
}

/** "in his letter", "on her official website", "per Doe's website", "in a statement Friday" without the day. */
function documentsIn(text: string, words: readonly Token[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const preposition = phraseAt(words, at, prepositions);
    const first = words[at];
    if (preposition === 0 || !first) continue;
    for (let next = at + preposition; next <= at + preposition + LONGEST_OPENERS; next++) {
      const length = phraseAt(words, next, documents);
      const last = words[next + length - 1];
      if (length > 0 && last && !(isNamePart(text, last) && isNamePart(text, words[next - 1] ?? first))) {
        if (!/[,;:.“”"]/.test(text.slice(first.end, last.start)))
          found.push({ start: first.start, end: last.end });
        break;
      }
      const word = words[next];
      if (!word || !(openers.has(word.key) || isPossessive(text, word) || isNamePart(text, word))) break;
    }
  }
  return found;
}

function phrasesIn(text: string, words: readonly Token[], list: Phrases): Span[] {
  return words.flatMap((first, at) => {
    const last = words[at + phraseAt(words, at, list) - 1];
    if (!last || last.start < first.start) return [];
    return [{ start: first.start, end: last.end, text: text.slice(first.start, last.end) }];
  });
}

/** The whole clause that credits an outlet: "as quoted by the Ledger", "the Ledger reported Friday". */
function clauseAround(
  via: { start: number; end: number },
  tokens: readonly Token[],
): { start: number; end: number } {
  const from = lastStartingBy(tokens, via.start - 1) + 1;
  let to = from;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < via.end) to++;
  const opening = before.find((phrase) =>
    phrase.every((word, k) => tokens[from - phrase.length + k]?.key === word),
  );
  if (opening) return { start: tokens[from - opening.length]?.start ?? via.start, end: via.end };
  let end = to + phraseAt(tokens, to, after);
  if (end === to) return { start: via.start, end: via.end };
  if (days.has(tokens[end]?.key ?? '')) end++;
  return { start: via.start, end: tokens[end - 1]?.end ?? via.end };
}

/** How many tokens the longest phrase of a list takes at a place; 0 for none. */
function phraseAt(tokens: readonly Token[], at: number, list: Phrases): number {
  const candidates = list.get(bareKey(tokens[at]?.key ?? ''));
  const hit = candidates?.find((phrase) =>
    phrase.every((word, k) => bareKey(tokens[at + k]?.key ?? '') === word),
  );
  return hit?.length ?? 0;
}

function byFirstWord(list: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const words of list.map(wordsOf).sort(longestFirst)) {
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

function wordsOf(phrase: string): string[] {
  return phrase.split(/[ -]/);
}

function longestFirst(a: readonly string[], b: readonly string[]): number {
  return b.length - a.length;
}

function distance(
  words: readonly Token[],
  anchor: { start: number; end: number },
  start: number,
  end: number,
): number {
  const [low, high] = start >= anchor.end ? [anchor.end, start] : [end, anchor.start];
  return words.filter((token) => token.start >= low && token.end <= high).length;
}

function isPossessive(text: string, token: Token): boolean {
  return (
    /['’]s?$/.test(text.slice(token.start, token.end)) || /^['’]/.test(text.slice(token.end, token.end + 1))
  );
}

function isNamePart(text: string, token: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(token.start, token.end));
}
