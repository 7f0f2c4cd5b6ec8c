import type { Article } from '../model/article';
import type { PageFacts, TopicVerdict } from '../model/report';
import { paragraphs } from '../text/paragraphs';
import { countWords } from '../text/tokens';

/** What the report says of the page as a whole. */
export function pageFacts(article: Article, topic: TopicVerdict, withText: boolean): PageFacts {
  return {
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    lang: article.lang,
    words: countWords(article.text),
    paragraphs: paragraphs(article.text).length,
    complete: article.complete,
    ...(withText ? { text: article.text } : {}),
    topic,
  };
}
