import { tokenize } from '../../../text/tokens';
import type { Range } from '../../voice/ranges';
import type { DoubtWords } from './lexicon';

/** Longest stretch, in characters, from a mark of doubt to what it doubts; a few small words fit. */
export const FARTHEST = 48;
/** Words between an adverb and its verb or marks ("allegedly went on to say"). */
export const MOST_BETWEEN = 4;
/** Words between a claim and its marks: "that", "de que". */
export const MOST_LINKS = 2;
/** Words between "contrary to" and the claim it is about ("contrary to what the mayor said"). */
const MOST_AGAINST = 5;
/** Nothing but words, then the mark that opens the quote. */
const OPENING = /^[\p{L}\p{M}\s]*[\s(—–]["“„«‘'¿¡]{1,3}$/u;
/** "el llamado “a la calma”" is an appeal, not a naming. */
const APPEAL = /llamad[oa]s?$/iu;
const APPEAL_TO = /^\W*(?:al?|de|del)\s/iu;

/** "policies contrary to “our values”" tells what the policies are, not that the words are wrong. */
const CLAIM =
  /\b(?:claims?|assertions?|statements?|allegations?|suggestions?|afirmaci(?:ón|ones)|declaraci(?:ón|ones))\b/iu;
const WHAT = /^\s+(?:what|lo que)\b/iu;

/** What a mark of doubt can be bound to: the quote's own reporting words, its speaker beside them, its parts. */
export interface Anchors {
  text: string;
  cue: Range | null;
  source: Range | null;
  parts: readonly Range[];
  /** Whether a sentence begins at an offset. */
  opensSentence: (start: number) => boolean;
}

/** "allegedly said", "falsely went on to claim". */
export function leadsToCue(mark: Range, words: DoubtWords, { text, cue }: Anchors): boolean {
  if (!cue || cue.start < mark.end || cue.start - mark.end > FARTHEST) return false;
  const gap = text.slice(mark.end, cue.start);
  if (/[^\p{L}\p{M}\s]/u.test(gap)) return false;
  return onlySmall(gap, words.between, MOST_BETWEEN);
}

/** "supposedly the “boss”": only small words between. */
export function leadsToMarks(
  mark: Range,
  small: ReadonlySet<string>,
  most: number,
  { text, parts }: Anchors,
) {
  return parts.some((part) => {
    if (part.start <= mark.end || part.start - mark.end > FARTHEST) return false;
    if (APPEAL.test(text.slice(mark.start, mark.end)) && APPEAL_TO.test(text.slice(part.start, part.end)))
      return false;
    const gap = text.slice(mark.end, part.start);
    return OPENING.test(gap) && onlySmall(gap, small, most);
  });
}

/** "the false rumor that it was a “plot”": the marks stand in what the claim says. */
export function reportsMarks(mark: Range, { text, parts }: Anchors): boolean {
  return parts.some((part) => {
    if (part.start <= mark.end || part.start - mark.end > FARTHEST) return false;
    const gap = text.slice(mark.end, part.start);
    return /^\s(?:that|(?:de )?que)\s/iu.test(gap) && OPENING.test(gap);
  });
}

/** "Contrary to Roe's claim that “…”", "contrary to what the mayor said": no comma before what it is about. */
export function leadsAgainst(mark: Range, { text, cue, parts }: Anchors): boolean {
  const near = [cue, ...parts].filter((one) => one !== null && one.start >= mark.end);
  return near.some((one) => {
    if (!one || one.start - mark.end > 2 * FARTHEST) return false;
    const gap = text.slice(mark.end, one.start);
    if (/[,;:.?!]/u.test(gap)) return false;
    const between = tokenize(gap);
    return between.length > 0 && between.length <= MOST_AGAINST && (one === cue ? WHAT : CLAIM).test(gap);
  });
}

function onlySmall(gap: string, small: ReadonlySet<string>, most: number): boolean {
  const between = tokenize(gap);
  return between.length <= most && between.every(({ key }) => small.has(key));
}
