import type { CueFrames } from '../../model/cues';
import type { Observation } from '../../model/report';
import { baseLanguage } from '../../text/languages';
import { labelKey } from '../labels/label-key';
import { buildLabelMatcher, findLabels, type LabelMatch, type LabelMatcher } from '../labels/label-matcher';
import { dropMasked } from '../labels/name-mask';
import { sentencesOf, stretchOf, withNeighbours } from '../voice/around';
import { isDisplayAt } from '../voice/lines';
import { type Range, rangesInside } from '../voice/ranges';
import { type VoiceContext, voiceAt } from '../voice/voice';
import { crossesMarks } from './words';

/** Confidence is ours, at the reference's lower edge of "likely" for a word that names its subject alone, and below it. */
const STRONG = 0.7;
const WEAK = 0.6;
/** Different weak terms that tell a frame as one strong term does; the framing reference (D10) sets it. */
const WEAK_TERMS = 2;
/** The lists are English. */
const LANG = 'en';
/** The concept of a mask; no frame's id is empty. */
const MASK = '';

interface CueWords {
  matcher: LabelMatcher;
  strong: ReadonlySet<string>;
  topic: ReadonlySet<string>;
}

interface PlacedCue {
  label: LabelMatch;
  voice: Observation['voice'];
  strength: 'strong' | 'weak' | 'topic';
}

const known = new WeakMap<CueFrames, CueWords>();

/**
 * Words near a quote that are about something, by frames: the quote's sentences and the one on either side in the same
 * paragraph. What stands in marks and what does not are counted apart; in each a frame needs a strong term or two different
 * weak ones, and then all its terms there are told, those of the topic too. A term once a voice, at its first place. Evidence
 * is a span of `text`, in text order.
 *
 * Weak, so off unless asked for: the study behind it (framing reference, D10) found two frames of three precise at two
 * thirds and the third at a sixth, and most words near a quote were its speaker's. None found says nothing.
 *
 * @param cues Keep the same object for many quotes: its matcher is built once.
 */
export function observeCues(
  text: string,
  quote: Range,
  cues: CueFrames,
  voices: VoiceContext,
  lang: string,
): Observation[] {
  const primary = baseLanguage(lang);
  if (cues.frames.length === 0 || (primary !== '' && primary !== LANG)) return [];
  const found = placeCues(text, quote, cues, voices);
  const told = new Set(groupsOf(found).flatMap(([group, inGroup]) => (isTold(inGroup) ? [group] : [])));
  const seen = new Set<string>();
  return found.flatMap((cue): Observation[] => {
    const { label, voice, strength } = cue;
    const key = `${voice} ${termKey(label.concept, label.term)}`;
    if (!told.has(groupOf(cue)) || seen.has(key)) return [];
    seen.add(key);
    const { start, end } = label;
    return [
      {
        dimension: 'cue',
        value: label.text,
        confidence: strength === 'strong' ? STRONG : WEAK,
        rule: `cue.${label.concept}`,
        voice,
        evidence: { start, end, text: label.text },
      },
    ];
  });
}

/** Every term near the quote that is no part of a name, in text order. */
function placeCues(text: string, quote: Range, cues: CueFrames, voices: VoiceContext): PlacedCue[] {
  const { matcher, strong, topic } = wordsOf(cues);
  const near = stretchOf(withNeighbours(sentencesOf(quote, voices), voices), quote, voices);
  const tokens = rangesInside(voices.tokens, near);
  const isDisplay = ({ start }: { start: number }) => isDisplayAt(voices.lines, start);
  const labels = findLabels(text, tokens, matcher).filter(
    (label) => label.concept !== MASK && !crossesMarks(label, voices),
  );
  return dropMasked(text, tokens, labels, isDisplay).map((label) => {
    const key = termKey(label.concept, label.term);
    const strength = strong.has(key) ? 'strong' : topic.has(key) ? 'topic' : 'weak';
    return { label, voice: voiceAt(text, label, voices), strength };
  });
}

/** A frame in the speakers' words, or in the article's. */
function groupOf({ label, voice }: PlacedCue): string {
  return `${label.concept} ${voice === 'quote'}`;
}

function groupsOf(found: readonly PlacedCue[]): [string, PlacedCue[]][] {
  const groups = new Map<string, PlacedCue[]>();
  for (const cue of found) {
    const group = groups.get(groupOf(cue));
    if (group) group.push(cue);
    else groups.set(groupOf(cue), [cue]);
  }
  return [...groups];
}

/** "cost" and "costs" are one term. */
function isTold(inGroup: readonly PlacedCue[]): boolean {
  const weak = inGroup.filter(({ strength }) => strength === 'weak').map(({ label }) => labelKey(label.term));
  return inGroup.some(({ strength }) => strength === 'strong') || new Set(weak).size >= WEAK_TERMS;
}

/** Terms and masks as labels of one lexicon: the longest wins, so a mask hides the terms inside it. */
function wordsOf(cues: CueFrames): CueWords {
  const made = known.get(cues);
  if (made) return made;
  const { frames, masks } = cues;
  const label = (concept: string) => (term: string) => ({ term, concept, lang: LANG, caseSensitive: false });
  // Of two terms with one shape the first counts: a listed "crimes" is surer than the plural of "crime".
  const terms = (['strong', 'weak', 'topic'] as const).flatMap((strength) =>
    frames.flatMap((frame) => frame[strength].map(label(frame.id))),
  );
  const keysOf = (strength: 'strong' | 'topic') =>
    new Set(frames.flatMap((frame) => frame[strength].map((term) => termKey(frame.id, term))));
  const words = {
    matcher: buildLabelMatcher([...masks.map(label(MASK)), ...terms]),
    strong: keysOf('strong'),
    topic: keysOf('topic'),
  };
  known.set(cues, words);
  return words;
}

function termKey(frame: string, term: string): string {
  return `${frame} ${term}`;
}
