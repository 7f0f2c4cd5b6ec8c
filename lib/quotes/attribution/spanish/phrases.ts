import { PARTICLES, TITLES } from '../../../text/words-of-titles';
import {
  BE_ES,
  BETWEEN_ES,
  BODIES_ES,
  CLAUSE_ES,
  DETERMINERS_ES,
  DOCUMENTS_ES,
  GROUPS_ES,
  NEGATIONS_ES,
  PORTFOLIOS_ES,
  PREPOSITIONS_ES,
  PRONOUNS_ES,
  TIMES_ES,
} from '../../lexicons/words-spanish';
import type { Piece } from '../../skeleton';
import { verbOf } from '../../verbs/verbs';
import { BODY_WORDS, GROUP_WORDS, INDEFINITE } from '../../words';
import { type Mention, stripRun, textOf } from '../mention';
import { isAdverb, isNameArticle } from './adverbials';

/** A noun phrase, and an apposition, longer than this is a misreading, in pieces. */
const LONGEST = 20;
/** Past tenses that no noun ends in. */
const PAST = /(?:ó|[aeií]ron|aba|aban|ará|arán|ándose|iéndose)$/u;

/**
 * The Spanish noun phrase that begins at `from`, with its apposition ("Kim Vo, portavoz de Odell"); null where none begins.
 * The head comes first: "el portavoz de Odell" is a spokesman, "la senadora Ada Odell" is Odell.
 */
export function spanishPhraseAt(row: readonly Piece[], from: number): Mention | null {
  const first = row[from];
  if (first?.kind !== 'word') return null;
  if (PRONOUNS_ES.has(first.lower)) return plain(from, from + 1, 'pronoun');
  const core = coreEnd(row, from);
  if (core === from) return null;
  const to = appositionEnd(row, core);
  return readPhrase(row, from, core, to);
}

/** The phrase whose last piece is at `end` and that begins no further left than `floor`; the longest one that reads as one. */
export function spanishPhraseEndingAt(row: readonly Piece[], end: number, floor: number): Mention | null {
  let found: Mention | null = null;
  for (let from = end; from >= floor && end - from < LONGEST; from -= 1) {
    const piece = row[from];
    if (piece?.kind !== 'word') break;
    const mention =
      PRONOUNS_ES.has(piece.lower) || coreEnd(row, from) === end + 1 ? spanishPhraseAt(row, from) : null;
    if (mention === null) continue;
    found = mention.to === end + 1 ? mention : readPhrase(row, from, end + 1, end + 1);
    if (DETERMINERS_ES.has(piece.lower)) break;
  }
  return found;
}

/** The end of the phrase without its apposition; `from` where no phrase begins. */
function coreEnd(row: readonly Piece[], from: number): number {
  const first = row[from];
  if (first?.kind !== 'word' || (stopsCore(first) && !isNameArticle(row, from)) || opensAsVerb(row, from))
    return from;
  let named = false;
  let i = from;
  if (DETERMINERS_ES.has(first.lower) && !first.capital) {
    if (TIMES_ES.has(row[from + 1]?.lower ?? '')) return from;
    i += 1;
    if (DETERMINERS_ES.has(row[i]?.lower ?? '') && !isNameArticle(row, i)) i += 1;
  }
  const head = i;
  for (; i - from < LONGEST; i += 1) {
    const piece = row[i];
    const before = row[i - 1];
    if (piece?.kind === 'quote' && before?.capital && row[i + 1]?.capital) continue;
    if (piece?.kind !== 'word') break;
    if ((piece.capital && !opensAsNoun(row, i)) || isNameArticle(row, i)) {
      named = true;
      continue;
    }
    if (joinsName(row, i)) continue;
    if (piece.lower === 'de' || piece.lower === 'del') {
      // "una de las vecinas": the article alone is the head.
      const headless =
        i === head && !/^(?:uno|una|otro|otra|muchos|muchas|algunos|algunas)$/.test(before?.lower ?? '');
      if (headless || named || !nounAt(row, i + 1)) break;
      continue;
    }
    if (named) break;
    const governed = before !== undefined && /^(?:del?)$/.test(before.lower);
    if (DETERMINERS_ES.has(piece.lower)) {
      if (!governed) break;
      continue;
    }
    if (stopsCore(piece) || (i > head && !governed && isFiniteVerb(piece))) break;
  }
  if (i === head) return from;
  // A bare lower-case singular is nobody; an unnamed one needs its article or a plural ("fuentes del tribunal").
  const bare = head === from && !first.capital && !named && !/s$/.test(first.lower);
  return bare && !TITLES.has(first.lower) ? from : i;
}

function nounAt(row: readonly Piece[], i: number): boolean {
  const piece = row[i];
  return piece?.kind === 'word' && (piece.capital || DETERMINERS_ES.has(piece.lower) || !stopsCore(piece));
}

function stopsCore(piece: Piece): boolean {
  if (piece.capital) return false;
  const { lower } = piece;
  if (DETERMINERS_ES.has(lower)) return false;
  return (
    PREPOSITIONS_ES.has(lower) ||
    CLAUSE_ES.has(lower) ||
    TIMES_ES.has(lower) ||
    BETWEEN_ES.has(lower) ||
    NEGATIONS_ES.has(lower) ||
    BE_ES.has(lower) ||
    isAdverb(piece)
  );
}

/** A finite verb, reporting or not; a noun that looks like one stands after its article and is not asked. */
function isFiniteVerb(piece: Piece): boolean {
  if (PAST.test(piece.text)) return true;
  return verbOf(piece, 'es') !== null && !/(?:[aií]do|dicho|escrito)$/.test(piece.lower);
}

/** "Vecinos del barrio", "Cien médicos": a plural at the head of a sentence, whose capital is the sentence's. */
function opensAsNoun(row: readonly Piece[], i: number): boolean {
  const piece = row[i];
  const before = row[i - 1];
  const next = row[i + 1];
  if (piece === undefined || (before !== undefined && before.kind !== 'end') || next?.kind !== 'word')
    return false;
  if (next.capital || !/(?:[^aeiou]?[aeo]s|cien|mil)$/.test(piece.lower)) return false;
  if (next.lower === 'de' || next.lower === 'del') return row[i + 2]?.capital !== true;
  return (
    GROUP_WORDS.has(piece.lower) ||
    (!stopsCore(next) && !isFiniteVerb(next) && /(?:[aeo]s)$/.test(next.lower))
  );
}

/** "Diría Roe": the capital is the sentence's. */
function opensAsVerb(row: readonly Piece[], i: number): boolean {
  const piece = row[i];
  const before = row[i - 1];
  const opens = before === undefined || before.kind === 'end' || before.text === '¿';
  if (piece === undefined || !opens) return false;
  // "Consultado sobre …"
  const participle = /[ai]d[oa]s?$/.test(piece.lower) && PREPOSITIONS_ES.has(row[i + 1]?.lower ?? '');
  return participle || verbOf(piece, 'es') !== null;
}

/** "Montes | de Oca", "Joaquín | de la Cruz", "Roe | y Vo". */
function joinsName(row: readonly Piece[], i: number): boolean {
  const piece = row[i];
  if (piece === undefined || !PARTICLES.has(piece.lower) || piece.lower === 'al') return false;
  const before = row[i - 1];
  const opens =
    before?.capital === true ||
    before?.text === 'De' ||
    (PARTICLES.has(before?.lower ?? '') && row[i - 2]?.capital === true);
  const leads =
    row[i + 1]?.capital === true || (PARTICLES.has(row[i + 1]?.lower ?? '') && row[i + 2]?.capital);
  return opens && leads === true;
}

/** The end of an apposition after the comma at `core`: up to the next comma or the end of the sentence, without a verb. */
function appositionEnd(row: readonly Piece[], core: number): number {
  if (row[core]?.kind !== 'comma') return core;
  const first = row[core + 1];
  if (first?.kind !== 'word' || CLAUSE_ES.has(first.lower)) return core;
  const aged = first.lower === 'de' && /^\d+$/.test(row[core + 2]?.text ?? '');
  if (!aged && stopsCore(first)) return core;
  if (
    isFiniteVerb(first) ||
    /(?:ndo(?:se|le|les)?|^(?:citad|consultad|entrevistad|preguntad)[oa]s?)$/.test(first.lower)
  )
    return core;
  for (let i = core + 1; i - core < LONGEST; i += 1) {
    const piece = row[i];
    if (piece === undefined || /^(?:comma|stop|end|colon|dash)$/.test(piece.kind)) return i;
    if (piece.kind !== 'word' || CLAUSE_ES.has(piece.lower) || NEGATIONS_ES.has(piece.lower)) return core;
    const noun = DETERMINERS_ES.has(row[i - 1]?.lower ?? '') || PREPOSITIONS_ES.has(row[i - 1]?.lower ?? '');
    if (!piece.capital && !noun && isFiniteVerb(piece)) return core;
  }
  return core;
}

function readPhrase(row: readonly Piece[], from: number, core: number, to: number): Mention {
  let head = from;
  while (
    head < core &&
    DETERMINERS_ES.has(row[head]?.lower ?? '') &&
    !row[head]?.capital &&
    !isNameArticle(row, head)
  )
    head += 1;
  const first = row[head];
  if (first === undefined) return plain(from, to, 'nominal');
  const article = head > from;
  if ((first.capital && !opensAsNoun(row, head)) || isNameArticle(row, head))
    return readName(row, from, head, core, to, article);
  let run = head + 1;
  while (run < core && !row[run]?.capital && !isNameArticle(row, run)) run += 1;
  if (run < core && !/^(?:del?|la|el|los|las)$/.test(row[run - 1]?.lower ?? '')) {
    if (BODIES_ES.has(first.lower)) return { ...plain(from, to, 'body'), name: textOf(row, run, core) };
    return readName(row, from, run, core, to, false);
  }
  // "secretario de Pesca | Darío Luna"
  if (run < core - 2 && PORTFOLIOS_ES.has(row[run]?.lower ?? ''))
    return readName(row, from, run + 1, core, to, false);
  if (DOCUMENTS_ES.has(first.lower))
    return { ...plain(from, to, 'document'), owner: ownerOf(row, run, core) };
  const apposed = appositionName(row, core, to);
  if (apposed !== null) return { ...plain(from, to, 'name'), name: apposed };
  if (BODIES_ES.has(first.lower)) return plain(from, to, 'body');
  const plural =
    /^(?:los|las|unos|unas|varios|varias|sus|dos|tres|cuatro|cinco|muchos|muchas|algunos|algunas)$/;
  const group =
    GROUPS_ES.has(first.lower) || plural.test(row[from]?.lower ?? '') || (!article && /s$/.test(first.lower));
  return plain(from, to, group ? 'group' : 'nominal');
}

function readName(
  row: readonly Piece[],
  from: number,
  run: number,
  core: number,
  to: number,
  article: boolean,
): Mention {
  const inner = stripRun(row, run, core);
  if (inner >= core) {
    const apposed = appositionName(row, core, to);
    return apposed === null ? plain(from, to, 'nominal') : { ...plain(from, to, 'name'), name: apposed };
  }
  const first = row[inner]?.lower ?? '';
  const name = textOf(row, inner, core);
  if (name.length === 1 || INDEFINITE.has(first)) return plain(from, to, 'nominal');
  // "Ministerio del Interior", "ONU", "la Cámara": no title stands before these.
  const body =
    BODIES_ES.has(first) ||
    BODY_WORDS.has(first) ||
    /^\p{Lu}[\p{Lu}.&]+$/u.test(name) ||
    (article && inner === run) ||
    /^(?:El|La|Los|Las)$/.test(row[run]?.text ?? '');
  if (body) {
    return { ...plain(from, to, 'body'), name };
  }
  for (let i = inner; i < core; i += 1)
    if (/^[ye]$/.test(row[i]?.lower ?? '')) return plain(from, to, 'group');
  return { ...plain(from, to, 'name'), name };
}

/** The name in apposition: "su entrenador, Koldo Roe". */
function appositionName(row: readonly Piece[], core: number, to: number): string | null {
  if (to <= core + 1 || !row[core + 1]?.capital) return null;
  const end = Math.min(coreEnd(row, core + 1), to);
  const inner = stripRun(row, core + 1, end);
  return end === to && end - inner >= 2 && !BODIES_ES.has(row[inner]?.lower ?? '')
    ? textOf(row, inner, end)
    : null;
}

/** "una carta de Ada Odell" */
function ownerOf(row: readonly Piece[], run: number, core: number): string | null {
  const inner = stripRun(row, run, core);
  if (
    inner >= core ||
    BODIES_ES.has(row[inner]?.lower ?? '') ||
    !/^(?:de|del)$/.test(row[run - 1]?.lower ?? '')
  )
    return null;
  return textOf(row, inner, core);
}

function plain(from: number, to: number, type: Mention['type']): Mention {
  return { from, to, type, name: null, owner: null };
}
