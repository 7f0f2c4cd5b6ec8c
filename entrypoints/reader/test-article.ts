import type { Article } from '../../lib/model/article';

/** The least an article can be, for tests of the road between reader and worker. */
export const article: Article = {
  url: null,
  canonical: null,
  title: null,
  outlet: null,
  published: null,
  lang: 'en',
  text: 'A line.',
  blocks: [],
  complete: true,
  isArticle: true,
};
