import type { Attribution, Source } from '../../../model/report';
import { lineAt } from '../../voice/lines';
import { lastStartingBy, type Range, rangesInside } from '../../voice/ranges';
import type { Token, VoiceContext } from '../../voice/voice';
import { endOfClause } from './after-name';
import { wholePhrase } from './noun-phrase';
import { articles, isBody, isCapital, isRole, PRONOUN, plainKey, verbs } from './role-words';

/** More words than this are a clause that was taken for a speaker. */
const LONGEST = 16;
/** Words of a subject at the head of the sentence before. */
const LONGEST_SUBJECT = 7;
const ASIDE = /^(?:however|too|though|meanwhile|for|in)$/;
const OBLIQUE = /^(?:to|with|of|for|by|from|at)$/;
/** A pronoun is taken for whom the sentence before begins with. */
const LIKELY = 0.7;

/** The words that describe somebody without a name, and how sure it is that they are the speaker's. */
export interface Description extends Range {
  confidence: number | null;
  rule: 'speaker.unnamed' | 'speaker.first-described';
}

/**
 * The article's own words for a speaker without a name: "the agency", "a spokesman for the mayor", "a fifth grader, whose mother asked
 * not to be named", "the report". A pronoun stands for whom the sentence before begins with, where that is said of one only.
 */
export function describeUnnamed(
  text: string,
  attribution: Attribution,
  source: Source,
  voices: VoiceContext,
): Description | null {
  if (PRONOUN.test(source.text)) return subjectBefore(text, source, voices);
  // "According to a memo" names where words come from, not who speaks.
  const { cue } = attribution;
  if (source.role === 'document' && (!cue || /^according/i.test(cue.text))) return null;
  const words = rangesInside(voices.tokens, source);
  const end = endOfWords(text, words);
  const kept = words.filter((word) => word.end <= end);
  if (kept.length === 0 || kept.length > LONGEST || isNameOnly(text, kept)) return null;
  // "favorably to a candidate", "the agency's own" are no noun phrases.
  if (/[^m]ily$|[^i]ly$/.test(kept[0]?.key ?? '') && kept[1]?.key === 'to') return null;
  if (kept.at(-1)?.key === 'own') return null;
  const { start, end: whole } = wholePhrase(text, voices.tokens, { start: source.start, end }, attribution);
  const next = lastStartingBy(voices.tokens, whole - 1) + 1;
  const comma = text.slice(whole, voices.tokens[next]?.start ?? whole);
  const clause = comma === ', ' ? endOfClause(text, voices.tokens, next) : null;
  return { start, end: clause ?? whole, confidence: null, rule: 'speaker.unnamed' };
}

/** Without a "who" that was cut from its clause. */
function endOfWords(text: string, words: readonly Token[]): number {
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last) return 0;
  // "the campaign, for example"
  const aside = words.findIndex(
    (word, at) => at > 0 && ASIDE.test(word.key) && text.slice(words[at - 1]?.end, word.start) === ', ',
  );
  if (aside > 0) return words[aside - 1]?.end ?? 0;
  return before && /^(?:who|which|that)$/.test(last.key) && text.slice(before.end, last.start).trim() !== '-'
    ? before.end
    : last.end;
}

/** "UN", "Doe and Roe": names, whoever they belong to. */
function isNameOnly(text: string, words: readonly Token[]): boolean {
  return words.every((word) =>
    isCapital(text, word)
      ? !isRole(plainKey(word)) && !articles.has(word.key)
      : /^(?:of|and|the|for|de|y)$/.test(word.key),
  );
}

/** "The sheriff was blunt. “No,” he said." */
function subjectBefore(text: string, source: Source, voices: VoiceContext): Description | null {
  const at = lastStartingBy(voices.sentences, source.start) - 1;
  const sentence = voices.sentences[at];
  if (!sentence || lineAt(voices.lines, sentence.start) !== lineAt(voices.lines, source.start)) return null;
  const words = rangesInside(voices.tokens, sentence);
  const [first] = words;
  if (!first || !articles.has(first.key)) return null;
  const thing = /^(?:it|they)$/i.test(source.text);
  const isNoun = (word: Token): boolean => {
    const key = plainKey(word);
    return thing ? isBody(key) || isRole(key) : isRole(key);
  };
  const nouns = words.filter((word, k) => isNoun(word) && k > 0 && !isNoun(words[k + 1] ?? first));
  const [noun] = nouns;
  const index = noun ? words.indexOf(noun) : -1;
  // "The bishop wrote to the governor": who stands behind a preposition is not who goes on speaking.
  const rival = nouns.some(
    (other) =>
      other !== noun &&
      !words
        .slice(0, words.indexOf(other))
        .slice(-3)
        .some(({ key }) => OBLIQUE.test(key)),
  );
  if (!noun || index > LONGEST_SUBJECT || rival) return null;
  const subject = words.slice(0, index + 1);
  const one = subject.every((word, k) => k === 0 || (!articles.has(word.key) && !verbs.has(plainKey(word))));
  const plain = !/[,;:“”"]/.test(text.slice(first.start, noun.end));
  // Somebody named in that sentence may be meant as well.
  const others = words.slice(index + 1).some((word) => isCapital(text, word));
  if (!one || !plain || others) return null;
  return { start: first.start, end: noun.end, confidence: LIKELY, rule: 'speaker.first-described' };
}
