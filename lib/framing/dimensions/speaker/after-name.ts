import type { Token } from '../../voice/voice';
import {
  articles,
  days,
  isCapital,
  isNoPerson,
  isPossessive,
  isRole,
  modifiers,
  plainKey,
  verbs,
} from './role-words';

/** Words of a description after a name. */
const WIDEST = 14;
/** Words of a clause with "who" that still describes; a longer one tells. */
const LONGEST_CLAUSE = 12;
/** "of" and a place or body of so many words. */
const LONGEST_PLACE = 6;

const newClause = new Set(['who', 'which', 'that', 'whose', 'as', 'when', 'que', 'quien']);
const newPhrase = new Set('of in at for to from on with and by de en y'.split(' '));
const places = new Set(['of', 'from', 'with', 'de']);
/** "(D-Calif.)", "D-Vt.", "R-Texas": party and state. */
const PARTY =
  /^(?:\s\([\p{Lu}][\p{L}.]{0,5}[-–—][\p{L}. ]{2,14}\)|\s\([DRI]\)|,\s\p{Lu}[\p{L}]{0,2}[-–—]\p{Lu}[\p{L}.]{1,12})/u;
const AGE = /^,\s\d{1,2}(?=,|\s|\.|$)/;
const WHO = /^(?:who|whose|whom|quien)$/;
const LEADS = /^(?:now|then|once|formerly|also|himself|herself)$/;
const CLOSED = /^["”’»]{0,2}\s*[,.;:)!?—–“\n]/;

/** A full stop behind these ends no sentence. */
const ABBREVIATED = /^(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Rev|St|Jr|\p{Lu})$/u;

/** The end of what is said of a person behind the name. */
export interface After {
  end: number;
  /** Something other than a clause with "who". */
  short: boolean;
  /** A clause with "who" is part of it. */
  clause: boolean;
}

/** What is read behind a name. */
export interface AfterOptions {
  hasTitle: boolean;
  /** Beside the quote a clause or an age alone describes who speaks; elsewhere it tells another fact. */
  beside: boolean;
}

/** "(D-Ohio)", " of Ohio", ", 34,", ", the party's chairwoman", ", who lives there": one after another, a clause last. */
export function endAfterName(
  text: string,
  tokens: readonly Token[],
  to: number,
  { hasTitle, beside }: AfterOptions,
): After | null {
  let end = tokens[to - 1]?.end ?? null;
  let short = false;
  let at = to;
  while (end !== null) {
    const rest = text.slice(end, end + 24);
    const age = AGE.exec(rest);
    const fixed = PARTY.exec(rest) ?? age;
    const gap = text.slice(end, tokens[at]?.start ?? end);
    const place = fixed ? null : endOfPlace(text, tokens, at, gap, hasTitle);
    const next: number | null = fixed ? end + fixed[0].length : place;
    if (next === null) break;
    end = next;
    short ||= beside || !age;
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
  }
  if (end === null) return null;
  const from = at;
  const comma = /^,\s$/.test(text.slice(end, tokens[from]?.start ?? end));
  const apposed = comma ? endOfAppositive(text, tokens, from) : null;
  if (apposed !== null) return { end: apposed, short: true, clause: false };
  const clause = comma && beside ? endOfClause(text, tokens, from) : null;
  if (clause !== null) return { end: clause, short, clause: true };
  return short ? { end, short, clause: false } : null;
}

/** ", who represents four of the women": to its comma or stop; null where it goes on or reports what was said. */
export function endOfClause(text: string, tokens: readonly Token[], from: number): number | null {
  if (!WHO.test(plainKey(tokens[from]))) return null;
  for (let at = from; at < from + LONGEST_CLAUSE; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    // "Roe, who told reporters", "Roe, who said that".
    if (at > from && at <= from + 2 && verbs.has(plainKey(token))) return null;
    const next = tokens[at + 1];
    const gap = text.slice(token.end, next?.start ?? text.length);
    if (!next || isClosed(text, token, gap))
      return at > from + 1 && !/["”’»]$/.test(gap.trimEnd()) ? token.end : null;
    if (/["“«]/.test(gap)) return null;
  }
  return null;
}

/** Whether a phrase ends behind a word: a comma, a stop, a mark; the stop of "Mrs." is none. */
export function isClosed(text: string, { start, end }: Token, gap: string): boolean {
  return CLOSED.test(gap) && !(/^\.\s/.test(gap) && ABBREVIATED.test(text.slice(start, end)));
}

/** " of Ohio" behind a title, " of the Harbor Caucus" behind any name. */
function endOfPlace(
  text: string,
  tokens: readonly Token[],
  at: number,
  gap: string,
  hasTitle: boolean,
): number | null {
  const set = gap === ' ' || gap === ', ';
  const key = plainKey(tokens[at]);
  if (!set || !places.has(key) || (gap === ', ' && !/^(?:of|from)$/.test(key))) return null;
  const led = tokens[at + 1]?.key === 'the';
  // "said Roe of Doe": only a title or an article makes it a place or a body.
  if (!hasTitle && !led && gap === ' ') return null;
  if (hasTitle && key !== 'of' && !led) return null;
  let end: number | null = null;
  for (let next = at + 1; next < at + LONGEST_PLACE; next += 1) {
    const token = tokens[next];
    const before = tokens[next - 1];
    const between = text.slice(before?.end ?? 0, token?.start ?? 0);
    if (!token || !before || !/^\.?[ \u00a0]$|^-$/.test(between) || isClosed(text, before, between)) break;
    const joins = token.key === 'and' ? led : /^(?:of|for|the|de)$/.test(token.key);
    const links = next === at + 1 ? led : joins && end !== null;
    if (isCapital(text, token) && !days.has(token.key) && !isPossessive(text, token)) end = token.end;
    else if (!links) break;
  }
  return end;
}

/** ", the party's chairwoman": from the comma to the next stop or reporting verb; it says what the person is. */
function endOfAppositive(text: string, tokens: readonly Token[], from: number): number | null {
  const first = tokens[from];
  const opening = plainKey(first);
  // "Roe, now a nurse", "Roe, herself a mother"
  if (LEADS.test(opening) && articles.has(plainKey(tokens[from + 1])))
    return endOfAppositive(text, tokens, from + 1);
  const named = first !== undefined && isCapital(text, first) && !articles.has(opening);
  if (!articles.has(opening) && !isRole(opening) && !modifiers.has(opening) && !named) return null;
  // Where to end if the words run on too long: before the last word that opened a new phrase.
  let phrase: { end: number; hasRole: boolean } | null = null;
  let end: number | null = null;
  let hasRole = false;
  let head: Token | null = null;
  const words: Token[] = [];
  let closed = true;
  for (let at = from; ; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) break;
    if (at > from && !/^\.?[ \u00a0]$|^[-’']$/.test(text.slice(before.end, token.start))) break;
    const key = plainKey(token);
    const opensPhrase = newPhrase.has(key);
    if ((verbs.has(key) && !isCapital(text, token)) || (at > from && newClause.has(key))) {
      closed = newClause.has(key);
      break;
    }
    if (opensPhrase && head === null) head = before;
    if (end !== null && opensPhrase && !newPhrase.has(plainKey(before))) phrase = { end, hasRole };
    if (at >= from + WIDEST) {
      end = phrase?.end ?? null;
      hasRole = phrase?.hasRole ?? false;
      break;
    }
    hasRole ||= isRole(key);
    words.push(token);
    end = token.end;
  }
  if (end === null) return null;
  const kept = words.filter((word) => word.end <= (end ?? 0));
  const noun = head ?? kept.at(-1) ?? null;
  const key = plainKey(noun ?? undefined);
  // "Roe, Mayor Jo Doe and others" goes on with another person.
  const second = tokens[from + 1];
  if (named && isRole(opening) && isCapital(text, second) && !isRole(plainKey(second))) return null;
  if (named && !isRole(opening) && !isRole(key)) return null;
  if (hasRole) return end;
  // "a dishwasher": with an article of its own any noun says what somebody is, unless it is about what was said.
  // A name with no noun behind it was cut from a longer one: "a Midwood, Ohio, lawyer".
  const aside = kept.some((word) => isNoPerson(plainKey(word)));
  const cut = noun !== null && isCapital(text, noun);
  return /^(?:a|an)$/.test(opening) && closed && !cut && !aside ? end : null;
}
