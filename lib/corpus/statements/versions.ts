import { judge } from '../../match/judge';
import type { Version } from '../../model/corpus';
import type { Attested } from '../../model/report';
import { compareText } from '../../text/compare-text';
import { tokenize } from '../../text/tokens';
import type { Group } from './group';
import type { Utterance } from './utterance';

const BEST_KNOWN: readonly Attested[] = ['read', 'read-in-part', 'as-printed-by'];

/**
 * The wordings of a statement. Where passages of primary texts are recorded: those, each wording once, best known
 * first. Where none of them was read, each printing whose words differ from all before is a wording too, longest first:
 * nobody can say which is the text's. So it is in every language but `spoken`, the one the corpus's people speak:
 * translations differ from each other by nature. `outletOf` answers the name of the outlet that printed a quote.
 */
export function versionsOf(
  group: Pick<Group, 'primary' | 'printed'>,
  spoken: string,
  outletOf: (quote: Utterance) => string,
): Version[] {
  const versions = primaryVersions(group.primary);
  const wasRead = versions.some((version) => version.attested !== 'as-printed-by');
  const isTranslated = group.printed.some((quote) => quote.lang !== spoken);
  return wasRead && !isTranslated ? versions : addPrinted(versions, group.printed, outletOf);
}

function primaryVersions(passages: readonly Utterance[]): Version[] {
  const ordered = [...passages].sort(
    (a, b) => rank(a) - rank(b) || words(b.text).length - words(a.text).length || compareText(a.key, b.key),
  );
  const versions: Version[] = [];
  for (const passage of ordered) {
    if (!passage.primary) continue;
    const { attested, by, kind } = passage.primary;
    const known = versions.find((version) => holds(version.text, passage.text));
    // A part of a wording that is known whole says nothing new, but who printed it does, where all is second-hand.
    if (!known) versions.push({ id: passage.key, text: passage.text, kind, attested, by: [...by] });
    else if (known.attested === 'as-printed-by') known.by = unique([...known.by, ...by]);
  }
  return versions;
}

function addPrinted(
  known: readonly Version[],
  quotes: readonly Utterance[],
  outletOf: (quote: Utterance) => string,
): Version[] {
  const ordered = [...quotes].sort(
    (a, b) =>
      words(b.text).length - words(a.text).length ||
      compareText(a.days?.first ?? '9', b.days?.first ?? '9') ||
      compareText(a.key, b.key),
  );
  const versions = [...known];
  for (const quote of ordered) {
    const same = versions.find((version) => isSameWording(quote, version.text));
    if (same) same.by = unique([...same.by, outletOf(quote)]);
    else {
      const by = [outletOf(quote)];
      versions.push({ id: quote.key, text: quote.text, kind: null, attested: 'as-printed-by', by });
    }
  }
  return versions;
}

function isSameWording(quote: Utterance, text: string): boolean {
  if (holds(text, quote.text)) return true;
  const verdict = judge(quote.text, text, { edges: quote.edges })?.verdict;
  return verdict === 'same' || verdict === 'shortened';
}

/** Whether all words of `part` stand in `text` in one run. */
export function holds(text: string, part: string): boolean {
  return ` ${words(text).join(' ')} `.includes(` ${words(part).join(' ')} `);
}

function words(text: string): string[] {
  return tokenize(text).map((token) => token.key);
}

function rank(passage: Utterance): number {
  return passage.primary ? BEST_KNOWN.indexOf(passage.primary.attested) : BEST_KNOWN.length;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
