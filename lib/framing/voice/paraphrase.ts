import type { Span } from '../../model/span';
import { tokenize } from '../../text/tokens';
import cues from '../lexicons/paraphrase-cues.json';
import type { Range } from './ranges';

type Token = ReturnType<typeof tokenize>[number];

/** Words between a reporting verb and its "that" ("said in a statement on Monday that"). */
const FAR_THAT = 12;
/** Words of a speaker placed after the clause ("…, the group's director said"). */
const LONGEST_SUBJECT = 9;

const verbs = new Set(cues.verbs);
const bareClause = new Set(cues.bareClause);
const withObject = new Set(cues.withObject);
const that = new Set(cues.that);
const between = new Set(cues.between);
const noClause = new Set(cues.noClause);
const notFinite = new Set(cues.notFinite);
const newsroomHeads = new Set(cues.newsroomHeads);
const accordingTo = cues.accordingTo.map((phrase) => phrase.split(' '));
const openings = new Set(accordingTo.map(([first]) => first));

/**
 * Stretches that give somebody's words in the article's own wording: the clause of a reporting verb ("said [that] …",
 * "…, she said") and sentences with "according to". What a newsroom reports is the narrator's ("the Ledger reported"),
 * so a clause credited to an outlet is left out. `unmarked` are the tokens outside quotation marks, `sentences` all
 * sentences of body lines; both in text order. Rules only, no parse, so a clause's end is its sentence's end.
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
    let to = from;
    while ((unmarked[to]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) to++;
    found.push(...inSentence(text, sentence, unmarked.slice(from, to), newsrooms));
    from = to;
  }
  return found;
}

function inSentence(
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
    const plain = verbs.has(token.key);
    if (!plain && !withObject.has(token.key)) continue;
    const before = tokens[at - 1];
    if (before && notFinite.has(before.key) && before.key !== 'to') continue;
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
    const comma = plain ? commaBeforeSubject(text, tokens, at) : null;
    if (comma !== null) found.push({ start: sentence.start, end: comma });
  }
  return found;
}

/**
 * Verb before speaker, after what was said: "The raids go on, said Doe" or “…,” said Doe, an activist. Two commas
 * before it are an appositive: "Doe, the mayor, said".
 */
function isInverted(text: string, sentence: Range, verb: Token): boolean {
  const before = text.slice(sentence.start, verb.start).trimEnd();
  if (/[”"’»'?!]$/.test(before)) return true;
  return before.endsWith(',') && before.indexOf(',') === before.length - 1;
}

/** Where the reported clause begins after a verb, or null when no clause of words follows it. */
function clauseAfter(text: string, tokens: readonly Token[], at: number): number | null {
  const far = thatAfter(text, tokens, at);
  if (far !== null || !bareClause.has(tokens[at]?.key ?? '')) return far;
  let next = at + 1;
  while (between.has(tokens[next]?.key ?? '')) next++;
  const first = tokens[next];
  const last = tokens[next - 1];
  if (!first || !last || noClause.has(first.key)) return null;
  return /^\s+$/.test(text.slice(last.end, first.start)) ? first.start : null;
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
  for (let next = from; next < tokens.length - 1; next++) {
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
