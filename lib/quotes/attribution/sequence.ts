import { samePerson } from '../../text/names';
import { PARTICLES } from '../../text/words-of-titles';
import type { Piece } from '../skeleton';
import { knowsVerbs } from '../verbs';
import { inherit, NOBODY, type Reading, readingOf, type Scene, settleOutlet } from './attribution';
import { cueAt, type Proposal, proposals } from './cues';
import type { Mention } from './mention';
import { mentionStartingAt } from './mentions';
import { spanishProposals } from './spanish-proposals';
import { sentenceStart, sentenceSubject, subjectOf } from './subjects';

/** One quote on its way to a reading. */
export interface Pending {
  /** Piece of its first part. */
  k: number;
  /** Piece of its last part. */
  lastK: number;
  inner: { start: number; end: number };
  lastInner: { start: number; end: number };
  paragraph: number;
  lastParagraph: number;
}

/** What the sentence of a quote says about its speaker, before the quotes around it are asked. */
export function ownProposals(scene: Scene, quote: Pending): { best: Proposal | null; found: Proposal[] } {
  const { row, text, lang } = scene;
  const read = (k: number, inner: Pending['inner']): Proposal[] =>
    lang === 'es'
      ? spanishProposals(row, k, text, inner, scene.spoken)
      : proposals(row, k, text, inner, lang).filter((p) => knowsVerbs(lang) || isBareName(row, p.mention));
  const found = read(quote.k, quote.inner);
  if (quote.lastK !== quote.k) {
    found.push(...read(quote.lastK, quote.lastInner).filter((p) => /^quote-|-after$|^dash/.test(p.rule)));
    found.sort((a, b) => b.confidence - a.confidence);
  }
  return { best: settleOutlet(scene, found).best, found };
}

/** A name and nothing else: in a language that is not known the words around it may be a clause. */
function isBareName(row: readonly Piece[], { type, from, to }: Mention): boolean {
  return type === 'name' && row.slice(from, to).every((piece) => piece.capital || PARTICLES.has(piece.lower));
}

/**
 * The reading of a quote: from its own sentence, else from a colon before it, else from the quote it continues, else a
 * guess that is called unclear. `previous` is the quote before it with its reading.
 */
export function attribute(
  scene: Scene,
  quote: Pending,
  found: readonly Proposal[],
  previous: { quote: Pending; reading: Reading } | null,
): Reading {
  const { best, via } = settleOutlet(scene, found);
  let reading = best === null ? null : readingOf(scene, best, quote.k);
  if (reading !== null && via !== null) reading = withVia(reading, via);
  const guesses: (Reading | null)[] = [reading];
  if (reading === null || reading.confidence < 0.6) {
    // Where the verbs of the language are not known, the subject of a sentence is as good as anybody.
    const known = knowsVerbs(scene.lang);
    guesses.push(
      known ? afterColon(scene, quote) : null,
      continued(scene, quote, previous),
      known ? bySubject(scene, quote) : null,
    );
  }
  let chosen = NOBODY;
  for (const guess of guesses)
    if (guess !== null && (guess.confidence > chosen.confidence || chosen === NOBODY)) chosen = guess;
  if (best?.unsaid && reading !== null) chosen = reading;
  return inheritVia(chosen, quote, previous);
}

/** "He put it plainly:¶ “…”" — the subject of the sentence that ends in a colon right before. */
function afterColon(scene: Scene, quote: Pending): Reading | null {
  const { row, lang } = scene;
  const sameLine = row[quote.k - 1]?.kind === 'colon' ? quote.k - 1 : -1;
  const lineBefore =
    row[quote.k - 1]?.kind === 'end' && row[quote.k - 2]?.kind === 'colon' ? quote.k - 2 : -1;
  const colon = Math.max(sameLine, lineBefore);
  if (colon < 0) return null;
  const start = sentenceStart(row, colon);
  for (let v = colon - 1; v >= start; v -= 1) {
    const cue = cueAt(row, v, lang);
    if (cue === null || (cue.verb.weak && v < colon - 1)) continue;
    const subject = subjectOf(row, v, start, lang);
    if (subject === null) continue;
    const confidence = lineBefore >= 0 ? 0.9 : 0.92;
    return readingOf(
      scene,
      {
        mention: subject.mention,
        cue,
        confidence: confidence * subject.weight,
        rule: 'colon',
        unsaid: subject.unsaid,
      },
      quote.k,
    );
  }
  const mention = sentenceSubject(row, start, colon, lang);
  if (mention === null) return null;
  return readingOf(
    scene,
    { mention, cue: null, confidence: 0.8, rule: 'colon-subject', unsaid: false },
    quote.k,
  );
}

/** A quote after a full stop goes on with the speaker before it: same paragraph, or a paragraph that is nothing else. */
function continued(
  scene: Scene,
  quote: Pending,
  previous: { quote: Pending; reading: Reading } | null,
): Reading | null {
  if (previous === null || previous.reading.attribution.source === null) return null;
  const { row } = scene;
  const start = sentenceStart(row, quote.k);
  const opens = start === quote.k;
  let between = 0;
  for (let i = previous.quote.lastK + 1; i < start; i += 1) if (row[i]?.kind === 'end') between += 1;
  const gap = quote.paragraph - previous.quote.lastParagraph;
  if (gap === 0) {
    const weight = opens ? (between <= 1 ? 0.975 : 0.88) : 0.72;
    return inherit(previous.reading, weight, 'continues', null);
  }
  if (gap > 2 || !opens) return null;
  return inherit(previous.reading, gap === 1 ? 0.8 : 0.65, 'previous-paragraph', null);
}

/** The subject of the sentence around a woven quote, or of the sentence before one that stands alone. */
function bySubject(scene: Scene, quote: Pending): Reading | null {
  const { row, lang } = scene;
  let start = sentenceStart(row, quote.k);
  let confidence = 0.58;
  if (start === quote.k) {
    if (start < 2 || row[start - 2]?.paragraph !== row[quote.k]?.paragraph) return null;
    start = sentenceStart(row, start - 1);
    confidence = 0.62;
  }
  const mention = sentenceSubject(row, start, quote.k, lang) ?? mentionStartingAt(row, start, lang);
  if (mention === null || mention.from >= quote.k) return null;
  return readingOf(scene, { mention, cue: null, confidence, rule: 'subject', unsaid: false }, quote.k);
}

/** A credit holds for the same speaker's next quotes in its paragraph. */
function inheritVia(
  reading: Reading,
  quote: Pending,
  previous: { quote: Pending; reading: Reading } | null,
): Reading {
  const { source, via } = reading.attribution;
  const credit = previous?.reading.attribution.via ?? null;
  if (via !== null || source === null || credit === null || previous === null) return reading;
  if (previous.quote.lastParagraph !== quote.paragraph) return reading;
  const before = previous.reading.attribution.source;
  const same =
    before !== null &&
    (before.start === source.start ||
      (before.name !== null && source.name !== null && samePerson(before.name, source.name)));
  return same ? withVia(reading, credit) : reading;
}

function withVia(reading: Reading, via: Reading['attribution']['via']): Reading {
  return { ...reading, attribution: { ...reading.attribution, via } };
}
