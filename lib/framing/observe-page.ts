import type { Block } from '../model/article';
import type { LabelTerm } from '../model/corpus';
import type { Observation, Quote } from '../model/report';
import { baseLanguage } from '../text/languages';
import { observeCredit } from './dimensions/credit';
import { observePosition } from './dimensions/position';
import { observeSource } from './dimensions/source';
import { observeSpeaker } from './dimensions/speaker';
import { observeVerb } from './dimensions/verb';
import { observeAllWords, observeWords, readLabels } from './dimensions/words';
import { buildLabelMatcher, type LabelMatcher } from './labels/label-matcher';
import { readVoices } from './voice/voice';

/** An article with its quotes, as framing needs them. */
export interface PageInput {
  text: string;
  title: string | null;
  /** May be empty: the lines of the text are then read by their words. */
  blocks: readonly Block[];
  /** False: nothing is said about what the article lacks or how long it is. */
  complete: boolean;
  quotes: readonly Omit<Quote, 'matches' | 'renderings' | 'framing'>[];
  /** The topic's words. Keep the same array for many pages: its matcher is built once. */
  labels: readonly LabelTerm[];
  /** Names of known outlets; what they report is not a paraphrase of a speaker. */
  outlets: readonly string[];
  /** BCP 47; labels of other languages are not looked for. */
  lang: string;
}

const matchers = new WeakMap<readonly LabelTerm[], Map<string, LabelMatcher>>();

/**
 * What can be observed of an article near each of its quotes: one list a quote, in the order of `quotes`; empty for
 * quotes that are no speech. Evidence is a span of `text`, or the page's title where the text does not hold it.
 */
export function observePage(input: PageInput): Observation[][] {
  const { text, title, quotes, complete } = input;
  if (quotes.length === 0) return [];
  const voices = readVoices(input);
  const labels = readLabels(text, title, voices, matcherOf(input.labels, input.lang));
  return quotes.map((quote) => {
    if (quote.kind === 'scare' || quote.kind === 'title') return [];
    return [
      ...observeSource(quote.attribution, voices),
      ...observeVerb(text, quote.attribution, voices),
      ...observeSpeaker(text, quote.attribution, voices),
      ...observeWords(quote, labels, voices),
      ...observeCredit(text, quote, quote.attribution, voices),
      ...observePosition(text, quote, complete, voices),
    ];
  });
}

/** The words of a whole article for people, event, …: what stands one step deeper than the words near a quote. */
export function observeArticle(input: PageInput): Observation[] {
  const voices = readVoices(input);
  const labels = readLabels(input.text, input.title, voices, matcherOf(input.labels, input.lang));
  return observeAllWords(labels);
}

function matcherOf(labels: readonly LabelTerm[], lang: string): LabelMatcher {
  const primary = baseLanguage(lang);
  const byLang = matchers.get(labels) ?? new Map<string, LabelMatcher>();
  matchers.set(labels, byLang);
  const kept = byLang.get(primary);
  if (kept) return kept;
  const matcher = buildLabelMatcher(labels.filter((label) => primary === '' || label.lang === primary));
  byLang.set(primary, matcher);
  return matcher;
}
