import type { Paragraph } from '../../model/article';
import { foldName } from '../../text/names';
import { ABBREVIATIONS, NAME_SUFFIXES, nameStart, TITLE_TAILS, TITLES } from '../../text/words-of-titles';
import { isGivenName } from '../lexicons/given-names';
import { findVerb } from '../verbs/verbs';
import { functionWords, NAMES_TOO } from '../words';

/** A run of capitals that may be a name, taken apart. */
export interface NameRun {
  /** Words of the name as printed, without titles and without the possessive of the last. */
  name: readonly string[];
  folded: readonly string[];
  /** The title right before the name, folded. */
  title: string | null;
  /** Offset of the run. */
  at: number;
  /** An age or an initial says that a person follows or stands here. */
  aged: boolean;
}

export interface RunsOfLine {
  runs: readonly NameRun[];
  /** Runs whose capital is not only that of a sentence’s first word, folded. */
  inside: readonly string[];
}

const WORD = String.raw`(?:(?:de|di|du|da|la|le|van|von|mac)?\p{Lu})[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF.’'-]*`;
const LINKS = '(?:(?:de|del|du|di|da|della|dos|la|las|los|le|van|von|der|den|ter|ten|bin|ibn|al|el|y) ){0,3}';
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}])${WORD}(?:[ \u00a0]${LINKS}${WORD})*`, 'gu');
/** What stands before a word whose capital only begins a sentence. */
const OPENS_SENTENCE = /(?:^|[.!?:“"‘«—–([]|\.[”’»])\s*$/u;
/** Before a month, not before a given name: "In April Roe said". */
const BEFORE_MONTH =
  /(?:^|\s)(?:in|on|since|until|by|of|from|last|this|next|early|late|mid|between|through|\d+)\s$/iu;
const AGE = /^,? (?:\d{1,2}|aged \d{1,2}),/u;
/** A line this rich in capitals is a headline: its runs are no names. */
const HEADLINE_SHARE = 0.65;
/** A name of more words is something else. */
const LONGEST = 12;

/** The runs of capitals of a line, in reading order; none of a title-case headline. */
export function runsOfLine(line: Paragraph, lang: string): RunsOfLine {
  const runs: NameRun[] = [];
  const inside: string[] = [];
  if (isHeadline(line.text)) return { runs, inside };
  for (const match of line.text.matchAll(RUN)) {
    const before = line.text.slice(Math.max(0, match.index - 9), match.index);
    const opens = OPENS_SENTENCE.test(before.slice(-4));
    const end = match.index + match[0].length;
    const aged = AGE.test(line.text.slice(end, end + 10));
    takeApart(
      match[0],
      line.start + match.index,
      { opens, month: BEFORE_MONTH.test(before), aged },
      lang,
      runs,
    );
    if (!opens) inside.push(foldName(match[0].replace(/[.,]+$/u, '')));
  }
  return { runs, inside };
}

interface Around {
  opens: boolean;
  month: boolean;
  aged: boolean;
}

function takeApart(run: string, at: number, around: Around, lang: string, runs: NameRun[]): void {
  const words = run.replace(/[.,]+$/u, '').split(/[ \u00a0]/u);
  // "in Addis Ababa. Nega was": a full stop that belongs to no initial and no abbreviation ends the run.
  const stop = words.findIndex((word, i) => i < words.length - 1 && endsSentence(word));
  const rest = stop < 0 ? [] : words.splice(stop + 1);
  if (stop >= 0) words[stop] = words[stop]?.replace(/\.$/u, '') ?? '';
  const owned = words.findIndex((word) => /[’']s?$/u.test(word));
  // "Roe’s Vo" are two.
  if (owned >= 0) words.length = owned + 1;
  let from = 0;
  while (from < words.length && opensNoName(words, from, around, lang)) from += 1;
  if (around.opens && isBeforeGiven(words.slice(from).map(foldName))) from += 1;
  // "Chief of | Staff Jane Roe": the end of an office stands before the name.
  while (words.length - from > 2 && isTail(foldName(words[from] ?? ''))) from += 1;
  const folded = words.slice(from, from + LONGEST).map(foldName);
  const start = nameStart(folded);
  const name = words.slice(from + start, from + LONGEST);
  const last = name.length - 1;
  if (last >= 0) name[last] = withStop((name[last] ?? '').replace(/[’']s?$/u, ''));
  const title = start > 0 ? (folded.slice(0, start).findLast((word) => TITLES.has(word)) ?? null) : null;
  if (name.length > 0)
    runs.push({ name, folded: name.map(foldName), title, at, aged: around.aged && stop < 0 });
  if (rest.length === 0) return;
  const tail = rest.join(' ');
  takeApart(tail, at + run.length - tail.length, { ...around, opens: true, month: false }, lang, runs);
}

function isTail(word: string): boolean {
  return TITLE_TAILS.has(word) && !TITLES.has(word);
}

/** "Struggling | Jane Roe": a word at the head of its sentence, before a given name that it is none of. */
function isBeforeGiven([first = '', second = '', ...rest]: readonly string[]): boolean {
  return (
    rest.length > 0 && !isGivenName(first) && first.length > 1 && !TITLES.has(first) && isGivenName(second)
  );
}

/** "Jr." keeps the full stop that the end of its run took. */
function withStop(word: string): string {
  return /^[JS]r$/.test(word) ? `${word}.` : word;
}

/** Whether the full stop of a word in a run of capitals can only end a sentence. */
function endsSentence(word: string): boolean {
  if (!word.endsWith('.')) return false;
  const bare = foldName(word.slice(0, -1));
  return (
    bare.length > 2 &&
    !ABBREVIATIONS.has(bare) &&
    !TITLES.has(bare) &&
    !NAME_SUFFIXES.has(bare) &&
    !bare.includes('.')
  );
}

/** A function word, or a Spanish verb with the capital of its sentence ("Dijo Ana Roe"). */
function opensNoName(words: readonly string[], i: number, around: Around, lang: string): boolean {
  const word = words[i] ?? '';
  if (lang === 'es') return functionWords(lang).has(foldName(word)) || findVerb(word, lang) !== null;
  // "Will Roe go?", "May Roe rest": at the head of a sentence these are verbs as well.
  if (NAMES_TOO.has(word) && i + 1 < words.length)
    return i === 0
      ? around.month || (around.opens && /^(?:Will|May)$/.test(word))
      : BEFORE_MONTH.test(`${words[i - 1] ?? ''} `);
  return functionWords(lang).has(foldName(word));
}

/** Whether most longer words of a line begin with a capital, as in a title-case headline. */
function isHeadline(line: string): boolean {
  if (line.length > 200) return false;
  const words = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  if (words.length < 4) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals / words.length > HEADLINE_SHARE && !/[.!?]["”’']?$/u.test(line.trim());
}
