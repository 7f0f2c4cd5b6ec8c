import { readKept } from '../dimensions/completeness';
import { AS_PRINTED, readGap } from '../dimensions/gap';
import { IN_CAPTION, IN_HEADLINE, readPosition } from '../dimensions/position';
import { verbClassOf } from '../dimensions/verb';
import { labelKey } from '../labels/label-key';
import classes from '../lexicons/verb-classes.json';
import { phrasesIn } from '../phrases/in-language';
import { fill, type Phrases, type Template } from '../phrases/phrases';
import type { Difference, Likeness, Row, Value } from './comparison';

/** Sentences for one difference; articles beyond them are counted. Words for people and event are long, and each article has its own. */
const SENTENCES = 3;
const SENTENCES_OF_LABELS = 2;
/** Words of what stands between two quotes that are said. */
const GAP_WORDS = 9;
/** Words listed for one article; the rest are counted. */
const WORDS = 2;
/** Articles named in one subject; more are counted. */
const NAMED = 2;
/** A comma or semicolon that the article's own sentence put behind the words. */
const TRAILING = /[.,;:]$/;
/** "inmigrantes", "hijos"; not "hierro". */
const SOUNDS_LIKE_I = /^[^\p{L}]*h?[ií](?![eé])/iu;

/** Rows that say the same thing, with the way it is said. */
interface Group {
  template: Template;
  /** The second and third slot. */
  words: string;
  of: string;
  rows: Row[];
}

/**
 * A difference in plain words: one sentence for each thing that is said, the page's first, at most three, then a count of the
 * other articles. The subject is the article; its words stand in quotation marks. Two outlets exchanged give the same
 * sentences with the names exchanged. Throws for a dimension that has no sentence.
 *
 * @param lang BCP 47; a language without phrases gets English.
 * @param here The subject of what the page's own words do, in that language; "this article" where left out.
 */
export function sayDifference({ dimension, rows }: Difference, lang: string, here?: string): string {
  const phrases = here === undefined ? phrasesIn(lang) : { ...phrasesIn(lang), thisArticle: here };
  if (dimension === 'gap') return sayGap(rows, phrases);
  const groups = groupRows(dimension, rows, phrases);
  const most = dimension.startsWith('words-') ? SENTENCES_OF_LABELS : SENTENCES;
  const said = groups.slice(0, most).map(({ template, words, of, rows: group }, index) => {
    // After the first sentence the reader knows what is compared.
    const form = (index === 0 ? template.opening : '') + (group.length === 1 ? template.one : template.many);
    return capitalised(fill(form, subjectOf(group, phrases), words, of));
  });
  const more = groups.slice(most).reduce((sum, { rows: group }) => sum + group.length, 0);
  if (more > 0) said.push(more === 1 ? phrases.oneMoreArticle : fill(phrases.moreArticles, String(more)));
  return said.join(' ');
}

/** What articles do alike, in one sentence; null for dimensions in which likeness says nothing. */
export function sayAlike({ dimension, rows, total }: Likeness, lang: string): string | null {
  const phrases = phrasesIn(lang);
  const template = phrases.alike[dimension];
  if (template === undefined) return null;
  const values = rows.flatMap((row) => shownOf(dimension, row.values));
  const words = [...new Map(values.map(({ text }) => [text.toLowerCase(), text])).entries()]
    .map(([lower, text]) => (dimension === 'verb' ? lower : text))
    .map((text) => fill(phrases.marks, text));
  const verbClass = verbClassOf(values[0]?.rule ?? '');
  const all = rows.length === 2 ? phrases.bothArticles : phrases.allArticles;
  const subject = capitalised(
    rows.length === total ? fill(all, String(rows.length - 1)) : fill(phrases.articles, String(rows.length)),
  );
  if (dimension === 'verb' && verbClass === null) return null;
  if (verbClass !== null && !classes.plain.includes(verbClass)) {
    const className = phrases.verbClasses[verbClass] ?? verbClass;
    return fill(phrases.sameVerbClass, subject, counted(words, phrases), className);
  }
  return fill(template, subject, counted(words, phrases));
}

/** A place as a reader counts, in words of the language: "paragraph 8 of 9", "the headline". */
function positionIn(value: string, phrases: Phrases): string {
  const place = readPosition(value);
  if (place !== null) {
    const { paragraph, of } = place;
    return of === null
      ? fill(phrases.paragraph, String(paragraph))
      : fill(phrases.paragraphOf, String(paragraph), String(of));
  }
  if (value === IN_HEADLINE) return phrases.inHeadline;
  return value === IN_CAPTION ? phrases.inCaption : value;
}

function sayGap(rows: readonly Row[], phrases: Phrases): string {
  const value = rows[0]?.values[0];
  const sentences = readGap(value?.text ?? '');
  const isRead = value !== undefined && 'field' in value.evidence && value.evidence.field !== AS_PRINTED;
  const words = fill(phrases.marks, openingOf(value?.evidence.text ?? ''));
  if (sentences === 1) return fill(isRead ? phrases.gapOfOne : phrases.gapOfOnePrinted, words);
  return fill(isRead ? phrases.gap : phrases.gapPrinted, String(sentences), words);
}

/** How a passage begins; the popup shows it whole. */
function openingOf(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > GAP_WORDS ? `${words.slice(0, GAP_WORDS).join(' ')} …` : words.join(' ');
}

/** Rows that say the same thing in one group, in the order of their first row. */
function groupRows(dimension: string, rows: readonly Row[], phrases: Phrases): Group[] {
  const groups = new Map<string, Group>();
  const word = rows.flatMap(({ values }) => values).find(({ text }) => text !== '')?.text ?? '';
  const moved = rows.some(({ values }) => values[0]?.rule === 'wording.outside-marks');
  // Of words that this quote ends before, only those who print them are said.
  const saying = dimension === 'left-out' ? rows.filter(({ article }) => article !== null) : rows;
  for (const row of saying) {
    const group = sayRow(dimension, row, { word, moved }, phrases);
    const key = `${group.template.one} ${group.words} ${group.of}`;
    const known = groups.get(key) ?? group;
    if (known !== group) known.rows.push(row);
    groups.set(key, known);
  }
  return [...groups.values()];
}

/** What the rows of one difference have in common: the word in question, and whether it moved across the marks. */
interface InCommon {
  word: string;
  moved: boolean;
}

function sayRow(dimension: string, row: Row, common: InCommon, phrases: Phrases): Group {
  const group = (template: Template, words: string, of = ''): Group => ({ template, words, of, rows: [row] });
  const [first] = row.values;
  if (dimension === 'completeness') {
    const { words = 0, of = 0 } = readKept(first?.text ?? '') ?? {};
    return group(words === of ? phrases.keepsAll : phrases.keeps, String(words), String(of));
  }
  if (dimension === 'wording' || dimension === 'left-out') {
    const said = fill(phrases.marks, (first?.text || common.word).replace(TRAILING, ''));
    if (first?.rule === 'wording.outside-marks') return group(phrases.outsideMarks, said);
    if (common.moved) return group(phrases.insideMarks, said);
    if (first?.text === '') return group(phrases.notPrinted, said);
    return group(templateOf(dimension, phrases), said);
  }
  return group(templateOf(dimension, phrases), wordsOf(dimension, row.values, phrases));
}

function templateOf(dimension: string, phrases: Phrases): Template {
  const template = phrases.says[dimension];
  if (template !== undefined) return template;
  throw new RangeError(
    `sayDifference: no sentence for the dimension "${dimension}"; add one to lib/framing/phrases.`,
  );
}

function wordsOf(dimension: string, values: readonly Value[], phrases: Phrases): string {
  if (dimension === 'position') return positionIn(values[0]?.text ?? '', phrases);
  const shown = oncePerWord(shownOf(dimension, values));
  const words = shown.map(({ text, voice, rule }) => {
    const quoted = fill(phrases.marks, text);
    const className = phrases.verbClasses[verbClassOf(rule) ?? ''];
    if (className !== undefined) return fill(phrases.withClass, quoted, className);
    return dimension.startsWith('words-') ? quoted + phrases.voices[voice] : quoted;
  });
  return counted(words, phrases);
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

/** A word that an article says in two voices is said once, in the first. */
function oncePerWord(values: readonly Value[]): Value[] {
  const known = new Set<string>();
  return values.filter(({ text }) => {
    const key = labelKey(text);
    return !known.has(key) && known.add(key);
  });
}

/** The page first, then the statement's own text, then the articles: named up to two, counted beyond. */
function subjectOf(group: readonly Row[], phrases: Phrases): string {
  const page = group.filter(({ article }) => article === null).map(() => phrases.thisArticle);
  const texts = group
    .filter(({ primary }) => primary)
    .map(({ outlet }) => fill(phrases.textBy, outlet ?? ''));
  const articles = group.filter(({ article, primary }) => article !== null && !primary);
  const named = [...page, ...texts.slice(0, 1)];
  const room = Math.max(1, NAMED - named.length);
  const others = articles.length + texts.length - Math.min(1, texts.length);
  if (others <= room) return listed([...named, ...articles.map((one) => articleIn(one, phrases))], phrases);
  if (named.length === 0) return fill(phrases.articles, String(others));
  return fill(phrases.andMore, named.join(phrases.comma), String(others));
}

function articleIn({ outlet }: Row, phrases: Phrases): string {
  return outlet === null ? phrases.anotherArticle : fill(phrases.articleIn, outlet);
}

/** The first words, and how many more there are. */
function counted(words: readonly string[], phrases: Phrases): string {
  const more = words.length - WORDS;
  if (more <= 0) return listed(words, phrases);
  return fill(phrases.moreWords, words.slice(0, WORDS).join(phrases.comma), String(more));
}

function listed(words: readonly string[], phrases: Phrases): string {
  if (words.length < 2) return words.join('');
  const last = words.at(-1) ?? '';
  const two = SOUNDS_LIKE_I.test(last) ? phrases.twoBeforeI : phrases.two;
  return fill(two, words.slice(0, -1).join(phrases.comma), last);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
