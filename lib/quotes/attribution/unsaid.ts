import type { Piece } from '../skeleton';
import { DOCUMENTS } from '../words';

/** Pieces between a denial and the verb it governs, and between a forged document and what it says. */
const DENIAL_REACH = 6;
const FORGERY_REACH = 14;
const NEGATION_REACH = 8;

/**
 * Whether the reporting verb at piece `v` leaves open or denies that the words were said: asked, supposed, denied, refused,
 * or read in a forged document. Looks left no further than `floor`.
 */
export function isUnsaid(row: readonly Piece[], v: number, floor: number): boolean {
  return (
    asksBefore(row, floor, v) ||
    isDenied(row, v, floor) ||
    isForged(row, v, floor) ||
    isShortOf(row, v) ||
    isNegated(row, v, floor)
  );
}

/** "Would he say …": the sentence opens with a modal, or with if. */
function asksBefore(row: readonly Piece[], floor: number, v: number): boolean {
  const first = row[row[v]?.sentenceFrom ?? 0];
  return (
    first !== undefined && v - floor < 12 && /^(?:would|could|should|did|does|if|can|will)$/.test(first.lower)
  );
}

/** "denied saying", "denied that Roe said", "refused to say", "declined to call it": the words were not said, or so it is held. */
function isDenied(row: readonly Piece[], v: number, floor: number): boolean {
  for (let i = v - 1; i >= floor && v - i < DENIAL_REACH; i -= 1) {
    const piece = row[i];
    if (piece?.kind !== 'word') return false;
    if (/^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/.test(piece.lower))
      return true;
    if (!piece.capital && !/^(?:that|to|he|she|they|it|ever|having|had|has|have)$/.test(piece.lower))
      return false;
  }
  return false;
}

/** "stopped short of calling". */
function isShortOf(row: readonly Piece[], v: number): boolean {
  return row[v - 1]?.lower === 'of' && row[v - 2]?.lower === 'short';
}

/** "It was not Roe who called": another did; "Neither Roe nor Vo called": nobody did. */
function isNegated(row: readonly Piece[], v: number, floor: number): boolean {
  for (let i = v - 1; i >= floor && v - i < NEGATION_REACH; i -= 1) {
    const piece = row[i];
    if (piece?.kind !== 'word') return false;
    if (piece.lower === 'neither' || piece.lower === 'nor') return true;
    if (piece.lower === 'who') {
      let j = i - 1;
      while (j >= floor && (row[j]?.capital || row[j]?.kind === 'comma')) j -= 1;
      return row[j]?.lower === 'not';
    }
  }
  return false;
}

/** "A fake tweet attributed to Roe said": whoever is named, it is not his. */
function isForged(row: readonly Piece[], v: number, floor: number): boolean {
  const from = Math.max(floor, row[v]?.sentenceFrom ?? 0, v - FORGERY_REACH);
  for (let i = from; i < v; i += 1) {
    const forged =
      /^(?:fake|faked|bogus|forged|fabricated|doctored|falsified|parody|spoof|hoax|satirical)$/.test(
        row[i]?.lower ?? '',
      );
    const next = row[i + 1];
    if (forged && (next?.capital || DOCUMENTS.has(next?.lower ?? '') || /^quot/.test(next?.lower ?? '')))
      return true;
  }
  return false;
}
