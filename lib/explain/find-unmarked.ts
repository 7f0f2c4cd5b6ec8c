import type { Corpus } from '../corpus/corpus';
import { scanText } from '../match/scan';
import type { Article } from '../model/article';
import type { Quote } from '../model/report';
import type { Span } from '../model/span';
import type { ReadQuote } from '../quotes/read-quotes';
import { paragraphs } from '../text/paragraphs';
import { matchesFor } from './match-statement';
import { outsideOf } from './outside';

/** UTF-16 units of an article that are scanned: ten times a long read, a transcript of a day in parliament. */
const MOST_CHARACTERS = 600_000;
/** Who said it is not known and not asked. */
export const NOBODY: Quote['attribution'] = { source: null, cue: null, via: null, certainty: 'unclear' };

/**
 * Stretches of the article that print a statement of a corpus word for word without quotation marks, in reading order, as
 * quotes of kind `unmarked`. Only what is surely the statement's is given; of whom the article says it is not asked.
 */
export function findUnmarked(
  article: Article,
  page: string | null,
  quotes: readonly ReadQuote[],
  corpora: readonly Corpus[],
): Quote[] {
  const text = article.text.slice(0, MOST_CHARACTERS);
  const taken = quotes.flatMap((quote) => [quote, ...quote.repeats]).sort((a, b) => a.start - b.start);
  const found: Quote[] = [];
  for (const corpus of corpora) {
    for (const span of scanText(text, taken, corpus.passages)) {
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const outside = outsideOf(article.text, span);
      const query = { text: span.text, speaker: null, published: article.published, page, outside };
      const matches = matchesFor(query, corpus).filter((match) => match.verdict !== 'uncertain');
      if (matches.length > 0) found.push(asQuote(span, matches));
    }
  }
  found.sort((a, b) => a.start - b.start);
  const lines = paragraphs(article.text);
  return found.map((quote, index) => ({
    ...quote,
    id: `u${index + 1}`,
    paragraph: lines.find((line) => line.end > quote.start)?.number ?? 0,
  }));
}

function asQuote(span: Span, matches: Quote['matches']): Quote {
  return {
    ...span,
    id: '',
    parts: [span],
    repeats: [],
    kind: 'unmarked',
    paragraph: 0,
    attribution: NOBODY,
    matches,
    renderings: [],
    framing: [],
  };
}
