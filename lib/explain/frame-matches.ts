import { copyKey, isNews } from '../framing/compare/compared-articles';
import { type Compared, fullestOf, keptRanges } from '../framing/compared';
import { keptOf, observeCompleteness } from '../framing/dimensions/completeness';
import { readPrintedParts, readQuotedParts } from '../framing/quoted-parts';
import type { Statement } from '../model/corpus';
import type { Appearance, Match, QuotedParts } from '../model/report';
import { type KeptOfStatement, statementKept } from './kept-of-statement';
import type { Answer } from './match-quotes';
import { isThisPage } from './match-statement';

/**
 * What is known of a page's matches once there is time for it: how much of the statement each other article keeps, and which part
 * of it was quoted by how many. Verdicts, edits and order stay as they are.
 *
 * @param page Address of the page, which is not among the articles it is compared with.
 */
export function frameMatches(answers: readonly Answer[], page: string | null): Match[][] {
  const here = new Map<string, Compared[]>();
  for (const one of answers.flatMap(({ compared }) => compared.flat())) {
    const known = here.get(one.version.id);
    if (known) known.push(one);
    else here.set(one.version.id, [one]);
  }
  const quoted = new Map<Statement, QuotedParts | null>();
  return answers.map(({ matches, statements, compared }) =>
    matches.map((match, index) => {
      const statement = statements[index];
      const kept = statement ? statementKept(statement) : null;
      if (!statement || !kept || match.verdict === 'uncertain') return match;
      if (!quoted.has(statement)) {
        quoted.set(statement, quotedParts(statement, kept, page, here.get(kept.longest.id) ?? []));
      }
      const fullest = fullestOf(compared[index] ?? []);
      return {
        ...match,
        appearances: fullest
          ? match.appearances.map((one) => withCompleteness(one, statement, kept, fullest))
          : match.appearances,
        quoted: quoted.get(statement) ?? null,
      };
    }),
  );
}

/**
 * What an article keeps, in all its quotes of the statement, of the sentences that the page's quote touches. Of an article read in part
 * nothing is said to be left out.
 */
function withCompleteness(
  appearance: Appearance,
  { printings }: Statement,
  kept: KeptOfStatement,
  { version, touched }: Compared,
): Appearance {
  if (appearance.verdict === 'uncertain') return appearance;
  const quotes = printings
    .filter(({ article }) => article === appearance.article)
    .flatMap((printing) => kept.compare(printing, version.id) ?? []);
  const evidence = { record: appearance.article, field: 'text', text: appearance.text };
  const keeps = keptOf(version.text, touched, quotes);
  if (keeps === null || (appearance.read === 'part' && keeps.words < keeps.of)) return appearance;
  return { ...appearance, framing: [observeCompleteness(keeps, evidence), ...appearance.framing] };
}

function quotedParts(
  statement: Statement,
  kept: KeptOfStatement,
  page: string | null,
  here: readonly Compared[],
): QuotedParts | null {
  const articles = statement.printings.flatMap((printing) => {
    if (printing.primary || !isNews(printing) || isThisPage(page, printing.url)) return [];
    const compared = kept.compare(printing, kept.longest.id);
    if (compared === null) return [];
    return [{ key: copyKey(printing), ranges: keptRanges(compared) }];
  });
  if (articles.length === 0) return null;
  const { id, kind, attested, by, text } = kept.longest;
  return {
    version: id,
    kind,
    attested,
    by,
    text,
    articles: new Set(articles.map(({ key }) => key)).size,
    parts: readQuotedParts(text, articles, here.flatMap(keptRanges)),
    printed: readPrintedParts(text, articles),
  };
}
