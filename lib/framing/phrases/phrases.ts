import type { Voice } from '../../model/report';

/** How one dimension is said: {0} the articles, {1} their words. The opening stands before the first sentence only. */
export interface Template {
  opening: string;
  /** One article. */
  one: string;
  /** Several. */
  many: string;
}

/**
 * All words of framing's sentences in one language: templates with slots in braces, the same for every outlet. Subjects are articles,
 * never outlets. Another language is another object of this shape; the tests of wording run over every string in it.
 */
export interface Phrases {
  /** A dimension that is not here has no sentence. */
  says: Readonly<Record<string, Template>>;
  /** {0} articles, {1} words: all of them do alike. */
  alike: Readonly<Record<string, string>>;
  /** {0} articles, {1} verbs, {2} the class. */
  sameVerbClass: string;
  /** Classes of reporting verbs, said of the verb. */
  verbClasses: Readonly<Record<string, string>>;
  /** Where words stand when it is not the article's own running text; appended to them. */
  voices: Readonly<Record<Voice, string>>;
  /** {0} the articles. An article that does not print words which another does. */
  notPrinted: Template;
  /** {0} the articles, {1} the word. */
  outsideMarks: Template;
  insideMarks: Template;
  /** {0} articles, {1} words kept, {2} words there are. */
  keeps: Template;
  keepsAll: Template;
  /** {0} a number of sentences, more than one; {1} how they begin. */
  gap: string;
  gapOfOne: string;
  /** The same in a wording that nobody has read, only others print. */
  gapPrinted: string;
  gapOfOnePrinted: string;
  /** {0} paragraph, {1} paragraphs. */
  paragraphOf: string;
  paragraph: string;
  inHeadline: string;
  inCaption: string;
  thisArticle: string;
  /** {0} outlet. */
  articleIn: string;
  /** {0} who published the statement's own text. */
  textBy: string;
  anotherArticle: string;
  two: string;
  /** The same before a word that begins with the sound of i (Spanish "e"). */
  twoBeforeI: string;
  /** Between the items of a list but the last two. */
  comma: string;
  /** {0} articles that are named, {1} how many more. */
  andMore: string;
  articles: string;
  /** This one among them. */
  allArticles: string;
  bothArticles: string;
  /** {0} words, {1} how many more. */
  moreWords: string;
  /** {0} how many more articles, more than one. */
  moreArticles: string;
  oneMoreArticle: string;
  /** {0} the verb, {1} its class. */
  withClass: string;
  /** {0} the words as printed. */
  marks: string;
}

/** Every string of a language, for the tests of wording. */
export function allPhrases(phrases: Phrases): string[] {
  const collect = (value: unknown): string[] => {
    if (typeof value === 'string') return value === '' ? [] : [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
  };
  return collect(phrases);
}

/** Puts words into the slots {0}, {1}, {2} of a template. */
export function fill(template: string, ...slots: string[]): string {
  return template.replace(/\{(\d)\}/g, (_, slot: string) => slots[Number(slot)] ?? '');
}
