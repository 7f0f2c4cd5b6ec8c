import * as v from 'valibot';
import type { Article } from '../model/article';

/** UTF-16 units; a page's text is cut well below this by the reader. */
const LONGEST_TEXT = 2_000_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const block = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['headline', 'paragraph', 'heading', 'caption', 'blockquote', 'list-item']),
});

/** An article as the reader sends it to the worker. */
export const articleSchema: v.GenericSchema<Article> = v.object({
  url: v.nullable(v.string()),
  canonical: v.nullable(v.string()),
  title: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  published: v.nullable(v.string()),
  lang: v.string(),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  blocks: v.array(block),
  complete: v.boolean(),
  isArticle: v.boolean(),
});
