/** Verbs that take "n't"; the three whose stem changes are mapped to the full word. */
const NEGATED: ReadonlyMap<string, string> = new Map(
  'do does did is are was were has have had would could should must need might ought'
    .split(' ')
    .map((verb): [string, string] => [verb, verb])
    .concat([
      ['ca', 'can'],
      ['wo', 'will'],
      ['sha', 'shall'],
    ]),
);
/** After these "'s" is a verb; after any other word it is as likely a possessive and stays with its word. */
const BEFORE_IS = new Set('he she it that what there who where here how'.split(' '));
const ENDINGS: readonly (readonly [string, string])[] = [
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
];

/** The two words a contraction stands for, and how many characters of it belong to the first. */
export interface Contraction {
  first: string;
  second: string;
  /** UTF-16 length of the first word's part. */
  split: number;
}

/**
 * Takes a folded English word apart ("doesn't": does + not; "cannot": can + not), or null when it is no contraction.
 * Where two readings are possible ("he'd", "it's") the commoner one is taken on both sides of a comparison, so equal
 * prints stay equal.
 */
export function splitContraction(word: string): Contraction | null {
  if (word === 'cannot') return { first: 'can', second: 'not', split: 3 };
  const mark = word.indexOf("'");
  if (mark <= 0) return null;
  if (word.endsWith("n't")) {
    const first = NEGATED.get(word.slice(0, -3));
    return first === undefined ? null : { first, second: 'not', split: word.length - 3 };
  }
  const stem = word.slice(0, mark);
  const ending = word.slice(mark);
  if (ending === "'s") {
    if (stem === 'let') return { first: 'let', second: 'us', split: mark };
    return BEFORE_IS.has(stem) ? { first: stem, second: 'is', split: mark } : null;
  }
  const found = ENDINGS.find(([written]) => written === ending);
  return found === undefined ? null : { first: stem, second: found[1], split: mark };
}
