import type { Corpus } from '../corpus/corpus';
import type { Article } from '../model/article';
import type { Quote, Report } from '../model/report';
import { readPeople } from '../quotes/people';
import { type ReadOptions, type ReadQuote, readQuotes } from '../quotes/read-quotes';
import { refineAttribution } from '../quotes/refine';
import { pageAddress } from '../text/page-address';
import { findUnmarked } from './find-unmarked';
import { framePage } from './frame-page';
import { type Answer, matchQuotes } from './match-quotes';
import { pageFacts } from './page-facts';
import { judgeTopic } from './topic';

export interface ExplainOptions {
  /** Called once, as soon as there is enough to paint: sources by rules alone, no framing yet. */
  onFirst?: (report: Report) => void;
  /** Put the article's text into the report, for those who have only its offsets. */
  withText?: boolean;
  /** Look for words about something (money, the law) near the quotes, too: weak, so off unless asked for. */
  cues?: boolean;
  /** Milliseconds the caller spent on getting the article. */
  extractMs?: number;
  /** Milliseconds from any start; a seam for tests. */
  now?: () => number;
}

/**
 * UTF-16 units read for names. compromise reads about 50 kB a second; an article names its people early, and a page ten
 * times as long would hold the worker for ten seconds.
 */
const NAMES_READ = 100_000;

/**
 * The whole program: an article and the corpora in, a report out.
 *
 * Spans and sources by rules → matches → `onFirst` → sources refined by a language model of names (loaded at first
 * use, and only where there are quotes) → framing → the answer. The answer may say more than the first report, for one what
 * the page prints without quotation marks; it has the same quotes with the same verdicts.
 */
export async function explain(
  article: Article,
  corpora: readonly Corpus[],
  options: ExplainOptions = {},
): Promise<Report> {
  const now = options.now ?? (() => performance.now());
  const took = { extract: options.extractMs ?? 0, quotes: 0, match: 0, attribute: 0, framing: 0 };
  const clock = (step: keyof typeof took, since: number) => {
    took[step] += now() - since;
  };
  const reading: ReadOptions = {
    lang: article.lang,
    blocks: article.blocks,
    outlets: corpora.flatMap((corpus) => corpus.outlets.map((outlet) => outlet.name)),
  };
  const page = pageAddress(article.url, article.canonical);

  const startQuotes = now();
  const read = readQuotes(article.text, reading);
  clock('quotes', startQuotes);

  const startMatch = now();
  const answers = matchQuotes(article, page, read, corpora);
  clock('match', startMatch);

  const topic = bestTopic(article, corpora, read, answers);
  let unmarked: Quote[] = [];
  let styleNotes: Report['styleNotes'] = [];
  let matches = answers.map((answer) => answer.matches);
  const report = (quotes: readonly ReadQuote[], framing: Quote['framing'][]): Report => ({
    page: pageFacts(article, topic, options.withText === true),
    quotes: quotes.map((quote, index) => ({
      ...quote,
      matches: matches[index] ?? [],
      renderings: answers[index]?.renderings ?? [],
      framing: framing[index] ?? [],
    })),
    unmarked,
    styleNotes,
    corpus: corpora.map((corpus) => corpus.extent),
    took: { ...took },
  });
  options.onFirst?.(report(read, []));

  if (topic.verdict === 'on-topic' || topic.verdict === 'older-quote') {
    const startScan = now();
    unmarked = findUnmarked(article, page, read, corpora);
    clock('match', startScan);
  }

  const startAttribute = now();
  const quotes =
    read.length === 0
      ? read
      : refineAttribution(article.text, read, await readPeople(article.text.slice(0, NAMES_READ)), reading);
  clock('attribute', startAttribute);

  const startFraming = now();
  const framed = framePage({ article, page, quotes, answers, topic, corpora, cues: options.cues === true });
  matches = framed.matches;
  styleNotes = framed.styleNotes;
  clock('framing', startFraming);
  return report(quotes, framed.framing);
}

/** The verdict of the corpus that speaks most surely for the article; off topic where no corpus was asked. */
function bestTopic(
  article: Article,
  corpora: readonly Corpus[],
  read: readonly ReadQuote[],
  answers: readonly Answer[],
): Report['page']['topic'] {
  const order = ['on-topic', 'older-quote', 'off-topic', 'not-an-article'];
  const sure = read.filter((quote, index) => isLong(quote) && isFound(answers[index])).length;
  const verdicts = corpora.map((corpus) => judgeTopic(article, corpus.topic, sure));
  verdicts.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.score - a.score);
  return (
    verdicts[0] ?? { verdict: article.isArticle ? 'off-topic' : 'not-an-article', score: 0, evidence: [] }
  );
}

/** Words under which a match says little about the whole article. */
const LONG_QUOTE_WORDS = 6;

function isLong(quote: ReadQuote): boolean {
  return quote.parts.reduce((words, part) => words + part.text.split(/\s+/).length, 0) >= LONG_QUOTE_WORDS;
}

function isFound(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  return answer.renderings.length > 0 || answer.matches.some(({ verdict }) => verdict !== 'uncertain');
}
