import type { Appearance, Observation } from '../../lib/model/report';
import { compareWithPage } from '../framing/framing-groups';
import { FramingRows } from '../framing/framing-rows';
import { usePrintedLang, useWords } from '../language';
import { ArticleLinks } from './article-links';
import { CreditLine, creditOf } from './credit-line';
import { hasWordDifference } from './diff-segments';
import { countWords, printsLess } from './printings';
import { VerdictMark } from './verdict-mark';
import { WordDiff } from './word-diff';

/** One article that prints the statement: where, when, how its words compare with the page's, what stands around them. */
export function AppearanceRow(props: {
  page: string;
  pageFraming: readonly Observation[];
  appearance: Appearance;
  /** Outlet of an article listed before with the very same text: its comparison is not repeated. */
  sameAs?: string | undefined;
}) {
  const w = useWords();
  const { page, appearance } = props;
  const lang = usePrintedLang(appearance.lang);
  const less = printsLess(page, appearance);
  const credit = creditOf(appearance);
  // The line below names the outlet and says more.
  const framing =
    credit === null ? appearance.framing : appearance.framing.filter(({ rule }) => rule !== 'credit.outlet');
  const { other, alike } = compareWithPage(props.pageFraming, framing);
  return (
    <li class={appearance.primary ? 'appearance primary' : 'appearance'} data-article={appearance.article}>
      <p class="appearance-head">
        <strong>{appearance.outlet}</strong>
        <span class="date">{appearance.published === null ? w.noDate : w.day(appearance.published)}</span>
        <VerdictMark
          verdict={appearance.verdict}
          say={w.besideThisPage(appearance.verdict, less)}
          part={less}
        />
      </p>
      <p class="appearance-title">
        <span lang={lang} dir="auto">
          {appearance.title}
        </span>
        {!appearance.titleSeen && <span class="note"> {w.inBrackets(w.titleRebuilt)}</span>}
      </p>
      {hasWordDifference(page, appearance) &&
        (props.sameAs === undefined ? (
          <WordDiff
            page={page}
            source={appearance.text}
            edits={appearance.edits}
            there={appearance.outlet}
            brief
            lang={appearance.lang}
          />
        ) : (
          <p class="note">{w.sameAsIn(props.sameAs)}</p>
        ))}
      {credit !== null && <CreditLine credit={credit} />}
      <FramingRows observations={other} lang={appearance.lang} />
      {alike.length > 0 && <p class="note">{w.asHere(w.listAll(alike.map(w.dimensionInText)))}</p>}
      <p class="appearance-foot">
        <ArticleLinks
          title={appearance.title}
          url={appearance.url}
          published={appearance.published}
          text={appearance.text}
        />
        <Notes appearance={appearance} page={page} />
      </p>
    </li>
  );
}

/** What one should know about the copy: agency text, read in part, kind of publisher. */
function Notes({ appearance, page }: { appearance: Appearance; page: string }) {
  const w = useWords();
  const notes: string[] = [];
  if (printsLess(page, appearance)) notes.push(w.printsWords(countWords(appearance.text)));
  const origin = appearance.origin;
  if (origin?.basis === 'same-text') notes.push(w.sameText(origin.name));
  if (origin?.basis === 'named') notes.push(w.namesOrigin(origin.name));
  if (!appearance.primary && (appearance.kind === 'office' || appearance.kind === 'organisation'))
    notes.push(w.kindInText(appearance.kind));
  if (appearance.read === 'part') notes.push(w.readInPartHere);
  if (notes.length === 0) return null;
  return <span class="note">{w.facts(notes)}</span>;
}
