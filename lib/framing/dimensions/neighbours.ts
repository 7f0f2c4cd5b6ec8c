import type { Attribution, Observation } from '../../model/report';
import { baseLanguage } from '../../text/languages';
import contrast from '../lexicons/contrast.json';
import { lastStartingBy } from '../voice/ranges';
import { isMarked, lineVoiceAt, type VoiceContext } from '../voice/voice';
import { type PhraseBook, phraseAt, phraseBook } from './phrase-book';
import { sourceKey } from './source';
import type { ArticleLabels } from './words';

/** Who speaks is as sure as the attribution; what stands where is exact. */
const CONFIDENCE = { certain: 0.9, likely: 0.7 } as const;
/** A word of contrast may turn against another thing than what was said before. */
const CONTRAST = 0.8;

/** The quotes of an article with who speaks, and whom of the authorities it quotes; made once an article. */
export interface Neighbourhood {
  /** Quotes that are speech, in order. */
  spoken: readonly Voiced[];
  /** For each of them the nearest quote before and after it by another speaker who is named. */
  before: readonly (Voiced | undefined)[];
  after: readonly (Voiced | undefined)[];
  /** Of them those whose source is one of the authorities. */
  authorities: readonly Voiced[];
}

/** A quote of the article with who speaks. */
export interface Voiced {
  start: number;
  end: number;
  attribution: Attribution;
}

/** What stands in a source before the name of the authority it speaks for: nothing, an article, "a spokesman for the". */
const SPEAKS_FOR =
  /^(?:the |an? |el |la |los |las |un |una )?(?:(?:[\p{L}-]+ ){0,2}(?:spokes\p{L}+|officials?|portavo\p{L}+|vocer\p{L}+|secretary|director|chief|head|secretari[oa]|director[a]?) (?:for|of|at|with|de|del) (?:the |la |los )?)?$/iu;

const books: Readonly<Record<string, PhraseBook>> = {
  en: phraseBook(contrast.en),
  es: phraseBook(contrast.es),
};

/** Reads who is quoted beside whom, and whom of the authorities an article quotes. */
export function readNeighbourhood(
  text: string,
  spoken: readonly Voiced[],
  labels: ArticleLabels,
): Neighbourhood {
  const named = labels.body.filter(({ label }) => label.concept === 'authority').map(({ label }) => label);
  const authorities = spoken.filter(({ attribution: { source, certainty } }) => {
    if (source === null || certainty === 'unclear') return false;
    const label = named[lastStartingBy(named, source.end - 1)];
    // "a lawyer for families held by the agency" is none of the agency's.
    return (
      label !== undefined &&
      label.end > source.start &&
      SPEAKS_FOR.test(text.slice(source.start, label.start))
    );
  });
  return { spoken, before: nearest(spoken), after: nearest(spoken.toReversed()).toReversed(), authorities };
}

/**
 * For each quote the last one before it by another speaker, both named. A speaker without a name ("the senator") may be
 * anybody, also the one who spoke before.
 */
function nearest(spoken: readonly Voiced[]): (Voiced | undefined)[] {
  let last: Voiced | undefined;
  let other: Voiced | undefined;
  return spoken.map((quote) => {
    const own = speakerOf(quote);
    if (own === null) return undefined;
    const isOther = last !== undefined && speakerOf(last) !== own;
    if (isOther) other = last;
    last = quote;
    return other;
  });
}

/**
 * What a reader meets around a quote: who is quoted before and after it (`neighbours.before`, `.after`; the next speaker other
 * than its own), a word of contrast that leads to it (`.contrast`), and whom of the authorities the article also quotes
 * (`.authority`). The value is the name or the printed words. What is not found is not
 * claimed to be missing: a reply may be paraphrased in words no rule knows.
 *
 * @param at The place of the quote among the spoken ones.
 */
export function observeNeighbours(
  text: string,
  { spoken, before, after, authorities }: Neighbourhood,
  at: number,
  voices: VoiceContext,
  lang: string,
): Observation[] {
  const quote = spoken[at];
  if (!quote) return [];
  const found = [
    namedBy('before', before[at], voices),
    contrastBefore(text, quote, voices, lang),
    namedBy('after', after[at], voices),
    authorityFor(text, authorities, quote, voices),
  ];
  return found.filter((one) => one !== null);
}

/** The speaker's name as it is compared; null for one who is not named. */
function speakerOf({ attribution: { source } }: Voiced): string | null {
  return source?.name ? sourceKey(source.name) : null;
}

function namedBy(
  side: 'before' | 'after',
  other: Voiced | undefined,
  voices: VoiceContext,
): Observation | null {
  const source = other?.attribution.source;
  if (!other || !source || other.attribution.certainty === 'unclear') return null;
  const { start, end, text } = source;
  return {
    dimension: 'neighbours',
    value: source.name ?? text,
    confidence: CONFIDENCE[other.attribution.certainty],
    rule: `neighbours.${side}`,
    voice: lineVoiceAt(source, voices),
    evidence: { start, end, text },
  };
}

/** A word of contrast at the start of the quote's sentence or, where the quote begins its sentence, of the one before. */
function contrastBefore(text: string, quote: Voiced, voices: VoiceContext, lang: string): Observation | null {
  const book = books[baseLanguage(lang)];
  if (!book) return null;
  const holding = lastStartingBy(voices.sentences, quote.start);
  for (const sentence of [voices.sentences[holding], voices.sentences[holding - 1]]) {
    if (!sentence || text.slice(sentence.start, quote.start).includes('\n')) continue;
    const from = lastStartingBy(voices.tokens, sentence.start - 1) + 1;
    const first = voices.tokens[from];
    if (!first || first.start >= quote.start || isMarked(first, voices.marked)) continue;
    const phrase = phraseAt(text, voices.tokens, from, book);
    if (!phrase || phrase.end > quote.start) continue;
    const evidence = { ...phrase, text: text.slice(phrase.start, phrase.end) };
    return {
      dimension: 'neighbours',
      value: evidence.text,
      confidence: CONTRAST,
      rule: 'neighbours.contrast',
      voice: lineVoiceAt(evidence, voices),
      evidence,
    };
  }
  return null;
}

/** The first quote of the authorities, for a quote that is not theirs. */
function authorityFor(
  text: string,
  authorities: readonly Voiced[],
  quote: Voiced,
  voices: VoiceContext,
): Observation | null {
  const own = quote.attribution.source;
  const isOwn = (other: Voiced) =>
    other.attribution.source?.start === own?.start || speakerOf(other) === speakerOf(quote);
  const [other] = authorities;
  if (own === null || authorities.some(isOwn)) return null;
  const source = other?.attribution.source;
  if (!other || !source) return null;
  const { start, end } = source;
  return {
    dimension: 'neighbours',
    value: text.slice(start, end),
    confidence: CONFIDENCE[other.attribution.certainty === 'certain' ? 'certain' : 'likely'],
    rule: 'neighbours.authority',
    voice: lineVoiceAt(source, voices),
    evidence: { start, end, text: text.slice(start, end) },
  };
}
