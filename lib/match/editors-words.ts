import type { PairedWords } from './compare';

/**
 * 1 for the quote's words in a bracket that the other text does not print so: the editor's own. Such a bracket stands as a whole for
 * what is printed in its place, also where a small word of it is there too ("[the council]" for "is made the"). A bracket
 * that the other text prints itself, and one whose every word stands there in a row, is no editor's. Linear time.
 */
export function findEditorsWords({ quote, other, alignment, equal }: PairedWords): Uint8Array {
  const editors = new Uint8Array(quote.tokens.length);
  for (let from = 0; from < quote.tokens.length; from += 1) {
    if (quote.bracketed[from] !== 1) continue;
    let to = from + 1;
    while (to < quote.tokens.length && quote.bracketed[to] === 1) to += 1;
    const first = alignment.pairs[from] ?? -1;
    let isPrinted = true;
    for (let i = from; i < to && isPrinted; i += 1) {
      const j = alignment.pairs[i] ?? -1;
      isPrinted = j >= 0 && (other.bracketed[j] === 1 || (equal(i, j) && j - i === first - from));
    }
    if (!isPrinted) editors.fill(1, from, to);
    from = to - 1;
  }
  return editors;
}
