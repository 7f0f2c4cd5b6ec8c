import type { Corpus } from '../corpus/corpus';
import { isNews } from '../framing/compare/compared-articles';
import { observePrinting } from '../framing/observe-printing';
import { type Judgement, type JudgeOptions, judge } from '../match/judge';
import { matchQuote, type QuoteQuery, type StatementMatch } from '../match/match-quote';
import { readWording } from '../match/wording';
import type { Printing, Statement, Version } from '../model/corpus';
import type { Against, Appearance, Match, PrintedBy, Rendering, Verdict } from '../model/report';
import { sameArticle } from '../text/address';
import { compareText } from '../text/compare-text';

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

/** A match with the number of its statement in the corpus. */
export interface NumberedMatch {
  number: number;
  match: Match;
  statement: Statement;
  /** For each entry of the match's `against`: the version's text, and the sentences of it that the quote touches. */
  touched: readonly TouchedVersion[];
}

/** A version with the offsets of the sentences that a quote touches. */
export interface TouchedVersion {
  version: Version;
  touched: [number, number];
}

/** A rendering with the number of its statement. */
export interface NumberedRendering {
  number: number;
  rendering: Rendering;
}

/** What the corpus has for a quote, each best first. */
export interface Found {
  matches: NumberedMatch[];
  renderings: NumberedRendering[];
}

/** Every statement of the corpus that the quote prints, best first, in full. Edits refer to `lookup.text`. */
export function matchesFor(lookup: Lookup, corpus: Corpus): Match[] {
  return lookUp(lookup, corpus).matches.map(({ match }) => match);
}

/**
 * The same, each match with the number of its statement; and the statements that the quote gives in another language: it
 * has the words of a recorded rendering, surely. Those come without a verdict.
 */
export function lookUp(lookup: Lookup, corpus: Corpus): Found {
  const matches: NumberedMatch[] = [];
  const renderings: NumberedRendering[] = [];
  for (const one of matchQuote(lookup, corpus.passages)) {
    const statement = corpus.statements[one.statement];
    if (!statement) continue;
    if (!corpus.passages.isRendering(one.passage)) {
      matches.push({ number: one.statement, ...describeMatch(lookup, one, statement) });
    } else if (one.asserted) {
      renderings.push({ number: one.statement, rendering: describeRendering(lookup, statement) });
    }
  }
  const sure = matches.filter(({ match }) => match.verdict !== 'uncertain');
  // Nothing to compare with: one article prints these words beside the statement, which another statement has as its own.
  const unsure = matches.filter(
    ({ match }) => match.verdict === 'uncertain' && (sure.length === 0 || match.against.length > 0),
  );
  return { matches: [...sure, ...unsure], renderings };
}

function describeRendering(lookup: Lookup, statement: Statement): Rendering {
  return {
    statement: statement.id,
    speaker: statement.speaker,
    lang: statement.lang,
    versions: statement.versions.map(({ id, kind, attested, by, text }) => ({
      version: id,
      kind,
      attested,
      by,
      text,
    })),
    printed: longestOfEach([...statement.printings, ...statement.renderings])
      .filter(({ url }) => !isThisPage(lookup.page, url))
      .map(printedBy)
      .sort(inShownOrder),
  };
}

/** One printing an article, the one that prints most. */
function longestOfEach(printings: readonly Printing[]): Printing[] {
  const longest = new Map<string, Printing>();
  for (const printing of printings) {
    const known = longest.get(printing.article);
    if (!known || printing.text.length > known.text.length) longest.set(printing.article, printing);
  }
  return [...longest.values()];
}

function printedBy(printing: Printing): PrintedBy {
  const { article, outlet, kind, url, published, title, titleSeen, primary, lang, text } = printing;
  return { article, outlet, kind, url, published, title, titleSeen, primary, lang, text };
}

function describeMatch(
  lookup: Lookup,
  found: StatementMatch,
  statement: Statement,
): Omit<NumberedMatch, 'number'> {
  const judgeText = rememberJudge(lookup);
  const compared = compareVersions(judgeText, statement);
  const against = compared.map(describeAgainst);
  const verdict = found.asserted ? (against[0]?.verdict ?? 'uncertain') : 'uncertain';
  return {
    match: {
      statement: statement.id,
      score: found.score,
      verdict,
      against,
      appearances: describeAppearances(lookup, statement, judgeText),
      quoted: null,
    },
    statement,
    touched: compared.map(({ version, judgement: { touched } }) => ({ version, touched })),
  };
}

interface ComparedVersion {
  version: Version;
  judgement: Judgement;
}

function describeAgainst({ version, judgement }: ComparedVersion): Against {
  const { id, kind, attested, by } = version;
  const { verdict, kept, edits } = judgement;
  return { version: id, kind, attested, by, verdict, kept, edits };
}

/** Compares the quote with a text. */
type JudgeText = (text: string) => Judgement | null;

/** Many articles print the very same text: each text is compared once. */
function rememberJudge(lookup: Lookup): JudgeText {
  const options: JudgeOptions = {
    ...(lookup.edges ? { edges: lookup.edges } : {}),
    ...(lookup.outside ? { outside: lookup.outside } : {}),
  };
  const quote = readWording(lookup.text);
  const known = new Map<string, Judgement | null>();
  return (text) => {
    let judgement = known.get(text);
    if (judgement === undefined) {
      judgement = judge(quote, text, options);
      known.set(text, judgement);
    }
    return judgement;
  };
}

/** The quote against every version it can be compared with, the one that decides the verdict first. */
function compareVersions(judgeText: JudgeText, statement: Statement): ComparedVersion[] {
  const judged = statement.versions.flatMap((version) => {
    const judgement = judgeText(version.text);
    return judgement ? [{ version, judgement }] : [];
  });
  const widest = Math.max(...judged.map(({ judgement }) => judgement.covered));
  const isNarrow = (covered: number) => Number(covered < widest - NARROWER);
  return judged.sort(
    ({ judgement: a }, { judgement: b }) =>
      isNarrow(a.covered) - isNarrow(b.covered) ||
      BEST_FIRST[a.verdict] - BEST_FIRST[b.verdict] ||
      b.kept.words - a.kept.words,
  );
}

/**
 * One appearance an article: where it prints several passages of the statement, the one that shares most with the quote.
 * The page itself is left out.
 */
function describeAppearances(lookup: Lookup, statement: Statement, judgeText: JudgeText): Appearance[] {
  const best = new Map<string, { printing: Printing; judged: Judgement | null }>();
  for (const printing of statement.printings) {
    if (isThisPage(lookup.page, printing.url)) continue;
    const judged = judgeText(printing.text);
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

/** Whether an address is that of the page itself, which is never listed among its own appearances. */
export function isThisPage(page: string | null, url: string | null): boolean {
  return page !== null && url !== null && sameArticle(page, url);
}

/** An inferred origin is kept in the records and never shown. */
function describeAppearance(printing: Printing, judged: Judgement | null): Appearance {
  return {
    ...printedBy(printing),
    read: printing.read,
    edges: printing.edges,
    origin: printing.origin?.basis === 'inferred' ? null : printing.origin,
    credit: printing.via,
    verdict: judged?.verdict ?? 'uncertain',
    edits: judged?.edits ?? [],
    framing: observePrinting(printing),
  };
}

/** Primary texts first, then news by date, undated last, then other sites. */
function inShownOrder(a: PrintedBy, b: PrintedBy): number {
  const group = (one: PrintedBy) => (one.primary ? 0 : isNews(one) ? 1 : 2);
  return (
    group(a) - group(b) ||
    compareText(a.published ?? '9999', b.published ?? '9999') ||
    compareText(a.outlet, b.outlet) ||
    compareText(a.article, b.article)
  );
}
