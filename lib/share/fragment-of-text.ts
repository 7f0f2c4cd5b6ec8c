import {
  type FragmentWord,
  fragmentWords,
  lineEnds,
  runsOf,
  searchText,
  untouchedWords,
} from './fragment-words';

/** One `text=` of an address: `[prefix-,]start[,end][,-suffix]`, not yet encoded. */
export interface TextDirective {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
  suffix?: string | undefined;
}

/** A quote of fewer words is no place: "the raids" stands anywhere. */
export const LEAST_WORDS = 4;

/** Words up to which a quote is looked for as a whole; longer ones by their first and last words. */
export const WHOLE_WORDS = 10;

/** Words looked for at the beginning of a long quote, where the page may well begin alike elsewhere. */
const START_WORDS = 10;

/** Words looked for at its end, and at its beginning alone: enough to be one place, few enough that no clause cuts into them. */
export const END_WORDS = 6;

/**
 * Where to look for a quote of which nothing but its words is known. The page may break it by a reporting clause or by blocks, or
 * show only its beginning. So a long one is looked for by words of its first and its last clean run, then by the first ones
 * alone; a short one as printed, then by its longest run. Browsers go to the first of several that they find. Empty for
 * a quote of fewer than four words.
 */
export function directivesOf(text: string): TextDirective[] {
  const words = fragmentWords(text);
  if (words.length < LEAST_WORDS) return [];
  const say = (some: readonly FragmentWord[]) => searchText(text.slice(some[0]?.start, some.at(-1)?.end));
  const runs = runsOf(text, untouchedWords(text, words));
  const isLong = (run: FragmentWord[]) => run.length >= LEAST_WORDS;
  const [first, last] = [runs.find(isLong), runs.findLast(isLong)];
  const isOneLine = !/[\r\n]/.test(text.trim());

  if (words.length <= WHOLE_WORDS && isOneLine) {
    const isWhole = first === undefined || first.length === words.length;
    return isWhole ? [{ start: say(words) }] : [{ start: say(words) }, { start: say(first) }];
  }
  if (first === undefined || last === undefined) return atTheEdges(text, words, say);
  const alone = { start: say(first.slice(0, END_WORDS)) };
  const after = first === last ? last.slice(START_WORDS) : last;
  if (after.length === 0) return [alone];
  return [{ start: say(first.slice(0, START_WORDS)), end: say(after.slice(-END_WORDS)) }, alone];
}

/** "Food, water, medicine, shelter …": no run is long enough, so the first and last words are taken as printed. */
function atTheEdges(
  text: string,
  words: readonly FragmentWord[],
  say: (some: readonly FragmentWord[]) => string,
): TextDirective[] {
  const [first, last] = lineEnds(text, words);
  const start = first.slice(0, LEAST_WORDS);
  const end = last.filter((word) => word.start > (start.at(-1)?.start ?? 0)).slice(-LEAST_WORDS);
  return end.length === 0 ? [{ start: say(start) }] : [{ start: say(start), end: say(end) }];
}
