import type { Statement } from '../model/corpus';
import { sentences } from '../text/sentences';
import type { CompiledCorpus } from './corpus';
import { holds } from './versions';

/**
 * The texts a quote is compared with: of each statement its versions and printings, less those whose words a longer one
 * holds. A quotation that prints several statements would make each of them look like the others; it is left out where
 * every sentence of it stands in a version, and belongs to its first statement else.
 */
export function choosePassages(statements: readonly Statement[]): CompiledCorpus['passages'] {
  const homes = new Map<string, number[]>();
  statements.forEach(({ printings }, index) => {
    for (const text of new Set(printings.map((printing) => printing.text))) {
      homes.set(text, [...(homes.get(text) ?? []), index]);
    }
  });
  return statements.flatMap(({ versions, printings }, index) => {
    const printed = printings.map(({ text }) => text).filter((text) => isOf(text, index, homes, statements));
    return withoutHeld([...versions.map(({ text }) => text), ...printed]).map((text) => ({
      text,
      statement: index,
    }));
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
