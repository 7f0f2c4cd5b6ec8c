import type { QuoteKind } from '../model/report';
import type { Proposal } from './attribution/proposals';
import type { Piece } from './skeleton';
import { FUNCTION_WORDS } from './words';

/** From this many words on, marked words are speech unless they look like a title: right 95 times of 100 in US news. */
const SPEECH_WORDS = 3;
/** Below this confidence a reporting verb elsewhere in the sentence does not make a short phrase speech. */
const ATTRIBUTED = 0.7;
const LONGEST_TITLE = 10;
const WORKS = new Set(
  (
    'film movie book song show series novel album play poem single track episode documentary musical opera memoir titled entitled ' +
    'headlined magazine program programme painting game sitcom drama comedy anthem ballad hit on in of watching host star ' +
    'pelicula libro cancion titulado titulada'
  ).split(' '),
);
const SCARE_BEFORE = new Set(
  'so-called nicknamed known dubbed termed labeled labelled word words term phrase called llamado llamada'.split(
    ' ',
  ),
);

/**
 * What a marked phrase is. `best` is its best attribution from its own sentence, `k` its piece. Speech stands for
 * itself; a fragment is woven into the article’s sentence; scare and title are nobody’s words.
 */
export function kindOf(row: readonly Piece[], k: number, content: string, best: Proposal | null): QuoteKind {
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  const before = row[k - 1];
  const after = row[k + 1];
  const attributed = best !== null && best.confidence >= ATTRIBUTED;
  const beside = best !== null && best.confidence >= 0.9 && best.rule !== 'woven' && best.rule !== 'tail';
  const ends = /[.!?…][”"’']*$/u.test(content);
  if (before?.capital && after?.capital && !before.possessive && words.length <= 3 && !ends) return 'title';
  if (isTitle(words, before, ends, beside)) return 'title';
  if (words.length < SPEECH_WORDS) {
    const flagged = before?.kind === 'word' && SCARE_BEFORE.has(before.lower) && !attributed;
    const asKnown = before?.lower === 'as' && /^(?:known|dubbed)$/.test(row[k - 2]?.lower ?? '');
    if (before?.lower === 'so-called' || flagged || asKnown) return 'scare';
    const stopped = after?.kind === 'stop' && row[k + 2]?.kind === 'end';
    const opens = before === undefined || before.kind === 'end';
    const closes = after === undefined || after.kind === 'end' || stopped;
    if (!attributed && !(opens && closes && (ends || stopped))) return 'scare';
  }
  return isWoven(row, k, content, words.length, best) ? 'fragment' : 'speech';
}

/** Every longer word begins with a capital, nothing ends the sentence inside, and no verb stands right beside. */
function isTitle(
  words: readonly string[],
  before: Piece | undefined,
  ends: boolean,
  beside: boolean,
): boolean {
  if (words.length === 0 || words.length > LONGEST_TITLE) return false;
  const capitals = words.every(
    (word, i) =>
      /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && (word.length < 4 || FUNCTION_WORDS.has(word.toLowerCase()))),
  );
  if (!capitals || !/^\p{Lu}|^\p{N}/u.test(words[0] ?? '')) return false;
  const work =
    before !== undefined &&
    before.kind === 'word' &&
    (WORKS.has(before.lower) || before.possessive || before.lower === 'the');
  if (words.length === 1) return work && !ends && before?.lower !== 'the';
  if (ends && !work) return false;
  const majors = words.filter((word, i) => i > 0 && /^\p{Lu}/u.test(word)).length;
  if (majors === 0) return work;
  return work || !beside;
}

function isWoven(
  row: readonly Piece[],
  k: number,
  content: string,
  count: number,
  best: Proposal | null,
): boolean {
  const before = row[k - 1];
  const lower = /^[^\p{L}\p{N}]*\p{Ll}/u.test(content);
  if (before?.kind === 'word') return lower || best === null || best.cue === null || best.cue.to !== k;
  const setOff =
    before === undefined ||
    before.kind === 'end' ||
    before.kind === 'colon' ||
    before.kind === 'comma' ||
    before.kind === 'dash';
  if (!setOff) return lower;
  return (
    lower &&
    count < SPEECH_WORDS &&
    before?.kind !== 'colon' &&
    !(best !== null && /^quote-|^according/.test(best.rule))
  );
}
