import type { Attribution, Observation, Source } from '../../../model/report';
import { bareKey } from '../../labels/label-matcher';
import { lineAt } from '../../voice/lines';
import { lastStartingBy, type Range, rangeAround } from '../../voice/ranges';
import { lineVoiceAt, type Token, type VoiceContext, voiceAt } from '../../voice/voice';
import { endAfterName } from './after-name';
import { startInMention, startOfApposed, startOfTitle } from './before-name';
import { isBody, isCapital, isTitle, plainKey } from './role-words';
import { describeUnnamed } from './unnamed';

/** Figures of the framing reference: a title or an appositive is good, a clause is less sure to be a description. */
const SHORT = 0.85;
const LONG = 0.6;
/** A title and a clause. */
const WITH_CLAUSE = 0.7;
/**
 * Mentions of a name that are looked at for its first description. News describes a person early; without a bound a page
 * of thousands of quotes by one name takes minutes.
 */
const MENTIONS_READ = 12;

interface Described extends Range {
  name: Range;
  /** False when it is only a "who" clause. */
  short: boolean;
  clause: boolean;
}

type Place = readonly [from: number, to: number];

/**
 * How the article describes the speaker: title, office, party and place, appositive. First as named at the quote; where
 * the quote has only a pronoun or a bare name, as first described in the article. The value leaves the name out
 * ("Rep. … of Ohio"); the evidence holds it. Of a speaker without a name it is the article's words for them ("the agency"). None for
 * a speaker who is only named.
 */
export function observeSpeaker(text: string, attribution: Attribution, voices: VoiceContext): Observation[] {
  const { source } = attribution;
  if (!source) return [];
  if (source.name === null) {
    const words = describeUnnamed(text, attribution, source, voices);
    if (!words) return [];
    const { start, end, rule, confidence } = words;
    return [observation(text, { start, end }, text.slice(start, end), rule, confidence ?? SHORT, voices)];
  }
  const described = [
    ...atQuote(text, source, source.name, voices),
    ...earlier(text, source, source.name, voices),
  ];
  // A title given earlier tells more than a "who" clause at the quote.
  const best = described.find(({ words }) => words.short) ?? described[0];
  if (!best) return [];
  const { start, end, name, short, clause } = best.words;
  const value = `${text.slice(start, name.start)}…${text.slice(name.end, end)}`;
  const confidence = short ? (clause ? WITH_CLAUSE : SHORT) : LONG;
  return [observation(text, { start, end }, value, best.rule, confidence, voices)];
}

interface Found {
  rule: string;
  words: Described;
}

function atQuote(text: string, source: Source, name: string, voices: VoiceContext): Found[] {
  const { tokens } = voices;
  const parts = partsOf(name);
  return [...mentionsIn(source, voices, parts), ...mentionsIn(source, voices, parts.slice(-1))]
    .flatMap(
      (place) => describe(text, tokens, place, startInMention(text, tokens, place[0], source), true) ?? [],
    )
    .map((words) => ({ rule: 'speaker.at-quote', words }));
}

/** As first described under the full name, else under the family name with a title right before it. */
function earlier(text: string, source: Source, name: string, voices: VoiceContext): Found[] {
  const { tokens } = voices;
  const parts = partsOf(name);
  const told = (place: Place): boolean => isTold(tokens, place, text, voices);
  const line = lineAt(voices.lines, source.start);
  const isBeside = ([at]: Place): boolean => lineAt(voices.lines, tokens[at]?.start ?? 0) === line;
  const full = firstMentions(voices, parts).filter(told);
  const apposed = ([from, to]: Place): number | null =>
    startOfApposed(text, tokens, from, to, sentenceOf(tokens[from]?.start ?? 0, voices));
  const described = full.flatMap(
    (place) => describe(text, tokens, place, apposed(place), isBeside(place)) ?? [],
  );
  if (described.length === 0 && parts.length > 1 && !isBody(parts.at(-1) ?? '')) {
    const titled = firstMentions(voices, parts.slice(-1)).filter(
      (place) =>
        (tokens[place[0]]?.start ?? 0) < source.start && told(place) && isTitled(text, tokens, place[0] - 1),
    );
    described.push(...titled.flatMap((place) => describe(text, tokens, place, null, isBeside(place)) ?? []));
  }
  return described.map((words) => ({ rule: 'speaker.first-described', words }));
}

function sentenceOf(offset: number, { sentences }: VoiceContext): Range | null {
  return rangeAround(sentences, { start: offset, end: offset + 1 });
}

/** "Sheriff | Roe": a title, and no given name of somebody else. */
function isTitled(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !/^\.?[ \u00a0]$/.test(text.slice(token.end, next.start))) return false;
  return isTitle(plainKey(token)) && isCapital(text, token) && !isCapital(text, tokens[at + 2]);
}

function observation(
  text: string,
  { start, end }: Range,
  value: string,
  rule: string,
  confidence: number,
  voices: VoiceContext,
): Observation {
  const voice = lineVoiceAt({ start }, voices);
  return {
    dimension: 'speaker',
    value,
    confidence,
    rule,
    voice,
    evidence: { start, end, text: text.slice(start, end) },
  };
}

/** The description around a name of tokens [from, to), or null when the name stands alone. */
function describe(
  text: string,
  tokens: readonly Token[],
  [from, to]: Place,
  known: number | null,
  beside: boolean,
): Described | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const before = known ?? startOfTitle(text, tokens, from);
  const after = endAfterName(text, tokens, to, { hasTitle: before !== null, beside });
  if (before === null && after === null) return null;
  return {
    start: before ?? first.start,
    end: after?.end ?? last.end,
    name: { start: first.start, end: last.end },
    short: before !== null || (after?.short ?? false),
    clause: after?.clause ?? false,
  };
}

/** The first mentions of a name in the article. */
function firstMentions(voices: VoiceContext, keys: readonly string[]): Place[] {
  const [opening = ''] = keys;
  const found: Place[] = [];
  for (const at of voices.places.get(opening) ?? []) {
    if (found.length === MENTIONS_READ) break;
    if (isNamed(voices.tokens, at, keys)) found.push([at, at + keys.length]);
  }
  return found;
}

/** The mentions of a name that lie in a span. */
function mentionsIn({ start, end }: Range, { tokens }: VoiceContext, keys: readonly string[]): Place[] {
  const from = lastStartingBy(tokens, start - 1) + 1;
  const to = lastStartingBy(tokens, end - 1) + 1;
  const found: Place[] = [];
  for (let at = from; at + keys.length <= to; at++) {
    if (isNamed(tokens, at, keys)) found.push([at, at + keys.length]);
  }
  return found;
}

function isNamed(tokens: readonly Token[], at: number, keys: readonly string[]): boolean {
  return keys.every((key, k) => plainKey(tokens[at + k]) === key);
}

/** A description counts where the article speaks, not in a headline, a caption or somebody's quoted words. */
function isTold(tokens: readonly Token[], [at]: Place, text: string, voices: VoiceContext): boolean {
  const token = tokens[at];
  if (!token || lineAt(voices.lines, token.start)?.paragraph == null) return false;
  return voiceAt(text, token, voices) !== 'quote';
}

/** The words of a name as the tokenizer folds them. */
function partsOf(name: string): string[] {
  return name
    .split(/\s+/)
    .map((word) => bareKey(word.replace(/[.,]/g, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()));
}
