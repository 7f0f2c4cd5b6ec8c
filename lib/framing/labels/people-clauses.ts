import clauses from '../lexicons/people-clauses.json';
import type { Token } from '../voice/voice';
import type { LabelMatch } from './label-matcher';
import { withPeopleNouns } from './people-nouns';

/** Auxiliaries between "who" and the verb: "who have been". */
const MOST_AUXILIARIES = 2;

const relatives = new Set(clauses.relatives);
const auxiliaries = new Set(clauses.auxiliaries);
const standAlone = new Set(clauses.standAlone);

/**
 * Gives each label for people its nouns, and makes one label of a noun for people and the clause that describes them:
 * "families" and "who have fled violence" is one description. A clause that is a label of another concept (arrival) stays beside it. What tells an act and not a
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
    };
    if (label.concept !== 'people') joined.push(label);
  }
  return joined;
}

function describes(text: string, tokens: readonly Token[], head: LabelMatch, label: LabelMatch): boolean {
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

function isParticiple(token: Token | undefined): boolean {
  return token?.key.endsWith('ing') ?? false;
}
