import { type Token, tokenize } from '../text/tokens';
import { hashTokens } from './hash-words';
import { findMarks, type Mark } from './marks';

/** A text taken apart for comparing: its words and the editor's marks between them. */
export interface Wording {
  text: string;
  tokens: Token[];
  /** The tokens' keys, and their hashes. */
  keys: string[];
  hashes: Uint32Array;
  marks: Mark[];
  /** 1 where an ellipsis stands directly before the word; one entry more than words, the last for the end. */
  ellipsisBefore: Uint8Array;
  /** 1 for words before which a full stop, question or exclamation mark is printed. */
  sentenceBefore: Uint8Array;
  /** 1 for words wholly inside square brackets. */
  bracketed: Uint8Array;
}

/** Reads a text as a wording. `hashes` are those of its words where they are known already. Linear time. */
export function readWording(text: string, hashes?: Uint32Array): Wording {
  const tokens = tokenize(text);
  const marks = findMarks(text);
  const ellipsisBefore = new Uint8Array(tokens.length + 1);
  const bracketed = new Uint8Array(tokens.length);
  const sentenceBefore = new Uint8Array(tokens.length);
  for (let i = 1; i < tokens.length; i += 1) {
    const end = tokens[i - 1]?.end ?? 0;
    const start = tokens[i]?.start ?? 0;
    // A stop and a blank at least; between most words stands one blank.
    if (start - end > 1 && /[.!?]/.test(text.slice(end, start))) sentenceBefore[i] = 1;
  }
  let at = 0;
  for (const mark of marks) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < mark.start) at += 1;
    if (mark.kind === 'ellipsis') ellipsisBefore[at] = 1;
    if (mark.kind !== 'bracket') continue;
    for (let i = at; i < tokens.length && (tokens[i]?.end ?? 0) <= mark.end; i += 1) bracketed[i] = 1;
  }
  return {
    text,
    tokens,
    keys: tokens.map((token) => token.key),
    hashes: hashes ?? hashTokens(tokens),
    marks,
    ellipsisBefore,
    sentenceBefore,
    bracketed,
  };
}

/** Text between the word `index - 1` and the word `index`; before the first and after the last word too. */
export function gapBefore(wording: Wording, index: number): { start: number; end: number; text: string } {
  const start = wording.tokens[index - 1]?.end ?? 0;
  const end = wording.tokens[index]?.start ?? wording.text.length;
  return { start, end, text: wording.text.slice(start, end) };
}
