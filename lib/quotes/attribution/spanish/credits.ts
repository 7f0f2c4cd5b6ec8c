import type { Via } from '../../../model/report';
import { foldName } from '../../../text/names';
import { BETWEEN_ES, OUTLET_NOUNS_ES } from '../../lexicons/words-spanish';
import type { Piece } from '../../skeleton';
import { verbOf } from '../../verbs/verbs';
import { OUTLET_WORDS } from '../../words';
import type { Outlets } from '../credits';

/** A credit stands no further from its quotation, in pieces. */
const REACH = 60;
const CHANNELS =
  /^(?:declaraciones|declaracion|entrevista|comunicado|conversacion|dialogo|carta|charla|columna|articulo)$/;
const RELAYED =
  /^(?:citad[oa]s?|recogid[oa]s?|publicad[oa]s?|difundid[oa]s?|consultad[oa]s?|entrevistad[oa]s?)$/;
const REPORTS =
  /^(?:informo|informa|publico|publica|reporto|reporta|recogio|recoge|adelanto|revelo|segun|consigno|difundio)$/;
const FIRST_WORDS =
  /^(?:radio|canal|diario|television|tv|agencia|revista|noticias|periodico|semanario|cadena)$/;

/** The outlet that a Spanish sentence credits for the quotation at piece `k`: "dijo al diario La Ribera", "citado por El Timón". */
export function spanishCreditOf(
  row: readonly Piece[],
  k: number,
  text: string,
  outlets: Outlets,
): Via | null {
  const end = Math.min(row[k]?.sentenceTo ?? k, k + REACH);
  let nearest: Via | null = null;
  for (let i = Math.max(row[k]?.sentenceFrom ?? k, k - REACH); i < end; i += 1) {
    const piece = row[i];
    // Another quotation between: its clause is not ours.
    if (piece?.kind === 'quote' && i > k) break;
    if (piece?.kind !== 'word' || piece.capital) continue;
    const from = outletPlace(row, i);
    nearest = (from < 0 ? null : outletAt(row, from, text, outlets)) ?? nearest;
  }
  return nearest;
}

/** Where an outlet may begin after the word at `i`, or -1. */
function outletPlace(row: readonly Piece[], i: number): number {
  const word = row[i]?.lower ?? '';
  const next = row[i + 1]?.lower ?? '';
  if (RELAYED.test(word) && next === 'por') return i + 2;
  if (CHANNELS.test(word) && /^(?:a|al|con|para|en)$/.test(next)) return i + 2;
  if (REPORTS.test(word)) {
    let at = i + 1;
    // "según publica El Timón", "según ha informado El Timón"
    while (
      at - i < 4 &&
      (BETWEEN_ES.has(row[at]?.lower ?? '') || verbOf(row[at] ?? NO_WORD, 'es') !== null)
    ) {
      if (/^(?:El|La|Los|Las)$/.test(row[at]?.text ?? '') || OUTLET_NOUNS_ES.has(row[at + 1]?.lower ?? ''))
        break;
      at += 1;
    }
    return at;
  }
  return /^(?:a|al|con)$/.test(next) && verbOf(row[i] ?? NO_WORD, 'es') !== null ? i + 2 : -1;
}

const NO_WORD = { text: '', lower: '' };

/** The outlet whose phrase begins at `from`: its noun, its own words or the list must say that it is one. */
function outletAt(row: readonly Piece[], from: number, text: string, outlets: Outlets): Via | null {
  let i = from;
  if (/^(?:el|la|los|las|un|una)$/.test(row[i]?.text ?? '')) i += 1;
  const noun = row[i]?.capital === false && OUTLET_NOUNS_ES.has(row[i]?.lower ?? '');
  if (noun) i += 1;
  const article = /^(?:El|La|Los|Las)$/.test(row[i]?.text ?? '') && row[i + 1]?.capital === true;
  let to = article ? i + 1 : i;
  while (row[to]?.capital || (to > i && /^(?:de|del)$/.test(row[to]?.lower ?? '') && row[to + 1]?.capital))
    to += 1;
  const first = row[i];
  const last = row[to - 1];
  if (to === i || first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
  const listed = outlets.get(foldName(span.text).replace(/^the /, ''));
  const known =
    noun || article || listed !== undefined || FIRST_WORDS.test(first.lower) || OUTLET_WORDS.has(last.lower);
  return known ? { ...span, name: listed ?? span.text } : null;
}
