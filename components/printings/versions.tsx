import type { Match } from '../../lib/model/report';
import { useWords } from '../language';
import { ArticleLinks } from './article-links';
import { KeptStrip } from './kept-strip';
import { VerdictMark } from './verdict-mark';
import { printingOf, sureVersions, wordsOf } from './version-texts';
import { WordDiff } from './word-diff';

/** The statement's wordings, how each is known, and how much of each the page keeps. */
export function Versions({ page, match }: { page: string; match: Match }) {
  const w = useWords();
  const versions = sureVersions(match);
  return (
    <>
      {versions.length > 1 && (
        <p class="note">{w.twoWordings(versions.length, match.verdict === 'changed')}</p>
      )}
      <ul class="versions">
        {versions.map((against) => {
          const text = printingOf(against, match);
          const printed = wordsOf(against, match.appearances);
          return (
            <li key={against.version} class="version">
              <p class="version-head">
                <span>
                  {w.attested(against.attested, w.listNames(against.by) || w.someone, against.kind)}
                </span>
                <VerdictMark verdict={against.verdict} />
              </p>
              {printed !== null && against.verdict !== 'same' && (
                <WordDiff
                  page={page}
                  source={printed}
                  edits={against.edits}
                  there={w.textKind(against.kind)}
                />
              )}
              <KeptStrip quote={page.length} against={against} />
              {text !== undefined && (
                <p class="appearance-foot">
                  <span class="version-title">
                    {w.series(text.published === null ? [text.title] : [text.title, w.day(text.published)])}
                  </span>
                  <ArticleLinks
                    title={text.title}
                    url={text.url}
                    published={text.published}
                    text={text.text}
                  />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
