import type { Attribution } from '../../../model/report';
import { lastStartingBy, type Range } from '../../voice/ranges';
import type { Token } from '../../voice/voice';
import { endOfClause, isClosed } from './after-name';
import { articles, days, modifiers, plainKey, verbs } from './role-words';

/** Words that hang on a noun behind it: "to Roe", "from the town council". */
const LONGEST_TAIL = 7;
/** Words before a noun. */
const LONGEST_LEAD = 3;

const HANGS_ON = /^(?:of|to|for|from|with|at|in|on|near|outside|behind|inside)$/;
const COUNTS = /^(?:two|three|four|five|six|several|many|some|most|unnamed|unidentified|anonymous)$/;
/** What words were said in or when: no description of who said them. */
const NO_PLACE =
  /^(?:\w*day|today|week|month|year|morning|afternoon|evening|night|interviews?|statements?|letters?|phone|telephone|e?mails?|twitter|facebook|conference|calls?|messages?|posts?|tweets?|speech|briefing|release|rally|hearing|meeting|video|testimony|condition|reporters|filings?|papers|complaint|lawsuit|memo|note|report|debate)$/;
/** "speaking at a rally", "asked about it": what went on, not who it was. */
const GOES_ON =
  /^(?:speaking|talking|citing|quoting|referring|adding|noting|writing|asked|reached|contacted)$/;

/**
 * The whole noun phrase around what was read of a speaker behind the verb: "said [a longtime adviser] to Roe", "said [a neighbor] who
 * asked not to be named", "the [two senators] said". Nothing is added that tells when or in what the words were said.
 */
export function wholePhrase(
  text: string,
  tokens: readonly Token[],
  { start, end }: Range,
  { cue }: Attribution,
): Range {
  const first = lastStartingBy(tokens, start);
  const last = lastStartingBy(tokens, end - 1);
  const inverted = cue !== null && cue.end <= start;
  return {
    start: startOfPhrase(text, tokens, first, cue),
    end: inverted ? (endOfTail(text, tokens, last + 1) ?? end) : end,
  };
}

function startOfPhrase(text: string, tokens: readonly Token[], first: number, cue: Range | null): number {
  let from = first;
  while (from > first - LONGEST_LEAD && !articles.has(plainKey(tokens[from]))) {
    const [before, token] = [tokens[from - 1], tokens[from]];
    if (!before || !token || text.slice(before.end, token.start) !== ' ') break;
    const key = plainKey(before);
    const leads = articles.has(key) || COUNTS.test(key) || modifiers.has(key);
    if (!leads || (cue && before.start < cue.end && cue.start < before.end)) break;
    from -= 1;
  }
  return tokens[from]?.start ?? 0;
}

/** Up to the comma or stop, or null where the words behind the noun are about something else. */
function endOfTail(text: string, tokens: readonly Token[], from: number): number | null {
  const [before, opening] = [tokens[from - 1], tokens[from]];
  if (!before || !opening || text.slice(before.end, opening.start) !== ' ') return null;
  const clause = endOfClause(text, tokens, from);
  if (clause !== null) return clause;
  const participle = /(?:ing|ed)$/.test(opening.key) && !GOES_ON.test(opening.key);
  if (!HANGS_ON.test(opening.key) && !participle) return null;
  for (let at = from; at < from + LONGEST_TAIL; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || NO_PLACE.test(plainKey(token)) || days.has(token.key)) return null;
    if (at > from && (verbs.has(plainKey(token)) || GOES_ON.test(token.key))) return null;
    if (!next || isClosed(text, token, text.slice(token.end, next.start)))
      return at > from ? token.end : null;
    if (/^(?:who|that|whose)$/.test(next.key)) return endOfClause(text, tokens, at + 1) ?? token.end;
  }
  return null;
}
