import type { Observation, Voice } from '../../model/report';
import { tokenize } from '../../text/tokens';
import { keepInCompany } from '../labels/company';
import { labelKey } from '../labels/label-key';
import { findLabels, type LabelMatch, type LabelMatcher } from '../labels/label-matcher';
import { dropMasked } from '../labels/name-mask';
import { joinPeople } from '../labels/people-clauses';
import type { Line } from '../voice/lines';
import { isDisplayAt } from '../voice/lines';
import { lastStartingBy, type Range } from '../voice/ranges';
import { lineVoiceAt, type VoiceContext, voiceAt } from '../voice/voice';

/** Confidence as the framing reference sets it: a phrase or a name is sure, one common noun less so. */
const SURE = 0.95;
const COMMON_NOUN = 0.7;

const TITLE_MARKS = /[“"‘«](?<words>[^“”"‘’«»]+)[”"’»]/gu;

interface PlacedLabel {
  label: LabelMatch;
  voice: Voice;
  inHeadline: boolean;
  /** Labels of one article with the same key are one word in one voice. */
  key: string;
}

/** All labels of an article, found once for all of its quotes. */
export interface ArticleLabels {
  body: readonly PlacedLabel[];
  /** Where each of them stands, so that those near a quote are found by halves. */
  places: readonly Range[];
  /** What was observed near one quote holds for the others of its paragraph; in an endless one there are thousands. */
  observed: Map<string, Observation[]>;
  /** Of them those in the headline, which stands near every quote. */
  headline: readonly PlacedLabel[];
  /** Labels of a headline that is not part of the text; offsets are those of the title. */
  title: readonly LabelMatch[];
  titleText: string;
}

/** Finds the labels of a text and of its title, where the text does not itself hold a headline. */
export function readLabels(
  text: string,
  title: string | null,
  voices: VoiceContext,
  matcher: LabelMatcher,
  lang: string,
): ArticleLabels {
  const isDisplay = ({ start }: { start: number }) => isDisplayAt(voices.lines, start);
  const raw = findLabels(text, voices.tokens, matcher).filter((label) => !crossesMarks(label, voices));
  const unmasked = dropMasked(text, voices.tokens, joinPeople(text, voices.tokens, raw), isDisplay);
  const kept = keepInCompany(unmasked, voices.tokens, voices, lang);
  const body = kept.map((label) => place(text, label, voices));
  const titleText = voices.lines.some(({ kind }) => kind === 'headline') ? '' : (title ?? '');
  const titleTokens = tokenize(titleText);
  const rawInTitle = joinPeople(titleText, titleTokens, findLabels(titleText, titleTokens, matcher));
  const whole = [{ start: 0, end: titleText.length }];
  const inTitle = keepInCompany(
    dropMasked(titleText, titleTokens, rawInTitle, () => true),
    titleTokens,
    { sentences: whole, lines: whole },
    lang,
  );
  const headline = body.filter(({ inHeadline }) => inHeadline);
  return { body, places: kept, observed: new Map(), headline, title: inTitle, titleText };
}

/**
 * The article's words for people, event, removal … near a quote: its paragraphs, the paragraph on either side and the
 * headline. One observation a word and voice, at its first place; dimension `words-` and the lexicon's concept.
 */
export function observeWords(
  quote: { start: number; end: number },
  labels: ArticleLabels,
  voices: VoiceContext,
): Observation[] {
  const near = nearby(quote, voices.lines);
  const key = `${near.start} ${near.end}`;
  const known = labels.observed.get(key);
  if (known) return [...known];
  const from = lastStartingBy(labels.places, near.start - 1) + 1;
  const to = lastStartingBy(labels.places, near.end - 1) + 1;
  const beside = labels.body.slice(from, to).filter(({ label }) => label.end <= near.end);
  const chosen = [...labels.headline, ...beside.filter(({ inHeadline }) => !inHeadline)];
  const observed = observeLabels(chosen, labels, 'words.near-quote');
  labels.observed.set(key, observed);
  return observed;
}

/** The same over the whole article, for the list one step deeper than the quote; rule `words.in-article`. */
export function observeAllWords(labels: ArticleLabels): Observation[] {
  return observeLabels(labels.body, labels, 'words.in-article');
}

function observeLabels(chosen: readonly PlacedLabel[], labels: ArticleLabels, rule: string): Observation[] {
  const found = new Map<string, Observation>();
  for (const label of labels.title) {
    const observation = titleObservation(label, labels.titleText);
    const key = keyOf(label, observation.voice);
    if (!found.has(key)) found.set(key, observation);
  }
  for (const { label, voice, inHeadline, key } of chosen) {
    if (found.has(key)) continue;
    const { start, end, text } = label;
    found.set(key, {
      dimension: `words-${label.concept}`,
      value: text,
      confidence: confidenceOf(label),
      rule: inHeadline ? 'words.headline' : rule,
      voice,
      evidence: { start, end, text },
    });
  }
  return [...found.values()];
}

function place(text: string, label: LabelMatch, voices: VoiceContext): PlacedLabel {
  const voice = voiceAt(text, label, voices);
  const inHeadline = lineVoiceAt(label, voices) === 'headline';
  return { label, voice, inHeadline, key: keyOf(label, voice) };
}

function keyOf(label: LabelMatch, voice: Voice): string {
  return `${label.concept} ${voice} ${labelKey(label.text)}`;
}

/** From the start of the counted paragraph before the quote's to the end of the one after it. */
function nearby(
  quote: { start: number; end: number },
  lines: readonly Line[],
): { start: number; end: number } {
  const counted = lines.filter(({ paragraph }) => paragraph !== null);
  let first = counted.findIndex(({ end }) => end > quote.start);
  if (first < 0) first = counted.length - 1;
  let last = first;
  while ((counted[last + 1]?.start ?? Number.POSITIVE_INFINITY) < quote.end) last++;
  return {
    start: Math.min(quote.start, counted[Math.max(0, first - 1)]?.start ?? quote.start),
    end: Math.max(quote.end, counted[Math.min(counted.length - 1, last + 1)]?.end ?? quote.end),
  };
}

/** A label stands inside the marks or outside, never half: those would be two people's words. */
export function crossesMarks({ start, end }: LabelMatch, { marked }: VoiceContext): boolean {
  const part = marked[lastStartingBy(marked, end - 1)];
  return part !== undefined && part.end > start && (part.start > start || part.end < end);
}

function titleObservation(label: LabelMatch, title: string): Observation {
  const quoted = [...title.matchAll(TITLE_MARKS)].some(
    (mark) => mark.index < label.start && label.end < mark.index + mark[0].length,
  );
  return {
    dimension: `words-${label.concept}`,
    value: label.text,
    confidence: confidenceOf(label),
    rule: 'words.title',
    voice: quoted ? 'quote' : 'headline',
    evidence: { record: 'page', field: 'title', text: label.text },
  };
}

function confidenceOf(label: LabelMatch): number {
  const name = /^\p{Lu}/u.test(label.term) && /^\p{Lu}/u.test(label.text);
  return name || label.to - label.from > 1 ? SURE : COMMON_NOUN;
}
