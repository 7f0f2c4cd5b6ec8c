import type { Printing, Statement } from '../model/corpus';
import { sentences } from '../text/sentences';
import type { Passage } from './corpus';
import { holds } from './statements/versions';

/**
 * The texts a quote is compared with: of each statement its versions, printings and renderings, less those whose words a longer one
 * holds. A quotation that prints several statements would make each of them look like the others; it is left out where
 * every sentence of it stands in a version, and belongs to its first statement else.
 */
export function choosePassages(statements: readonly Statement[]): Passage[] {
  const homes = new Map<string, number[]>();
  statements.forEach(({ printings, renderings }, index) => {
    for (const text of new Set([...printings, ...renderings].map((printing) => printing.text))) {
      homes.set(text, [...(homes.get(text) ?? []), index]);
    }
  });
  return statements.flatMap(({ versions, printings, renderings }, index) => {
    const own = (printed: readonly Printing[]): string[] =>
      printed.map(({ text }) => text).filter((text) => isOf(text, index, homes, statements));
    const passages = (texts: readonly string[], rendering: boolean): Passage[] =>
      withoutHeld(texts).map((text) => ({ text, statement: index, rendering }));
    return [
      ...passages([...versions.map(({ text }) => text), ...own(printings)], false),
      ...passages(own(renderings), true),
    ];
  });
}

function isOf(
  text: string,
  index: number,
  homes: ReadonlyMap<string, number[]>,
  statements: readonly Statement[],
): boolean {
  const places = homes.get(text) ?? [];
  if (places.length <= 1) return true;
  if (places[0] !== index) return false;
  const versions = places.flatMap((place) => statements[place]?.versions ?? []);
  return sentences(text).some((sentence) => !versions.some((version) => holds(version.text, sentence.text)));
}

function withoutHeld(texts: readonly string[]): string[] {
  const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const text of longestFirst) if (!kept.some((other) => holds(other, text))) kept.push(text);
  return kept;
}
