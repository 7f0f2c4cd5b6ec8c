import { judge } from '../../match/judge';
import type { Printing, Statement } from '../../model/corpus';
import { compareText } from '../../text/compare-text';
import { mayComeFrom } from '../../text/days';

/**
 * Checks every credit of a statement's printings: where an article of the credited outlet is in the corpus, is not later
 * and prints those words, its id is put beside the credit. Where there is none, the credit is only named.
 */
export function checkCredits<S extends Pick<Statement, 'printings' | 'renderings'>>(statement: S): S {
  const all = [...statement.printings, ...statement.renderings];
  const checked = (printing: Printing): Printing =>
    printing.via === null
      ? printing
      : { ...printing, via: { ...printing.via, article: creditedArticle(printing, printing.via.name, all) } };
  return {
    ...statement,
    printings: statement.printings.map(checked),
    renderings: statement.renderings.map(checked),
  };
}

function creditedArticle(printing: Printing, outlet: string, all: readonly Printing[]): string | null {
  const holders = all
    .filter(
      (other) =>
        other.outlet === outlet &&
        other.article !== printing.article &&
        mayComeFrom(printing, other) &&
        hasWords(other, printing),
    )
    .sort((a, b) => compareText(a.published ?? '9', b.published ?? '9') || compareText(a.article, b.article));
  return holders[0]?.article ?? null;
}

/** A cut at an edge is still the same words; a changed word is not. */
function hasWords(other: Printing, printing: Printing): boolean {
  const judged = judge(printing.text, other.text, { edges: printing.edges });
  return (
    judged !== null && judged.covered === 1 && (judged.verdict === 'same' || judged.verdict === 'shortened')
  );
}
