import type { Match, PrintedBy, Quote, Rendering, Report } from '../model/report';
import { archivedCopy } from '../text/address';
import { joinParts } from '../text/joined-parts';
import { isInOtherLanguage } from '../text/other-language';
import { assertedMatches, isSpeech } from '../text/told-quotes';
import { escapeMarkdown, markdownLink } from './markdown-text';
import { sayDate } from './say-date';
import type { ShareWords } from './share-words';
import { linkToQuote } from './text-fragment';

/** The sentences that say how a quote differs from a statement's other printings; made outside, in the reader's language. */
export type SayDifferences = (quote: Quote, match: Match) => readonly string[];

/**
 * The report for a person, in Markdown: the page, then each quote with its speaker, the finding, the wordings it was compared
 * with, what differs and who printed it, with links, in the popup's sections. Whatever the page or a record wrote is escaped.
 */
export function exportMarkdown(report: Report, say: SayDifferences, words: ShareWords): string {
  const { labels } = words;
  const speech = report.quotes.filter(isSpeech);
  const found = speech.filter((quote) => assertedMatches(quote).length > 0);
  const translated = speech.filter((quote) => !found.includes(quote) && quote.renderings.length > 0);
  const perhaps = speech.filter(
    (quote) => quote.matches.length > 0 && !found.includes(quote) && !translated.includes(quote),
  );
  const absent = speech.filter((quote) => quote.matches.length === 0 && quote.renderings.length === 0);
  const full = (quote: Quote, matches: readonly Match[]) => quoteLines(report, quote, matches, say, words);
  return [
    ...pageLines(report, words),
    ...found.flatMap((quote) => full(quote, assertedMatches(quote))),
    ...section(
      labels.unmarked,
      report.unmarked.flatMap((quote) => full(quote, quote.matches)),
    ),
    ...section(
      labels.translated,
      translated.flatMap((quote) => full(quote, quote.matches)),
    ),
    ...section(
      labels.perhaps,
      perhaps.flatMap((quote) => full(quote, quote.matches)),
    ),
    ...section(
      isInOtherLanguage(report) ? labels.notCompared : labels.notFound,
      absent.map((quote) => `- ${quoteWords(quote, words)} (${escapeMarkdown(speakerOf(quote, words))})`),
    ),
    '',
    '---',
    '',
    ...report.corpus.map((extent) => escapeMarkdown(words.extent(extent))),
    escapeMarkdown(words.promise),
    '',
  ].join('\n');
}

function pageLines({ page }: Report, words: ShareWords): string[] {
  const { labels } = words;
  const facts = [
    [labels.outlet, page.outlet === null ? null : escapeMarkdown(page.outlet)],
    [labels.published, escapeMarkdown(sayDate(page.published, words.lang) ?? words.noDate)],
    [labels.address, page.url === null ? null : markdownLink(page.url, page.url)],
  ];
  return [
    `# ${escapeMarkdown(page.title ?? words.noTitle)}`,
    '',
    ...facts.flatMap(([label, value]) => (value === null ? [] : [`- ${label}: ${value}`])),
    ...(page.complete ? [] : [`- ${escapeMarkdown(words.pageReadInPart)}`]),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `# ${heading}`, ...(lines[0] === '' ? [] : ['']), ...lines];
}

function quoteLines(
  { page }: Report,
  quote: Quote,
  matches: readonly Match[],
  say: SayDifferences,
  words: ShareWords,
): string[] {
  const { labels } = words;
  const text = joinParts(quote).text;
  const here = page.url === null ? null : linkToQuote(page.url, text);
  const lines = [
    '',
    `## ${here === null ? quoteWords(quote, words) : markdownLink(words.marks(text), here)}`,
    '',
  ];
  lines.push(`- ${labels.speaker}: ${escapeMarkdown(speakerOf(quote, words))}`);
  for (const match of matches) {
    lines.push(
      `- ${labels.finding}: ${words.verdict(match.verdict)} (${labels.statement}: \`${match.statement.replaceAll('`', '')}\`)`,
    );
    lines.push(
      ...list(
        `${labels.comparedWith}:`,
        match.against.map((one) =>
          escapeMarkdown(`${words.attested(one.attested, one.by, one.kind)} – ${words.verdict(one.verdict)}`),
        ),
      ),
    );
    lines.push(...list(`${labels.whatDiffers}:`, say(quote, match).map(escapeMarkdown)));
    lines.push(
      ...list(
        `${labels.printedIn}:`,
        match.appearances.map(
          (one) =>
            `${articleLine(one, one.read === 'part' ? [words.readInPart] : [], words)} – ${words.verdict(one.verdict)}: ${printedWords(one.text, words)}`,
        ),
      ),
    );
  }
  lines.push(...quote.renderings.flatMap((rendering) => renderingLines(rendering, words)));
  return lines;
}

/** The words that a quote translates, how they are known, and who printed them; a translation has no verdict. */
function renderingLines({ statement, lang, versions, printed }: Rendering, words: ShareWords): string[] {
  const { labels } = words;
  return [
    `- ${labels.statement}: \`${statement.replaceAll('`', '')}\``,
    ...list(
      `${words.wordingIn(lang)}:`,
      versions.map(
        ({ text, attested, by, kind }) =>
          `${printedWords(text, words)} – ${escapeMarkdown(words.attested(attested, by, kind))}`,
      ),
    ),
    ...list(
      `${labels.printedIn}:`,
      printed.map((one) => `${articleLine(one, [], words)}: ${printedWords(one.text, words)}`),
    ),
  ];
}

function printedWords(text: string, words: ShareWords): string {
  return escapeMarkdown(words.marks(text.trim()));
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`- ${heading}`, ...items.map((item) => `  - ${item}`)];
}

function articleLine(one: PrintedBy, more: readonly string[], words: ShareWords): string {
  const link = one.url === null ? null : (linkToQuote(one.url, one.text) ?? one.url);
  const archived = one.url === null ? null : archivedCopy(one.url, one.published);
  const notes = [...(one.titleSeen ? [] : [words.titleNotChecked]), ...more].map(
    (note) => ` (${escapeMarkdown(note)})`,
  );
  const date = escapeMarkdown(sayDate(one.published, words.lang) ?? words.noDate);
  const copy =
    archived === null || archived === one.url ? '' : ` (${markdownLink(words.labels.archived, archived)})`;
  return `${escapeMarkdown(one.outlet)}, ${date}: ${markdownLink(one.title, link)}${notes.join('')}${copy}`;
}

function quoteWords(quote: Quote, words: ShareWords): string {
  const text = joinParts(quote).text;
  return escapeMarkdown(quote.kind === 'unmarked' ? text : words.marks(text));
}

function speakerOf({ attribution: { source, certainty } }: Quote, words: ShareWords): string {
  const name = source?.name ?? null;
  if (name === null) return words.noSpeaker;
  return certainty === 'certain' ? name : words.likely(name);
}
