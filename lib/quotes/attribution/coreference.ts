import { samePerson } from '../../text/names';
import type { Piece } from '../skeleton';
import { findVerb } from '../verbs/verbs';
import { PREPOSITIONS } from '../words';
import type { Gender, Inventory } from './inventory';
import { type Mention, readMention } from './mention';

/** Who was credited with a quotation further up: the strongest antecedent there is. */
export interface Spoken {
  /** Piece index of the quotation. */
  at: number;
  name: string | null;
  /** The phrase that named the speaker. */
  mention?: Mention | undefined;
}

export interface Antecedent {
  name: string;
  confidence: number;
}

/** Pieces looked back over, and paragraphs. */
const REACH_PIECES = 400;
const REACH_PARAGRAPHS = 3;

/** Who is said to speak comes before who is only named. */
const SPEAKS = 0.6;

/**
 * How sure an antecedent is: least where another person is as near, 0.98 from a lead of two on. Of US news pronouns with that lead a
 * machine’s reading agrees with 87 of 100, and the others, read one by one, were the machine’s errors.
 */
const ALONE_LEAST = 0.62;
const STEP = 0.18;
const CLEAR = 2;

interface Candidate {
  name: string;
  score: number;
}

/**
 * The person that he or she at piece `i` stands for. Subjects and earlier speakers count most, nearness next; a known
 * other gender excludes. Null for they, it, and where nobody fits.
 */
export function antecedentOf(
  row: readonly Piece[],
  i: number,
  pronoun: string,
  spoken: readonly Spoken[],
  inventory: Inventory,
  lang: string,
): Antecedent | null {
  const gender = genderOfPronoun(pronoun);
  if (gender === null) return null;
  const home = row[i]?.paragraph ?? 0;
  const candidates: Candidate[] = [];
  let sentence = 0;
  let latest = spoken.length - 1;
  while (latest >= 0 && (spoken[latest]?.at ?? 0) >= i) latest -= 1;
  for (let j = i - 1; j >= 0 && i - j < REACH_PIECES; j -= 1) {
    const piece = row[j];
    if (piece === undefined || home - piece.paragraph > REACH_PARAGRAPHS) break;
    if (piece.section !== row[i]?.section) break;
    if (piece.kind === 'end') sentence += 1;
    if (piece.kind === 'quote' && spoken[latest]?.at === j) {
      const name = spoken[latest]?.name;
      latest -= 1;
      if (name !== null && name !== undefined) {
        add(candidates, name, 2 - distance(sentence, home - piece.paragraph), gender, inventory);
      }
    }
    if (piece.kind !== 'word' || !piece.capital || row[j + 1]?.capital) continue;
    let from = j;
    while (row[from - 1]?.capital && !row[from - 1]?.possessive) from -= 1;
    const mention = readMention(row, from, j + 1);
    if (mention.name === null || mention.type !== 'name' || inventory.isBody(mention.name)) continue;
    const before = row[mention.from - 1];
    const opens = before === undefined || before.kind === 'end';
    if (opens && !mention.name.includes(' ') && !inventory.isNamed(mention.name)) continue;
    const subject = before === undefined || before.kind === 'end' || before.kind === 'comma';
    const governed = before?.kind === 'word' && PREPOSITIONS.has(before.lower);
    const modifier =
      piece.possessive ||
      (row[j + 1]?.kind === 'word' && /^\p{Ll}/u.test(row[j + 1]?.text ?? '') && before?.lower === 'the');
    const speaks = !piece.possessive && findVerb(row[j + 1]?.lower ?? '', lang)?.weak === false;
    const weight =
      1 + (subject ? 1.2 : 0) + (speaks ? SPEAKS : 0) - (governed ? 0.4 : 0) - (modifier ? 0.8 : 0);
    add(
      candidates,
      inventory.fullName(mention.name, piece.start),
      weight - distance(sentence, home - piece.paragraph),
      gender,
      inventory,
    );
    j = mention.from;
  }
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (best === undefined) return null;
  const margin = best.score - (candidates[1]?.score ?? best.score - 2);
  return { name: best.name, confidence: ALONE_LEAST + STEP * Math.min(margin, CLEAR) };
}

function distance(sentences: number, paragraphs: number): number {
  return 0.5 * sentences + 0.25 * paragraphs;
}

/** One candidate a person: later mentions add a little to the best score. */
function add(
  candidates: Candidate[],
  name: string,
  score: number,
  gender: Gender,
  inventory: Inventory,
): void {
  const known = inventory.genderOf(name);
  if (known !== null && known !== gender) return;
  const scored = score + (known === gender ? 0.7 : 0);
  const same = candidates.find((candidate) => samePerson(candidate.name, name));
  if (same === undefined) candidates.push({ name, score: scored });
  else same.score = Math.max(same.score, scored) + 0.1;
}

function genderOfPronoun(pronoun: string): Gender {
  if (/^(?:he|his|him|él)$/.test(pronoun)) return 'male';
  return /^(?:she|her|ella)$/.test(pronoun) ? 'female' : null;
}
