import type { Attribution, Observation } from '../../../model/report';
import { baseLanguage } from '../../../text/languages';
import lexicon from '../../lexicons/credit-phrases.json';
import { lineAt } from '../../voice/lines';
import type { Range } from '../../voice/ranges';
import { lineVoiceAt, type VoiceContext } from '../../voice/voice';
import { phraseAt, phraseBook } from '../phrase-book';
import { type Channel, channelsIn, isDocumentPhrase } from './channels';
import { type Credit, EXPLICIT, IN_SENTENCE, NEXT_SENTENCE } from './credit-kind';
import { readDateline, readNextSentence, readOutlets } from './outlets';
import { type CreditedQuote, isNear, isTied, type Reach, reachOf, wordsIn } from './reach';
import { readUnnamed } from './unnamed';
import { clauseAround } from './via-clause';

/** What an article's reader is told where nobody is credited. */
export const NO_SOURCE_NEAR = 'no letter, outlet or interview named near the quote';
/** That nothing was found rests on the lists of words. */
const NONE = 0.7;

const firstHand = phraseBook(lexicon.firstHand, lexicon.slots);
const written = new Set(lexicon.written);
/** Verbs of what was written. */
const writes = new Set(['write', 'wrote', 'read', 'escribir']);
const notCredits = new Set(lexicon.notCredits);
/** Languages whose lists are long enough to say that nothing is there. */
const absenceIn = new Set(lexicon.absenceIn);
const occasions = new Set(lexicon.occasions);

/** Opens a clause about something else. */
const OTHER_FACT = /^,\s(?:whose|after|because)\s/;

/** What is known of the page beside its text. */
export interface CreditPage {
  /** False: nothing is said about what the article lacks. */
  complete: boolean;
  /** Names of known newsrooms. */
  outlets: readonly string[];
  /** BCP 47. */
  lang: string;
}

/**
 * Where the article says a quote's words come from: the outlet it credits, the document ("in a letter"), first hand
 * ("told reporters"), or a source without a name. Each is one observation with the clause as evidence, document before
 * outlet as the words travelled; what the sentence after says of the quote has half the certainty. Where nothing is found
 * on a page that was read whole, that is an observation too, and its evidence the stretch that was searched.
 */
export function observeCredit(
  text: string,
  quote: CreditedQuote,
  attribution: Attribution,
  voices: VoiceContext,
  page: CreditPage,
): Observation[] {
  const reach = reachOf(text, quote, attribution, voices);
  const credits = readCredits(reach, page.outlets);
  if (credits.length > 0) return credits.map((credit) => observation(text, credit, voices));
  const isBody = lineAt(voices.lines, quote.start)?.paragraph != null;
  const maySay = page.complete && isBody && absenceIn.has(baseLanguage(page.lang));
  return maySay && !namesAnOccasion(reach) ? [noneFound(reach)] : [];
}

function readCredits(reach: Reach, outlets: readonly string[]): Credit[] {
  const { text, tokens, attribution } = reach;
  const channels = channelsIn(text, tokens)
    .filter((channel) => isTied(channel, reach))
    .filter((channel, at, all) => !goesOn(text, channel, all[at - 1]));
  const newsrooms = [
    ...readVia(reach),
    ...readOutlets(reach, channels, outlets),
    ...readDateline(reach, outlets),
    ...readNextSentence(reach, outlets),
  ];
  const told = readFirstHand(reach, newsrooms);
  const ways = channels.filter((channel) => !told.some((phrase) => goesOn(text, channel, phrase)));
  const documents: Credit[] = [
    ...readSource(reach),
    ...ways.map((channel) => ofChannel(channel, reach)),
    ...readSentBefore(reach),
  ];
  const { cue } = attribution;
  if (cue && written.has(cue.text.toLowerCase()))
    documents.push({
      kind: 'document',
      value: cue.text,
      start: cue.start,
      end: cue.end,
      confidence: EXPLICIT,
    });
  return [...documents, ...told, ...readUnnamed(reach), ...newsrooms].filter(isFirst);
}

/** Said once: neither the same words of one kind nor two readings of one place. */
function isFirst(credit: Credit, at: number, all: readonly Credit[]): boolean {
  return !all.some(
    (other, index) =>
      index < at &&
      other.kind === credit.kind &&
      (other.value === credit.value || (other.start < credit.end && credit.start < other.end)),
  );
}

/** "in a video posted | on Facebook", "told reporters | at a news conference": where the one was made, no second one. */
function goesOn(
  text: string,
  channel: Range & { kind: string },
  before: (Range & { kind: string }) | undefined,
): boolean {
  if (!before || before.kind !== channel.kind) return false;
  return /^(?:\s[\p{L}]+){0,2}\s$/u.test(text.slice(before.end, channel.start));
}

function ofChannel({ kind, start, end }: Channel, reach: Reach): Credit {
  const confidence = isNear({ start, end }, reach) ? EXPLICIT : IN_SENTENCE;
  return { kind, value: reach.text.slice(start, end), start, end, confidence };
}

/** A document as the source: "the letter said", "the agency's fact sheet states". What is held up or hung up is none. */
function readSource({ text, attribution: { source }, voices }: Reach): Credit[] {
  if (!source || !(source.role === 'document' || source.role === 'unnamed')) return [];
  const words = wordsIn(source, voices);
  if (words.length < 2 || words.some(({ key }) => notCredits.has(key))) return [];
  if (source.role === 'unnamed' && !isDocumentPhrase(text, words)) return [];
  const { start, end } = source;
  return [{ kind: 'document', value: source.text, start, end, confidence: EXPLICIT }];
}

/** "told reporters"; "told a reporter for the Ledger" is the Ledger's. */
function readFirstHand(reach: Reach, newsrooms: readonly Credit[]): Credit[] {
  const { text, tokens } = reach;
  return tokens.flatMap((_, at): Credit[] => {
    const phrase = phraseAt(text, tokens, at, firstHand);
    if (!phrase || !isTied(phrase, reach)) return [];
    if (newsrooms.some(({ start, end }) => start < phrase.end && phrase.start < end)) return [];
    const value = text.slice(phrase.start, phrase.end);
    return [{ kind: 'first-hand', value, ...phrase, confidence: EXPLICIT }];
  });
}

/** "The bishop sent a letter to the mayor. “…,” he wrote.": what was written is what the sentence before names. */
function readSentBefore({ text, previous, attribution: { cue }, voices }: Reach): Credit[] {
  if (!previous || !cue || !writes.has(cue.lemma.toLowerCase())) return [];
  const sent = channelsIn(text, wordsIn(previous, voices))
    .filter(({ isObject }) => isObject)
    .at(-1);
  if (!sent) return [];
  const { start, end } = sent;
  return [{ kind: 'document', value: text.slice(start, end), start, end, confidence: NEXT_SENTENCE }];
}

function readVia({ text, searched, attribution: { via }, voices }: Reach): Credit[] {
  // "Roe, whose arrest was reported by the Ledger": the newsroom is named for another fact.
  const from = via ? Math.max(searched.start, text.lastIndexOf(',', via.start)) : 0;
  if (!via || OTHER_FACT.test(text.slice(from, via.start))) return [];
  const clause = clauseAround(via, voices.tokens);
  return [{ kind: 'outlet', value: via.name, ...clause, confidence: EXPLICIT }];
}

function observation(text: string, credit: Credit, voices: VoiceContext): Observation {
  const { kind, value, confidence, start, end } = credit;
  const voice = lineVoiceAt(credit, voices);
  const evidence = { start, end, text: text.slice(start, end) };
  return { dimension: 'credit', value, confidence, rule: `credit.${kind}`, voice, evidence };
}

/** "told a crowd", "at a rally", "on “Meet the Council”": an occasion is named, in words the lists do not know. */
function namesAnOccasion({ text, searched, tokens }: Reach): boolean {
  return (
    tokens.some(({ key }) => occasions.has(key)) ||
    /\b(?:on|en) [“"]/.test(text.slice(searched.start, searched.end))
  );
}

function noneFound({ text, searched, next, voices }: Reach): Observation {
  const range: Range = { start: searched.start, end: Math.max(searched.end, next?.end ?? 0) };
  return {
    dimension: 'credit',
    value: NO_SOURCE_NEAR,
    confidence: NONE,
    rule: 'credit.none',
    voice: lineVoiceAt(searched, voices),
    evidence: { ...range, text: text.slice(range.start, range.end) },
  };
}
