import type { Corpus } from '../corpus/corpus';
import type { Compared } from '../framing/compared';
import { FRAGMENT_WORDS } from '../match/decide';
import type { Article } from '../model/article';
import type { Statement } from '../model/corpus';
import type { Edges, Match, Quote } from '../model/report';
import type { ReadQuote } from '../quotes/read-quotes';
import { GROUP_WORDS } from '../quotes/words';
import { joinParts } from '../text/joined-parts';
import { rebaseMatch } from '../text/rebase-match';
import { tokenize } from '../text/tokens';
import { type Found, lookUp, type NumberedMatch } from './match-statement';
import { outsideOf } from './outside';

const NOTHING: ReadonlySet<number> = new Set();
const SEEN: Edges = { start: 'seen', end: 'seen' };

/** What the corpora have for one quote. */
export interface Answer extends Pick<Quote, 'matches' | 'renderings'> {
  /** For each of the matches the quote beside the statement's versions, the deciding one first; empty where it is not sure. */
  compared: Compared[][];
  /** The statement of each of the matches. */
  statements: Statement[];
}

/**
 * Looks up every quote that is speech. Long quotes come first, because a fragment may be asserted where the article
 * already prints its statement.
 *
 * @param edgesOf Which ends of a quote nobody has seen; null where both were seen.
 */
export function matchQuotes(
  article: Article,
  page: string | null,
  quotes: readonly ReadQuote[],
  corpora: readonly Corpus[],
  edgesOf: (quote: ReadQuote) => Edges | null = (quote) => edgesOnPage(article, quote),
): Answer[] {
  const answers: Answer[] = quotes.map(() => ({ matches: [], renderings: [], compared: [], statements: [] }));
  for (const corpus of corpora) {
    const matched = new Set<number>();
    for (const index of longestFirst(quotes)) {
      const quote = quotes[index];
      if (!quote) continue;
      const found = matchOne(article, page, quote, corpus, matched, edgesOf(quote));
      for (const { number, rendering } of found.renderings) {
        answers[index]?.renderings.push(rendering);
        matched.add(number);
      }
      const answer = answers[index];
      for (const one of found.matches) {
        answer?.matches.push(one.match);
        answer?.statements.push(one.statement);
        const isSure = one.match.verdict !== 'uncertain';
        answer?.compared.push(isSure ? compare(one, found.edges) : []);
        if (isSure) matched.add(one.number);
      }
    }
  }
  return answers;
}

function matchOne(
  article: Article,
  page: string | null,
  quote: ReadQuote,
  corpus: Corpus,
  matched: ReadonlySet<number>,
  edges: Edges | null,
): Found & { edges: Edges } {
  const joined = joinParts(quote);
  const found = lookUp(
    {
      text: joined.text,
      speaker: speakerOf(quote),
      published: article.published,
      matched: saidBySeveral(quote) ? NOTHING : matched,
      page,
      outside: outsideOf(article.text, quote),
      ...(edges ? { edges } : {}),
    },
    corpus,
  );
  const inQuote = (match: Match): Match => rebaseMatch(match, joined.toQuote);
  return {
    matches: found.matches.map((one) => ({ ...one, match: inQuote(one.match) })),
    renderings: found.renderings,
    edges: edges ?? SEEN,
  };
}

/** The same comparison as framing takes it; versions that are too far off to be asserted are left out. */
function compare({ match, touched }: NumberedMatch, edges: Edges): Compared[] {
  return match.against.flatMap(({ edits, verdict }, index) => {
    const place = touched[index];
    if (!place || verdict === 'uncertain') return [];
    const { id, text, attested } = place.version;
    return [
      { statement: match.statement, version: { id, text, attested }, edits, touched: place.touched, edges },
    ];
  });
}

/** Who said it, as far as it is known. A guess must neither help a match nor forbid one. */
function speakerOf({ attribution }: ReadQuote): string | null {
  return attribution.certainty === 'unclear' ? null : (attribution.source?.name ?? null);
}

/**
 * Whether several unnamed people said it ("protesters chanted “…”"): their few words are not the statement only because
 * the article prints that statement elsewhere.
 */
function saidBySeveral({ attribution: { source } }: ReadQuote): boolean {
  if (source === null || source.role !== 'unnamed') return false;
  const phrase = source.text.toLowerCase().split(/,| (?:of|for|from|in|at|with|who) /)[0] ?? '';
  return GROUP_WORDS.has(phrase.trim().split(/\s+/).at(-1) ?? '');
}

/** Numbers of the quotes that are speech, long ones before fragments, else in reading order. */
function longestFirst(quotes: readonly ReadQuote[]): number[] {
  const spoken = quotes.flatMap((quote, index) =>
    isSpeech(quote.kind) ? [{ index, words: wordsOf(quote) }] : [],
  );
  const long = spoken.filter((quote) => quote.words > FRAGMENT_WORDS);
  const short = spoken.filter((quote) => quote.words <= FRAGMENT_WORDS);
  return [...long, ...short].map((quote) => quote.index);
}

function isSpeech(kind: Quote['kind']): boolean {
  return kind !== 'scare' && kind !== 'title';
}

function wordsOf(quote: ReadQuote): number {
  return quote.parts.reduce((words, part) => words + tokenize(part.text).length, 0);
}

/** A page that ends in the middle of a quote did not cut it: nobody has seen how it goes on. */
function edgesOnPage(article: Article, quote: ReadQuote): Edges | null {
  if (article.complete) return null;
  const endsHere = article.text.slice(quote.end).trim() === '';
  return endsHere ? { start: 'seen', end: 'cut' } : null;
}
