import { TITLES } from '../../text/words-of-titles';
import type { Piece } from '../skeleton';
import { DETERMINERS, GROUP_WORDS, PREPOSITIONS } from '../words';
import { type Mention, readMention } from './mention';
import { mentionEndingAt } from './mentions';

/** Whether the phrase before a participle has no other verb: it opens its clause, or "with" leads it in. */
export function standsFree(row: readonly Piece[], phrase: Mention, floor: number, lang: string): boolean {
  const before = row[phrase.from - 1];
  if (before?.lower === 'with' || before?.kind === 'dash' || phrase.from === floor) return true;
  if (before?.lower !== 'and') return false;
  const other = mentionEndingAt(row, phrase.from - 2, lang);
  return other !== null && (row[other.from - 1]?.lower === 'with' || row[other.from - 1]?.kind === 'comma');
}

/** Who "who" stands for: the name it follows, also where a longer phrase ends in it ("steep for Roe, who said"). */
export function antecedentOfRelative(
  row: readonly Piece[],
  head: number,
  who: boolean,
  lang: string,
): Mention | null {
  const phrase = mentionEndingAt(row, head, lang);
  // "hard on a spokesman for Roe, who said": the one who speaks for Roe.
  const office = phrase === null ? '' : (row[phrase.from - 2]?.lower ?? '');
  const linked = phrase !== null && /^(?:for|of|from)$/.test(row[phrase.from - 1]?.lower ?? '');
  if (who && linked && (TITLES.has(office) || GROUP_WORDS.has(office))) {
    const outer = mentionEndingAt(row, phrase.from - 2, lang);
    return outer === null ? null : { ...outer, to: head + 1 };
  }
  if (phrase === null || !who || phrase.type === 'name') return phrase;
  let from = head + 1;
  while (from > phrase.from && row[from - 1]?.capital) from -= 1;
  if (from > head || !PREPOSITIONS.has(row[from - 1]?.lower ?? '')) return phrase;
  const name = readMention(row, from, head + 1);
  return name.type === 'name' && !speaksFor(row, phrase) ? name : phrase;
}

/** "a spokesman for Roe, who said": the phrase has a speaker of its own. */
function speaksFor(row: readonly Piece[], phrase: Mention): boolean {
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const word = row[i]?.lower ?? '';
    if (PREPOSITIONS.has(word)) return false;
    if (TITLES.has(word) || GROUP_WORDS.has(word)) return true;
  }
  return false;
}

/** Words that stand for people without a noun. */
const STAND_ALONE =
  /^(?:another|others|some|many|most|several|few|both|one|otro|otra|otros|otras|algunos|muchos)$/;

/** A bare singular word is nobody ("rather", "insecure"); two of something take no verb in -s. */
export function canSpeak(row: readonly Piece[], mention: Mention, v: number): boolean {
  // "22 Roe emails": what is counted is no person.
  for (let i = mention.from; mention.type === 'name' && i < mention.to && row[i]?.kind === 'word'; i += 1)
    if (/^\d+$/.test(row[i]?.lower ?? '') && row[i + 1]?.capital) return false;
  if (mention.type !== 'nominal') return true;
  const first = row[mention.from];
  const counted = /^(?:two|three|four|five|six|many|several|few|some|both)$/.test(first?.lower ?? '');
  if (counted) return !/[^s]s$/.test(row[v]?.lower ?? '');
  if (STAND_ALONE.test(first?.lower ?? '')) return true;
  if (/^\d/.test(first?.lower ?? '')) return row[mention.from + 1]?.lower === 'percent';
  if (DETERMINERS.has(first?.lower ?? '')) return mention.to - mention.from > 1;
  for (let i = mention.from; i < mention.to; i += 1) {
    const piece = row[i];
    if (
      piece?.capital ||
      piece?.possessive ||
      /[^s]s$/.test(piece?.lower ?? '') ||
      TITLES.has(piece?.lower ?? '')
    )
      return true;
  }
  return false;
}
