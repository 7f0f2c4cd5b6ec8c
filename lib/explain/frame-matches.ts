import { type Compared, keptRanges } from '../framing/compared';
import { keptOf, observeCompleteness } from '../framing/dimensions/completeness';
import { readQuotedParts } from '../framing/quoted-parts';
import type { Statement } from '../model/corpus';
import type { Appearance, Match, QuotedParts } from '../model/report';
import { type KeptOfStatement, statementKept } from './kept-of-statement';
import type { Answer } from './match-quotes';
import { isThisPage } from './match-statement';

const NEWS = new Set(['news', 'agency']);

/**
 * What is known of a page's matches once there is time for it: how much of the statement each other article keeps, and which part
 * of it was quoted by how many. Verdicts, edits and order stay as they are.
 *
 * @param page Address of the page, which is not among the articles it is compared with.
 */
export function frameMatches(answers: readonly Answer[], page: string | null): Match[][] {
  const here = new Map<string, Compared[]>();
  for (const { compared } of answers) {
    for (const one of compared) here.set(one.version.id, [...(here.get(one.version.id) ?? []), one]);
  }
  return answers.map(({ matches, statements, compared }) =>
    matches.map((match, index) => {
      const statement = statements[index];
      const kept = statement ? statementKept(statement) : null;
      if (!statement || !kept || match.verdict === 'uncertain') return match;
      const { id } = kept.version;
      const quoted = compared.find(({ version, statement: of }) => version.id === id && of === statement.id);
      return {
        ...match,
        appearances: quoted
          ? match.appearances.map((one) => withCompleteness(one, statement, kept, quoted))
          : match.appearances,
        quoted: quotedParts(statement, kept, page, here.get(id) ?? []),
      };
    }),
  );
}

/** What an article keeps, in all its quotes of the statement, of the sentences that the page's quote touches. */
function withCompleteness(
  appearance: Appearance,
  { printings }: Statement,
  { version, compare }: KeptOfStatement,
  { touched }: Compared,
): Appearance {
  if (appearance.verdict === 'uncertain') return appearance;
  const quotes = printings
    .filter(({ article }) => article === appearance.article)
    .flatMap((printing) => compare(printing) ?? []);
  const evidence = { record: appearance.article, field: 'text', text: appearance.text };
  const keeps = keptOf(version.text, touched, quotes);
  if (keeps === null) return appearance;
  return { ...appearance, framing: [observeCompleteness(keeps, evidence), ...appearance.framing] };
}

function quotedParts(
  statement: Statement,
  kept: KeptOfStatement,
  page: string | null,
  here: readonly Compared[],
): QuotedParts | null {
  const articles = statement.printings.flatMap((printing) => {
    if (printing.primary || !NEWS.has(printing.kind) || isThisPage(page, printing.url)) return [];
    const compared = kept.compare(printing);
    if (compared === null) return [];
    const { origin, article } = printing;
    const copyOf = origin?.basis === 'same-text' ? (origin.article ?? origin.name) : article;
    return [{ key: copyOf, ranges: keptRanges(compared) }];
  });
  if (articles.length === 0) return null;
  const { id, attested, by, text } = kept.version;
  return {
    version: id,
    attested,
    by,
    text,
    articles: new Set(articles.map(({ key }) => key)).size,
    parts: readQuotedParts(text, articles, here.flatMap(keptRanges)),
  };
}
