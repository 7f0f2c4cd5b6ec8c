import type { Voice } from '../model/report';
import type { Difference, Row, Value } from './compare';
import classes from './lexicons/verb-classes.json';

/** Articles named in one sentence; the rest are counted. */
const NAMED = 3;
/** Words listed for one article; the rest are counted. */
const WORDS = 3;

const classNames: Readonly<Record<string, string>> = classes.classes;

/** How each dimension is asked about: {0} is the article, {1} its words. */
const SENTENCES: Readonly<Record<string, string>> = {
  'words-people': 'For the people, {0} says {1}.',
  'words-event': 'For the event, {0} says {1}.',
  'words-removal': 'For sending people out of the country, {0} says {1}.',
  'words-arrival': 'For how people came, {0} says {1}.',
  'words-custody': 'For holding people, {0} says {1}.',
  'words-authority': 'For the authorities, {0} says {1}.',
  'words-law': 'For the law, {0} says {1}.',
  'words-critics': 'For people who object or agree, {0} says {1}.',
  verb: 'To introduce the words, {0} uses {1}.',
  credit: 'For where the words come from, {0} names {1}.',
  speaker: 'For the speaker, {0} says {1}.',
  position: 'In {0}, the quote stands in {1}.',
};

/** Where words stand, when it is not the article's own running text. */
const VOICES: Readonly<Record<Voice, string>> = {
  narrator: '',
  paraphrase: ' (somebody’s words, not quoted)',
  quote: ' (inside quote marks)',
  headline: ' (headline)',
  caption: ' (caption)',
  article: ' (noted for the whole article)',
};

const THIS = 'this article';
const OTHER = 'the article in {0}';
const UNKNOWN = 'another article';
const MORE_WORDS = ' and {0} more';
const MORE_ARTICLES = 'And {0} more articles.';
const ONE_MORE = 'And one more article.';
const ALL = 'All {0}';
const BOTH = 'Both';
const WITH_CLASS = '{0}, {1}';

const ALIKE: Readonly<Record<string, string>> = {
  verb: '{0} articles use a plain verb: {1}.',
  credit: '{0} articles name the same source: {1}.',
  speaker: '{0} articles describe the speaker as {1}.',
  'words-people': '{0} articles use the same words for the people: {1}.',
  'words-event': '{0} articles use the same words for the event: {1}.',
};
const SAME_CLASS = '{0} articles use {2}: {1}.';

/**
 * A difference in plain English: one sentence an article, the page first, at most three articles, then a count. The
 * subject is the article; its words stand in quotation marks. Two outlets exchanged give the same sentences with the
 * names exchanged.
 */
export function sayDifference({ dimension, rows }: Difference): string {
  const template = SENTENCES[dimension];
  if (template === undefined) {
    throw new RangeError(`sayDifference: no sentence for the dimension "${dimension}"; add one to say.ts.`);
  }
  const said = rows.slice(0, NAMED).map((row, index) => {
    const words = wordsOf(dimension, row.values);
    // After the first sentence the reader knows what is compared.
    const form = index === 0 || dimension === 'position' ? template : template.slice(template.indexOf('{0}'));
    return sentence(fill(form, articleOf(row), words));
  });
  const more = rows.length - said.length;
  if (more > 0) said.push(more === 1 ? ONE_MORE : fill(MORE_ARTICLES, String(more)));
  return said.join(' ');
}

/** What all articles do alike, in one sentence; null for dimensions in which likeness says nothing. */
export function sayAlike(dimension: string, rows: readonly Row[]): string | null {
  const template = ALIKE[dimension];
  if (template === undefined) return null;
  const values = rows
    .flatMap((row) => row.values)
    .filter(({ voice }) => voice !== 'quote' && voice !== 'article');
  const words = [...new Set(values.map(({ text }) => text.toLowerCase()))].slice(0, WORDS);
  const verbClass = values[0]?.verbClass ?? null;
  const isPlain = verbClass === null || classes.plain.includes(verbClass);
  const count = rows.length === 2 ? BOTH : fill(ALL, String(rows.length));
  if (dimension === 'verb' && !isPlain) {
    return fill(SAME_CLASS, count, listed(words.map(marked)), classNames[verbClass] ?? verbClass);
  }
  return fill(template, count, listed(words.map(marked)));
}

/** Every piece of text that sentences are made of, for the tests of wording. */
export function wordings(): string[] {
  return [
    ...Object.values(SENTENCES),
    ...Object.values(VOICES),
    ...Object.values(ALIKE),
    ...Object.values(classNames),
    ...[THIS, OTHER, UNKNOWN, MORE_WORDS, MORE_ARTICLES, ONE_MORE, ALL, BOTH, WITH_CLASS, SAME_CLASS],
  ];
}

function wordsOf(dimension: string, values: readonly Value[]): string {
  if (dimension === 'position') return values[0]?.text ?? '';
  // Where the article's own voice says something, the speaker's words in marks are no part of the difference.
  const own = values.filter(({ voice }) => voice !== 'quote' && voice !== 'article');
  const shown = own.length > 0 ? own : values;
  const words = shown.slice(0, WORDS).map(({ text, voice, verbClass }) => {
    const quoted = marked(text);
    const className = verbClass === null ? undefined : classNames[verbClass];
    if (dimension === 'verb') return className === undefined ? quoted : fill(WITH_CLASS, quoted, className);
    return dimension.startsWith('words-') ? quoted + VOICES[voice] : quoted;
  });
  const more = shown.length - words.length;
  return more > 0 ? words.join(', ') + fill(MORE_WORDS, String(more)) : listed(words);
}

function articleOf({ article, outlet }: Row): string {
  if (article === null) return THIS;
  return outlet === null ? UNKNOWN : fill(OTHER, outlet);
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function marked(words: string): string {
  return `“${words}”`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fill(template: string, ...slots: string[]): string {
  return template.replace(/\{(\d)\}/g, (_, slot: string) => slots[Number(slot)] ?? '');
}
