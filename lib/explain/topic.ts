/**
 * Problem: is a page about a corpus's topic? It must say yes to a blog post of six lines, and no to a long article about
 * something else that mentions the same words in passing, also where neither has a date.
 *
 * Method: five lists of terms, counted in the text. The event must be spoken of often enough for the text's length; the
 * people or the authority must be there; and something must belong to this occasion and no other: the place, the day, who
 * ordered it. How much of that is asked for falls with what is known: a date inside the topic's span asks for little, a
 * missing one for more; a matched quote stands for the occasion, not for the event.
 *
 * The numbers were set on the headlines, labels and quotes of the bundled records and looked at on 650 news articles about
 * other things, with and without their dates (`docs/measurements.md`).
 */
import type { Article } from '../model/article';
import type { Topic } from '../model/corpus';
import type { TopicVerdict } from '../model/report';
import type { Span } from '../model/span';
import { countWords } from '../text/tokens';

/** Words a mention of the event may stand for: with more, the event is a passing mention. Longer means less is asked for. */
const WORDS_A_MENTION = {
  /** Where the occasion is sure: a distinctive phrase, two terms of this occasion, or a matched quote. */
  ofOccasion: 300,
  /** Where one term of the occasion and the date speak for it. */
  inTime: 120,
  /** Where only the date does. */
  onlyInTime: 60,
} as const;
/** Mentions of event and people or authority, and terms and phrases of the occasion, together, without which nothing is said. */
const LEAST_MENTIONS = 3;
/** Terms of the occasion that make it sure. */
const SURE_TERMS = 2;
/** Of an article in time that does not name the event: what it must have of the people, and of the occasion. */
const WITHOUT_EVENT = { people: 3, occasion: 3, wordsAPerson: 20 } as const;
/** Quotes of six words or more that are surely the corpus's: that many stand for a page about something else. */
const QUOTES_FOR_OLDER = 1;
/**
 * What each kind of sign adds to the score, and how many of it add all. The weights sum to 1; set by hand, for order and display
 * only: no verdict rests on them.
 */
const SCORE = {
  event: { weight: 0.35, enough: 6 },
  people: { weight: 0.25, enough: 6 },
  occasion: { weight: 0.2, enough: 4 },
  quotes: { weight: 0.2, enough: 2 },
} as const;
/** Terms of the occasion that a distinctive phrase is worth in the score. */
const TERMS_A_PHRASE = 2;
/** Score that a page off topic has at most, however many words it shares with the topic. */
const MOST_OFF_TOPIC = 0.4;
/** Evidence spans kept: enough to show, not the whole article. */
const MOST_EVIDENCE = 12;
/** UTF-16 units read; the topic of an article shows long before. */
const TEXT_READ = 60_000;

/** What an article has of a topic's words. */
interface Signs {
  words: number;
  event: Span[];
  people: Span[];
  occasion: Span[];
  /** Different terms of the occasion, and different distinctive phrases. */
  terms: number;
  phrases: number;
  against: number;
  when: 'inside' | 'outside' | 'unknown';
}

/**
 * Tells whether an article is about a corpus's topic, from its whole text and from what its quotes matched.
 * `sureQuotes` is the number of its quotes of six words or more that the corpus surely has. A page that is not on topic
 * and still prints the corpus's quotes is an older quote in another article.
 */
export function judgeTopic(article: Article, topic: Topic, sureQuotes: number): TopicVerdict {
  if (!article.isArticle) return { verdict: 'not-an-article', score: 0, evidence: [] };
  const signs = readSigns(article, topic);
  const evidence = [...signs.event, ...signs.people, ...signs.occasion]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_EVIDENCE);
  const score = topicScore(signs, sureQuotes);
  if (isOnTopic(signs, sureQuotes)) return { verdict: 'on-topic', score, evidence };
  if (sureQuotes >= QUOTES_FOR_OLDER) return { verdict: 'older-quote', score, evidence };
  return { verdict: 'off-topic', score: Math.min(score, MOST_OFF_TOPIC), evidence };
}

function readSigns(article: Article, topic: Topic): Signs {
  const text = article.text.slice(0, TEXT_READ);
  const occasion = mentions(text, topic.occasion);
  const phrases = mentions(text, topic.phrases);
  return {
    words: countWords(text),
    event: mentions(text, topic.event),
    people: mentions(text, topic.context),
    occasion: [...occasion, ...phrases],
    terms: termsIn(occasion, topic.occasion),
    phrases: termsIn(phrases, topic.phrases),
    against: mentions(text, topic.against).length,
    when: datedWithin(article.published, topic),
  };
}

function isOnTopic(signs: Signs, sureQuotes: number): boolean {
  const { words, event, people, terms, phrases, against, when } = signs;
  if (when === 'outside' || (against > 0 && event.length <= against)) return false;
  const often = (wordsAMention: number): boolean => event.length > 0 && event.length * wordsAMention >= words;
  const isSure = phrases > 0 || terms >= SURE_TERMS || sureQuotes > 0;
  const isInTime = when === 'inside';
  if (event.length === 0) {
    const speaksOfPeople =
      people.length >= WITHOUT_EVENT.people &&
      (terms >= WITHOUT_EVENT.occasion || (terms > 0 && people.length * WITHOUT_EVENT.wordsAPerson >= words));
    return isInTime && speaksOfPeople;
  }
  if (people.length === 0 && !isSure) return false;
  if (event.length + people.length + terms + phrases < LEAST_MENTIONS) return false;
  if (isSure) return often(WORDS_A_MENTION.ofOccasion);
  if (!isInTime) return false;
  return (
    (terms > 0 && often(WORDS_A_MENTION.inTime)) ||
    (event.length > 1 && people.length > 1 && often(WORDS_A_MENTION.onlyInTime))
  );
}

/** 0 to 1, rising with each kind of word and with matched quotes; for ordering and display, never for the verdict. */
function topicScore({ event, people, terms, phrases }: Signs, quotes: number): number {
  const part = ({ weight, enough }: { weight: number; enough: number }, count: number) =>
    weight * (Math.min(count, enough) / enough);
  return (
    part(SCORE.event, event.length) +
    part(SCORE.people, people.length) +
    part(SCORE.occasion, terms + TERMS_A_PHRASE * phrases) +
    part(SCORE.quotes, quotes)
  );
}

function datedWithin(published: string | null, topic: Topic): Signs['when'] {
  if (published === null) return 'unknown';
  const day = published.slice(0, 10);
  return day >= topic.from && day <= topic.to ? 'inside' : 'outside';
}

/** Places where a term begins at a word's start; case aside. Terms may go on ("strik" finds "strikes"). */
function mentions(text: string, terms: readonly string[]): Span[] {
  if (terms.length === 0) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(termPattern(terms))) {
    const start = match.index;
    found.push({ start, end: start + match[0].length, text: match[0] });
  }
  return found;
}

/** How many different terms the mentions are of. A mention is of the longest it begins with: "new year's" is no "new year". */
function termsIn(found: readonly Span[], terms: readonly string[]): number {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const named = found.map(({ text }) => {
    const mention = text.toLowerCase().replace(/\s+/g, ' ');
    return longestFirst.find((term) => mention.startsWith(term.toLowerCase()));
  });
  return new Set(named).size;
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
