import { baseLanguage } from '../../../text/languages';
import lexicon from '../../lexicons/date-words.json';
import type { Range } from '../../voice/ranges';

/** How much a date tells: one with a year, one without, or only the edge of a time ("since 2010"). */
export type DateRank = 'year' | 'noYear' | 'edge';

/** The words of a date, [start, end) in the text that was read. */
export interface DateWords extends Range {
  rank: DateRank;
}

/** 1900 to 2099, neither part of a longer number nor an amount or a share; a span of years is one ("2015-16"). */
const YEAR = String.raw`(?<![\p{N}$€£#.,/-])(?:19|20)\d{2}(?:[-–]\d{2,4})?(?![\p{L}\p{N}%]|[.,:/-]\p{N}|\s?%)`;
const DAY = String.raw`(?<![\p{N}.,$€£])(?:0?[1-9]|[12]\d|3[01])(?![\p{N}%]|[.,:/]\p{N})`;
/** Read alike in both languages, and only with a year: without one, "9/11" and "24/7" are no dates. */
const FIGURES = String.raw`\d{1,2}/\d{1,2}/(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}`;
const BEFORE = String.raw`(?<![\p{L}\p{N}$€£#/-]|\p{N}[.,])`;
const AFTER = String.raw`(?![\p{L}\p{N}]|[/-]\p{N})`;

/** "next Friday" is ahead before it is a day, "since 2010" an edge before a year, "Jan. 7, 2016" a year before a day. */
const ORDER = ['ahead', 'edge', 'year', 'noYear'] as const;

type Entry = Omit<typeof lexicon.en, 'slots'> & { slots: Record<string, string> };
type Patterns = Readonly<Record<(typeof ORDER)[number], RegExp>>;

const english = compile({ ...lexicon.en });
const byLanguage: ReadonlyMap<string, readonly Patterns[]> = new Map([
  ['en', [english]],
  ['es', [compile({ ...lexicon.es })]],
  ['', [english, compile({ ...lexicon.es })]],
]);

/** Whether dates can be looked for in a language (BCP 47; an empty tag reads as either). */
export function knowsDates(lang: string): boolean {
  return byLanguage.has(baseLanguage(lang));
}

/**
 * The date words of a text in text order, as printed, with the small word that ties them ("in January 2016"), never
 * overlapping; a time to come ("next week") is none. Rules only: nothing is resolved to a day. Numbers that count something are none ("2,016 people", "in 2016
 * cases"); where a language is not known none are found.
 */
export function findDates(text: string, lang: string): DateWords[] {
  const found: (Range & { rank: (typeof ORDER)[number] })[] = [];
  for (const patterns of byLanguage.get(baseLanguage(lang)) ?? []) {
    for (const rank of ORDER) {
      for (const { index, 0: words } of text.matchAll(patterns[rank])) {
        const date = { start: index, end: index + words.length, rank };
        if (!found.some(({ start, end }) => start < date.end && date.start < end)) found.push(date);
      }
    }
  }
  return found
    .flatMap(({ rank, ...range }) => (rank === 'ahead' ? [] : [{ ...range, rank }]))
    .sort((a, b) => a.start - b.start);
}

function compile(entry: Entry): Patterns {
  const slots: Record<string, string> = {
    ...entry.slots,
    year: YEAR,
    day: DAY,
    // A bare year stands before a mark, a capital or a small word; before any other word it counts that word.
    counted: String.raw`(?!\s(?!(?:${entry.small})(?![\p{L}\p{N}]))\p{Ll})`,
  };
  const one = (list: readonly string[]) =>
    new RegExp(`${BEFORE}(?:${list.map((pattern) => fill(pattern, slots)).join('|')})${AFTER}`, 'gu');
  return {
    ahead: one(entry.ahead),
    edge: one(entry.edge),
    year: one([FIGURES, ...entry.year]),
    noYear: one(entry.noYear),
  };
}

function fill(pattern: string, slots: Readonly<Record<string, string>>): string {
  const spaced = pattern.replaceAll(' ', String.raw`[^\S\n]`);
  return spaced.replace(/\{([a-z]+)\}/g, (_, name: string) => `(?:${fill(slots[name] ?? '', slots)})`);
}
