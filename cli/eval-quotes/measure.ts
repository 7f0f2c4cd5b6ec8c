import type { RuledQuote } from '../../lib/quotes/read-quotes';
import { foldName, surnameOf } from '../../lib/text/names';
import type { Shares } from '../shares';
import type { GoldArticle, GoldQuote, GoldSpeaker } from './gold';

/** One difference from what a person marked: its kind, and where it is in words. */
export interface Difference {
  kind: string;
  where: string;
}

interface Place {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Quotation marks and white space at the edges of a marked span. */
const EDGE = /^[\s"“”„«»'‘’`]+|[\s"“”„«»'‘’`]+$/gu;
/** From this many words on a marked span is hardly ever a term or a title. */
const LONG = 4;
const BEFORE = 130;
const AFTER = 90;

/**
 * Compares the quotes read in an article with the ones a person marked, adds to the shares, and gives every difference.
 * Spans are compared on the words alone, without marks and white space at their edges.
 */
export function measureArticle(
  article: GoldArticle,
  read: readonly RuledQuote[],
  shares: Shares,
): Difference[] {
  const { text } = article;
  const gold = new Map(article.quotes.map((quote) => [keyOf(text, quote), quote]));
  const differences: Difference[] = [];
  const differ = (kind: string, place: Place): void => {
    differences.push({ kind, where: inContext(text, place) });
  };
  for (const ruled of read) {
    const { quote } = ruled;
    const spoken = quote.kind !== 'scare' && quote.kind !== 'title';
    for (const part of quote.parts) {
      const key = keyOf(text, part);
      const hand = gold.get(key);
      const long = countWords(text, part) >= LONG;
      if (spoken) {
        shares.add('precision', hand !== undefined);
        if (long) shares.add('precision long', hand !== undefined);
        if (!isSingle(text, part)) {
          shares.add('precision double', hand !== undefined);
          if (long) shares.add('precision double long', hand !== undefined);
        }
        if (hand === undefined) differ(`called ${quote.kind}, is none (${sizeOf(text, part)})`, part);
      }
      if (hand === undefined) continue;
      gold.delete(key);
      shares.add('marks', true);
      shares.add('recall', spoken);
      if (long) shares.add('recall long', spoken);
      if (hand.pure) shares.add('pure', true);
      if (!spoken) differ(`called ${quote.kind}, is speech (${sizeOf(text, part)})`, part);
      else if (hand.speaker !== null)
        measureSpeaker(ruled, { speaker: hand.speaker, cue: hand.cue }, shares, differ);
      if (spoken) measureCue(ruled, hand, shares, differ);
      if (hand.speaker?.start !== undefined)
        shares.add('mention of all', spoken && overlaps(quote.attribution.source, hand.speaker));
    }
  }
  for (const hand of gold.values()) {
    shares.add('marks', false);
    shares.add('recall', false);
    if (countWords(text, hand) >= LONG) shares.add('recall long', false);
    if (hand.pure) shares.add('pure', false);
    if (hand.speaker?.start !== undefined) shares.add('mention of all', false);
    differ('marks not paired so', hand);
  }
  return differences;
}

function measureSpeaker(
  { quote, rule, evidence }: RuledQuote,
  { speaker, cue }: { speaker: GoldSpeaker; cue: GoldQuote['cue'] },
  shares: Shares,
  differ: (kind: string, place: Place) => void,
): void {
  const { source, certainty } = quote.attribution;
  const type = speaker.type === 'person' ? 'name' : (speaker.type ?? 'any');
  const placed = speaker.start !== undefined && speaker.end !== undefined;
  const near = placed && overlaps(source, speaker);
  const name = source?.name ?? null;
  const wanted = speaker.name ?? null;
  const right = name !== null && wanted !== null && sameSurname(name, wanted);
  const certain = certainty === 'certain';
  // “…,” said Roe with "said" as the source: the annotator’s hand slipped. "…, according to a transcript": it relays.
  const relays = /^(?:according to|as (?:quoted|recalled|reported|told))/i.test(cue?.text ?? '');
  const slipped = placed && (overlaps(quote.attribution.cue, speaker) || (relays && /^quote-/.test(rule)));
  shares.add('certain coverage', certain);
  if (placed) {
    shares.add('mention', near);
    shares.add(`mention ${type}`, near);
    shares.add(`rule ${rule}`, near);
    for (const line of evidence) shares.add(`evidence ${line}`, near);
    shares.add(`certainty ${certainty}`, near);
    if (certain) shares.add('certain right', near || right);
    if (certain && !slipped) shares.add('certain right, slips apart', near || right);
    if (!near)
      differ(
        `speaker, rule ${rule}: wanted ${type}, ${certainty}, got "${source?.text ?? ''}" for "${speaker.text}"`,
        quote,
      );
  }
  if (type === 'name' && wanted !== null) {
    shares.add('surname', right);
    if (certain) shares.add('certain name', right);
    if (!right && near) differ(`name: wanted "${wanted}", got "${name}"`, quote);
  }
  if (type === 'pronoun' && wanted !== null) shares.add('silver', right);
  if (type === 'nominal') {
    const named = source?.role === 'person' && name !== null;
    shares.add('nominal named', named);
    if (!slipped) shares.add('nominal named, slips apart', named);
    if (named) differ(`nominal "${speaker.text}", got ${name} (${rule})`, quote);
  }
}

/** A quote that goes on after a full stop has no verb of its own by the contract: its cue is counted apart. */
function measureCue(
  { quote, rule }: RuledQuote,
  hand: GoldQuote,
  shares: Shares,
  differ: (kind: string, place: Place) => void,
): void {
  if (hand.cue === null || hand.cue === undefined) return;
  const { cue } = quote.attribution;
  const near = overlaps(cue, hand.cue);
  if (cue !== null) {
    shares.add('cue precision', near);
    if (!near) differ(`cue, rule ${rule}: wanted "${hand.cue.text}", got "${cue.text}"`, quote);
  }
  const inherited = cue === null && (rule === 'continues' || rule === 'previous-paragraph');
  shares.add('cue recall of all', near);
  if (!inherited) shares.add('cue recall', near);
  if (cue === null && !inherited) differ(`no cue, rule ${rule}: wanted "${hand.cue.text}"`, quote);
}

/** Whether a part stands in single marks (‘…’), as headlines print quotations: some annotations leave those out. */
function isSingle(text: string, part: Place): boolean {
  return /(?<!['‘’])['‘‚]\s*$/u.test(text.slice(Math.max(0, part.start - 3), part.start));
}

function overlaps(a: Place | null, b: { start?: number | undefined; end?: number | undefined }): boolean {
  return a !== null && b.start !== undefined && b.end !== undefined && a.start < b.end && b.start < a.end;
}

function sameSurname(a: string, b: string): boolean {
  return foldName(surnameOf(a)) === foldName(surnameOf(b));
}

function countWords(text: string, place: Place): number {
  return text.slice(place.start, place.end).match(WORD)?.length ?? 0;
}

function sizeOf(text: string, place: Place): string {
  const words = countWords(text, place);
  return words === 1 ? '1 word' : words < LONG ? '2–3 words' : '4 words or more';
}

/** The span without its marks, so that both sides are compared on the words alone. */
function keyOf(text: string, place: Place): string {
  const slice = text.slice(place.start, place.end);
  const bare = slice.replace(EDGE, '');
  const from = place.start + Math.max(0, slice.indexOf(bare));
  return `${from}-${from + bare.length}`;
}

function inContext(text: string, place: Place): string {
  const words = text.slice(place.start, place.end);
  const inside = words.length > 60 ? `${words.slice(0, 35)}…${words.slice(-20)}` : words;
  const around = `${text.slice(Math.max(0, place.start - BEFORE), place.start)}⟦${inside}⟧${text.slice(place.end, place.end + AFTER)}`;
  return around.replaceAll(/\s*\n\s*/g, '¶');
}
