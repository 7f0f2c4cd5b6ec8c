import type { LabelTerm, Openness } from '../../model/corpus';
import type { Span } from '../../model/span';
import { tokenize } from '../../text/tokens';
import { inflectTerm } from './inflect';

/** Most words a `*` inside a term may stand for ("entered * illegally"). */
const WIDEST_GAP = 4;
/** Between two words of one label only these may stand: spaces and a hyphen. */
const JOINT = /^[\p{Zs}\t‐‑-]*$/u;

type Token = ReturnType<typeof tokenize>[number];

/** A label as the text prints it. */
export interface LabelMatch extends Span {
  /** The lexicon's own term, the same for every inflection of it. */
  term: string;
  concept: string;
  /** Null for a term that names its concept wherever it stands. */
  open: Openness | null;
  /** Index of the first and after the last token. */
  from: number;
  to: number;
}

interface Ending {
  term: string;
  concept: string;
  open: Openness | null;
  /** The shape that the text must print letter for letter; null where case does not matter. */
  exact: string | null;
}

interface Node {
  next: Map<string, Node>;
  gap: Node | null;
  endings: Ending[];
}

/** A lexicon made ready for many texts. Opaque: build it with `buildLabelMatcher`. */
export interface LabelMatcher {
  root: Node;
}

/**
 * Makes a lexicon ready: a trie over word keys holding every inflection of every term. About 4,400 shapes for 1,400
 * terms; build once and keep. `*` in a term is a word of its own.
 */
export function buildLabelMatcher(labels: readonly LabelTerm[]): LabelMatcher {
  const root = newNode();
  const keysOf = rememberKeys();
  // A listed plural ("raids") may be surer than the form of another term ("raid"): the surer is met first.
  for (const label of labels.toSorted((a, b) => opennessOf(a) - opennessOf(b))) {
    const shapes = label.caseSensitive ? [label.term] : inflectTerm(label.term, label.lang);
    for (const shape of shapes) addShape(root, shape, label, keysOf);
  }
  return { root };
}

function opennessOf({ open }: LabelTerm): number {
  if (open === undefined) return 0;
  return open === 'story' ? 1 : 2;
}

/**
 * All labels of a text, in order, longest first at each place and never overlapping. `tokens` are those of `text`.
 * Whole words only; a label does not run across a comma, a full stop, a quotation mark or a line.
 */
export function findLabels(text: string, tokens: readonly Token[], matcher: LabelMatcher): LabelMatch[] {
  const found: LabelMatch[] = [];
  const keys = tokens.map((token) => bareKey(token.key));
  for (let from = 0; from < tokens.length; ) {
    // Most words open no label; they cost one look-up.
    const opens = matcher.root.next.has(keys[from] ?? '');
    const hit = opens ? longestFrom(text, tokens, keys, from, matcher.root) : null;
    if (hit) found.push(hit);
    from = hit ? hit.to : from + 1;
  }
  return found;
}

/** A token's key without a possessive ending: immigrants' and immigrant's name the same people. */
export function bareKey(key: string): string {
  const code = key.charCodeAt(key.length - 1);
  if (code !== 115 && code !== 39 && code !== 0x2019) return key;
  return key.replace(/['’]s?$/, '');
}

function longestFrom(
  text: string,
  tokens: readonly Token[],
  keys: readonly string[],
  from: number,
  root: Node,
): LabelMatch | null {
  let best: LabelMatch | null = null;
  const walk = (node: Node, at: number): void => {
    const ending = node.endings.length > 0 ? endingAt(text, tokens, from, at, node.endings) : null;
    if (ending && (!best || at > best.to)) best = ending;
    const token = tokens[at];
    const key = keys[at];
    if (token === undefined || key === undefined) return;
    if (at > from && !joined(text, tokens[at - 1], token)) return;
    const next = node.next.get(key);
    if (next) walk(next, at + 1);
    if (node.gap && at > from) walkGap(node.gap, at);
  };
  const walkGap = (node: Node, at: number): void => {
    for (let width = 0; width <= WIDEST_GAP && at + width < tokens.length; width++) {
      if (!joined(text, tokens[at + width - 1], tokens[at + width])) return;
      walk(node, at + width);
    }
  };
  walk(root, from);
  return best;
}

function endingAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  endings: readonly Ending[],
): LabelMatch | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  const printed = text.slice(first.start, last.end);
  const shown = printed.replace(/['’]s?$/, '');
  for (const { term, concept, open, exact } of endings) {
    if (exact !== null && exact !== shown) continue;
    return {
      start: first.start,
      end: first.start + shown.length,
      text: shown,
      term,
      concept,
      open,
      from,
      to,
    };
  }
  return null;
}

function joined(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after) return false;
  const between = text.slice(before.end, after.start);
  return between === ' ' || JOINT.test(between);
}

/** Keys of a word, read once: shapes share nearly all of their words. */
function rememberKeys(): (word: string) => readonly string[] {
  const known = new Map<string, string[]>();
  return (word) => {
    const keys = known.get(word) ?? tokenize(word).map(({ key }) => bareKey(key));
    known.set(word, keys);
    return keys;
  };
}

function addShape(
  root: Node,
  shape: string,
  label: LabelTerm,
  keysOf: (word: string) => readonly string[],
): void {
  let node = root;
  for (const word of shape.split(' ')) {
    if (word === '*') {
      node.gap ??= newNode();
      node = node.gap;
      continue;
    }
    for (const key of keysOf(word)) {
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    }
  }
  if (node === root) return;
  node.endings.push({
    term: label.term,
    concept: label.concept,
    open: label.open ?? null,
    exact: label.caseSensitive ? label.term : null,
  });
}

function newNode(): Node {
  return { next: new Map(), gap: null, endings: [] };
}
