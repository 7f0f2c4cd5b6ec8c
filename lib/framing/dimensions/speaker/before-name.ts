import type { Range } from '../../voice/ranges';
import type { Token } from '../../voice/voice';
import {
  articles,
  days,
  isCapital,
  isKin,
  isPossessive,
  isRole,
  isTitle,
  modifiers,
  plainKey,
  verbs,
} from './role-words';

/** Words of a description before a name. */
const WIDEST = 14;

const links = new Set(['of', 'for', 'and', 'the', 'de', 'del', 'y']);
const AND = /^(?:and|y)$/;
const PREPOSITION = /^(?:of|for|in|at|to|with|from|on)$/;
/** What stands in no title: a clause or a preposition of place in time. */
const NO_TITLE =
  /^(?:who|which|that|when|while|after|before|but|because|with|as|than|was|were|is|are|has|had)$/;

/**
 * Where the description before a name begins, the mention at the quote being known: "U.S. Rep. | Ann Roe", "his cousin | Iris", "a
 * spokeswoman for ICE, | Tara Vo". Null where the words before the name say nothing of who that is.
 */
export function startInMention(
  text: string,
  tokens: readonly Token[],
  from: number,
  mention: Range,
): number | null {
  const name = tokens[from];
  if (!name || mention.start >= name.start) return null;
  let first = from;
  while (from - first <= WIDEST && (tokens[first - 1]?.start ?? -1) >= mention.start) first -= 1;
  const words = tokens.slice(first, from);
  if (words.length === 0 || words.length > WIDEST) return null;
  const printed = text.slice(mention.start, name.start);
  const commas = printed.split(',').length - 1;
  // A comma parts "a spokeswoman for ICE, Tara Vo"; without an article it parts two people.
  const [opening] = words;
  const owned = opening !== undefined && (articles.has(plainKey(opening)) || isPossessive(text, opening));
  const apposed = /,\s$/.test(printed) && owned;
  if (apposed && !isOnePhrase(words)) return null;
  if (/["“”():;\n]/.test(printed) || commas > (apposed ? 1 : 0)) return null;
  if (words.some((word) => NO_TITLE.test(word.key) || isReport(text, word))) return null;
  const people = words.filter((word, at) => AND.test(word.key) && isCapital(text, words[at + 1]));
  if (people.length > 0 && !words.slice(-2).some((word) => isRole(plainKey(word)))) return null;
  if (people.some((word) => isNamed(text, words, word))) return null;
  // "one of the firm's lawyers, Ann Roe"
  const oneOf = words[0]?.key === 'one' && words[1]?.key === 'of';
  const isWord = oneOf ? isRole : isTitle;
  return words.some((word) => isWord(plainKey(word))) ? (words[0]?.start ?? null) : null;
}

/** "The mayor, | Ann Roe, | was blunt", "Midwood's mayor, | Ann Roe,": at the head of a sentence, set off by a second comma. */
export function startOfApposed(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Range | null,
): number | null {
  const [name, last] = [tokens[from], tokens[to - 1]];
  if (!sentence || !name || !last || !/^,\s/.test(text.slice(last.end, last.end + 2))) return null;
  const start = startInMention(text, tokens, from, { start: sentence.start, end: last.end });
  return start !== null && text.slice(start, name.start).endsWith(', ') ? start : null;
}

/** "Midwood budget director Jo Doe": walks back over role words and capitalised words. */
export function startOfTitle(text: string, tokens: readonly Token[], from: number): number | null {
  let start: number | null = null;
  let hasRole = false;
  let pending: string | null = null;
  for (let at = from - 1; at >= Math.max(0, from - WIDEST); at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || !/^\.?[ \u00a0]$|^-$/.test(text.slice(token.end, next.start))) break;
    const key = plainKey(token);
    const role = isTitle(key);
    const inCompound = text.slice(token.end, next.start) === '-';
    // "his cousin Iris", "Roe's lawyer Jo Doe": without its owner the word is half.
    const owner = start !== null && pending === null && isOwner(text, tokens, at);
    if (role || inCompound || modifiers.has(key) || isProperName(text, token) || owner) {
      // "Democrat Jo Doe and Mayor Ann Roe" are two people, "owner and former mayor Ann Roe" is one.
      if (pending === 'and' && !role) break;
      hasRole ||= role;
      start = token.start;
      pending = null;
      if (owner && articles.has(key)) break;
    } else if (links.has(key) && start !== null && pending === null) pending = key === 'y' ? 'and' : key;
    else break;
  }
  return hasRole ? start : null;
}

/** "his", "her" before kin or a role. */
function isOwner(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (isPossessive(text, token) && isCapital(text, token)) return true;
  return /^(?:his|her|their|my|our)$/.test(token.key) && (isKin(plainKey(next)) || isRole(plainKey(next)));
}

/** No verb, and no second article but behind a preposition: "the mayor of the town", not "the raid angered the mayor". */
function isOnePhrase(words: readonly Token[]): boolean {
  return words.every((word, at) => {
    if (/[^e]ed$/.test(word.key) && !modifiers.has(word.key)) return false;
    return at === 0 || !articles.has(word.key) || PREPOSITION.test(words[at - 1]?.key ?? '');
  });
}

/** Two capitals before "and": a name of somebody else. */
function isNamed(text: string, words: readonly Token[], and: Token): boolean {
  const at = words.indexOf(and);
  const [last, first] = [words[at - 1], words[at - 2]];
  const isName = (word: Token | undefined): boolean => isCapital(text, word) && !isRole(plainKey(word));
  return isName(last) && isName(first);
}

function isReport(text: string, word: Token): boolean {
  return verbs.has(plainKey(word)) && !isCapital(text, word);
}

function isProperName(text: string, token: Token): boolean {
  if (!isCapital(text, token) || days.has(token.key)) return false;
  return !/(?:^|[.!?\n“"]\s*)$/.test(text.slice(Math.max(0, token.start - 2), token.start));
}
