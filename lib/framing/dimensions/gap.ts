import type { Observation } from '../../model/report';
import type { Span } from '../../model/span';
import { sentences } from '../../text/sentences';
import type { Compared } from '../compared';

/** Field of the evidence for a wording that nobody has read, only others print. */
export const AS_PRINTED = 'as-printed';
/** A place where the wording itself leaves words out: what stands there is not known. */
const OMISSION = /…|\.\s?\.\s?\./u;

/** The order of two passages in one wording is exact. */
const SURE = 0.95;
/** Paragraphs apart up to which a reader takes two quotes for neighbours in what was said. */
const NEAR_PARAGRAPHS = 1;

/** A word whose meaning lies in what was said before: "these minors", "that is why". */
const POINTS_BACK =
  /^[^\p{L}]*(?:this|that|these|those|they|such|est[eao]s?|es[eao]s?|aquell[oa]s?|aquel|ell[oa]s|tal(?:es)?)(?![\p{L}])/iu;

/** A quote with its place in the article and beside its statement's wordings. */
export interface PlacedQuote extends Span {
  paragraph: number;
  /** One for each wording it was compared with, the deciding one first. */
  compared: readonly Compared[];
}

/**
 * What the statement has between two quotes of it that an article prints one after the other: value "2 sentences", evidence the
 * sentences in the wording. Rule `gap.points-back` where the second begins with a word like "these", whose meaning those sentences
 * may carry. Null where nothing stands between, the order is another, they are not of one wording, or they stand far apart.
 */
export function observeGap(first: PlacedQuote, second: PlacedQuote): Observation | null {
  if (Math.abs(second.paragraph - first.paragraph) > NEAR_PARAGRAPHS) return null;
  for (const after of second.compared) {
    const before = first.compared.find(({ version }) => version.id === after.version.id);
    const between = before && sentencesBetween(after.version.text, before.touched[1], after.touched[0]);
    const opening = between?.[0];
    const closing = between?.at(-1);
    if (!opening || !closing) continue;
    return {
      dimension: 'gap',
      value: between.length === 1 ? '1 sentence' : `${between.length} sentences`,
      confidence: SURE,
      rule: POINTS_BACK.test(second.text) ? 'gap.points-back' : 'gap.between',
      voice: 'quote',
      evidence: {
        record: after.version.id,
        field: after.version.attested === 'as-printed-by' ? AS_PRINTED : 'text',
        text: after.version.text.slice(opening.start, closing.end),
      },
    };
  }
  return null;
}

/** The number of an observation's value, "2 sentences"; null for another text. */
export function readGap(value: string): number | null {
  const [, sentences] = /^(\d+) sentences?$/.exec(value) ?? [];
  return sentences === undefined ? null : Number(sentences);
}

function sentencesBetween(text: string, from: number, to: number): Span[] {
  if (from >= to || OMISSION.test(text.slice(from, to))) return [];
  return sentences(text).filter(({ start, end }) => start >= from && end <= to);
}
