import type { Difference } from '../eval-quotes/measure';
import { f1, type Share } from '../shares';

/** Kinds of difference that are printed with an example where not all are asked for. */
const COMMONEST = 12;
const LABEL_WIDTH = 56;
const SHARE_WIDTH = 36;
const BEFORE = 110;
const AFTER = 90;

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printHeading(text: string): void {
  print(`\n${text}\n`);
}

/** Says that a part had no input; the command goes on. */
export function printNotRun(part: string, reason: string): void {
  print(`\n${part}\nnot run: ${reason}`);
}

export function printLine(label: string, value: { toString(): string }): void {
  print(`${label.padEnd(LABEL_WIDTH)}${value}`);
}

/** A row of precision, recall and F1. */
export function printRow(label: string, precision: Share, recall: Share): void {
  const cells = [`P ${precision}`, `R ${recall}`].map((cell) => cell.padEnd(SHARE_WIDTH));
  print(`${label.padEnd(24)}${cells.join('  ')}  F1 ${f1(precision, recall)}`);
}

/** The commonest kinds of difference with an example each, or every one. */
export function printDifferences(differences: readonly Difference[], all: boolean): void {
  if (differences.length === 0) return;
  if (all) {
    print('');
    for (const { kind, where } of differences) print(`  ${kind} | ${where}`);
    return;
  }
  const byKind = new Map<string, Difference[]>();
  for (const difference of differences) {
    const kind = difference.kind.replace(/(?:[,:]| for)? ?(?:got |wanted )?"[^"]*".*$/u, '');
    byKind.set(kind, [...(byKind.get(kind) ?? []), difference]);
  }
  const ranked = [...byKind].sort(([, a], [, b]) => b.length - a.length);
  print(`\n  ${differences.length} differences, the commonest with an example`);
  for (const [kind, [first, ...more]] of ranked.slice(0, COMMONEST)) {
    print(`${String(more.length + 1).padStart(5)}  ${kind}\n       ${first?.kind} | ${first?.where}`);
  }
}

/** A span with some of the text around it, on one line. */
export function inContext(text: string, { start, end }: { start: number; end: number }): string {
  const words = text.slice(start, end);
  const inside = words.length > 60 ? `${words.slice(0, 35)}…${words.slice(-20)}` : words;
  const around = `${text.slice(Math.max(0, start - BEFORE), start)}⟦${inside}⟧${text.slice(end, end + AFTER)}`;
  return around.replaceAll(/\s*\n\s*/g, '¶');
}
