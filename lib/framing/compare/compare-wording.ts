import type { Appearance, Edit, Observation, Quote } from '../../model/report';
import { joinParts, type Stretch } from '../../text/joined-parts';
import { type Token, tokenize } from '../../text/tokens';
import { isSmall, wordingKind } from '../dimensions/wording';
import type { Difference, Row, Value } from './comparison';

/** Words of a difference up to which it can be repeated in a sentence; a longer one is a passage. */
const LONGEST_REPEATED = 12;
/** Words on either side of a place that an article must print for it to be said that it prints the page's words there. */
const CONTEXT_WORDS = 2;
/** Words are paired exactly. */
const CONFIDENCE = 0.95;

/** A quote as it is compared: its parts joined, the way edits refer to it. */
export type QuotedWords = Pick<Quote, 'start' | 'text' | 'parts' | 'framing'>;

/** One place of the page's quote at which others print something else. */
interface Place {
  /** In the joined text. */
  at: Stretch;
  here: string;
  kind: PlaceKind;
  meaning: boolean;
  /** By the number of the row: what that article prints. */
  there: Map<number, string>;
}

type PlaceKind = 'words' | 'outside-marks' | 'left-out';
type Printed = Pick<Appearance, 'article' | 'text' | 'edits'>;

/**
 * Where the page's words differ from those of the others, a difference for each place: other words (dimension `wording`), those that
 * change a meaning first, then those in most articles, last words that only stand outside the marks; and words at an end, or between
 * two others, that this quote ends before (`left-out`: only those that print them have a row beside the page's). A row says what its article prints there; an article whose text does not
 * reach the place has none. A value with an empty text: it does not print the word.
 *
 * @param others Texts with their edits against the quote's joined parts; `rows` are their rows, the page's left out.
 */
export function compareWording(
  quote: QuotedWords,
  others: readonly Printed[],
  page: Row,
  rows: readonly Row[],
): Difference[] {
  const joined = joinParts(quote);
  const places = readPlaces(joined.text, others);
  if (places.length === 0) return [];
  const tokens = tokenize(joined.text);
  const keys = others.map(({ text }) => ` ${keysOf(tokenize(text))} `);
  return places.map((place) => {
    const { at, here, there, kind } = place;
    const moved = kind === 'outside-marks';
    const evidence = moved ? outsideMarks(quote, here) : spanOf(quote, joined.toQuote(at));
    const voice = moved ? 'narrator' : 'quote';
    const pageValue: Value = { text: here, voice, rule: ruleOf(here, moved), evidence };
    const printsAsHere = agreement(tokens, at);
    // An article that does not go on with the words either, or has none outside its marks, says nothing: its record may end there.
    const agrees = (other: Printed, index: number) =>
      kind === 'words' && !isTouched(other, place) && printsAsHere(keys[index] ?? '');
    const found = others.flatMap((other, index): Row[] => {
      const row = rows[index];
      const differing = there.get(index);
      if (!row || (differing === undefined && !agrees(other, index))) return [];
      const text = differing ?? here;
      const printed = { record: other.article, field: 'text', text: text === '' ? other.text : text };
      return [{ ...row, values: [{ text, voice: 'quote', rule: ruleOf(text, false), evidence: printed }] }];
    });
    return {
      dimension: kind === 'left-out' ? kind : 'wording',
      rows: [{ ...page, values: [pageValue] }, ...found],
      confidence: CONFIDENCE,
    };
  });
}

function spanOf({ start, text }: QuotedWords, [from, to]: Stretch): Observation['evidence'] {
  return { start: start + from, end: start + to, text: text.slice(from, to) };
}

/** Where the page prints a word before the mark, as it was observed beside the statement's wording. */
function outsideMarks({ framing }: QuotedWords, words: string): Observation['evidence'] {
  const seen = framing.find(
    ({ rule, value }) => rule === 'wording.outside-marks' && value.toLowerCase() === words.toLowerCase(),
  );
  return seen?.evidence ?? { record: 'page', field: 'text', text: words };
}

function ruleOf(text: string, moved: boolean): string {
  if (moved) return 'wording.outside-marks';
  return text === '' ? 'wording.not-printed' : 'wording.printed';
}

/** Whether an article prints something else just there; of it another place tells. */
function isTouched({ edits }: Printed, { at: [start, end] }: Place): boolean {
  return edits.some(({ page, weight }) => weight !== 'cosmetic' && page[0] <= end && page[1] >= start);
}

/** Places by the words that stand there in the page, so that three spellings of one difference are one place. */
function readPlaces(page: string, others: readonly Printed[]): Place[] {
  const places = new Map<string, Place>();
  for (const [index, { text, edits }] of others.entries()) {
    for (const edit of edits) {
      const kind = kindOf(edit);
      if (kind === null) continue;
      const there = text.slice(...edit.source).trim();
      // A word that stands outside the marks here is shown as the other prints it.
      const here = kind === 'words' ? page.slice(...edit.page).trim() : kind === 'left-out' ? '' : there;
      if ((here === '' && there === '') || isSmallMatter(kind, edit, here, there)) continue;
      if (wordsIn(here) + wordsIn(there) > LONGEST_REPEATED) continue;
      // Words that are only in the other text have no width here: what they are keeps two additions apart.
      const key = `${kind} ${edit.page.join(' ')} ${here === '' ? keysOf(tokenize(there)) : ''}`;
      const place = places.get(key) ?? { at: edit.page, here, kind, meaning: false, there: new Map() };
      place.meaning ||= edit.weight === 'meaning';
      place.there.set(index, there);
      places.set(key, place);
    }
  }
  const weight = ({ meaning, kind, there }: Place) =>
    (meaning ? 1000 : 0) + (kind === 'outside-marks' ? 0 : 100) + there.size;
  return [...places.values()].sort((a, b) => weight(b) - weight(a) || a.at[0] - b.at[0]);
}

/** "And" put in, left out or moved across the marks; a "not" changes the meaning and is told. */
function isSmallMatter(kind: PlaceKind, { weight }: Edit, here: string, there: string): boolean {
  if (kind === 'left-out' || weight === 'meaning' || (here !== '' && there !== '' && kind === 'words')) {
    return false;
  }
  return isSmall(here === '' ? there : here);
}

function kindOf(edit: Edit): PlaceKind | null {
  const kind = wordingKind(edit);
  if (kind === 'outside-marks') return kind;
  if (kind === 'replace' || kind === 'insert' || kind === 'delete') return 'words';
  return kind === null && edit.weight !== 'cosmetic' ? 'left-out' : null;
}

/** Tells of the keys of a text, between spaces, whether it prints the page's words at a place, with those on either side. */
function agreement(tokens: readonly Token[], [start, end]: Stretch): (keys: string) => boolean {
  const from = tokens.findIndex((token) => token.end > start);
  const first = from < 0 ? tokens.length : from;
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last++;
  const around = ` ${keysOf(tokens.slice(Math.max(0, first - CONTEXT_WORDS), last + CONTEXT_WORDS))} `;
  return (keys) => keys.includes(around);
}

function keysOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}

function wordsIn(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}
