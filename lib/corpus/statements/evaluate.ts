/**
 * Problem: how well are quotes grouped into statements, measured on a list somebody else made by hand?
 *
 * Method: over all pairs of listed quotes. A pair is wanted where the list gives both one statement and they share a run of
 * words (`LEAST_RUN`); it is forbidden where the list gives them no statement in common and another speaker, or the same
 * speaker and a shared run all the same: the same words, kept apart by hand, are of two occasions. Every other pair says
 * nothing: a list names an occasion or a few passages, not each sentence. Two quotes are taken for grouped where they
 * stand in one statement.
 */
import * as v from 'valibot';
import { tokenize } from '../../text/tokens';

/** Words in an unbroken run from which two quotes of one statement must be found together. */
const LEAST_RUN = 4;

const lineSchema = v.object({
  article: v.string(),
  /** Number of the quote in its article, from 0; only to tell two equal texts apart. */
  quote: v.number(),
  statements: v.pipe(v.array(v.string()), v.minLength(1)),
  text: v.string(),
  speaker: v.nullable(v.string()),
  lang: v.string(),
  words: v.number(),
});

/** One quote of the list. */
export type GoldQuote = v.InferOutput<typeof lineSchema>;

/** A pair that came out otherwise than the list has it. */
export interface Mistake {
  kind: 'missed' | 'wrong';
  one: GoldQuote;
  other: GoldQuote;
}

/** Counts over pairs. */
export interface Evaluation {
  quotes: number;
  wanted: number;
  found: number;
  /** Of the wanted pairs that are not together, those that stand in two passages of one occasion. */
  apartInOne: number;
  forbidden: number;
  wrong: number;
  /** Quotes of the list that are in no record. */
  absent: GoldQuote[];
  mistakes: Mistake[];
}

/** Reads a list, one JSON object a line. A line that does not fit comes back as a sentence with its number. */
export function readGold(text: string): { ok: true; quotes: GoldQuote[] } | { ok: false; reason: string } {
  const quotes: GoldQuote[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch {
      return { ok: false, reason: `line ${index + 1} is not valid JSON` };
    }
    const parsed = v.safeParse(lineSchema, data);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      return { ok: false, reason: `line ${index + 1}: ${v.getDotPath(issue) ?? ''}: ${issue.message}` };
    }
    quotes.push(parsed.output);
  }
  return { ok: true, quotes };
}

/** Where a quote stands: ids of its statements, and of their occasions. */
export interface Standing {
  statements: ReadonlySet<string>;
  occasions: ReadonlySet<string>;
}

/** Compares a grouping with a list. `standingOf` answers where a quote stands; null where no record has it. */
export function evaluateGrouping(
  gold: readonly GoldQuote[],
  standingOf: (quote: GoldQuote) => Standing | null,
): Evaluation {
  const placed = gold.map((quote) => ({
    quote,
    standing: standingOf(quote),
    words: tokenize(quote.text).map((token) => token.key),
  }));
  const there = placed.flatMap(({ quote, standing, words }) =>
    standing ? [{ quote, standing, words }] : [],
  );
  const result: Evaluation = {
    quotes: gold.length,
    ...{ wanted: 0, found: 0, apartInOne: 0, forbidden: 0, wrong: 0 },
    absent: placed.filter(({ standing }) => standing === null).map(({ quote }) => quote),
    mistakes: [],
  };
  there.forEach((one, index) => {
    for (const other of there.slice(index + 1)) {
      const isOne = meet(new Set(one.quote.statements), other.quote.statements);
      const sharesWords = sharesRun(one.words, other.words);
      const together = meet(one.standing.statements, other.standing.statements);
      const mistake = (kind: Mistake['kind']) =>
        result.mistakes.push({ kind, one: one.quote, other: other.quote });
      if (isOne && sharesWords) {
        result.wanted += 1;
        if (together) result.found += 1;
        else {
          mistake('missed');
          if (meet(one.standing.occasions, other.standing.occasions)) result.apartInOne += 1;
        }
      } else if (!isOne && (one.quote.speaker !== other.quote.speaker || sharesWords)) {
        result.forbidden += 1;
        if (together) {
          result.wrong += 1;
          mistake('wrong');
        }
      }
    }
  });
  return result;
}

function meet(one: ReadonlySet<string>, other: Iterable<string>): boolean {
  for (const each of other) if (one.has(each)) return true;
  return false;
}

function sharesRun(one: readonly string[], other: readonly string[]): boolean {
  const grams = (words: readonly string[]) =>
    words.slice(LEAST_RUN - 1).map((_, at) => words.slice(at, at + LEAST_RUN).join(' '));
  const theirs = new Set(grams(other));
  return grams(one).some((gram) => theirs.has(gram));
}
