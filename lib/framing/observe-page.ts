import type { Block } from '../model/article';
import type { LabelTerm } from '../model/corpus';
import type { CueFrames } from '../model/cues';
import type { Cue, Observation, Quote } from '../model/report';
import { baseLanguage } from '../text/languages';
import { type Compared, fullestOf } from './compared';
import { type Kept, keptOf, observeCompleteness } from './dimensions/completeness';
import { observeCredit } from './dimensions/credit/credit';
import { observeCues } from './dimensions/cues';
import { observeDateNear } from './dimensions/date/date-near';
import { observeDoubt } from './dimensions/doubt/doubt';
import { leaderKey, observeFollows } from './dimensions/follows';
import { observeGap, type PlacedQuote } from './dimensions/gap';
import { observeNeighbours, readNeighbourhood } from './dimensions/neighbours';
import { observePosition } from './dimensions/position';
import { observeSource } from './dimensions/source';
import { observeSpeaker } from './dimensions/speaker/speaker';
import { observeVerb } from './dimensions/verb';
import { observeWording } from './dimensions/wording';
import { observeAllWords, observeWords, readLabels } from './dimensions/words';
import { buildLabelMatcher, type LabelMatcher } from './labels/label-matcher';
import { readVoices } from './voice/voice';

/** A quote of an article, as framing needs it. */
export interface FramedQuote extends Omit<Quote, 'matches' | 'renderings' | 'framing'> {
  /** Beside each wording of the statement it was found to be, the deciding one first; empty or absent: not found. */
  compared?: readonly Compared[];
}

/** An article with its quotes. */
export interface PageInput {
  text: string;
  title: string | null;
  /** May be empty: the lines of the text are then read by their words. */
  blocks: readonly Block[];
  /** False: nothing is said about what the article lacks or how long it is. */
  complete: boolean;
  quotes: readonly FramedQuote[];
  /**
   * The article is about something else and uses older quotes: its words for the people and the event are about that, so
   * only the quote's own dimensions are read, and whether it says when the words were said.
   */
  older?: boolean;
  /** The topic's words. Keep the same array for many pages: its matcher is built once. */
  labels: readonly LabelTerm[];
  /** Words about something; absent: not looked for. Keep the same object for many pages. */
  cues?: CueFrames | undefined;
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
  const { text, title, quotes } = input;
  if (quotes.length === 0) return [];
  const voices = readVoices(input);
  const labels = readLabels(text, title, voices, matcherOf(input.labels, input.lang), input.lang);
  const spoken = quotes.filter(({ kind }) => kind !== 'scare' && kind !== 'title');
  const neighbourhood = readNeighbourhood(text, spoken, labels);
  const leaders = new Map<string, Cue>();
  const keeps = rememberKept(spoken.flatMap(({ compared }) => compared ?? []));
  const places = new Map(spoken.map((quote, at) => [quote, at]));
  return quotes.map((quote) => {
    const at = places.get(quote);
    if (at === undefined) return [];
    const { attribution } = quote;
    const { cue, source } = attribution;
    const follows = observeFollows(text, attribution, leaders, voices);
    if (cue && source) leaders.set(leaderKey(source), cue);
    return [
      ...observeSource(attribution, voices),
      ...observeStatement(input, quote, spoken[at - 1], keeps),
      ...observeVerb(text, attribution, voices),
      ...follows,
      ...observeSpeaker(text, attribution, voices),
      ...(input.older ? [] : observeWords(quote, labels, voices)),
      ...observeCredit(text, quote, attribution, voices, input),
      ...observeDoubt(text, quote, attribution, voices, input.lang),
      ...(input.older
        ? observeDateNear(text, quote, voices, input.lang)
        : input.complete
          ? [
              ...observeNeighbours(text, neighbourhood, at, voices, input.lang),
              ...observePosition(text, quote, voices),
            ]
          : []),
      ...(input.cues && !input.older ? observeCues(text, quote, input.cues, voices, input.lang) : []),
    ];
  });
}

/**
 * What the page keeps of the quote's sentences in their fullest wording, where its words differ from the wording it is nearest to, and
 * what the statement has between it and the quote before it. Of a page read in part nothing is said to be left out.
 */
function observeStatement(
  { text, complete }: PageInput,
  quote: FramedQuote,
  previous: FramedQuote | undefined,
  keeps: (one: Compared) => Kept | null,
): Observation[] {
  const [deciding] = quote.compared ?? [];
  const fullest = fullestOf(quote.compared ?? []);
  if (!deciding || !fullest) return [];
  const { start, end } = quote;
  const kept = keeps(fullest);
  const gap = previous ? observeGap(placed(previous), placed(quote)) : null;
  return [
    ...(gap ? [gap] : []),
    ...(kept && (complete || kept.words === kept.of)
      ? [observeCompleteness(kept, { start, end, text: quote.text })]
      : []),
    ...observeWording(text, quote, deciding),
  ];
}

/** What a page keeps of the sentences a quote touches, in all its quotes; asked of the same sentences again and again. */
function rememberKept(all: readonly Compared[]): (one: Compared) => Kept | null {
  const byVersion = new Map<string, Compared[]>();
  for (const one of all) {
    const known = byVersion.get(one.version.id);
    if (known) known.push(one);
    else byVersion.set(one.version.id, [one]);
  }
  const asked = new Map<string, Kept | null>();
  return ({ version, touched }) => {
    const key = `${version.id} ${touched.join(' ')}`;
    let kept = asked.get(key);
    if (kept === undefined) {
      kept = keptOf(version.text, touched, byVersion.get(version.id) ?? []);
      asked.set(key, kept);
    }
    return kept;
  };
}

function placed(quote: FramedQuote): PlacedQuote {
  return { ...quote, compared: quote.compared ?? [] };
}

/** The words of a whole article for people, event, …: what stands one step deeper than the words near a quote. */
export function observeArticle(input: PageInput): Observation[] {
  const voices = readVoices(input);
  const labels = readLabels(input.text, input.title, voices, matcherOf(input.labels, input.lang), input.lang);
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
