import type { Corpus } from '../corpus/corpus';
import { FRAGMENT_WORDS } from '../match/decide';
import type { Article } from '../model/article';
import type { Edges, Quote, Report, TopicVerdict } from '../model/report';
import { guessLanguage } from '../page/guess-language';
import { type ReadQuote, readQuotes } from '../quotes/read-quotes';
import { paragraphs } from '../text/paragraphs';
import { countWords } from '../text/tokens';
import { NOBODY } from './find-unmarked';
import { framePage } from './frame-page';
import { type Answer, matchQuotes } from './match-quotes';
import { pageFacts } from './page-facts';
import { readSelection, type SelectedText } from './read-selection';

/** UTF-16 units of a selection that are looked up: about a thousand words, more than any one quotation has. */
export const LONGEST_SELECTION = 6000;
/** Words without which nothing can be said: one word alone is anybody's. */
const LEAST_WORDS = 2;
/** Words by which the whole selection must account for more of a statement than the quotes inside it; fewer may be chance. */
const MORE_WORDS = FRAGMENT_WORDS;
/** Words from which a text's language is guessed; a few words are of several languages. */
const LANGUAGE_WORDS = 10;

/** Ends that no mark of the selection shows: a person may have begun or stopped anywhere. */
const NOBODY_SAW: Edges = { start: 'cut', end: 'cut' };
/** A selection is no page, so it is about nothing. */
const NO_TOPIC: TopicVerdict = { verdict: 'not-an-article', score: 0, evidence: [] };

/** A report on the words; or why nothing can be said of them. */
export type FindResult = { ok: true; report: Report } | { ok: false; why: 'too-short' | 'too-long' };

/** One way to read a selection: as one quote, or as a stretch of an article with quotes in it. */
interface Reading {
  quotes: readonly ReadQuote[];
  answers: readonly Answer[];
}

/**
 * Looks up words that a person selected on any page, the same way as a page's quotes: as one quote by nobody known or, where quotation
 * marks stand inside, as the quotes an article would have there, whichever accounts for more of a statement.
 *
 * The report has no page and nothing is observed of one; offsets refer to the selection as `readSelection` gives it. A quote of a
 * few words that is not found is left out: so few are often in the collection and cannot be told from anybody's.
 */
export function findQuote(selected: string, corpora: readonly Corpus[]): FindResult {
  if (selected.length > LONGEST_SELECTION) return { ok: false, why: 'too-long' };
  const start = performance.now();
  const selection = readSelection(selected);
  if (countWords(selection.text) < LEAST_WORDS) return { ok: false, why: 'too-short' };
  const article = asArticle(selection.text, corpora);

  const whole = readAs(article, [wholeQuote(selection.text)], corpora, () => NOBODY_SAW);
  const inside = selection.hasMarks ? readInside(article, selection, corpora) : null;
  const chosen = choose(whole, inside);
  const kept = chosen.quotes.map(
    (quote, at) => isKnown(chosen.answers[at]) || wordsOf(quote) > FRAGMENT_WORDS,
  );
  if (!kept.includes(true)) return { ok: false, why: 'too-short' };
  const reading: Reading = {
    quotes: chosen.quotes.filter((_, at) => kept[at]),
    answers: chosen.answers.filter((_, at) => kept[at]),
  };
  return { ok: true, report: reportOf(article, reading, corpora, performance.now() - start) };
}

function readAs(
  article: Article,
  quotes: readonly ReadQuote[],
  corpora: readonly Corpus[],
  edgesOf: (quote: ReadQuote) => Edges | null,
): Reading {
  return { quotes, answers: matchQuotes(article, null, quotes, corpora, edgesOf) };
}

/** The quotes that the selection would have as an article's text; who says them there helps a match or forbids it. */
function readInside(article: Article, selection: SelectedText, corpora: readonly Corpus[]): Reading {
  const outlets = corpora.flatMap((corpus) => corpus.outlets.map((outlet) => outlet.name));
  const quotes = readQuotes(article.text, { lang: article.lang, outlets }).filter(
    ({ kind }) => kind !== 'scare' && kind !== 'title',
  );
  return readAs(article, quotes, corpora, ({ start, end }) => ({
    start: selection.beginsInside && start <= 1 ? 'cut' : 'seen',
    end: article.text.slice(end).trim() === '' ? 'cut' : 'seen',
  }));
}

/** What a statement's own words account for decides; the quotes inside unless the whole has clearly more. */
function choose(whole: Reading, inside: Reading | null): Reading {
  if (inside === null || inside.quotes.length === 0) return whole;
  const [ofWhole, ofInside] = [accountedFor(whole), accountedFor(inside)];
  if (ofInside === 0) return ofWhole > 0 || isMentioned(whole) ? whole : inside;
  return ofWhole > ofInside + MORE_WORDS ? whole : inside;
}

/** Words of the selection that are surely a statement's. */
function accountedFor({ quotes, answers }: Reading): number {
  return quotes.reduce((sum, quote, at) => {
    const answer = answers[at];
    const sure = answer?.matches.find(({ verdict }) => verdict !== 'uncertain');
    if (sure) return sum + (sure.against[0]?.kept.words ?? wordsOf(quote));
    return answer && answer.renderings.length > 0 ? sum + wordsOf(quote) : sum;
  }, 0);
}

function isMentioned({ answers }: Reading): boolean {
  return answers.some(isKnown);
}

function isKnown(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.matches.length > 0 || answer.renderings.length > 0);
}

function wordsOf({ parts }: Pick<Quote, 'parts'>): number {
  return parts.reduce((words, part) => words + countWords(part.text), 0);
}

function reportOf(
  article: Article,
  { quotes, answers }: Reading,
  corpora: readonly Corpus[],
  matchMs: number,
): Report {
  const start = performance.now();
  // No quotes are given, because nothing is observed around them: the article they stand in is not here.
  const framed = framePage({
    ...{ article, page: null, quotes: [], answers, topic: NO_TOPIC, corpora, cues: false },
  });
  return {
    page: pageFacts(article, NO_TOPIC, false),
    quotes: quotes.map((quote, at) => ({
      ...quote,
      matches: framed.matches[at] ?? [],
      renderings: answers[at]?.renderings ?? [],
      framing: [],
    })),
    unmarked: [],
    styleNotes: framed.styleNotes,
    corpus: corpora.map((corpus) => corpus.extent),
    took: { extract: 0, quotes: 0, match: matchMs, attribute: 0, framing: performance.now() - start },
  };
}

function wholeQuote(text: string): ReadQuote {
  const span = { start: 0, end: text.length, text };
  return {
    ...span,
    id: 'q1',
    parts: [span],
    repeats: [],
    kind: 'speech',
    paragraph: paragraphs(text).length,
    attribution: NOBODY,
  };
}

function asArticle(text: string, corpora: readonly Corpus[]): Article {
  const spoken = corpora[0]?.extent.lang ?? 'en';
  return {
    url: null,
    canonical: null,
    title: null,
    outlet: null,
    published: null,
    lang: countWords(text) < LANGUAGE_WORDS ? spoken : guessLanguage(text),
    text,
    blocks: [],
    complete: false,
    isArticle: false,
  };
}
