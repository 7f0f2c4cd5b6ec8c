import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article, Block } from '../lib/model/article';
import { toIsoDate } from '../lib/page/dates';
import { guessLanguage } from '../lib/page/guess-language';
import { hiddenByMarkup } from '../lib/page/hidden';
import { readPage, TEXT_LIMIT } from '../lib/page/read-page';
import { decodeText } from './decode';
import { fitHtml, parseDocument } from './dom';

/** What is known of an article from outside its text. What is given here wins over what the page says. */
export interface ArticleFacts {
  url?: string | null;
  title?: string | null;
  /** ISO date or date-time. */
  published?: string | null;
  /** BCP 47; of a text without one, it is guessed. */
  lang?: string | null;
}

/** An article, or one sentence on what is wrong with the input and what to do. */
export type ReadArticle = { ok: true; article: Article } | { ok: false; reason: string };

/** Bytes of the largest file that is opened; above it a file is no article. */
const FILE_LIMIT = 200_000_000;

/**
 * Reads an article from a saved page (`.html`) or a text file, or from standard input (`-`). What a file holds decides
 * where its name does not end in `.txt`, `.html`, `.htm` or `.xhtml`.
 */
export async function readArticleFile(path: string, facts: ArticleFacts): Promise<ReadArticle> {
  const name = path === '-' ? 'Standard input' : `"${path}"`;
  const bytes = await readBytes(path, name);
  if (typeof bytes === 'string') return { ok: false, reason: bytes };
  if (bytes.length === 0)
    return { ok: false, reason: `${name} is empty; give a saved article, .html or .txt.` };
  if (bytes.length > FILE_LIMIT)
    return { ok: false, reason: `${name} is over 200 MB; give one saved article, .html or .txt.` };
  const text = decodeText(bytes);
  if (text === null)
    return { ok: false, reason: `${name} is not a text file; save the page as .html or .txt and give that.` };
  const read = isHtml(path, text) ? articleFromHtml(text, facts) : articleFromText(text, facts);
  return read.ok ? read : { ok: false, reason: read.reason.replace(/^The input/, () => name) };
}

/**
 * An article from a page's HTML. Of a very large page the beginning is read, and the article is then not `complete`.
 * A page with no text at all is a fault.
 */
export function articleFromHtml(html: string, facts: ArticleFacts): ReadArticle {
  const fitted = fitHtml(html);
  const document = parseDocument(fitted.html);
  const { article } = readPage(document, { url: facts.url ?? null, isHidden: hiddenByMarkup });
  if (article.text === '')
    return { ok: false, reason: 'The input holds no text; give a saved article, .html or .txt.' };
  return {
    ok: true,
    article: {
      ...article,
      title: facts.title ?? article.title,
      published: toIsoDate(facts.published ?? '') ?? article.published,
      lang: facts.lang ?? article.lang,
      complete: article.complete && fitted.complete,
    },
  };
}

/**
 * An article from plain text, a paragraph a line. Offsets refer to exactly this string; a text over the limit is cut at
 * its end and then not `complete`. Somebody who gives a text says that it is an article.
 */
export function articleFromText(text: string, facts: ArticleFacts): ReadArticle {
  if (text.trim() === '')
    return { ok: false, reason: 'The input holds no text; give a saved article, .html or .txt.' };
  const kept = text.slice(0, TEXT_LIMIT);
  return {
    ok: true,
    article: {
      url: facts.url ?? null,
      canonical: null,
      title: facts.title ?? null,
      outlet: null,
      published: toIsoDate(facts.published ?? ''),
      lang: facts.lang ?? guessLanguage(kept),
      text: kept,
      blocks: linesOf(kept, facts.title ?? null),
      complete: kept.length === text.length,
      isArticle: true,
    },
  };
}

/** Every line that holds more than white space, without the white space around it. The title's own line is the headline. */
function linesOf(text: string, title: string | null): Block[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: line === title?.trim() ? 'headline' : 'paragraph',
  }));
}

function isHtml(path: string, text: string): boolean {
  const ending = extname(path).toLowerCase();
  if (ending === '.txt') return false;
  if (/^\.x?html?$/.test(ending)) return true;
  return /^\s*(?:<\?xml|<!--|<!doctype\s+html|<html|<head|<body|<meta|<title|<article|<div|<p[\s>])/i.test(
    text,
  );
}

/** The bytes, or one sentence on why there are none. */
async function readBytes(path: string, name: string): Promise<Uint8Array | string> {
  try {
    if (path !== '-') return await readFile(path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return `${name} does not exist; check the path.`;
    if (code === 'EISDIR') return `${name} is a folder; name the article file inside it.`;
    if (code === 'EACCES' || code === 'EPERM') return `${name} may not be read; check its permissions.`;
    return `${name} could not be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}
