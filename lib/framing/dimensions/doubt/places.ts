import { tokenize } from '../../../text/tokens';
import type { Range } from '../../voice/ranges';
import {
  type Anchors,
  FARTHEST,
  leadsAgainst,
  leadsToCue,
  leadsToMarks,
  MOST_BETWEEN,
  MOST_LINKS,
  reportsMarks,
} from './leads';
import type { DoubtPlace, DoubtWords } from './lexicon';

/** Words of a title before the speaker: "Without evidence, Mayor Roe said". */
const MOST_TITLES = 4;
/** The place where a mark of doubt ends its clause. */
const CLAUSE_ENDS = /^(?:\s*["”’»']{0,2}\s*(?:[.,;:!?)—–“"«]|$)|\s+(?:that|que|de que)\s|\n)/u;
const JUST_SPACE = /^\s+$/u;
const CLAUSE_BREAK = /^\s*[,;:(—–-]*\s*$/u;
/** After marks only a comma or a dash makes a clause of its own; it may stand inside the marks. */
const AFTER_MARKS = /^["”’»']{0,3}\s*[,;(—–-]+\s*$/u;
const AFTER_MARKS_BARE = /^["”’»']{0,3}\s*$/u;

type Check = (mark: Range, words: DoubtWords, anchors: Anchors) => boolean;

const CHECKS: Readonly<Record<DoubtPlace, Check>> = {
  verb: (mark, words, anchors) => leadsToCue(mark, words, anchors) || closesClause(mark, anchors),
  marks: (mark, { between }, anchors) =>
    leadsToMarks(mark, between, MOST_BETWEEN, anchors) || closesClause(mark, anchors),
  noun: (mark, { link }, anchors) => leadsToMarks(mark, link, 0, anchors),
  claim: (mark, { link }, anchors) =>
    leadsToMarks(mark, link, MOST_LINKS, anchors) ||
    reportsMarks(mark, anchors) ||
    isAppositive(mark, anchors),
  aside: (mark, _, anchors) => closesClause(mark, anchors) || opensFor(mark, anchors),
  'open-aside': (mark, _, anchors) => follows(mark, anchors) || opensFor(mark, anchors),
  correction: (mark, _, anchors) => follows(mark, anchors),
  against: (mark, _, anchors) => leadsAgainst(mark, anchors),
};

/** Whether a mark of doubt stands, in one of the ways its group allows, where it is about the quote. */
export function isBound(
  mark: Range,
  places: readonly DoubtPlace[],
  words: DoubtWords,
  anchors: Anchors,
): boolean {
  return places.some((place) => CHECKS[place](mark, words, anchors));
}

/** Right after the verb, the speaker or the marks, at the end of its clause or before the speaker: "said falsely". */
function closesClause(mark: Range, anchors: Anchors): boolean {
  const { text, source } = anchors;
  if (!follows(mark, anchors)) return false;
  if (CLAUSE_ENDS.test(text.slice(mark.end, mark.end + FARTHEST))) return true;
  return source !== null && source.start > mark.end && JUST_SPACE.test(text.slice(mark.end, source.start));
}

function follows(mark: Range, { text, cue, source, parts }: Anchors): boolean {
  const near = (range: Range) => range.end <= mark.start && mark.start - range.end <= FARTHEST;
  if ([cue, source].some((one) => one && near(one) && CLAUSE_BREAK.test(text.slice(one.end, mark.start))))
    return true;
  return parts.some((part) => {
    if (!near(part)) return false;
    const gap = text.slice(part.end, mark.start);
    return AFTER_MARKS.test(gap) || (AFTER_MARKS_BARE.test(gap) && /[,—–]/u.test(text[part.end - 1] ?? ''));
  });
}

/** "…," a baseless claim. */
function isAppositive(mark: Range, anchors: Anchors): boolean {
  const { text } = anchors;
  const article = /(?:^|[\s,—–])(?:an?|the|una?|la|el)\s$/iu.exec(
    text.slice(Math.max(0, mark.start - 6), mark.start),
  );
  const start = article ? mark.start - article[0].trimStart().length : mark.start;
  const comma = /[,—–(]["”’»']{0,2}\s*$/u.test(text.slice(Math.max(0, start - 5), start));
  return comma && closesClause({ start, end: mark.end }, anchors);
}

/** "Without evidence, Roe claimed": opens the sentence, and the speaker or the verb is next. */
function opensFor(mark: Range, { text, cue, source, opensSentence }: Anchors): boolean {
  if (!opensSentence(mark.start)) return false;
  return [cue, source].some((one) => {
    if (!one || one.start < mark.end || one.start - mark.end > FARTHEST) return false;
    const gap = text.slice(mark.end, one.start);
    return /^,?\s[^,;:.?!"“”«»]*$/u.test(gap) && tokenize(gap).length <= MOST_TITLES;
  });
}
