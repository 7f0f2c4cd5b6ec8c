import type { Completeness } from '../../lib/framing/dimensions/completeness';
import type { WordingKind } from '../../lib/framing/dimensions/wording';
import { sentences } from '../../lib/text/sentences';
import { asClause, countOf, isInside, PLAIN, plainRuns, respelled, sourcesOf } from './synthetic-words';

/** A quote made from a known text, with what was done to it. */
export interface Variant {
  /** What was done. */
  kind: string;
  /** The article's words up to and with the opening mark, and from the closing mark on. */
  before: string;
  quote: string;
  after: string;
  source: string;
  completeness: Completeness;
  /** The differences a reader should be told, in order. */
  wording: readonly WordingKind[];
}

/** Words of a sentence that is cut into, so that what remains is longer than a fragment. */
const CUT_WORDS = 12;
/** Words that are put in: none of them is in the source. */
const OTHER_WORDS = ['lantern', 'velvet', 'granite', 'pelican'];
/** A quote of so many words is called a fragment, wherever it was cut. */
const FRAGMENT_WORDS = 4;
const ADDED = '[the harbour board]';
const MARKS = ['…', '. . .', '[…]', '...'];

const OPEN = 'Roe said, “';
const CLOSE = '” on Monday.';
/** A word in front of the mark, so that the quote is part of the article's own sentence. */
const WOVEN = 'Roe mentioned “';

/**
 * Variants of quotations whose class is known, the same ones for the same texts. Only quotations that begin a sentence, end one, and hold no mark of
 * an editor serve as sources; of each every variant is made that it allows.
 */
export function makeVariants(quotations: readonly string[]): Variant[] {
  return sourcesOf(quotations).flatMap((source, nth) => variantsOf(source, nth));
}

type Made = Pick<Variant, 'kind' | 'quote' | 'completeness'> & Partial<Variant>;

function variantsOf(source: string, nth: number): Variant[] {
  const made: Made[] = [
    { kind: 'whole', quote: asClause(source), completeness: 'whole' },
    { kind: 'only spelling and marks', quote: respelled(source), completeness: 'whole' },
    ...cuts(source, nth),
    ...fragments(source, nth),
    ...changes(source, nth),
    ...movedOut(source),
  ];
  return made.map((one) => ({ before: OPEN, after: CLOSE, source, wording: [], ...one }));
}

function cuts(source: string, nth: number): Made[] {
  const all = sentences(source).map(({ text }) => text.split(' '));
  const [first = [], last = []] = [all[0], all.at(-1)];
  const made: Made[] = [];
  const add = (kind: string, quote: string[], completeness: Completeness): void => {
    made.push({ kind, quote: asClause(quote.join(' ')), completeness });
  };
  if (all.length > 1 && first.length > 4) add('one of its sentences', first, 'sentences');
  const head = 2 + (nth % 4);
  const tail = 2 + ((nth >> 1) % 4);
  const middle = all.length > 1 ? all.slice(1, -1).flat() : [];
  const opened = [...first.slice(head), ...middle, ...(all.length > 1 ? last : [])];
  const closed = [...(all.length > 1 ? first : []), ...middle, ...last.slice(0, -tail)];
  const bothEnds = [...first.slice(head), ...middle, ...(all.length > 1 ? last : [])].slice(0, -tail);
  const [cutFirst, cutLast] = [first.length >= CUT_WORDS, last.length >= CUT_WORDS];
  if (cutFirst) add('cut at its start', opened, 'cut-at-start');
  if (cutLast) add('cut at its end', closed, 'cut-at-end');
  if (cutFirst && cutLast && bothEnds.length > FRAGMENT_WORDS + 1) {
    add('cut at both ends', bothEnds, 'cut-at-both-ends');
  }
  const [opening = '', ...rest] = opened;
  if (cutFirst && /^\p{Ll}/u.test(opening)) {
    const capital = opening.slice(0, 1).toUpperCase();
    add('cut at its start, capital put in', [capital + opening.slice(1), ...rest], 'cut-at-start');
    add('cut at its start, capital marked', [`[${capital}]${opening.slice(1)}`, ...rest], 'cut-at-start');
  }
  if (cutLast) add('cut at its end, marked', [...closed, '…'], 'cut-at-end');
  if (cutLast && last.slice(4, 7).every((word) => /\p{L}/u.test(word))) {
    const at = all.slice(0, -1).flat().length + 4;
    const words = source.split(' ');
    const [left, right] = [words.slice(0, at), words.slice(at + 3)];
    const mark = MARKS[nth % MARKS.length] ?? '…';
    add('cut inside, marked', [...left, mark, ...right], 'cut-inside');
    add('cut inside, not marked', [...left, ...right], 'cut-inside');
  }
  return made;
}

/** A few words of a sentence, and one alone, woven into the article's own sentence and not. */
function fragments(source: string, nth: number): Made[] {
  const words = source.split(' ');
  const plain = plainRuns(words);
  const run = plain.filter(({ length }) => length >= 2)[nth % 3] ?? plain.find(({ length }) => length >= 2);
  const alone = words.find((word) => PLAIN.test(word) && word.length > 4 && countOf(source, word) === 1);
  const some = run?.slice(0, 2 + (nth % 3)).join(' ');
  return [
    ...(some
      ? [{ kind: 'fragment, woven', before: WOVEN, quote: some, completeness: 'fragment' as const }]
      : []),
    ...(some ? [{ kind: 'fragment after “said,”', quote: some, completeness: 'fragment' as const }] : []),
    ...(alone
      ? [{ kind: 'single word', before: WOVEN, quote: alone, completeness: 'single-word' as const }]
      : []),
  ];
}

function changes(source: string, nth: number): Made[] {
  const words = source.split(' ');
  const places = words.flatMap((word, at) => (at > 1 && isInside(words, at) && PLAIN.test(word) ? [at] : []));
  const at = places[(nth * 5) % Math.max(1, places.length)];
  if (at === undefined) return [];
  const other = OTHER_WORDS.find((word) => countOf(source, word) === 0) ?? '';
  const word = words[at] ?? '';
  const change = (kind: string, put: string[], ...wording: WordingKind[]): Made => ({
    kind,
    quote: asClause([...words.slice(0, at), ...put, ...words.slice(at + 1)].join(' ')),
    completeness: 'whole',
    wording,
  });
  return [
    change('word replaced', [other], 'replace'),
    change('word put in', [word, other], 'insert'),
    change('word left out', [], 'delete'),
    change('bracketed words put in', [word, ADDED], 'bracket'),
    change('bracketed words in place of one', [ADDED], 'bracket'),
    change('[sic]', [word, '[sic]'], 'sic'),
  ];
}

/** The first word stands as the article's own before the mark. */
function movedOut(source: string): Made[] {
  const [first = '', ...rest] = source.split(' ');
  if (!/^\p{L}+$/u.test(first) || first === 'I') return [];
  const before = `Roe said that ${first.toLowerCase()} “`;
  return [
    {
      kind: 'first word outside the marks',
      before,
      quote: rest.join(' '),
      completeness: 'cut-at-start',
      wording: ['outside-marks'],
    },
  ];
}
