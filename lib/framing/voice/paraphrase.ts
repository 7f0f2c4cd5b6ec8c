import type { Span } from '../../model/span';
import { tokenize } from '../../text/tokens';
import cues from '../lexicons/paraphrase-cues.json';
import type { Range } from './ranges';

type Token = ReturnType<typeof tokenize>[number];

/** Words between a reporting verb and its "that" ("said in a statement on Monday that"). */
const FAR_THAT = 12;
/** Words of a speaker placed after the clause ("…, the group's director said"). */
const LONGEST_SUBJECT = 9;
/** Words of a source after "according to"; a longer one ends there. */
const LONGEST_SOURCE = 20;
/** Words of whom somebody told ("told his listeners"). */
const LONGEST_OBJECT = 4;
/** Words between "described" and its "as". */
const FAR_AS = 6;

const verbs = new Set(cues.verbs);
const bareClause = new Set(cues.bareClause);
const withObject = new Set(cues.withObject);
const that = new Set(cues.that);
const questions = new Set(cues.questions);
const asked = new Set(cues.asked);
const naming = new Set(cues.naming);
const quantity = new Set(cues.quantity);
const between = new Set(cues.between);
const noClause = new Set(cues.noClause);
const notFinite = new Set(cues.notFinite);
const newsroomHeads = new Set(cues.newsroomHeads);
const accordingTo = cues.accordingTo.map((phrase) => phrase.split(' '));
const openings = new Set(accordingTo.map(([first]) => first));

/**
 * Stretches that give somebody's words in the article's own wording: the clause of a reporting verb ("said [that] …",
 * "…, she said", "asked how …"), what somebody calls a thing ("described as …") and sentences with "according to". What a newsroom
 * reports is the narrator's ("the Ledger reported"), so a clause credited to an outlet is left out. `unmarked` are the tokens outside
 * quotation marks, `sentences` all sentences of body lines; both in text order. Rules only, no parse: a clause ends with its sentence
 * or at a semicolon.
 */
export function findParaphrases(
  text: string,
  sentences: readonly Span[],
  unmarked: readonly Token[],
  outlets: readonly string[],
): Range[] {
  const newsrooms = new Set(outlets.map(lastKey).filter((key) => key !== ''));
  const found: Range[] = [];
  let from = 0;
  for (const sentence of sentences) {
    while ((unmarked[from]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) from++;
    for (const part of halvesOf(text, sentence)) {
      let to = from;
      while ((unmarked[to]?.end ?? Number.POSITIVE_INFINITY) <= part.end) to++;
      found.push(...inClause(text, part, unmarked.slice(from, to), newsrooms));
      from = to;
    }
  }
  return found;
}

/** A sentence between its semicolons: each half has a speaker of its own. */
function halvesOf(text: string, { start, end }: Range): Range[] {
  const halves: Range[] = [];
  let from = start;
  for (let at = text.indexOf(';', start); at >= 0 && at < end; at = text.indexOf(';', at + 1)) {
    halves.push({ start: from, end: at });
    from = at + 1;
  }
  return [...halves, { start: from, end }];
}

function inClause(
  text: string,
  sentence: Range,
  tokens: readonly Token[],
  newsrooms: ReadonlySet<string>,
): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const phrase = openings.has(token.key)
      ? accordingTo.find((words) => words.every((word, k) => tokens[at + k]?.key === word))
      : undefined;
    if (phrase) {
      const source = sourceAfter(text, tokens, at + phrase.length);
      if (!source.newsroom(newsrooms)) {
        if (at > 0) found.push({ start: sentence.start, end: token.start });
        if (source.end < sentence.end) found.push({ start: source.end, end: sentence.end });
      }
      continue;
    }
    // "the United States" is no verb.
    if (/^\p{Lu}/u.test(text.slice(token.start, token.end))) continue;
    const named = naming.has(token.key) ? nameAfter(tokens, at) : null;
    if (named !== null) found.push({ start: named, end: sentence.end });
    const isQuestion = questions.has(token.key) && asked.has(tokens[at + 1]?.key ?? '');
    const plain = verbs.has(token.key) || isQuestion;
    if (!plain && !withObject.has(token.key)) continue;
    if (!isFiniteVerb(tokens, at)) continue;
    const before = tokens[at - 1];
    if (before && isNewsroom(before.key, newsrooms)) continue;
    if (isInverted(text, sentence, token)) {
      found.push({ start: sentence.start, end: token.start });
      continue;
    }
    const clause = plain ? clauseAfter(text, tokens, at) : thatAfter(text, tokens, at);
    if (clause !== null) {
      found.push({ start: clause, end: sentence.end });
      break;
    }
    found.push(...around(text, sentence, tokens, at, plain));
  }
  return found;
}

/** "to say", "was said", "the claim": no clause of somebody's. "Went on to say" is. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  return before === 'to' ? tokens[at - 2]?.key === 'on' : !notFinite.has(before);
}

/** "described as …": where the name for the thing begins. */
function nameAfter(tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next <= at + FAR_AS; next++) {
    if (tokens[next]?.key === 'as' || tokens[next]?.key === 'como') return tokens[next + 1]?.start ?? null;
  }
  return null;
}

/** A speaker placed last, or between two commas: "The raids go on, Doe said", "He had, Doe told the council, never been asked". */
function around(
  text: string,
  sentence: Range,
  tokens: readonly Token[],
  at: number,
  plain: boolean,
): Range[] {
  const comma = commaBeforeSubject(text, tokens, at);
  const end = comma === null ? null : plain ? tokens[at]?.end : objectEnd(text, tokens, at);
  if (comma === null || end == null) return [];
  const goesOn = /^\s*,/.test(text.slice(end, end + 2));
  const rest = goesOn && end + 1 < sentence.end ? [{ start: end + 1, end: sentence.end }] : [];
  return [{ start: sentence.start, end: comma }, ...rest];
}

/** Where "told his listeners" ends: at the next comma or the sentence's end, a few words on. */
function objectEnd(text: string, tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next <= at + LONGEST_OBJECT; next++) {
    const token = tokens[next];
    if (!token) return tokens[next - 1]?.end ?? null;
    if (/^\s*[,.]/.test(text.slice(token.end, token.end + 2))) return token.end;
  }
  return null;
}

/**
 * Verb before speaker, after what was said: "The raids go on, said Doe" or “…,” said Doe, an activist. Two commas
 * before it are an appositive: "Doe, the mayor, said"; "…, saying" tells on.
 */
function isInverted(text: string, sentence: Range, verb: Token): boolean {
  const before = text.slice(sentence.start, verb.start).trimEnd();
  if (/[”"’»'?!]$/.test(before)) return true;
  if (verb.key.endsWith('ing')) return false;
  return before.endsWith(',') && before.indexOf(',') === before.length - 1;
}

/** Where the reported clause begins after a verb, or null when no clause of words follows it. */
function clauseAfter(text: string, tokens: readonly Token[], at: number): number | null {
  let next = at + 1;
  while (between.has(tokens[next]?.key ?? '')) next++;
  const first = tokens[next];
  const last = tokens[next - 1];
  if (!first || !last || !/^\s+$/.test(text.slice(last.end, first.start))) return null;
  if (asked.has(first.key)) return first.start;
  const manyOf = first.key === 'as' && quantity.has(tokens[next + 1]?.key ?? '');
  const isBare = bareClause.has(tokens[at]?.key ?? '') && (manyOf || !noClause.has(first.key));
  return isBare && !that.has(first.key) ? first.start : thatAfter(text, tokens, at);
}

function thatAfter(text: string, tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next <= at + FAR_THAT; next++) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (!token || !before || /[,;:“”"—]/.test(text.slice(before.end, token.start))) return null;
    if (that.has(token.key)) return tokens[next + 1]?.start ?? null;
  }
  return null;
}

/** The comma that closes the clause before a speaker placed last: "The raids go on, Doe said." */
function commaBeforeSubject(text: string, tokens: readonly Token[], at: number): number | null {
  for (let back = at; back > at - LONGEST_SUBJECT; back--) {
    const token = tokens[back];
    const before = tokens[back - 1];
    if (!token || !before) return null;
    const gap = text.slice(before.end, token.start);
    if (/[”"’»;:]/.test(gap)) return null;
    if (gap.includes(',')) return back < at ? before.end : null;
  }
  return null;
}

function sourceAfter(text: string, tokens: readonly Token[], from: number) {
  let last = from;
  for (let next = from; next < Math.min(tokens.length - 1, from + LONGEST_SOURCE); next++) {
    const token = tokens[next];
    const after = tokens[next + 1];
    if (!token || !after) break;
    last = next;
    if (/[,;:—“"]/.test(text.slice(token.end, after.start))) break;
    last = next + 1;
  }
  const keys = tokens.slice(from, last + 1).map((token) => token.key);
  return {
    end: tokens[last]?.end ?? text.length,
    newsroom: (newsrooms: ReadonlySet<string>) => keys.some((key) => isNewsroom(key, newsrooms)),
  };
}

function isNewsroom(key: string, newsrooms: ReadonlySet<string>): boolean {
  return newsrooms.has(key) || newsroomHeads.has(key);
}

function lastKey(name: string): string {
  return tokenize(name).at(-1)?.key ?? '';
}
