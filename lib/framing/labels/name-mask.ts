import type { LabelTerm } from '../../model/corpus';
import type { Span } from '../../model/span';
import type { tokenize } from '../../text/tokens';
import masks from '../lexicons/name-masks.json';
import { lastStartingBy } from '../voice/ranges';
import { buildLabelMatcher, findLabels, type LabelMatch, type LabelMatcher } from './label-matcher';

type Token = ReturnType<typeof tokenize>[number];

const CAPITAL = /^\p{Lu}/u;
const days = new Set(masks.dayNames);
const ofWords = new Set(['of', 'for', 'de', 'del']);
let maskMatcher: LabelMatcher | null = null;

/** Where headlines and headings stand: there every word may be capitalised, so capitals tell nothing. */
export type IsDisplay = (span: { start: number; end: number }) => boolean;

/**
 * Drops labels that are only part of a name, a compound or a fixed phrase: "Immigrant Rights Project", "tax returns". A label
 * that covers the whole name stays ("Department of Homeland Security"). Masks are data; besides them a common word
 * printed with a capital inside a run of capitalised words counts as part of a name, outside headlines.
 */
export function dropMasked(
  text: string,
  tokens: readonly Token[],
  labels: readonly LabelMatch[],
  isDisplay: IsDisplay,
): LabelMatch[] {
  const masked = findLabels(text, tokens, builtMasks());
  return labels.filter((label) => {
    const mask = masked[lastStartingBy(masked, label.end - 1)];
    if (mask && mask.end > label.start && !covers(label, mask)) return false;
    if (inCompound(text, label)) return false;
    return isDisplay(label) || !insideName(text, tokens, label);
  });
}

/** "immigrant-rights lawyer", "anti-raid": half of a compound names neither the people nor the event. */
function inCompound(text: string, label: LabelMatch): boolean {
  return (
    /[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, label.start - 2), label.start)) ||
    /^[-‐‑][\p{L}\p{N}]/u.test(text.slice(label.end, label.end + 2))
  );
}

function insideName(text: string, tokens: readonly Token[], label: LabelMatch): boolean {
  if (CAPITAL.test(label.term) || !CAPITAL.test(label.text)) return false;
  const before = tokens[label.from - 1];
  const first = tokens[label.from];
  if (before && first && runsOn(text, before, first) && !startsSentence(text, before)) return true;
  const last = tokens[label.to - 1];
  const after = tokens[label.to];
  if (last === undefined || after === undefined) return false;
  const behind = tokens[label.to + 1];
  // "Department of Justice": a small word inside a name.
  const inside = ofWords.has(after.key) && behind !== undefined && !startsSentence(text, last);
  return runsOn(text, last, after) || (inside && isCapital(text, behind) && spaced(text, last, after));
}

function isCapital(text: string, token: Token): boolean {
  return CAPITAL.test(text.slice(token.start, token.end));
}

function spaced(text: string, one: Token, two: Token): boolean {
  return /^[ \u00a0]$/.test(text.slice(one.end, two.start));
}

/** Both words capitalised, one space between them, and neither the name of a day or month. */
function runsOn(text: string, one: Token, two: Token): boolean {
  if (!spaced(text, one, two)) return false;
  if (days.has(one.key) || days.has(two.key)) return false;
  return isCapital(text, one) && isCapital(text, two);
}

/** A capital at the start of a sentence says nothing; the word before is then no part of a name. */
function startsSentence(text: string, token: Token): boolean {
  const before = text.slice(Math.max(0, token.start - 3), token.start).trimEnd();
  return before === '' || /[.!?:“"‘«\n]$/.test(before);
}

/** Built when the first text asks, not when the file is loaded. */
function builtMasks(): LabelMatcher {
  maskMatcher ??= buildLabelMatcher([
    ...masks.names.map((term) => maskTerm(term, true)),
    ...masks.phrases.map((term) => maskTerm(term, false)),
  ]);
  return maskMatcher;
}

function maskTerm(term: string, caseSensitive: boolean): LabelTerm {
  return { term, concept: 'mask', lang: 'en', caseSensitive };
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
