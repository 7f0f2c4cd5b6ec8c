import type { Edit } from '../model/report';
import type { Wording } from './wording';

const NEGATIONS = new Set(
  'not no never none nobody nothing neither nor without hardly cannot nowhere'.split(' '),
);
const MODALS = new Set('can could may might must shall should will would ought need'.split(' '));
const NUMBER_WORDS = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half all every`.split(
    /\s+/,
  ),
);
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
  return kinds.some((is) => differ(mine.filter(is), theirs.filter(is))) ? 'meaning' : 'wording';
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
      .map((word) => word.key)
      .sort()
      .join(' ');
  return list(mine) !== list(theirs);
}
