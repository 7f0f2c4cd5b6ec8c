import type { Voice } from '../../model/report';
import { verbClassOf } from '../dimensions/verb';
import classes from '../lexicons/verb-classes.json';
import type { Difference, Row, Value } from './compare';

/** Sentences for one difference; articles beyond them are counted. */
const SENTENCES = 3;
/** Words listed for one article; the rest are counted. */
const WORDS = 3;

const classNames: Readonly<Record<string, string>> = classes.classes;

/** How each dimension is said: {0} the articles, {1} their words; for one article and for several. */
interface Template {
  opening: string;
  one: string;
  many: string;
}

const SAYS = { one: '{0} says {1}.', many: '{0} say {1}.' };
const TEMPLATES: Readonly<Record<string, Template>> = {
  source: { opening: '', one: '{0} gives the words to {1}.', many: '{0} give the words to {1}.' },
  'words-people': { opening: 'For the people, ', ...SAYS },
  'words-event': { opening: 'For the event, ', ...SAYS },
  'words-removal': { opening: 'For sending people out of the country, ', ...SAYS },
  'words-arrival': { opening: 'For how people came, ', ...SAYS },
  'words-custody': { opening: 'For holding people, ', ...SAYS },
  'words-authority': { opening: 'For the authorities, ', ...SAYS },
  'words-law': { opening: 'For the law, ', ...SAYS },
  'words-critics': { opening: 'For people who object or agree, ', ...SAYS },
  verb: { opening: 'To introduce the words, ', one: '{0} uses {1}.', many: '{0} use {1}.' },
  credit: { opening: 'For where the words come from, ', one: '{0} names {1}.', many: '{0} name {1}.' },
  speaker: { opening: 'For the speaker, ', ...SAYS },
  position: {
    opening: '',
    one: 'In {0}, the quote stands in {1}.',
    many: 'In {0}, the quote stands in {1}.',
  },
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
const THAT = 'the article in {0}';
const UNKNOWN = 'another article';
const TWO = '{0} and {1}';
const THIS_AND_MORE = 'this article and {0} more';
const ARTICLES = '{0} articles';
const ALL_ARTICLES = 'all {0} articles';
const BOTH_ARTICLES = 'both articles';
const MORE_WORDS = '{0} and {1} more';
const MORE_ARTICLES = 'And {0} more articles.';
const ONE_MORE = 'And one more article.';
const WITH_CLASS = '{0}, {1}';

const ALIKE: Readonly<Record<string, string>> = {
  verb: '{0} use a plain verb: {1}.',
  credit: '{0} name the same source: {1}.',
  speaker: '{0} describe the speaker as {1}.',
  'words-people': '{0} use the same words for the people: {1}.',
  'words-event': '{0} use the same words for the event: {1}.',
};
const SAME_CLASS = '{0} use {2}: {1}.';

/**
 * A difference in plain English: one sentence for each thing that is said, the page's first, at most three, then a
 * count of the other articles. The subject is the article; its words stand in quotation marks. Two outlets exchanged
 * give the same sentences with the names exchanged. Throws for a dimension that has no sentence.
 */
export function sayDifference({ dimension, rows }: Difference): string {
  const template = TEMPLATES[dimension];
  if (template === undefined) {
    throw new RangeError(
      `sayDifference: no sentence for the dimension "${dimension}"; add one to lib/framing/say.ts.`,
    );
  }
  const groups = groupByWords(dimension, rows);
  const said = groups.slice(0, SENTENCES).map(([words, group], index) => {
    // After the first sentence the reader knows what is compared.
    const form = (index === 0 ? template.opening : '') + (group.length === 1 ? template.one : template.many);
    return capitalised(fill(form, articlesOf(group), words));
  });
  const more = groups.slice(SENTENCES).reduce((sum, [, group]) => sum + group.length, 0);
  if (more > 0) said.push(more === 1 ? ONE_MORE : fill(MORE_ARTICLES, String(more)));
  return said.join(' ');
}

/**
 * What articles do alike, in one sentence; null for dimensions in which likeness says nothing. `total` is the number
 * of articles compared, of which `rows` are those that say something here.
 */
export function sayAlike(dimension: string, rows: readonly Row[], total: number): string | null {
  const template = ALIKE[dimension];
  if (template === undefined) return null;
  const values = rows.flatMap((row) => shownOf(dimension, row.values));
  const words = [...new Map(values.map(({ text }) => [text.toLowerCase(), text])).entries()]
    .map(([lower, text]) => (dimension === 'verb' ? lower : text))
    .slice(0, WORDS);
  const verbClass = verbClassOf(values[0]?.rule ?? '');
  const all = rows.length === 2 ? BOTH_ARTICLES : ALL_ARTICLES;
  const subject = capitalised(fill(rows.length === total ? all : ARTICLES, String(rows.length)));
  if (verbClass !== null && !classes.plain.includes(verbClass)) {
    return fill(SAME_CLASS, subject, listed(words.map(marked)), classNames[verbClass] ?? verbClass);
  }
  return fill(template, subject, listed(words.map(marked)));
}

/** Every piece of text that sentences are made of, for the tests of wording. */
export function wordings(): string[] {
  return [
    ...Object.values(TEMPLATES).flatMap(({ opening, one, many }) => [opening + one, opening + many]),
    ...Object.values(VOICES).filter((words) => words !== ''),
    ...Object.values(ALIKE),
    ...Object.values(classNames),
    ...[THIS, THAT, UNKNOWN, TWO, THIS_AND_MORE, ARTICLES, ALL_ARTICLES, BOTH_ARTICLES],
    ...[MORE_WORDS, MORE_ARTICLES, ONE_MORE, WITH_CLASS, SAME_CLASS],
  ];
}

/** Articles that say the same thing in one group, in the order of their first row. */
function groupByWords(dimension: string, rows: readonly Row[]): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const words = wordsOf(dimension, row.values);
    groups.set(words, [...(groups.get(words) ?? []), row]);
  }
  return [...groups];
}

function wordsOf(dimension: string, values: readonly Value[]): string {
  if (dimension === 'position') return values[0]?.text ?? '';
  const shown = shownOf(dimension, values);
  const words = shown.slice(0, WORDS).map(({ text, voice, rule }) => {
    const quoted = marked(text);
    const className = classNames[verbClassOf(rule) ?? ''];
    if (className !== undefined) return fill(WITH_CLASS, quoted, className);
    return dimension.startsWith('words-') ? quoted + VOICES[voice] : quoted;
  });
  const more = shown.length - words.length;
  return more > 0 ? fill(MORE_WORDS, words.join(', '), String(more)) : listed(words);
}

/**
 * Of an article's values those to be said: its own words before the speaker's in marks and those without a place,
 * the outlet it credits before the letter.
 */
function shownOf(dimension: string, values: readonly Value[]): readonly Value[] {
  const first = values.filter(({ voice, rule }) =>
    dimension === 'credit' ? rule === 'credit.outlet' : voice !== 'quote' && voice !== 'article',
  );
  return first.length > 0 ? first : values;
}

function articlesOf(group: readonly Row[]): string {
  const [first, second] = group;
  if (!first) return '';
  if (!second) return articleOf(first);
  if (group.length === 2) return fill(TWO, articleOf(first), articleOf(second));
  if (first.article === null) return fill(THIS_AND_MORE, String(group.length - 1));
  return fill(ARTICLES, String(group.length));
}

function articleOf({ article, outlet }: Row): string {
  if (article === null) return THIS;
  return outlet === null ? UNKNOWN : fill(THAT, outlet);
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return fill(TWO, words.slice(0, -1).join(', '), words.at(-1) ?? '');
}

function marked(words: string): string {
  return `“${words}”`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fill(template: string, ...slots: string[]): string {
  return template.replace(/\{(\d)\}/g, (_, slot: string) => slots[Number(slot)] ?? '');
}
