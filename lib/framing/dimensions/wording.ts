import type { Edit, Observation } from '../../model/report';
import { tokenize } from '../../text/tokens';
import type { Compared } from '../compared';

/** Words are paired exactly. */
const CONFIDENCE = 0.95;
/** A word of up to three letters before a mark ("to", "of the") is there by grammar, also where the statement has it too. */
const SMALL_WORDS = /^(?:[^\p{L}]*\p{L}{1,3}(?!\p{L}))+[^\p{L}]*$/u;

/** The kinds of difference that are told: words, marks of an editor, words moved across the quotation marks. */
export type WordingKind = 'replace' | 'insert' | 'delete' | 'bracket' | 'sic' | 'outside-marks';

/**
 * Where a quote's words differ from its statement's wording: one observation a difference, the kind in the rule
 * (`wording.replace`). The value is what this article prints there; for words it does not print, what the wording has, with
 * the wording as evidence. A word the wording has and the article prints just before the mark is `wording.outside-marks`.
 * Spelling and punctuation are none; words cut off or left out with a mark are told by completeness.
 *
 * @param text The article's text, which the evidence is a slice of.
 * @param quote Offset of the quote's text in it.
 */
export function observeWording(text: string, quote: { start: number }, compared: Compared): Observation[] {
  return compared.edits.flatMap((edit) => {
    const kind = wordingKind(edit);
    if (kind === null) return [];
    const evidence = evidenceOf(text, quote.start, kind, edit, compared);
    if (evidence.text.trim() === '' || (kind === 'outside-marks' && isSmall(evidence.text))) return [];
    return [
      {
        dimension: 'wording',
        value: evidence.text,
        confidence: CONFIDENCE,
        rule: `wording.${kind}`,
        voice: kind === 'outside-marks' ? ('narrator' as const) : ('quote' as const),
        evidence,
      },
    ];
  });
}

/** Whether words that stand outside the marks are too small to be told. */
export function isSmall(words: string): boolean {
  return SMALL_WORDS.test(words);
}

/** The kind of difference an edit is told as; null where no word differs. */
export function wordingKind({ kind, weight, page, source }: Edit): WordingKind | null {
  if (kind === 'boundary') return 'outside-marks';
  if (kind === 'sic') return 'sic';
  if (kind === 'bracket') return page[1] > page[0] && !isOneLetter(weight, page, source) ? 'bracket' : null;
  if (weight === 'cosmetic') return null;
  return kind === 'replace' || kind === 'insert' || kind === 'delete' ? kind : null;
}

/** "[I]n": only the capital is the editor's. */
function isOneLetter(weight: Edit['weight'], page: Edit['page'], source: Edit['source']): boolean {
  return weight === 'cosmetic' && source[1] > source[0] && page[1] - page[0] - 2 === source[1] - source[0];
}

function evidenceOf(
  text: string,
  quoteStart: number,
  kind: WordingKind,
  edit: Edit,
  { version }: Compared,
): Observation['evidence'] {
  const [from, to] = edit.source;
  if (kind === 'delete') return { record: version.id, field: 'text', text: version.text.slice(from, to) };
  if (kind !== 'outside-marks') return slice(text, quoteStart + edit.page[0], quoteStart + edit.page[1]);
  const count = tokenize(version.text.slice(from, to)).length;
  // A sentence before the mark is enough: moved words are few.
  const reach = Math.max(0, quoteStart - (to - from) * 2 - 8);
  const before = tokenize(text.slice(reach, quoteStart)).slice(-count);
  return slice(text, reach + (before[0]?.start ?? 0), reach + (before.at(-1)?.end ?? 0));
}

function slice(text: string, start: number, end: number): Observation['evidence'] {
  return { start, end, text: text.slice(start, end) };
}
