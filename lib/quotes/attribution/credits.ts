import type { Via } from '../../model/report';
import { foldName } from '../../text/names';
import type { Piece } from '../skeleton';
import { BODY_WORDS, OUTLET_WORDS, TEMPORAL } from '../words';
import type { Mention } from './mention';
import { sentenceEnd, sentenceStart } from './subjects';

/** Outlet names folded without "the" → the name to show. */
export type Outlets = ReadonlyMap<string, string>;

export function outletTable(names: readonly string[]): Outlets {
  return new Map(names.map((name) => [keyOf(name), name]));
}

interface OutletName {
  from: number;
  to: number;
  name: string;
  /** The outlet list or the last word of the name says that this is an outlet. */
  known: boolean;
}

/** A credit stands no further from its quotation, in pieces. */
const REACH = 60;
const RELAYED =
  /^(?:quoted|reported|cited|published|printed|noted|relayed|obtained|citado|publicado|reportado)$/;
const REPORTS = /^(?:reported|reports|report|wrote|noted|first|informo|reporto|publico)$/;
const CHANNELS =
  /^(?:statement|interview|email|e-mail|comment|comments|remarks|call|letter|declaracion|declaraciones|entrevista|comunicado)$/;
/** Bodies one tells things to that are no outlets. */
const AUDIENCES =
  /^(?:congress|senate|house|court|police|committee|council|board|parliament|grand|fbi|crowd|jury|convention|nation|world|conference|union|assembly|department|association|club|university|chamber|church|school|party)$/;

/** The outlet that the quotation at piece `k` is credited to in its own sentence, or null. */
export function creditOf(row: readonly Piece[], k: number, text: string, outlets: Outlets): Via | null {
  const start = Math.max(sentenceStart(row, k), k - REACH);
  let end = sentenceEnd(row, k);
  // A mark that ended the sentence inside the quotation leaves the clause outside.
  if (
    row[k + 1]?.kind === 'end' &&
    row[k + 2]?.paragraph === row[k]?.paragraph &&
    /[?!]/.test(text[(row[k]?.end ?? 2) - 2] ?? '')
  ) {
    end = sentenceEnd(row, k + 2);
  }
  let nearest: OutletName | null = null;
  end = Math.min(end, k + REACH);
  for (let i = start; i < end; i += 1) {
    const piece = row[i];
    // Another quotation between: its clause is not ours, unless this one is split around it.
    if (piece?.kind === 'quote' && i > k) break;
    if (piece?.kind !== 'word') continue;
    const found = creditAt(row, i, end, outlets);
    if (found !== null) nearest = found;
  }
  return nearest === null ? null : toVia(row, nearest, text);
}

/** A mention that is itself an outlet reporting: "the Daily Ledger reported". */
export function outletSubject(
  row: readonly Piece[],
  mention: Mention,
  text: string,
  outlets: Outlets,
): Via | null {
  if (mention.type !== 'body' && mention.type !== 'name') return null;
  const found = outletAt(row, mention.from, outlets);
  return found !== null && (found.known || mention.type === 'body') ? toVia(row, found, text) : null;
}

function creditAt(row: readonly Piece[], i: number, end: number, outlets: Outlets): OutletName | null {
  const word = row[i]?.lower ?? '';
  const next = row[i + 1]?.lower ?? '';
  if (RELAYED.test(word) && (next === 'by' || next === 'por' || next === 'in')) {
    const found = outletAt(row, i + 2, outlets);
    return found !== null && found.to <= end && (next !== 'in' || found.known) ? found : null;
  }
  if ((word === 'according' && next === 'to') || word === 'per' || word === 'via' || word === 'segun') {
    const found = outletAt(row, word === 'according' ? i + 2 : i + 1, outlets);
    return found?.known === true ? found : null;
  }
  if (word === 'told' || word === 'tells' || word === 'telling')
    return told(outletAt(row, i + 1, outlets), row, i + 1);
  if (CHANNELS.test(word) && /^(?:to|with|on|for|con|a)$/.test(next))
    return told(outletAt(row, i + 2, outlets), row, i + 2);
  if (REPORTS.test(next) || (TEMPORAL.has(next) && REPORTS.test(row[i + 2]?.lower ?? '')))
    return reporting(row, i, outlets);
  return null;
}

/** "the Daily Ledger reported": walks left from the last word of the name. */
function reporting(row: readonly Piece[], last: number, outlets: Outlets): OutletName | null {
  let from = last + 1;
  while (row[from - 1]?.capital) from -= 1;
  if (from > last) return null;
  const article = row[from - 1]?.lower === 'the' ? from - 1 : from;
  const found = outletAt(row, article, outlets);
  if (found === null || found.to !== last + 1) return null;
  return found.known || article < from ? found : null;
}

/** After "told" and "a statement to": an outlet's name, or a capitalised name with its article that is no audience. */
function told(found: OutletName | null, row: readonly Piece[], from: number): OutletName | null {
  if (found === null || found.known) return found;
  const last = row[found.to - 1]?.lower ?? '';
  if (AUDIENCES.test(last) || AUDIENCES.test(row[from + 1]?.lower ?? '')) return null;
  const acronym = /^\p{Lu}{2,}$/u.test(row[found.to - 1]?.text ?? '');
  return row[from]?.lower === 'the' || acronym ? found : null;
}

/** The name of an outlet that begins at piece `from`, its article included. */
function outletAt(row: readonly Piece[], from: number, outlets: Outlets): OutletName | null {
  const first =
    row[from]?.lower === 'the' || row[from]?.lower === 'el' || row[from]?.lower === 'la' ? from + 1 : from;
  let to = first;
  while (
    row[to]?.capital ||
    (to > first && /^(?:of|and|&)$/.test(row[to]?.lower ?? '') && row[to + 1]?.capital)
  ) {
    to += 1;
    if (row[to - 1]?.possessive) break;
  }
  if (to === first) return null;
  for (let stop = to; stop > first; stop -= 1) {
    const name = outlets.get(keyOf(wordsOf(row, first, stop)));
    if (name !== undefined) return { from, to: stop, name, known: true };
  }
  const printed = wordsOf(row, first, to);
  const last = row[to - 1]?.lower ?? '';
  // A single common word is no name without its article: "The Lake", but "Lake Chronicle".
  const name =
    first > from && !printed.includes(' ') && !/^\p{Lu}{2,}$/u.test(printed) ? `The ${printed}` : printed;
  return {
    from,
    to,
    name,
    known: OUTLET_WORDS.has(last) && (to - first > 1 || first > from) && !isBodyOnly(row, first, to),
  };
}

function isBodyOnly(row: readonly Piece[], from: number, to: number): boolean {
  const last = row[to - 1]?.lower ?? '';
  if (OUTLET_WORDS.has(last)) return false;
  for (let i = from; i < to; i += 1) if (BODY_WORDS.has(row[i]?.lower ?? '')) return true;
  return false;
}

function toVia(row: readonly Piece[], found: OutletName, text: string): Via {
  const start = row[found.from]?.start ?? 0;
  const last = row[found.to - 1];
  const end = last === undefined ? start : last.end - (last.text.match(/[’']s?$/u)?.[0].length ?? 0);
  return { start, end, text: text.slice(start, end), name: found.name };
}

function wordsOf(row: readonly Piece[], from: number, to: number): string {
  return row
    .slice(from, to)
    .map((piece) => (piece.possessive ? piece.text.replace(/[’']s?$/u, '') : piece.text))
    .join(' ');
}

function keyOf(name: string): string {
  return foldName(name).replace(/^the /, '');
}
