import clauses from '../lexicons/people-clauses.json';
import type { Token } from '../voice/voice';
import type { LabelMatch } from './label-matcher';
import { withPeopleNouns } from './people-nouns';

/** Auxiliaries between "who" and the verb: "who have been". */
const MOST_AUXILIARIES = 2;
/** Small words between a tie and what it ties: "with a pending". */
const MOST_SMALL = 3;

const relatives = new Set(clauses.relatives);
const auxiliaries = new Set(clauses.auxiliaries);
const standAlone = new Set(clauses.standAlone);
const ties = new Set(clauses.ties);
const small = new Set(clauses.smallWords);
/** What a tie joins to people: the law's paper, a removal, custody. */
const OF_PEOPLE = new Set(['law', 'removal', 'custody']);

/**
 * Gives each label for people its nouns, and makes one label of a noun for people and the clause that describes them:
 * "families" and "who have fled violence" is one description, so is "a woman with a deportation order". How people came
 * (arrival) stays a label beside it; the law, a removal or custody that only describes people does not. What tells an act and not a
 * kind of person stays apart: "entered the country illegally" is not "illegal immigrants". Labels in text order.
 */
export function joinPeople(
  text: string,
  tokens: readonly Token[],
  labels: readonly LabelMatch[],
): LabelMatch[] {
  const joined: LabelMatch[] = [];
  for (const label of withPeopleNouns(text, tokens, labels)) {
    const head = joined.at(-1);
    if (head?.concept !== 'people' || !describes(text, tokens, head, label)) {
      joined.push(label);
      continue;
    }
    const whole = text.slice(head.start, label.end);
    joined[joined.length - 1] = {
      ...head,
      end: label.end,
      to: label.to,
      text: whole,
      term: `${head.term} ${label.term}`,
      open: head.open === null || label.open === null ? null : head.open,
    };
    if (label.concept === 'arrival') joined.push(label);
  }
  return joined;
}

function describes(text: string, tokens: readonly Token[], head: LabelMatch, label: LabelMatch): boolean {
  if (OF_PEOPLE.has(label.concept) && isTied(text, tokens, head, label)) return true;
  if (label.concept !== 'people' && label.concept !== 'arrival') return false;
  if (standAlone.has(tokens[label.to - 1]?.key ?? '')) return false;
  const gap = text.slice(head.end, label.start);
  const between = tokens.slice(head.to, label.from).map(({ key }) => key);
  if (between.length === 0)
    return gap === ' ' && (label.concept === 'people' || isParticiple(tokens[label.from]));
  if (!/^[\p{L} ]*$/u.test(gap)) return false;
  const [relative = '', ...rest] = between;
  return (
    relatives.has(relative) && rest.length <= MOST_AUXILIARIES && rest.every((key) => auxiliaries.has(key))
  );
}

/** "with a pending asylum case", "facing removal": a tie, and small words up to what it ties. */
function isTied(text: string, tokens: readonly Token[], head: LabelMatch, label: LabelMatch): boolean {
  if (!/^[\p{L} ]*$/u.test(text.slice(head.end, label.start))) return false;
  const [tie = '', ...rest] = tokens.slice(head.to, label.from).map(({ key }) => key);
  return ties.has(tie) && rest.length <= MOST_SMALL && rest.every((key) => small.has(key));
}

function isParticiple(token: Token | undefined): boolean {
  return token?.key.endsWith('ing') ?? false;
}
