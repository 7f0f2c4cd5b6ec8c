import type { Corpus } from '../corpus/corpus';
import { isNews } from '../framing/compare/compared-articles';
import { styleNotesFor } from '../framing/labels/style-notes';
import { observePage } from '../framing/observe-page';
import type { Article } from '../model/article';
import type { LabelTerm } from '../model/corpus';
import type { CueFrames } from '../model/cues';
import type { Match, Observation, Report, TopicVerdict } from '../model/report';
import type { ReadQuote } from '../quotes/read-quotes';
import { baseLanguage } from '../text/languages';
import { frameMatches } from './frame-matches';
import type { Answer } from './match-quotes';

/** A page whose quotes are read and matched. */
export interface MatchedPage {
  article: Article;
  /** Its address; null when it has none. */
  page: string | null;
  quotes: readonly ReadQuote[];
  /** What the corpora have for each quote. */
  answers: readonly Answer[];
  topic: TopicVerdict;
  corpora: readonly Corpus[];
  /** Look for words about something, too. */
  cues: boolean;
}

/** What framing adds to a report: a list of observations a quote, the matches in full, what style guides say. */
export interface Framed {
  framing: Observation[][];
  matches: Match[][];
  styleNotes: Report['styleNotes'];
}

/** Observes what the page does around each of its quotes and what the other printings do. */
export function framePage({ article, page, quotes, answers, topic, corpora, cues }: MatchedPage): Framed {
  const { text, title, blocks, complete, lang } = article;
  const newsrooms = corpora.flatMap(({ outlets }) => outlets.filter(isNews));
  const framing = observePage({
    ...{ text, title, blocks, complete, lang },
    quotes: quotes.map((quote, index) => ({
      ...quote,
      compared: answers[index]?.compared.find((one) => one.length > 0) ?? [],
    })),
    older: topic.verdict === 'older-quote',
    labels: labelsOf(corpora),
    cues: cues ? cuesOf(corpora) : undefined,
    outlets: newsrooms.map(({ name }) => name),
  });
  const matches = frameMatches(answers, page);
  return {
    framing,
    matches,
    styleNotes: notesOn([...framing, ...matches.flatMap(framingOf)], lang, corpora),
  };
}

/** What guides say of the words for people, event, … that were observed, in the page's language and the corpus's. */
function notesOn(
  framing: readonly (readonly Observation[])[],
  lang: string,
  corpora: readonly Corpus[],
): Report['styleNotes'] {
  const near = framing.flat().filter(({ dimension }) => dimension.startsWith('words-'));
  const words = [...new Set(near.map(({ value }) => value))];
  return corpora.flatMap(({ styleNotes, extent }) =>
    [...new Set([lang, extent.lang].map(baseLanguage))].flatMap((each) =>
      styleNotesFor(words, styleNotes, each),
    ),
  );
}

function framingOf(matches: readonly Match[]): Observation[][] {
  return matches.flatMap(({ appearances }) => appearances.map(({ framing }) => framing));
}

const labelsOfSeveral = new WeakMap<readonly Corpus[], LabelTerm[]>();

/** The words of all topics, the very same array for the same corpora: framing makes them ready once. */
function labelsOf(corpora: readonly Corpus[]): readonly LabelTerm[] {
  const [only, ...more] = corpora;
  if (only && more.length === 0) return only.labels;
  const labels = labelsOfSeveral.get(corpora) ?? corpora.flatMap((corpus) => corpus.labels);
  labelsOfSeveral.set(corpora, labels);
  return labels;
}

const cuesOfSeveral = new WeakMap<readonly Corpus[], CueFrames>();

/** The same for the words about something; a frame that several topics have is one. */
function cuesOf(corpora: readonly Corpus[]): CueFrames {
  const [only, ...more] = corpora;
  if (only && more.length === 0) return only.cues;
  const cues = cuesOfSeveral.get(corpora) ?? {
    frames: corpora.flatMap((corpus) => corpus.cues.frames),
    masks: corpora.flatMap((corpus) => corpus.cues.masks),
  };
  cuesOfSeveral.set(corpora, cues);
  return cues;
}
