import { type Judgement, judge } from '../../lib/match/judge';
import type { Difference } from '../eval-quotes/measure';
import { Shares } from '../shares';
import { classOf } from './class-of';
import { printDifferences, printHeading, printLine } from './print';
import { keysOf } from './score';
import { makeVariants, type Variant } from './synthetic';

/** Completeness and wording (D1, D2) on quotations that were cut and changed in a known way. */
export function evaluateVariants(quotations: readonly string[], all: boolean): void {
  const shares = new Shares();
  const differences: Difference[] = [];
  const variants = makeVariants(quotations);
  for (const variant of variants) differences.push(...measureVariant(variant, shares));
  const sources = new Set(variants.map(({ source }) => source)).size;
  printHeading(`Completeness and wording (D1, D2): ${variants.length} variants of ${sources} quotations`);
  printLine('both right', shares.at('both'));
  printLine('edits turn the sentences into the quote', shares.at('round trip'));
  for (const [what, title] of [
    ['completeness', 'how much is kept, by what was done'],
    ['wording', 'differences of words, by what was done'],
  ] as const) {
    printHeading(title);
    printLine('all', shares.at(what));
    for (const [kind, share] of shares.under(`${what} `)) printLine(`  ${kind}`, share);
  }
  printDifferences(differences, all);
}

/** Judges one variant, compares what it is told as with what was done, and adds to the shares. */
function measureVariant(variant: Variant, shares: Shares): Difference[] {
  const { kind, quote, source, before, after } = variant;
  const differences: Difference[] = [];
  const differ = (what: string): void => {
    differences.push({ kind: `${kind}: ${what}`, where: `${before}${quote}${after} ‖ ${source}` });
  };
  const judgement = judge(quote, source, { outside: { before, after } });
  const told = judgement && classOf(judgement, variant);
  const kept = told?.completeness === variant.completeness;
  const worded = told?.wording.join(' ') === variant.wording.join(' ');
  shares.add('completeness', kept);
  shares.add(`completeness ${kind}`, kept);
  shares.add('wording', worded);
  shares.add(`wording ${kind}`, worded);
  shares.add('both', kept && worded);
  if (!kept) differ(`called ${told?.completeness ?? 'nothing'}`);
  if (!worded) differ(`told as ${told ? told.wording.join(' ') || 'no difference' : 'nothing'}`);
  if (judgement) {
    const back = keysOf(applyEdits(judgement, quote, source)).join(' ') === keysOf(quote).join(' ');
    shares.add('round trip', back);
    if (!back) differ('edits do not give the quote');
  }
  return differences;
}

/** The source's touched sentences with every edit done. */
function applyEdits({ touched: [start, end], edits }: Judgement, quote: string, source: string): string {
  let at = start;
  let text = '';
  for (const edit of edits.toSorted((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1])) {
    const words = quote.slice(...edit.page);
    // What stands in place of something has its spaces already; "[W]ho" is followed by "’s" without one.
    const placed = edit.source[1] > edit.source[0] ? words : ` ${words} `;
    text += source.slice(at, edit.source[0]) + placed;
    at = edit.source[1];
  }
  return text + source.slice(at, end);
}
