import { tokenize } from '../../../text/tokens';
import { bareKey } from '../../labels/label-matcher';
import lexicon from '../../lexicons/credit-phrases.json';
import { lastStartingBy, type Range } from '../../voice/ranges';
import type { Token } from '../../voice/voice';

const before = lexicon.before.map(keysOf).sort((a, b) => b.length - a.length);
const after = lexicon.after.map(keysOf).sort((a, b) => b.length - a.length);
const days = new Set(lexicon.days);

/** The whole clause that credits an outlet: "as quoted by the Ledger", "the Ledger reported Friday". */
export function clauseAround(via: Range, tokens: readonly Token[]): Range {
  const from = lastStartingBy(tokens, via.start - 1) + 1;
  let to = from;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < via.end) to += 1;
  const opening = before.find((phrase) => startsAt(tokens, from - phrase.length, phrase));
  if (opening) return { start: tokens[from - opening.length]?.start ?? via.start, end: via.end };
  const closing = after.find((phrase) => startsAt(tokens, to, phrase));
  if (!closing) return { start: via.start, end: via.end };
  const end = to + closing.length;
  const last = days.has(tokens[end]?.key ?? '') ? end : end - 1;
  return { start: via.start, end: tokens[last]?.end ?? via.end };
}

function startsAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, k) => bareKey(tokens[at + k]?.key ?? '') === word);
}

function keysOf(phrase: string): string[] {
  return tokenize(phrase).map(({ key }) => key);
}
