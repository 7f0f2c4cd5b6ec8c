import type { Article } from '../model/article';
import type { Topic } from '../model/corpus';
import type { TopicVerdict } from '../model/report';
import type { Span } from '../model/span';

/** Event words an article needs: one may be a passing mention. */
const EVENT_MENTIONS = 2;
/** Words for the people or the authority an article needs besides. */
const CONTEXT_MENTIONS = 2;
/** Quotes of six words or more that are surely the corpus's: that many stand for a page about something else. */
const QUOTES_FOR_OLDER = 1;
/** Evidence spans kept: enough to show, not the whole article. */
const MOST_EVIDENCE = 12;
/** UTF-16 units read; the topic of an article shows long before. */
const TEXT_READ = 60_000;

/**
 * Tells whether an article is about a corpus's topic, from its whole text and from what its quotes matched.
 * `sureQuotes` is the number of its quotes of six words or more that the corpus surely has.
 *
 * On topic needs words for the event and for the people or authority, more of the first than words of look-alike
 * stories, and a date inside the topic's span, words of this very occasion, or matched quotes. A page without these
 * that still prints the corpus's quotes is an older quote in another article.
 */
export function judgeTopic(article: Article, topic: Topic, sureQuotes: number): TopicVerdict {
  if (!article.isArticle) return { verdict: 'not-an-article', score: 0, evidence: [] };
  const text = article.text.slice(0, TEXT_READ);
  const event = mentions(text, topic.event);
  const context = mentions(text, topic.context);
  const occasion = mentions(text, topic.occasion);
  const against = mentions(text, topic.against);

  const speaksOfIt =
    event.length >= EVENT_MENTIONS && context.length >= CONTEXT_MENTIONS && event.length > against.length;
  const when = datedWithin(article.published, topic);
  const isIt =
    speaksOfIt && (when === 'inside' || (when === 'unknown' && (occasion.length > 0 || sureQuotes > 0)));
  const evidence = [...event, ...context, ...occasion]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_EVIDENCE);
  const score = topicScore(event.length, context.length, occasion.length, sureQuotes);
  if (isIt) return { verdict: 'on-topic', score, evidence };
  if (sureQuotes >= QUOTES_FOR_OLDER) return { verdict: 'older-quote', score, evidence };
  return { verdict: 'off-topic', score: Math.min(score, 0.4), evidence };
}

/** 0 to 1, rising with each kind of word and with matched quotes; for ordering and display, never for the verdict. */
function topicScore(event: number, context: number, occasion: number, quotes: number): number {
  const share = (count: number, enough: number) => Math.min(count, enough) / enough;
  return (
    0.35 * share(event, 6) + 0.25 * share(context, 6) + 0.2 * share(occasion, 2) + 0.2 * share(quotes, 2)
  );
}

function datedWithin(published: string | null, topic: Topic): 'inside' | 'outside' | 'unknown' {
  if (published === null) return 'unknown';
  const day = published.slice(0, 10);
  return day >= topic.from && day <= topic.to ? 'inside' : 'outside';
}

/** Places where a term begins at a word's start; case aside. Terms may go on ("immigra" finds "immigrants"). */
function mentions(text: string, terms: readonly string[]): Span[] {
  if (terms.length === 0) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(termPattern(terms))) {
    const start = match.index;
    found.push({ start, end: start + match[0].length, text: match[0] });
  }
  return found;
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** One pattern a list, kept as long as the list: a corpus's terms do not change. */
function termPattern(terms: readonly string[]): RegExp {
  let pattern = patterns.get(terms);
  if (!pattern) {
    const longestFirst = [...terms].sort((a, b) => b.length - a.length).map(escapePattern);
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})\\p{L}*`, 'giu');
    patterns.set(terms, pattern);
  }
  return pattern;
}

function escapePattern(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
