import type { Corpus } from '../corpus/corpus';
import { observePrinting } from '../framing/observe-printing';
import { type Judgement, type JudgeOptions, judge } from '../match/judge';
import { matchQuote, type QuoteQuery, type StatementMatch } from '../match/match-quote';
import type { Printing, Statement } from '../model/corpus';
import type { Against, Appearance, Match, Verdict } from '../model/report';
import { sameArticle } from '../text/address';

/** A quote to look up, with what is known of the page around it. */
export interface Lookup extends QuoteQuery {
  /** Address of the page, left out of its own appearances; null leaves nothing out. */
  page: string | null;
  /** The article's words just outside the marks, to see a word that was moved across them. */
  outside?: JudgeOptions['outside'];
}

const BEST_FIRST: Record<Verdict, number> = { same: 0, shortened: 1, changed: 2, uncertain: 3 };
/**
 * Share of the quote's words by which a version must fall short of the widest one to come after it: a version that has
 * only part of the quote cannot say "same words" for the rest. A tenth leaves out a word or two at an end.
 */
const NARROWER = 0.1;
const NEWS = new Set(['news', 'agency']);

/** A match with the number of its statement in the corpus. */
export interface NumberedMatch {
  number: number;
  match: Match;
}

/** Every statement of the corpus that the quote prints, best first, in full. Edits refer to `lookup.text`. */
export function matchesFor(lookup: Lookup, corpus: Corpus): Match[] {
  return lookUp(lookup, corpus).map(({ match }) => match);
}

/** The same, each match with the number of its statement. */
export function lookUp(lookup: Lookup, corpus: Corpus): NumberedMatch[] {
  const found = matchQuote(lookup, corpus.passages).flatMap((one) => {
    const statement = corpus.statements[one.statement];
    return statement ? [{ number: one.statement, match: describeMatch(lookup, one, statement) }] : [];
  });
  const sure = found.filter(({ match }) => match.verdict !== 'uncertain');
  // Nothing to compare with: one article prints these words beside the statement, which another statement has as its own.
  const unsure = found.filter(
    ({ match }) => match.verdict === 'uncertain' && (sure.length === 0 || match.against.length > 0),
  );
  return [...sure, ...unsure];
}

function describeMatch(lookup: Lookup, found: StatementMatch, statement: Statement): Match {
  const options: JudgeOptions = {
    ...(lookup.edges ? { edges: lookup.edges } : {}),
    ...(lookup.outside ? { outside: lookup.outside } : {}),
  };
  const against = compareVersions(lookup, statement, options);
  const verdict = found.asserted ? (against[0]?.verdict ?? 'uncertain') : 'uncertain';
  return {
    statement: statement.id,
    score: found.score,
    verdict,
    against,
    appearances: describeAppearances(lookup, statement, options),
  };
}

/** The quote against every version it can be compared with, the one that decides the verdict first. */
function compareVersions(lookup: Lookup, statement: Statement, options: JudgeOptions): Against[] {
  const judged = statement.versions.flatMap((version) => {
    const judgement = judge(lookup.text, version.text, options);
    return judgement ? [{ version, judgement }] : [];
  });
  const widest = Math.max(...judged.map(({ judgement }) => judgement.covered));
  const isNarrow = (covered: number) => Number(covered < widest - NARROWER);
  judged.sort(
    ({ judgement: a }, { judgement: b }) =>
      isNarrow(a.covered) - isNarrow(b.covered) ||
      BEST_FIRST[a.verdict] - BEST_FIRST[b.verdict] ||
      b.kept.words - a.kept.words,
  );
  return judged.map(({ version: { id, attested, by }, judgement: { verdict, kept, edits } }) => ({
    version: id,
    attested,
    by,
    verdict,
    kept,
    edits,
  }));
}

/**
 * One appearance an article: where it prints several passages of the statement, the one that shares most with the quote.
 * The page itself is left out.
 */
function describeAppearances(lookup: Lookup, statement: Statement, options: JudgeOptions): Appearance[] {
  const best = new Map<string, { printing: Printing; judged: Judgement | null }>();
  for (const printing of statement.printings) {
    if (isThisPage(lookup.page, printing.url)) continue;
    const judged = judge(lookup.text, printing.text, options);
    const before = best.get(printing.article);
    if (before === undefined || shared(judged) > shared(before.judged))
      best.set(printing.article, { printing, judged });
  }
  return [...best.values()]
    .map(({ printing, judged }) => describeAppearance(printing, judged))
    .sort(inShownOrder);
}

/** Share of the quote's words that the printing has; -1 where it has too few to be compared. */
function shared(judged: Judgement | null): number {
  return judged === null ? -1 : judged.score;
}

function isThisPage(page: string | null, url: string | null): boolean {
  return page !== null && url !== null && sameArticle(page, url);
}

/** An inferred origin is kept in the records and never shown. */
function describeAppearance(printing: Printing, judged: Judgement | null): Appearance {
  return {
    article: printing.article,
    outlet: printing.outlet,
    kind: printing.kind,
    url: printing.url,
    published: printing.published,
    title: printing.title,
    titleSeen: printing.titleSeen,
    primary: printing.primary,
    text: printing.text,
    read: printing.read,
    edges: printing.edges,
    origin: printing.origin?.basis === 'inferred' ? null : printing.origin,
    verdict: judged?.verdict ?? 'uncertain',
    edits: judged?.edits ?? [],
    framing: observePrinting(printing),
  };
}

/** Primary texts first, then news by date, undated last, then other sites. */
function inShownOrder(a: Appearance, b: Appearance): number {
  const group = (one: Appearance) => (one.primary ? 0 : NEWS.has(one.kind) ? 1 : 2);
  return (
    group(a) - group(b) ||
    (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
    a.outlet.localeCompare(b.outlet) ||
    a.article.localeCompare(b.article)
  );
}
