import clauses from '../lexicons/people-clauses.json';
import type { Token } from '../voice/voice';
import { bareKey, type LabelMatch } from './label-matcher';

/** Nouns that one describing word may have: "illegal immigrant family members". */
const MOST_NOUNS = 2;
/** Words between "and" and the children: "and their young children". */
const MOST_BETWEEN = 2;

const after = new Set(clauses.nounsAfter);
const before = new Set(clauses.nounsBefore);
const ands = new Set(clauses.and);
const between = new Set(clauses.beforeChildren);
const children = new Set(clauses.childrenAfterAnd);

/**
 * Gives labels for people the nouns that belong to them: "migrant" in "migrant children", "indocumentadas" in "mujeres
 * indocumentadas", and the children in "families and their children". A noun that is a label itself stays one. Labels in
 * text order.
 */
export function withPeopleNouns(
  text: string,
  tokens: readonly Token[],
  labels: readonly LabelMatch[],
): LabelMatch[] {
  return labels.map((label, index) => {
    if (label.concept !== 'people') return label;
    const floor = labels[index - 1]?.to ?? 0;
    const ceiling = labels[index + 1]?.from ?? tokens.length;
    const from = nounBefore(text, tokens, label.from, floor);
    const to = childrenAfter(text, tokens, nounsAfter(text, tokens, label.to, ceiling), ceiling);
    return from === label.from && to === label.to ? label : widened(text, tokens, label, from, to);
  });
}

function nounBefore(text: string, tokens: readonly Token[], from: number, floor: number): number {
  const at = from - 1;
  return at >= floor && before.has(tokens[at]?.key ?? '') && spaced(text, tokens, from) ? at : from;
}

/** A plural takes no noun: "told immigrants people are afraid". */
function nounsAfter(text: string, tokens: readonly Token[], to: number, ceiling: number): number {
  let at = to;
  while (at < ceiling && at - to < MOST_NOUNS) {
    if (tokens[at - 1]?.key.endsWith('s') || !after.has(keyAt(tokens, at)) || !spaced(text, tokens, at))
      break;
    at++;
  }
  return at;
}

function childrenAfter(text: string, tokens: readonly Token[], to: number, ceiling: number): number {
  if (!ands.has(keyAt(tokens, to))) return to;
  let at = to + 1;
  while (at - to <= MOST_BETWEEN && between.has(keyAt(tokens, at))) at++;
  if (at >= ceiling || !children.has(keyAt(tokens, at))) return to;
  for (let each = to; each <= at; each++) if (!spaced(text, tokens, each)) return to;
  return at + 1;
}

function keyAt(tokens: readonly Token[], at: number): string {
  return bareKey(tokens[at]?.key ?? '');
}

/** Only a space stands before the token. */
function spaced(text: string, tokens: readonly Token[], at: number): boolean {
  const one = tokens[at - 1];
  const two = tokens[at];
  return one !== undefined && two !== undefined && /^[ \u00a0]$/.test(text.slice(one.end, two.start));
}

/** Without a possessive ending: "migrant children" in "migrant children’s". */
function widened(
  text: string,
  tokens: readonly Token[],
  label: LabelMatch,
  from: number,
  to: number,
): LabelMatch {
  const start = tokens[from]?.start ?? label.start;
  const end = to === label.to ? label.end : (tokens[to - 1]?.end ?? label.end);
  const words = text.slice(start, end).replace(/['’]s?$/, '');
  const term = [text.slice(start, label.start), label.term, text.slice(label.end, start + words.length)].join(
    '',
  );
  return { ...label, start, end: start + words.length, from, to, text: words, term };
}
