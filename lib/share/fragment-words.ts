/** A word of a text as a browser may look for it. UTF-16 offsets, `[start, end)`; begins and ends with a letter or digit. */
export interface FragmentWord {
  start: number;
  end: number;
}

/** Stands between words, or takes a word apart: quotation marks, long dashes, ellipses, brackets. */
const APART = String.raw`"“”„‟«»‹›‘‚‛\u2012-\u2015…\[\](){}<>`;
const IN_WORD = String.raw`\p{L}\p{N}\p{M}`;
const WORD = new RegExp(
  String.raw`[${IN_WORD}](?:(?:(?!\.\.)[^\s${APART}\p{Extended_Pictographic}\p{Cs}])*[${IN_WORD}])?`,
  'gu',
);

/** What may stand between two words of one run: white space, unseen characters, signs that are part of running text. */
const SOFT_GAP = /^(?:[^\S\r\n]|\p{Cf}|[&%$€£+#@/’'])*$/u;

/** Characters that show nothing and that browsers pass over when they search; halves of a character that no address can hold. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** The words of a text, in order. A hyphenated word is one; no surrogate pair is taken apart. Linear time. */
export function fragmentWords(text: string): FragmentWord[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** The words that no editor touched: none in brackets, and none that a bracket cuts into ("ensure[s]"). */
export function untouchedWords(text: string, words: readonly FragmentWord[]): FragmentWord[] {
  const touched = [...text.matchAll(/\[[^[\]]*\]/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  if (touched.length === 0) return [...words];
  return words.filter(({ start, end }) => !touched.some((one) => start <= one.end && end >= one.start));
}

/**
 * The words in runs: between two words of a run there is nothing but space. A quote whose parts were joined over a reporting
 * clause is broken by that clause in the page, nearly always behind a comma or a full stop; runs end there.
 */
export function runsOf(text: string, words: readonly FragmentWord[]): FragmentWord[][] {
  const runs: FragmentWord[][] = [];
  let before: FragmentWord | undefined;
  for (const word of words) {
    const run = runs.at(-1);
    if (run && before && SOFT_GAP.test(text.slice(before.end, word.start))) run.push(word);
    else runs.push([word]);
    before = word;
  }
  return runs;
}

/** A stretch of a text as it is looked for: one space for all white space, nothing that cannot be seen. */
export function searchText(text: string): string {
  return withoutUnseen(text).replace(/\s+/g, ' ').trim();
}

/** The words by the lines they stand on: the first and the last of them, each without a line break. */
export function lineEnds(text: string, words: readonly FragmentWord[]): [FragmentWord[], FragmentWord[]] {
  const lines: FragmentWord[][] = [[]];
  let before = 0;
  for (const word of words) {
    if (/[\r\n]/.test(text.slice(before, word.start)) && before > 0) lines.push([]);
    lines.at(-1)?.push(word);
    before = word.end;
  }
  return [lines[0] ?? [], lines.at(-1) ?? []];
}

/** The text without soft hyphens and other characters that browsers pass over when they search. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}
