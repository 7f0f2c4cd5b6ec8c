import { BETWEEN_ES, DETERMINERS_ES, NEGATIONS_ES } from '../../lexicons/words-spanish';
import type { Piece } from '../../skeleton';

/** Pieces between a denial and the verb it governs. */
const DENIAL_REACH = 6;
const DENIES = /^(?:niegan?|neg(?:o|aron|aba|aban|ando|ar|ado)|desm(?:ie|i|e)nt[a-z]+|rehus[a-z]+)$/;

/** Whether the words were not said, or only perhaps: denied, asked for, supposed, said by nobody or never. */
export function isUnsaidIn(row: readonly Piece[], v: number, floor: number): boolean {
  return isDenied(row, v, floor) || isAsked(row, v, floor) || NEGATIONS_ES.has(row[v - 1]?.lower ?? '');
}

/** "negó haber dicho", "desmintió que Roe dijera". */
function isDenied(row: readonly Piece[], v: number, floor: number): boolean {
  for (let i = v - 1; i >= floor && v - i < DENIAL_REACH; i -= 1) {
    const piece = row[i];
    if (piece?.kind !== 'word') return false;
    if (!piece.capital && DENIES.test(piece.lower)) return true;
    if (
      !piece.capital &&
      !BETWEEN_ES.has(piece.lower) &&
      piece.lower !== 'que' &&
      !DETERMINERS_ES.has(piece.lower)
    )
      return false;
  }
  return false;
}

/** "¿Dijo …?", "Si dijera …": the words are asked for or supposed. */
function isAsked(row: readonly Piece[], v: number, floor: number): boolean {
  for (let i = v - 1; i >= floor; i -= 1) {
    const piece = row[i];
    if (piece === undefined || piece.kind === 'end' || piece.kind === 'comma') return false;
    if (piece.text === '¿' || (piece.lower === 'si' && !/í/u.test(piece.text))) return true;
  }
  return false;
}
