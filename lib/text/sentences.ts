import type { Span } from '../model/span';
import { ABBREVIATIONS } from './words-of-titles';

const TERMINAL = /[.!?…]+/gu;
const CLOSERS = /["”’'»«)\]*]/u;
const OPENERS = /["“‘'«»„([¿¡\s–—-]/u;

/**
 * The sentences of a text in reading order, outer white space excluded. A newline always ends one; the full stop of a
 * title, an initial or an abbreviation does not. `units` (quotations with their marks, in order, disjoint) are never
 * cut: a stop inside one counts only where it stands last in it.
 */
export function sentences(text: string, units: readonly Span[] = []): Span[] {
  const found: Span[] = [];
  let start = 0;
  let unit = 0;
  const close = (end: number): void => {
    const slice = text.slice(start, end);
    const trimmed = slice.trim();
    if (trimmed !== '') {
      const from = start + slice.indexOf(trimmed);
      found.push({ start: from, end: from + trimmed.length, text: trimmed });
    }
    start = end;
  };
  TERMINAL.lastIndex = 0;
  let stop = TERMINAL.exec(text);
  // A stop found beyond the line is kept for the lines after it: searched anew in each, a text without stops took its square.
  for (const line of linesOf(text, units)) {
    for (; stop !== null && stop.index < line.end; stop = TERMINAL.exec(text)) {
      const after = stop.index + stop[0].length;
      while (unit < units.length && (units[unit]?.end ?? 0) <= stop.index) unit += 1;
      const inside = units[unit];
      let edge = after;
      while (edge < line.end && CLOSERS.test(text[edge] ?? '')) edge += 1;
      if (inside !== undefined && inside.start <= stop.index && edge < inside.end) continue;
      if (endsSentence(text, stop.index, stop[0], edge, line.end)) close(edge);
    }
    close(line.end);
  }
  return found;
}

/** Lines, but a line break inside a unit does not count. */
function* linesOf(text: string, units: readonly Span[]): Generator<{ start: number; end: number }> {
  let start = 0;
  let unit = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    while (unit < units.length && (units[unit]?.end ?? 0) <= at) unit += 1;
    const inside = units[unit];
    if (inside !== undefined && inside.start <= at) continue;
    yield { start, end: at };
    start = at + 1;
  }
  yield { start, end: text.length };
}

function endsSentence(text: string, at: number, stop: string, edge: number, lineEnd: number): boolean {
  let next = edge;
  while (next < lineEnd && OPENERS.test(text[next] ?? '')) next += 1;
  if (next >= lineEnd) return true;
  if (next === edge) return false;
  if (!/\s/u.test(text.slice(edge, next))) return false;
  const first = text[next] ?? '';
  if (/\p{Ll}/u.test(first)) return false;
  if (stop !== '.') return true;
  return !isAbbreviation(text, at, /\p{N}/u.test(first));
}

/** Whether the full stop at `at` belongs to the word before it. */
function isAbbreviation(text: string, at: number, digitFollows: boolean): boolean {
  let from = at;
  while (from > 0 && at - from < 12 && /[\p{L}.'’]/u.test(text[from - 1] ?? '')) from -= 1;
  const word = text.slice(from, at).toLowerCase();
  if (/^\p{L}$/u.test(word)) return word !== 'i';
  // "U.S." may end a sentence; followed by a capital it far more often does not.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/^[ap]\.m$/u.test(word);
  if (word === 'no' || word === 'nos') return digitFollows;
  return ABBREVIATIONS.has(word);
}
