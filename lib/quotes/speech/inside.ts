import { FUNCTION_WORDS } from '../words';
import type { SpeechEvidence } from './weights';

/** A title with its subtitle is seldom longer. In words. */
const LONGEST_TITLE = 16;
/** Only so many words of a quotation are read for verbs and pronouns: a sentence shows itself early. */
const READ = 40;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;
/** First and second person. Folded to small letters. */
const PERSONS = new Set('i we my me us our you your yo nosotros mi ich wir mein unser uns'.split(' '));
/** Finite verbs that are nothing else in their language: "son" is a verb in Spanish alone. */
const FINITE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'is are was were will would can could should has have had do does did must may might'.split(' '),
  ),
  es: new Set('es son era eran fue ha han había está están será hay puede pueden debe deben'.split(' ')),
  de: new Set(
    'ist sind war waren wird werden wurde hat haben hatte kann können muss müssen soll will'.split(' '),
  ),
};
const CONTRACTION = /^(.+?)(n[’']t|[’'](?:re|ve|ll|m|d))$/u;
const EXCLAIMS = /[!?][”"’']*$/u;
const STAGE_DIRECTION = /^[([][\p{Lu}\s.,]+[)\]]\.?$/u;

/** What the marked words show by themselves. */
export interface Inside {
  words: number;
  /** Begins with a small letter. */
  lower: boolean;
  /** Every longer word has a capital and there are two or more. */
  titled: boolean;
  /** One word with a capital. */
  name: boolean;
  /** Ends its sentence inside the marks. */
  ends: boolean;
  evidence: SpeechEvidence[];
}

/** Reads the marked words: how many, in what letters, and whether they are a sentence somebody speaks. */
export function readInside(content: string, lang: string): Inside {
  const words = content.match(WORD) ?? [];
  const count = words.length;
  const evidence: SpeechEvidence[] = [lengthOf(count)];
  const lower = /^[^\p{L}\p{N}]*\p{Ll}/u.test(content);
  const capitals = count <= LONGEST_TITLE && hasCapitals(words);
  const titled = capitals && words.some((word, i) => i > 0 && /^\p{Lu}/u.test(word));
  const exclaims = EXCLAIMS.test(content);
  // "Help!" has its capital from the sentence.
  const name = capitals && count === 1 && !exclaims;
  const spoken = readWords(words, FINITE[lang.slice(0, 2)] ?? FINITE.en);
  const add = (mark: SpeechEvidence, holds: boolean): void => {
    if (holds) evidence.push(mark);
  };
  add('begins small', lower);
  add('capitals throughout', titled);
  add('one capital', name);
  // Titles are made of sentences too: “We Are the Lake”.
  add('speaks of a person present', spoken.person && !titled);
  add('finite verb', spoken.finite && !titled);
  add('asks or exclaims', exclaims);
  add('stage direction', STAGE_DIRECTION.test(content));
  return { words: count, lower, titled, name, ends: /[.!?…][”"’']*$/u.test(content), evidence };
}

function readWords(
  words: readonly string[],
  verbs: ReadonlySet<string> | undefined,
): { person: boolean; finite: boolean } {
  let person = false;
  let finite = false;
  for (let i = 0; i < words.length && i < READ && !(person && finite); i += 1) {
    const word = (words[i] ?? '').toLowerCase().replace(/[.'’]$/u, '');
    const parts = /[’']/u.test(word) ? CONTRACTION.exec(word) : null;
    finite ||= parts !== null || verbs?.has(word) === true;
    person ||= PERSONS.has(parts?.[1] ?? word);
  }
  return { person, finite };
}

function lengthOf(words: number): SpeechEvidence {
  if (words < 2) return 'one word';
  if (words === 2) return 'two words';
  if (words === 3) return 'three words';
  return words < 9 ? 'four to eight words' : 'nine words or more';
}

function hasCapitals(words: readonly string[]): boolean {
  return (
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
    words.every(
      (word, i) =>
        /^[\p{Lu}\p{N}]/u.test(word) ||
        (i > 0 && (word.length < 4 || FUNCTION_WORDS.has(word.toLowerCase()))),
    )
  );
}
