import { bareKey } from '../../labels/label-matcher';
import lexicon from '../../lexicons/credit-phrases.json';
import type { Range } from '../../voice/ranges';
import type { Token } from '../../voice/voice';
import { type PhraseBook, phraseAt, phraseBook } from '../phrase-book';
import type { CreditKind } from './credit-kind';

/** Words between an article and its noun: "a sharply worded two-page letter". */
const MOST_MODIFIERS = 6;
/** What may not stand inside a phrase. */
const BREAK = /[;:.!?“”"\n—–]/;

/** What words were said or written in: "in a letter", "by phone", "at a news conference", "released a statement". */
export interface Channel extends Range {
  kind: CreditKind;
  /** Something that is sent or put out: "released a statement". */
  isObject: boolean;
  /** Indices of its words in the list that was read, the last one excluded. */
  from: number;
  to: number;
}

interface ChannelGroup {
  kind: CreditKind;
  isObject?: boolean;
  /** The lead is no part of it: "quoted | the order". */
  nounOnly?: boolean;
  leads: PhraseBook;
  nouns: PhraseBook;
}

const groups: readonly ChannelGroup[] = lexicon.channels.map(({ kind, prepositions, nouns }) => ({
  kind: kind === 'first-hand' ? 'first-hand' : 'document',
  leads: phraseBook(prepositions),
  nouns: phraseBook(nouns),
}));
const objects: readonly ChannelGroup[] = [
  {
    kind: 'document',
    isObject: true,
    leads: phraseBook(lexicon.released),
    nouns: phraseBook(lexicon.releases),
  },
  { kind: 'document', nounOnly: true, leads: phraseBook(lexicon.quoting), nouns: phraseBook(lexicon.quoted) },
  {
    kind: 'document',
    nounOnly: true,
    leads: phraseBook(['according to', 'segun']),
    nouns: phraseBook([...lexicon.quoted, ...lexicon.releases, 'court papers', 'court documents', 'video']),
  },
];
/** "during their phone call" is between the two, not with a reporter. */
const PRIVATE = /\bcall$/;
/** "Roe's two letters": numbers may follow an owner. */
const OWN = /^(?:two|three|four|several)$/;

const days = new Set(lexicon.days);
const bare = new Set(lexicon.bare);
const determiners = new Set(lexicon.determiners);
const packages = new Set(lexicon.packages);
const notModifiers = new Set(lexicon.notModifiers);
const follows = new Set(lexicon.follows);

/** Every channel among the words, in order; where two begin at one word, the longer. */
export function channelsIn(text: string, words: readonly Token[]): Channel[] {
  const found: Channel[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const best = [...groups, ...objects]
      .flatMap((group) => channelAt(text, words, at, group) ?? [])
      .reduce<Channel | null>((longest, one) => (longest && longest.to >= one.to ? longest : one), null);
    if (best) found.push(best);
  }
  return found;
}

/** The head noun of a document at the end of a noun phrase: "the agency's fact sheet", "a purported memo obtained by …". */
export function isDocumentPhrase(text: string, words: readonly Token[]): boolean {
  const nouns = groups.filter(({ kind }) => kind === 'document').map((group) => group.nouns);
  const last = words.findIndex(({ key }, at) => at > 0 && (notModifiers.has(key) || /ed$/.test(key)));
  const head = last < 0 ? words.length : last;
  for (let at = 0; at < head; at += 1) {
    const end = words[head - 1]?.end;
    const named = isCapital(text, words[at]) && at > 0;
    if (!named && nouns.some((book) => phraseAt(text, words, at, book)?.end === end)) return true;
  }
  return false;
}

function channelAt(
  text: string,
  words: readonly Token[],
  at: number,
  { kind, isObject = false, nounOnly = false, leads, nouns }: ChannelGroup,
): Channel | null {
  const lead = phraseAt(text, words, at, leads);
  const first = words[at];
  if (!lead || !first) return null;
  const from = indexAfter(words, at, lead.end);
  const noun = nounPhrase(text, words, from, nouns);
  if (!noun || BREAK.test(text.slice(first.start, noun.end))) return null;
  const start = nounOnly ? (words[from]?.start ?? first.start) : first.start;
  return { kind, isObject, start, end: noun.end, from: nounOnly ? from : at, to: noun.to };
}

/** "a letter", "his office's written statement", "a series of tweets", "Twitter": the end of a phrase for a channel. */
function nounPhrase(
  text: string,
  words: readonly Token[],
  from: number,
  nouns: PhraseBook,
  inPackage = false,
): { end: number; to: number } | null {
  let led = false;
  for (let at = from; at <= from + MOST_MODIFIERS; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || /[,()]/.test(text.slice(before.end, word.start))) return null;
    const noun = phraseAt(text, words, at, nouns);
    const printed = noun ? text.slice(noun.start, noun.end).toLowerCase() : '';
    const own = before.key === 'their' && PRIVATE.test(printed);
    if (noun && !own && (led || inPackage || bare.has(printed)) && isHead(text, words, at, noun))
      return { end: noun.end, to: indexAfter(words, at, noun.end) };
    if (packages.has(word.key) && /^(?:of|from|de)$/.test(words[at + 1]?.key ?? ''))
      return nounPhrase(text, words, at + 2, nouns, true);
    // A second article opens another phrase: "on Tuesday released a website".
    if (at > from && determiners.has(word.key) && !OWN.test(word.key)) return null;
    if (
      determiners.has(word.key) ||
      isPossessive(text, word) ||
      (isCapital(text, word) && !days.has(word.key))
    )
      led = true;
    else if (notModifiers.has(word.key)) return null;
  }
  return null;
}

/** The noun ends its phrase: "in an interview with", not "in an interview room", and no part of a name: "the Harbor Post". */
function isHead(text: string, words: readonly Token[], at: number, noun: Range): boolean {
  const to = indexAfter(words, at, noun.end);
  if (isCapital(text, words[at]) && isCapital(text, words[at - 1])) {
    const ownName = !isPossessive(text, words[at - 1]);
    if (ownName && !bare.has(words[at]?.key ?? '')) return false;
  }
  const next = words[to];
  const gap = text.slice(noun.end, next?.start ?? noun.end + 1);
  if (!next || !/^[ \u00a0]$/.test(gap)) return !/^[-'’]/.test(gap);
  return (
    follows.has(next.key) || isCapital(text, next) || /(?:ed|ly|ing)$/.test(next.key) || /^\d/.test(next.key)
  );
}

function indexAfter(words: readonly Token[], from: number, end: number): number {
  let at = from;
  while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
  return at;
}

function isPossessive(text: string, word: Token | undefined): boolean {
  if (!word) return false;
  return word.key !== bareKey(word.key) || /^['’]/.test(text.slice(word.end, word.end + 1));
}

function isCapital(text: string, word: Token | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
}
