import { sentences } from '../../lib/text/sentences';
import type { GoldQuote } from '../eval-quotes/gold';

/** An end of a clause after which a quotation is a quote of its own. */
const STOP = /[.!?…]["'”’)\]]*\s*$/u;

/**
 * The quotes that have reporting words of their own, by the marks of a person alone. Of quotes marked with the same words, the one
 * nearest to them in their sentence owns them, and so do those it is joined to across a clause that does not end its sentence; what goes on
 * after a full stop has none.
 */
export function ownersOfCues(text: string, quotes: readonly GoldQuote[]): Set<GoldQuote> {
  const byCue = new Map<number, GoldQuote[]>();
  for (const quote of quotes) {
    if (quote.cue) byCue.set(quote.cue.start, [...(byCue.get(quote.cue.start) ?? []), quote]);
  }
  const owners = new Set<GoldQuote>();
  for (const group of byCue.values()) {
    group.sort((a, b) => a.start - b.start);
    const beside = group.filter((quote) => !isApart(text, quote));
    const nearest = (beside.length > 0 ? beside : group).reduce((best, quote) =>
      distance(quote) < distance(best) ? quote : best,
    );
    const at = group.indexOf(nearest);
    owners.add(nearest);
    for (let i = at + 1; i < group.length && isJoined(text, group[i - 1], group[i]); i += 1) add(group[i]);
    for (let i = at - 1; i >= 0 && isJoined(text, group[i], group[i + 1]); i -= 1) add(group[i]);
  }
  function add(quote: GoldQuote | undefined): void {
    if (quote) owners.add(quote);
  }
  return owners;
}

function distance({ start, end, cue }: GoldQuote): number {
  if (!cue) return Number.POSITIVE_INFINITY;
  return Math.max(0, start - cue.end, cue.start - end);
}

/** Whether a sentence ends between a quote and its words. */
function isApart(text: string, { start, end, cue }: GoldQuote): boolean {
  if (!cue) return true;
  const leadsIn = cue.end <= start;
  const between = leadsIn ? text.slice(cue.start, start) : text.slice(end, cue.end);
  return (leadsIn && STOP.test(between)) || sentences(between.replaceAll('\n', ' ')).length > 1;
}

function isJoined(text: string, a: GoldQuote | undefined, b: GoldQuote | undefined): boolean {
  if (!a || !b) return false;
  const between = text.slice(a.end, b.start);
  if (between.includes('\n')) return false;
  return !STOP.test(/\p{L}/u.test(between) ? between : text.slice(0, a.end));
}
