/** Words of a source at least; shorter ones leave nothing to cut. */
const SOURCE_WORDS = 12;

/** A word that can be taken away, replaced or printed alone without touching a stop. */
export const PLAIN = /^\p{Ll}{2,}$/u;

/** The quotations that can serve, each once, without marks and with a full stop. */
export function sourcesOf(quotations: readonly string[]): string[] {
  const sources = quotations
    .map((quotation) => quotation.replace(/^[\s"“”'‘’`]+|[\s"“”`]+$/gu, '').replace(/,$/u, '.'))
    .filter(
      (text) =>
        /^\p{Lu}[^\n"“”«»[\]()…/*]*[.!?]$/u.test(text) &&
        !/\.\s?\.|--|[.!?]\p{L}|\s\s/u.test(text) &&
        text.split(' ').length >= SOURCE_WORDS,
    );
  return [...new Set(sources)];
}

/** The full stop of a quoted sentence is printed as a comma. */
export function asClause(quote: string): string {
  return /\p{L}$/u.test(quote) ? `${quote},` : quote.replace(/\.$/u, ',');
}

/** Capitals, an accent, straight or typographic apostrophes, commas left out: no word is another. */
export function respelled(source: string): string {
  return asClause(source)
    .replace(/\p{Ll}{4,}/u, (word) => word.toUpperCase())
    .replace(/(?<=\p{Ll})e(?=\p{Ll})/u, 'é')
    .replaceAll(/['’]/gu, (mark) => (mark === "'" ? '’' : "'"))
    .replace(/(?<=\p{Ll}),(?= )/u, '');
}

/** Runs of words inside a sentence without any mark. */
export function plainRuns(words: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  words.forEach((word, at) => {
    if (at > 1 && at < words.length - 2 && isInside(words, at) && PLAIN.test(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  });
  return runs.filter(({ length }) => length > 0);
}

/** Whether a word neither begins nor ends a sentence, nor stands beside one that does. */
export function isInside(words: readonly string[], at: number): boolean {
  const around = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  return around.every((word) => word !== undefined && !/[.!?:;—–]['’]?$/u.test(word));
}

export function countOf(source: string, word: string): number {
  return source
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((other) => other === word).length;
}
