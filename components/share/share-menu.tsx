import { useId, useState } from 'preact/hooks';
import { SHOWN } from '../../lib/framing/compare/comparison';
import type { Appearance, Match, Quote } from '../../lib/model/report';
import { citeMarkdown, citePlain } from '../../lib/share/citation';
import { citeCslText } from '../../lib/share/citation-csl';
import { type Cited, citedInArticle, citedOnPage } from '../../lib/share/cited';
import { comparisonMark } from '../../lib/share/comparison-mark';
import { correctionText } from '../../lib/share/correction';
import { linkHere } from '../../lib/share/link-here';
import { PLAIN } from '../framing/values';
import { useWords } from '../language';
import { shareWords } from './share-words';
import { useOutcome, useSharing } from './sharing';

/** The value of "this page" in the choice of what to cite; no article has it as its id. */
const THIS_PAGE = '';

/** A citation names a speaker as the lists do. */
const SURE = { shown: SHOWN, plain: PLAIN };

/**
 * What can be done with one quote and one of its findings: cite it, link to it, print it, say that something is wrong. Nothing where no
 * `Sharing` is provided.
 */
export function ShareMenu({ quote, match }: { quote: Quote; match: Match | null }) {
  const w = useWords();
  const sharing = useSharing();
  const id = useId();
  const [chosen, setChosen] = useState(THIS_PAGE);
  const [outcome, tell] = useOutcome();
  if (sharing === null) return null;
  const { report, version } = sharing;
  const words = shareWords(w);
  const articles = match?.appearances ?? [];
  const copy = (text: string) => tell(sharing.onCopy(text), w.share.copied, w.share.notCopied);
  const cited = () => citedBy(chosen, articles) ?? citedOnPage(report.page, quote);
  const link = linkHere(report.page, quote);
  const formats = [
    ['plain', () => citePlain(cited(), words)],
    ['markdown', () => citeMarkdown(cited(), words)],
    ['csl', () => citeCslText(cited(), words)],
  ] as const;
  return (
    <details class="share fold">
      <summary>{w.share.menu}</summary>
      {articles.length > 0 && (
        <p class="share-choice">
          <label for={id}>{w.share.citeThis}</label>
          <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value={THIS_PAGE}>{w.share.thisPage}</option>
            {articles.map((one) => (
              <option key={one.article} value={one.article}>
                {nameOf(one, one.published === null ? w.noDate : w.day(one.published))}
              </option>
            ))}
          </select>
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box of its own */}
      <div class="share-formats" role="group" aria-label={w.share.copyCitation}>
        <span aria-hidden="true">{w.share.copyCitation}</span>
        {formats.map(([format, make]) => (
          <button
            key={format}
            type="button"
            class="small-button"
            data-share={format}
            aria-label={w.share.formatOf(w.share.formats[format])}
            onClick={() => copy(make())}
          >
            {w.share.formats[format]}
          </button>
        ))}
      </div>
      <ul class="share-acts">
        {link !== null && (
          <li>
            <button type="button" class="plain" data-share="link" onClick={() => copy(link)}>
              {w.share.copyLink}
            </button>
          </li>
        )}
        {match !== null && (
          <li>
            <button
              type="button"
              class="plain"
              data-share="print"
              onClick={() =>
                tell(
                  sharing.onPrint(quote.id, comparisonMark(report.page, quote, match)),
                  '',
                  w.share.notOpened,
                )
              }
            >
              {w.share.print}
            </button>
          </li>
        )}
        <li>
          <button
            type="button"
            class="plain"
            data-share="correction"
            onClick={() => copy(correctionText(report, quote, match, version, words))}
          >
            {w.share.somethingWrong} {w.share.copyCorrection}
          </button>
          <p class="note">{w.share.correctionWhat}</p>
        </li>
      </ul>
      <p class="share-outcome" role="status">
        {outcome}
      </p>
    </details>
  );
}

function citedBy(article: string, articles: readonly Appearance[]): Cited | null {
  const found = articles.find((one) => one.article === article);
  return found === undefined ? null : citedInArticle(found, SURE);
}

function nameOf({ outlet }: Appearance, date: string): string {
  return `${outlet}, ${date}`;
}
