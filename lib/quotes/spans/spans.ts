import type { Paragraph } from '../../model/article';
import type { Quotation } from '../marks/marks';
import { findVerb } from '../verbs/verbs';

/** Quotations that are one quote: parts of a chain over paragraphs, or the halves of a split sentence. */
export interface Group {
  members: Quotation[];
}

const REPORTING_CLAUSE =
  /[,?!]\s+(?:(?:[Hh]e|[Ss]he|[Tt]hey|I|[Tt]he \p{L}+|(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.’'-]*)\s+(\p{Ll}+)|(\p{Ll}+)\s+\p{Lu})/gu;

/** Ends an unclosed quotation before a reporting clause inside it ("We lost, Odell said."), if there is one. */
export function cutUnclosed(text: string, quotation: Quotation, lang: string): Quotation {
  if (quotation.closed) return quotation;
  const inner = text.slice(quotation.start, quotation.end);
  for (const match of inner.matchAll(REPORTING_CLAUSE)) {
    const verb = findVerb(match[1] ?? match[2] ?? '', lang);
    if (verb === null || verb.weak || verb.class === 'mental') continue;
    const end = quotation.start + match.index + 1;
    return { ...quotation, end, outerEnd: end };
  }
  return quotation;
}

/** Without the white space inside the marks; null when nothing is left. */
export function trimQuotation(text: string, quotation: Quotation): Quotation | null {
  let { start, end } = quotation;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { ...quotation, start, end } : null;
}

/**
 * Groups quotations into quotes. Two are joined where the mark is reopened at a new paragraph, or where the words
 * between them (`splits`) are a reporting clause that does not end its sentence.
 */
export function groupQuotations(
  quotations: readonly Quotation[],
  lines: readonly Paragraph[],
  splits: (left: Quotation, right: Quotation) => boolean,
): Group[] {
  const groups: Group[] = [];
  for (const quotation of quotations) {
    const group = groups.at(-1);
    const last = group?.members.at(-1);
    const joined =
      group !== undefined &&
      last !== undefined &&
      ((quotation.continues && !last.closed && reachesEnd(last, lines[last.paragraph])) ||
        (quotation.paragraph === last.paragraph && last.closed && splits(last, quotation)));
    if (joined) group.members.push(quotation);
    else groups.push({ members: [quotation] });
  }
  return groups;
}

/** Whether an unclosed quotation runs to the end of its paragraph: one that was cut before is not reopened. */
function reachesEnd(quotation: Quotation, line: Paragraph | undefined): boolean {
  return line !== undefined && quotation.end >= line.start + line.text.trimEnd().length;
}
