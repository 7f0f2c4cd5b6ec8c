import { sayMatch } from '../components/framing/differences';
import { countWords, printsLess, sortPrintings } from '../components/printings/printings';
import { countQuotes } from '../components/report/count-quotes';
import { onQuoteText, quoteInMarks, quoteText } from '../components/report/quote-text';
import { words } from '../components/words/words';
import type { Appearance, Match, Quote, Rendering, Report } from '../lib/model/report';
import { isInOtherLanguage } from '../lib/text/other-language';
import { assertedMatches, isSpeech } from '../lib/text/told-quotes';
import { printCues } from './print-cues';

const w = words('en');
/** Columns of a terminal that everybody has. */
const WIDTH = 96;
const INDENT = '    ';
/** Articles listed for one quote; the rest are counted, `--json` has them all. */
const LISTED = 8;
/** Differences said for one quote. */
const DIFFERENCES = 2;

/** The report for people, as the popup would tell it, in plain text. Ends without a newline. */
export function printReport(report: Report): string {
  const quotes = report.quotes.filter(isSpeech);
  const printed = quotes.map((quote, index) => printQuote(quote, index, sayAbsence(report, quote)));
  const unmarked = report.unmarked.map((quote, index) => printQuote(quote, quotes.length + index, ''));
  const apart = unmarked.length > 0 ? [wrap(`${w.unmarked}. ${w.unmarkedWhy}`, ''), ...unmarked] : [];
  return [head(report), ...printed, ...apart, foot(report)].join('\n\n');
}

function head(report: Report): string {
  const { page } = report;
  const facts = [
    page.outlet,
    page.published === null ? w.noDate : w.day(page.published),
    TOPIC[page.topic.verdict],
  ];
  const { quotes, elsewhere } = countQuotes(report);
  const lines = [page.title ?? 'Article without a title', facts.filter((fact) => fact !== null).join(' · ')];
  const none = elsewhere === 0 && isInOtherLanguage(report);
  if (quotes === 0) lines.push(w.noQuotes);
  else lines.push(none ? w.noneCompared(quotes, page.lang) : w.printedElsewhere(elsewhere, quotes));
  if (!page.complete) lines.push(w.partRead);
  return lines.map((line) => wrap(line, '')).join('\n');
}

const TOPIC: Record<Report['page']['topic']['verdict'], string> = {
  'on-topic': 'on the topic of the collection',
  'older-quote': 'prints an older quote',
  'off-topic': 'not on the topic of the collection',
  'not-an-article': 'does not look like an article',
};

function printQuote(quote: Quote, index: number, absence: string): string {
  const lines = [
    wrap(quoteInMarks(quote, w), INDENT, `${String(index + 1).padStart(2)}. `),
    wrap(whoSaid(quote), INDENT),
    ...printCues(quote.framing).map((line) => wrap(line, INDENT)),
  ];
  const asserted = assertedMatches(quote);
  for (const match of asserted) lines.push(...printMatch(quote, onQuoteText(quote, match)));
  for (const rendering of quote.renderings) lines.push(...printRendering(rendering));
  if (asserted.length + quote.renderings.length === 0) lines.push(`${INDENT}${absence}`);
  return lines.join('\n');
}

/** Why nothing is found: a translation that is not recorded cannot be told by its words. */
function sayAbsence(report: Report, quote: Quote): string {
  if (quote.matches.length > 0) return w.perhaps;
  return isInOtherLanguage(report) ? w.notCompared(1, report.page.lang) : 'Not in this collection';
}

function printRendering({ lang, versions, printed }: Rendering): string[] {
  const lines = [`${INDENT}${w.inTranslation(lang)}`];
  for (const { text, attested, by, kind } of versions) {
    lines.push(wrap(`“${text}”`, `${INDENT}  `, `${INDENT}- `));
    const known = w.attested(attested, w.listNames(by.length > 0 ? by : [w.someone]), kind);
    lines.push(wrap(known, `${INDENT}  `));
  }
  for (const { outlet, published, lang: printedIn, article } of printed.slice(0, LISTED)) {
    const when = published === null ? w.noDate : w.day(published);
    lines.push(
      wrap([outlet, when, w.languageOf(printedIn), article].join(' · '), `${INDENT}    `, `${INDENT}  `),
    );
  }
  if (printed.length > LISTED) lines.push(`${INDENT}  and in ${w.articles(printed.length - LISTED)} more`);
  return lines;
}

/** Who said it, by which words, and whom the article credits: only what was found. */
function whoSaid(quote: Quote): string {
  const { source, cue, via, certainty } = quote.attribution;
  const name = source?.name ?? (source ? `“${source.text}”` : null);
  const who = name === null ? w.noSpeaker : certainty === 'unclear' ? w.unsureSpeaker(name) : name;
  if (quote.kind === 'unmarked') return `paragraph ${quote.paragraph}`;
  const facts = [who, cue ? `“${cue.text}”` : null, via ? w.namesOrigin(via.name) : null];
  return [...facts.filter((fact) => fact !== null), `paragraph ${quote.paragraph}`].join(' · ');
}

function printMatch(quote: Quote, match: Match): string[] {
  const best = match.against[0];
  const lines = [
    `${INDENT}${w.verdict(match.verdict)}${best ? ` (${w.kept(best.kept.words, best.kept.of)})` : ''}`,
  ];
  for (const version of match.against) {
    const by = w.listNames(version.by.length > 0 ? version.by : [w.someone]);
    const known = w.attested(version.attested, by, version.kind);
    lines.push(wrap(known, INDENT, `${INDENT}Compared with: `));
  }
  const printings = sortPrintings(match);
  const { sentences, alike } = sayMatch(quote, match, w);
  for (const sentence of sentences.slice(0, DIFFERENCES)) {
    lines.push(wrap(sentence, `${INDENT}  `, `${INDENT}- `));
  }
  if (alike.length > 0) lines.push(wrap(alike.join(' '), INDENT));
  const shown = [...printings.texts, ...printings.news, ...printings.sites];
  for (const appearance of shown.slice(0, LISTED)) {
    lines.push(wrap(printAppearance(quoteText(quote), appearance), `${INDENT}    `, `${INDENT}  `));
  }
  if (shown.length > LISTED) lines.push(`${INDENT}  and in ${w.articles(shown.length - LISTED)} more`);
  return lines;
}

function printAppearance(page: string, appearance: Appearance): string {
  const when = appearance.published === null ? w.noDate : w.day(appearance.published);
  const less = printsLess(page, appearance);
  const said = w.besideThisPage(appearance.verdict, less).toLowerCase();
  const facts = [
    appearance.outlet,
    when,
    less ? `${said}, ${w.printsWords(countWords(appearance.text))}` : said,
    appearance.origin ? w.namesOrigin(appearance.origin.name) : null,
    appearance.article,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

function foot(report: Report): string {
  return [...report.corpus.map(w.extent), w.promise].map((line) => wrap(line, '')).join('\n');
}

/** Breaks a line at spaces. Words longer than a line stay whole: an address can still be copied. */
function wrap(text: string, indent: string, first = indent): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line !== first && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line += line === first || line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
