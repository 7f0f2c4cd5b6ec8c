import * as v from 'valibot';
import { observeArticle } from '../../framing/observe-page';
import type { Article } from '../../model/article';
import type { LabelTerm } from '../../model/corpus';
import type { ReadQuote } from '../../quotes/read-quotes';
import { paragraphs } from '../../text/paragraphs';
import { CLAUSE_WORDS, concept } from './fields';
import type { ArticleRecord } from './record';

type Label = ArticleRecord['labels'][number];

/** Words of the article shown before a label's term; the rest of the clause stands behind it. */
const BEFORE = 5;

/** The article's own words that the topic's lexicon knows, one a word and voice, at its first place. */
export function draftLabels(
  article: Article,
  quotes: readonly ReadQuote[],
  terms: readonly LabelTerm[],
  outlets: readonly string[],
): Label[] {
  const { text, title, blocks, complete, lang } = article;
  const found = observeArticle({ text, title, blocks, complete, quotes, labels: terms, outlets, lang });
  const lines = paragraphs(text);
  return found.flatMap(({ dimension, value, voice, evidence }): Label[] => {
    const name = dimension.replace(/^words-/, '');
    if (!v.is(concept, name) || voice === 'quote') return [];
    const label = { concept: name, term: value, voice };
    if ('record' in evidence) {
      return [{ ...label, clause: firstWords(title ?? value) }];
    }
    const line = lines.find(({ start, end }) => start <= evidence.start && evidence.end <= end);
    const clause = line
      ? clauseAround(line.text, evidence.start - line.start, evidence.end - line.start)
      : value;
    return [{ ...label, clause, ...(line ? { paragraph: line.number } : {}) }];
  });
}

/** The words around `[start, end)` of a line, as printed, at most as many as a record may hold; not past a sentence's end. */
function clauseAround(line: string, start: number, end: number): string {
  const before =
    line
      .slice(0, start)
      .split(/(?<=[.!?;:]["”’»]?)\s+/u)
      .at(-1) ?? '';
  const after = line.slice(end).split(/(?<=[.!?;:])/u)[0] ?? '';
  const lead = wordsOf(before).slice(-BEFORE);
  const term = wordsOf(line.slice(start, end));
  const rest = Math.max(0, CLAUSE_WORDS - lead.length - term.length);
  // What touches the term without a space (a hyphen, a possessive) belongs to it.
  const tail = after.match(/^\S+/)?.[0] ?? '';
  const words = [...lead, `${term.join(' ')}${tail}`, ...wordsOf(after.slice(tail.length)).slice(0, rest)];
  return words.join(' ').replace(/[.,;:!?]+$/u, '');
}

function firstWords(text: string): string {
  return wordsOf(text).slice(0, CLAUSE_WORDS).join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
