import type { QuoteKind } from '../../model/report';
import type { Proposal } from '../attribution/proposal';
import type { Quotation } from '../marks/marks';
import type { Piece } from '../skeleton';
import { readAround } from './around';
import { type Inside, readInside } from './inside';
import { isSpeech } from './weights';

/** Words that are woven in though nothing marks them so: shorter than this and in small letters. In words. */
const SHORT = 3;

/** Tells what the quotation at piece `k` is, from its words and its best attribution in its own sentence. */
export type KindTeller = (k: number, content: string, best: Proposal | null) => QuoteKind;

/**
 * What each marked phrase of a text is, asked in reading order. Speech stands for itself; a fragment is woven into the
 * article’s sentence; scare and title are nobody’s words. Named evidence is weighed (`weights.ts`); it remembers only
 * where speech was seen last.
 */
export function kindTeller(
  row: readonly Piece[],
  quotations: readonly Quotation[],
  lang: string,
): KindTeller {
  const doubled = quotations.some((quotation) => !quotation.single);
  let spoken: Piece | null = null;
  return (k, content, best) => {
    const inside = readInside(content, lang);
    const piece = row[k];
    const evidence = [...inside.evidence, ...readAround(row, k, inside, best, lang)];
    const goesOn =
      spoken !== null && spoken.paragraph === piece?.paragraph && spoken.sentenceFrom !== piece.sentenceFrom;
    if (goesOn) evidence.push('goes on after speech');
    // A headline is set in single marks by custom; in running text they stand a level deeper, or at arm’s length.
    if (doubled && quotations[piece?.quotation ?? -1]?.single && (piece?.paragraph ?? 0) > 0)
      evidence.push('single marks among double ones');
    if (!isSpeech(evidence)) {
      const named = evidence.some(
        (mark) => mark === 'kind of work beside' || mark === 'between the parts of a name',
      );
      return inside.titled || named ? 'title' : 'scare';
    }
    spoken = piece ?? null;
    return isWoven(row, k, inside, best) ? 'fragment' : 'speech';
  };
}

function isWoven(row: readonly Piece[], k: number, { lower, words }: Inside, best: Proposal | null): boolean {
  const before = row[k - 1];
  if (before?.kind === 'word') return lower || best === null || best.cue === null || best.cue.to !== k;
  const setOff =
    before === undefined ||
    before.kind === 'end' ||
    before.kind === 'colon' ||
    before.kind === 'comma' ||
    before.kind === 'dash';
  if (!setOff) return lower;
  return (
    lower &&
    words < SHORT &&
    before?.kind !== 'colon' &&
    !(best !== null && /^quote-|^according/.test(best.rule))
  );
}
