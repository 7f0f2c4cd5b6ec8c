import type { Attribution, Observation } from '../../model/report';
import { bareKey } from '../labels/label-matcher';
import cues from '../lexicons/paraphrase-cues.json';
import lexicon from '../lexicons/roles.json';
import { lineAt } from '../voice/lines';
import { lineVoiceAt, type Token, type VoiceContext, voiceAt } from '../voice/voice';

/** Figures of the framing reference: a title or an appositive is good, a clause is less sure to be a description. */
const SHORT = 0.85;
const LONG = 0.6;
/**
 * Mentions of a name that are looked at for its first description. News describes a person early; without a bound a page
 * of thousands of quotes by one name takes minutes.
 */
const MENTIONS_READ = 12;
/** Words of a description before or after a name. */
const WIDEST = 14;

const roles = new Set([...lexicon.titles, ...lexicon.roles]);
const modifiers = new Set(lexicon.modifiers);
const links = new Set(['of', 'for', 'and', 'the', 'de', 'del', 'y']);
const newClause = new Set(['who', 'which', 'that', 'whose', 'as', 'when', 'que', 'quien']);
const newPhrase = new Set([
  'of',
  'in',
  'at',
  'for',
  'to',
  'from',
  'on',
  'with',
  'and',
  'by',
  'de',
  'en',
  'y',
]);
const articles = new Set(['a', 'an', 'the', 'un', 'una', 'el', 'la', 'su', 'his', 'her', 'its']);
const verbs = new Set([...cues.verbs, ...cues.withObject]);
const days = new Set(cues.between);
const CAPITAL = /^\p{Lu}/u;
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|él|ella|ellos|ellas|quien)$/iu;
/** "(D-Calif.)", "D-Vt.", "R-Texas": party and state. */
const PARTY =
  /^(?:\s\([\p{Lu}][\p{L}.]{0,5}[-–—][\p{L}. ]{2,14}\)|,\s\p{Lu}[\p{L}]{0,2}[-–—]\p{Lu}[\p{L}.]{1,12})/u;

interface Described {
  start: number;
  end: number;
  name: { start: number; end: number };
  /** False when part of it is a "who" clause. */
  short: boolean;
}

/**
 * How the article describes the speaker: title, office, party and place, appositive. First as named at the quote; where
 * the quote has only a pronoun or a bare name, as first described in the article. The value leaves the name out
 * ("Rep. … of Ohio"); the evidence holds it. None for a speaker who is only named.
 */
export function observeSpeaker(text: string, attribution: Attribution, voices: VoiceContext): Observation[] {
  const { source } = attribution;
  if (!source) return [];
  if (source.name === null) return describeUnnamed(text, source, voices);
  const { tokens } = voices;
  const name = source.name.split(/\s+/).map((word) => word.replace(/[.,]/g, ''));
  const full = mentions(voices, keysOf(name));
  const surname = mentions(voices, keysOf(name.slice(-1)));
  const here = [...full, ...surname].filter((at) => inside(tokens, at, source));
  const first = full.slice(0, MENTIONS_READ).filter((at) => voiceOf(tokens, at, text, voices));
  const described = [
    ...here.map((place) => ({ rule: 'speaker.at-quote', words: describe(text, tokens, place) })),
    ...first.map((place) => ({ rule: 'speaker.first-described', words: describe(text, tokens, place) })),
  ];
  // A title given earlier tells more than a "who" clause at the quote.
  const best = described.find(({ words }) => words?.short) ?? described.find(({ words }) => words !== null);
  return best?.words ? [observation(text, best.words, best.rule, voices)] : [];
}

function describeUnnamed(
  text: string,
  source: { start: number; end: number; role: string },
  voices: VoiceContext,
): Observation[] {
  const { start, end } = source;
  const words = text.slice(start, end);
  if (source.role !== 'unnamed' || PRONOUN.test(words)) return [];
  return [
    {
      dimension: 'speaker',
      value: words,
      confidence: SHORT,
      rule: 'speaker.unnamed',
      voice: lineVoiceAt(source, voices),
      evidence: { start, end, text: words },
    },
  ];
}

function observation(text: string, described: Described, rule: string, voices: VoiceContext): Observation {
  const { start, end, name, short } = described;
  return {
    dimension: 'speaker',
    value: `${text.slice(start, name.start)}…${text.slice(name.end, end)}`,
    confidence: short ? SHORT : LONG,
    rule,
    voice: lineVoiceAt(described, voices),
    evidence: { start, end, text: text.slice(start, end) },
  };
}

/** The description around a name of tokens [from, to), or null when the name stands alone. */
function describe(
  text: string,
  tokens: readonly Token[],
  place: readonly [number, number],
): Described | null {
  const [from, to] = place;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const before = wordsBefore(text, tokens, from);
  const after = wordsAfter(text, tokens, to, before !== null);
  if (before === null && after === null) return null;
  return {
    start: before ?? first.start,
    end: after?.end ?? last.end,
    name: { start: first.start, end: last.end },
    short: after?.short ?? true,
  };
}

/** "Midwood budget director Jo Doe": walks back over role words and capitalised words. */
function wordsBefore(text: string, tokens: readonly Token[], from: number): number | null {
  let start: number | null = null;
  let hasRole = false;
  let pending: string | null = null;
  for (let at = from - 1; at >= Math.max(0, from - WIDEST); at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || !/^\.?[ \u00a0]$|^-$/.test(text.slice(token.end, next.start))) break;
    const key = plainKey(token);
    const isRole = roles.has(key);
    const inCompound = text.slice(token.end, next.start) === '-';
    if (isRole || inCompound || modifiers.has(key) || isProperName(text, token)) {
      // "Democrat Jo Doe and Mayor Ann Roe" are two people, "owner and former mayor Ann Roe" is one.
      if (pending === 'and' && !isRole) break;
      hasRole ||= isRole;
      start = token.start;
      pending = null;
    } else if (links.has(key) && start !== null && pending === null) pending = key === 'y' ? 'and' : key;
    else break;
  }
  return hasRole ? start : null;
}

function isProperName(text: string, token: Token): boolean {
  if (!CAPITAL.test(text.slice(token.start, token.end)) || days.has(token.key)) return false;
  return !/(?:^|[.!?\n“"]\s*)$/.test(text.slice(Math.max(0, token.start - 2), token.start));
}

function wordsAfter(
  text: string,
  tokens: readonly Token[],
  to: number,
  hasTitle: boolean,
): { end: number; short: boolean } | null {
  const last = tokens[to - 1];
  if (!last) return null;
  const party = PARTY.exec(text.slice(last.end, last.end + 24));
  if (party) return { end: last.end + party[0].length, short: true };
  const gap = text.slice(last.end, tokens[to]?.start ?? last.end);
  if (hasTitle && gap === ' ' && plainKey(tokens[to]) === 'of') return placeAfter(text, tokens, to + 1);
  return /^,\s$/.test(gap) ? appositive(text, tokens, to) : null;
}

function placeAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
): { end: number; short: boolean } | null {
  let end: number | null = null;
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before || text.slice(before.end, token.start) !== ' ') break;
    if (!CAPITAL.test(text.slice(token.start, token.end)) || days.has(token.key)) break;
    end = token.end;
  }
  return end === null ? null : { end, short: true };
}

/** ", the party's chairwoman": from the comma to the next stop or reporting verb; it must hold a role word. */
function appositive(
  text: string,
  tokens: readonly Token[],
  from: number,
): { end: number; short: boolean } | null {
  const opening = plainKey(tokens[from]);
  const isClause = opening === 'who';
  if (!isClause && !articles.has(opening) && !roles.has(opening) && !modifiers.has(opening)) return null;
  // Where to end if the words run on too long: before the last word that opened a new phrase.
  let phrase: { end: number; hasRole: boolean } | null = null;
  let end: number | null = null;
  let hasRole = false;
  for (let at = from; ; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) break;
    if (at > from && !/^\.?[ \u00a0]$|^[-’']$/.test(text.slice(before.end, token.start))) break;
    const key = plainKey(token);
    const isVerb = verbs.has(key) && !CAPITAL.test(text.slice(token.start, token.end));
    if (isVerb || (at > from && !isClause && newClause.has(key))) break;
    if (end !== null && newPhrase.has(key) && !newPhrase.has(plainKey(before))) phrase = { end, hasRole };
    if (at >= from + WIDEST) {
      end = phrase?.end ?? null;
      hasRole = phrase?.hasRole ?? false;
      break;
    }
    hasRole ||= roles.has(key) || roles.has(singular(key));
    end = token.end;
  }
  return hasRole && end !== null ? { end, short: !isClause } : null;
}

function mentions(voices: VoiceContext, keys: readonly string[]): [number, number][] {
  const [opening = ''] = keys;
  const starts = voices.places.get(opening) ?? [];
  return starts
    .filter((at) => keys.every((key, k) => plainKey(voices.tokens[at + k]) === key))
    .map((at) => [at, at + keys.length]);
}

/** A description counts where the article speaks, not in a headline, a caption or somebody's quoted words. */
function voiceOf(
  tokens: readonly Token[],
  [at]: readonly [number, number],
  text: string,
  voices: VoiceContext,
): boolean {
  const token = tokens[at];
  if (!token || lineAt(voices.lines, token.start)?.paragraph == null) return false;
  return voiceAt(text, token, voices) !== 'quote';
}

function inside(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  span: { start: number; end: number },
): boolean {
  return (
    (tokens[from]?.start ?? -1) >= span.start &&
    (tokens[to - 1]?.start ?? Number.POSITIVE_INFINITY) < span.end
  );
}

function keysOf(words: readonly string[]): string[] {
  return words.map(foldKey);
}

function foldKey(word: string): string {
  return bareKey(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).replace(/\./g, '');
}

function plainKey(token: Token | undefined): string {
  return token ? bareKey(token.key) : '';
}

function singular(key: string): string {
  return key.endsWith('s') ? key.slice(0, -1) : key;
}
