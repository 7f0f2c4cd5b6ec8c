import type { Source } from '../../model/report';
import type { Piece } from '../skeleton';
import { DETERMINERS, DOCUMENTS } from '../words';
import { antecedentOf } from './coreference';
import type { Mention } from './mention';
import { NAMING, type NamedSource, ofName } from './naming';
import type { Scene } from './scene';
import { sentenceStart, sentenceSubject } from './subjects';

/** Pieces over which "the letter" may be that of an earlier quote. */
const LETTER_REACH = 600;
/** Sentences over which "it" may be the subject of an earlier one. */
const IT_REACH = 2;

/**
 * Who a mention stands for: its span, the fullest name in the article, and what kind of source it is. A nominal is never
 * given the name inside it; a document has the person behind it.
 */
export function sourceOf(scene: Scene, mention: Mention): NamedSource {
  const { row, text } = scene;
  const start = row[mention.from]?.start ?? 0;
  const end = row[mention.to - 1]?.end ?? start;
  const span = { start, end, text: text.slice(start, end) };
  const unnamed: Source = { ...span, name: null, role: 'unnamed' };
  switch (mention.type) {
    case 'name':
      return ofName(scene, mention, unnamed);
    case 'pronoun':
      return ofPronoun(scene, mention.from, unnamed);
    case 'body':
      return { source: { ...span, name: mention.name, role: 'organisation' }, weight: NAMING.body };
    case 'document': {
      const behind = writerOf(scene, mention);
      return {
        source: { ...span, name: behind?.name ?? null, role: 'document' },
        weight: behind?.confidence ?? NAMING.document,
      };
    }
    default:
      return { source: unnamed, weight: NAMING.unnamed };
  }
}

function ofPronoun(scene: Scene, at: number, unnamed: Source): NamedSource {
  const word = scene.row[at]?.lower ?? '';
  if (word === 'it') return ofIt(scene, at, unnamed);
  const named = resolve(scene, at, word);
  if (named !== null)
    return { source: { ...unnamed, name: named.name, role: 'person' }, weight: named.confidence };
  // He or she without a person found is a gap; they and we name nobody by themselves.
  return { source: unnamed, weight: /^(?:s?he|él|ella)$/.test(word) ? NAMING.nobody : NAMING.pronoun };
}

/** "The letter asks for time. “…,” it says": it is the document or body that the sentences before speak of. */
function ofIt(scene: Scene, at: number, unnamed: Source): NamedSource {
  const { row, lang } = scene;
  let from = sentenceStart(row, at);
  for (let back = 0; back < IT_REACH && from > 0; back += 1) {
    const stop = from - 1;
    if (row[stop]?.paragraph !== row[at]?.paragraph) break;
    from = sentenceStart(row, stop);
    const mention = sentenceSubject(row, from, stop, lang);
    if (mention?.type !== 'document' && mention?.type !== 'body') continue;
    const { source, weight } = sourceOf(scene, mention);
    return { source: { ...unnamed, name: source.name, role: source.role }, weight };
  }
  return { source: unnamed, weight: NAMING.pronoun };
}

/** The person behind a document: its owner, or whoever an earlier quote from "the letter" was credited to. */
function writerOf(scene: Scene, mention: Mention): { name: string; confidence: number } | null {
  const { owner } = mention;
  const { row, spoken } = scene;
  if (owner !== null && /^(?:his|her)$/.test(owner)) return resolve(scene, mention.from, owner);
  if (owner !== null) return ofOwner(scene, owner, mention.from);
  if (row[mention.from]?.lower !== 'the') return null;
  const noun = documentNoun(row, mention.from, mention.to);
  for (let i = spoken.length - 1; i >= 0; i -= 1) {
    const { at, name } = spoken[i] ?? { at: 0, name: null };
    if (mention.from - at > LETTER_REACH) return null;
    const piece = row[at];
    if (name === null || piece === undefined || at > mention.from) continue;
    if (documentNoun(row, piece.sentenceFrom, piece.sentenceTo) === noun)
      return { name, confidence: NAMING.letterBefore };
  }
  return null;
}

function ofOwner({ row, inventory }: Scene, owner: string, at: number): { name: string; confidence: number } {
  const { name, contested } = inventory.whoIs(owner, row[at]?.start ?? 0);
  return { name, confidence: contested ? NAMING.contested : NAMING.owner };
}

/** The first word for a document with its article or owner at pieces `[from, to)`. */
function documentNoun(row: readonly Piece[], from: number, to: number): string | null {
  for (let i = from; i < to; i += 1) {
    const piece = row[i];
    const led = DETERMINERS.has(row[i - 1]?.lower ?? '') || row[i - 1]?.possessive;
    if (piece?.kind === 'word' && DOCUMENTS.has(piece.lower) && led) return piece.lower;
  }
  return null;
}

function resolve(scene: Scene, at: number, pronoun: string): { name: string; confidence: number } | null {
  return antecedentOf(scene.row, at, pronoun, scene.spoken, scene.inventory, scene.lang);
}
