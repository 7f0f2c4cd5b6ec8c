import type { Edit } from '../model/report';
import type { Wording } from './wording';

const NEGATIONS = new Set(
  'not no never none nobody nothing neither nor without hardly cannot nowhere'.split(' '),
);
const MODALS = new Set('can could may might must shall should will would ought need'.split(' '));
const NUMBER_WORDS = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half all every
  tens hundreds thousands millions billions dozens`.split(/\s+/),
);
const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
/** Number words a newsroom's style writes in digits, and back. */
const DIGITS: ReadonlyMap<string, string> = new Map([
  ...SMALL_NUMBERS.split(' ').map((word, n): [string, string] => [word, String(n)]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, n): [string, string] => [word, String(20 + 10 * n)]),
]);
const NEGATING_PREFIX = /^(?:un|in|im|il|ir|dis|non)/;
/** Words on both sides together up to which a changed name counts; a long cut would nearly always hold one. */
const FEW_WORDS = 8;

/**
 * What a change of words does: `meaning` when a negation, number, name or modal stands on one side only, else `wording`.
 * Both ranges are word numbers `[from, to)`. Names are told by a capital that does not begin a sentence.
 */
export function weighChange(
  quote: Wording,
  quoteRange: readonly [number, number],
  other: Wording,
  otherRange: readonly [number, number],
): Edit['weight'] {
  const mine = wordsIn(quote, quoteRange);
  const theirs = wordsIn(other, otherRange);
  const few = mine.length + theirs.length <= FEW_WORDS;
  const kinds: ((word: Word) => boolean)[] = [(word) => NEGATIONS.has(word.key)];
  if (few)
    kinds.push(
      (word) => MODALS.has(word.key),
      isNumber,
      (word) => word.isName,
    );
  const changed = kinds.some((is) => differ(mine.filter(is), theirs.filter(is))) || isTurned(mine, theirs);
  return changed ? 'meaning' : 'wording';
}

/**
 * The same for what is marked as the editor's, an omission or words in brackets: a name may stand for a pronoun and a long
 * piece be left out, but where a few words drop or add a negation or a modal, what remains says something else.
 */
export function weighMarked(
  quote: Wording,
  quoteRange: readonly [number, number],
  other: Wording,
  otherRange: readonly [number, number],
): Edit['weight'] {
  const mine = wordsIn(quote, quoteRange);
  const theirs = wordsIn(other, otherRange);
  if (mine.length + theirs.length > FEW_WORDS) return 'wording';
  const tells = (word: Word) => NEGATIONS.has(word.key) || MODALS.has(word.key);
  return differ(mine.filter(tells), theirs.filter(tells)) ? 'meaning' : 'wording';
}

/** "legally" for "illegally": one word against itself negated. */
function isTurned(mine: readonly Word[], theirs: readonly Word[]): boolean {
  const turns = (a: readonly Word[], b: readonly Word[]) =>
    a.some(({ key }) =>
      b.some((other) => key.length > other.key.length && key.replace(NEGATING_PREFIX, '') === other.key),
    );
  return mine.length + theirs.length <= FEW_WORDS && (turns(mine, theirs) || turns(theirs, mine));
}

interface Word {
  key: string;
  isName: boolean;
}

function wordsIn(wording: Wording, [from, to]: readonly [number, number]): Word[] {
  const words: Word[] = [];
  for (let i = from; i < to; i += 1) {
    const token = wording.tokens[i];
    if (token) words.push({ key: token.key, isName: isName(wording, i) });
  }
  return words;
}

function isName(wording: Wording, index: number): boolean {
  const token = wording.tokens[index];
  const before = wording.tokens[index - 1];
  if (!token || !before || token.key === 'i') return false;
  if (!/^\p{Lu}/u.test(wording.text.slice(token.start, token.end))) return false;
  return !/[.!?…:"“‘«]/u.test(wording.text.slice(before.end, token.start));
}

function isNumber(word: Word): boolean {
  return /^\d/.test(word.key) || NUMBER_WORDS.has(word.key);
}

function differ(mine: readonly Word[], theirs: readonly Word[]): boolean {
  const list = (words: readonly Word[]) =>
    words
      .map((word) => DIGITS.get(word.key) ?? word.key)
      .sort()
      .join(' ');
  return list(mine) !== list(theirs);
}
