import type { Match, Quote, Report } from '../model/report';
import { joinParts } from '../text/joined-parts';
import { isInOtherLanguage } from '../text/other-language';
import type { ShareLabels, ShareWords } from './share-words';

/**
 * The text of a correction for one finding, for a person to complete and send wherever they like; CORRECTIONS.md says what the project
 * asks for, and the two go together. Records are named by their ids, which are the names of their files.
 *
 * @param match The finding that is doubted; null where it is that nothing was found.
 * @param version Of the extension.
 */
export function correctionText(
  report: Report,
  quote: Quote,
  match: Match | null,
  version: string,
  words: ShareWords,
): string {
  const { labels } = words;
  const { page, corpus } = report;
  const name = quote.attribution.source?.name ?? words.noSpeaker;
  const finding =
    match === null
      ? withoutMatch(report, quote, labels)
      : [
          `${labels.statement}: ${match.statement}`,
          `${labels.finding}: ${words.verdict(match.verdict)}`,
          ...match.against.map(
            (one) =>
              `${labels.comparedWith}: ${one.version}, ${words.attested(one.attested, one.by, one.kind)}: ${words.verdict(one.verdict)}`,
          ),
          ...match.appearances.map(
            (one) => `${labels.records}: ${one.article} (${one.outlet}): ${words.verdict(one.verdict)}`,
          ),
        ];
  return [
    labels.correction,
    '',
    `${labels.page}: ${page.title ?? words.noTitle}`,
    `${labels.address}: ${page.url ?? '–'}`,
    `${labels.quote}: ${words.marks(joinParts(quote).text)}`,
    `${labels.speaker}: ${name}`,
    ...finding,
    ...corpus.map((extent) => `${labels.collection}: ${extent.id}. ${words.extent(extent)}`),
    `${labels.extension}: ${version}`,
    '',
    `${labels.whatIsWrong}: `,
    `${labels.whereToRead}: `,
    '',
  ].join('\n');
}

/** What is said of a quote that no statement's own language has: a translation, one that was not compared, or one not found. */
function withoutMatch(report: Report, { renderings }: Quote, labels: ShareLabels): string[] {
  if (renderings.length === 0)
    return [`${labels.finding}: ${isInOtherLanguage(report) ? labels.notCompared : labels.notFound}`];
  return [
    `${labels.finding}: ${labels.translated}`,
    ...renderings.map(({ statement }) => `${labels.statement}: ${statement}`),
  ];
}
