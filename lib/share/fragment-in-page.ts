import { foldText, placesOf } from './find-in-text';
import { END_WORDS, LEAST_WORDS, type TextDirective, WHOLE_WORDS } from './fragment-of-text';
import { type FragmentWord, fragmentWords, lineEnds, searchText } from './fragment-words';

/** A quote's place in the text of its page. Lines are blocks; UTF-16 offsets, `[start, end)`. */
export interface PlaceInPage {
  page: string;
  start: number;
  end: number;
}

/** Words of the page added before or behind a quote to tell it from another place, ever more. */
const AROUND_WORDS = [3, 6, 12];

/** A way to name a stretch of the page. */
interface Candidate {
  directive: TextDirective;
  from: number;
  to: number;
}

/**
 * How to find a quote in a page whose text is known: the words as they stand there, a range where they cross lines or are
 * many. Where they stand in more places than one, words are added: more of the quote, then what stands before it, behind it,
 * or both. One directive; none for a quote of fewer than four words.
 */
export function directivesInPage({ page, start, end }: PlaceInPage): TextDirective[] {
  const words = fragmentWords(page.slice(start, end)).map((word) => shift(word, start));
  if (words.length < LEAST_WORDS) return [];
  const folded = foldText(page);
  const offset = (place: number) => foldText(page.slice(0, place)).length;
  let last: TextDirective[] = [];
  for (const { directive, from, to } of candidates(page, words)) {
    last = [directive];
    const [first, second] = placesOf(directive, folded);
    if (first && !second && first[0] === offset(from) && first[1] === offset(to)) break;
  }
  return last;
}

/** Ever longer ways to name the place, shortest first. */
function* candidates(page: string, words: readonly FragmentWord[]): Generator<Candidate> {
  const own = ownWords(page, words);
  yield* own;
  const whole = own.at(-1);
  if (whole === undefined) return;
  for (const many of AROUND_WORDS) {
    const prefix = before(page, whole, many);
    const suffix = behind(page, whole, many);
    if (prefix) yield prefix;
    if (suffix) yield suffix;
    const both = prefix && behind(page, prefix, many);
    if (both) yield both;
  }
}

/** The quote by its own words: all of a short one, the first and last words of another, ever more of them. */
function ownWords(page: string, words: readonly FragmentWord[]): Candidate[] {
  const from = words[0]?.start ?? 0;
  const to = words.at(-1)?.end ?? from;
  if (words.length <= WHOLE_WORDS && !/[\r\n]/.test(page.slice(from, to)))
    return [{ directive: { start: searchText(page.slice(from, to)) }, from, to }];
  const [head, tail] = lineEnds(page, words);
  return [END_WORDS, 2 * END_WORDS, 4 * END_WORDS].flatMap((many) => {
    const opening = head.slice(0, many);
    const until = opening.at(-1)?.end ?? from;
    const closing = tail.filter((word) => word.start >= until).slice(-many);
    const start = searchText(page.slice(from, until));
    if (closing[0] === undefined) return [];
    return [{ directive: { start, end: searchText(page.slice(closing[0].start, to)) }, from, to }];
  });
}

/** The same, only where these words stand before it; marks between them and the quote go to whichever line they stand on. */
function before(page: string, { directive, from, to }: Candidate, many: number): Candidate | null {
  const line = page.slice(0, from).search(/[^\r\n]*$/);
  const words = fragmentWords(page.slice(line, from)).slice(-many);
  if (words[0])
    return { directive: { ...directive, prefix: page.slice(line + words[0].start, from) }, from, to };
  const above = page.slice(0, line).trimEnd();
  const wordsAbove = fragmentWords(above.slice(above.search(/[^\r\n]*$/))).slice(-many);
  if (!wordsAbove[0]) return null;
  const marks = page.slice(line, from).trimStart();
  return {
    directive: {
      ...directive,
      prefix: above.slice(above.search(/[^\r\n]*$/) + wordsAbove[0].start),
      start: searchText(marks + directive.start),
    },
    from: from - marks.length,
    to,
  };
}

/** The same, only where these words stand behind it. */
function behind(page: string, { directive, from, to }: Candidate, many: number): Candidate | null {
  const rest = page.slice(to);
  const line = rest.split(/[\r\n]/, 1)[0] ?? '';
  const end = fragmentWords(line).slice(0, many).at(-1)?.end;
  if (end !== undefined) return { directive: { ...directive, suffix: line.slice(0, end) }, from, to };
  const below = rest.slice(line.length).trimStart();
  const endBelow = fragmentWords(below.split(/[\r\n]/, 1)[0] ?? '')
    .slice(0, many)
    .at(-1)?.end;
  if (endBelow === undefined) return null;
  const marks = line.trimEnd();
  const last = directive.end === undefined ? 'start' : 'end';
  return {
    directive: { ...directive, [last]: `${directive[last] ?? ''}${marks}`, suffix: below.slice(0, endBelow) },
    from,
    to: to + marks.length,
  };
}

function shift({ start, end }: FragmentWord, by: number): FragmentWord {
  return { start: start + by, end: end + by };
}
