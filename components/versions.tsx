import type { Against, Appearance, Match } from '../lib/model/report';
import { ArticleLinks } from './article-links';
import { KeptStrip } from './kept-strip';
import { useWords } from './language';
import { VerdictMark } from './verdict-mark';
import { WordDiff } from './word-diff';

/** The statement's wordings, how each is known, and how much of each the page keeps. */
export function Versions({ page, match }: { page: string; match: Match }) {
  const w = useWords();
  const versions = surely(match);
  return (
    <>
      {versions.length > 1 && <p class="note">{w.twoWordings(versions.length)}</p>}
      <ul class="versions">
        {versions.map((against) => {
          const text = primaryOf(against, match);
          const printed = textOfVersion(against, match.appearances);
          return (
            <li key={against.version} class="version">
              <p class="version-head">
                <span>{w.attested(against.attested, w.listNames(against.by) || w.someone)}</span>
                <VerdictMark verdict={against.verdict} />
              </p>
              {printed !== null && against.verdict !== 'same' && (
                <WordDiff page={page} source={printed} edits={against.edits} />
              )}
              <KeptStrip quote={page.length} against={against} />
              {text !== undefined && (
                <p class="appearance-foot">
                  <span class="version-title">
                    {text.title}
                    {text.published !== null && `, ${w.day(text.published)}`}
                  </span>
                  <ArticleLinks title={text.title} url={text.url} published={text.published} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/**
 * The printing that is the version itself: published by whom the version names or, where an office published several
 * texts, the one that differs from the page by the very same edits.
 */
function primaryOf(against: Against, match: Match): Appearance | undefined {
  const edits = JSON.stringify(against.edits);
  const texts = match.appearances.filter((appearance) => appearance.primary);
  const published = texts.filter((text) => against.by.includes(text.outlet));
  if (against.attested !== 'as-printed-by' && published.length === 1) return published[0];
  const alike = texts.filter(
    (text) => JSON.stringify(text.edits) === edits && text.verdict === against.verdict,
  );
  return against.edits.length > 0 && alike.length === 1 ? alike[0] : undefined;
}

/** Versions that are compared beyond doubt; all of them where the match itself is in doubt. */
function surely(match: Match): Against[] {
  if (match.verdict === 'uncertain') return match.against;
  return match.against.filter((against) => against.verdict !== 'uncertain');
}

/** The printings that `Versions` shows already, so that no list shows them again. */
export function textsOfVersions(match: Match): Appearance[] {
  return surely(match).flatMap((against) => primaryOf(against, match) ?? []);
}

/**
 * The words of a version. A report gives a version's edits, not its text; the text of an article that is named as having
 * printed it, and compares with the page by the very same edits, is the same stretch. Null where none does.
 */
function textOfVersion(against: Against, appearances: readonly Appearance[]): string | null {
  const edits = JSON.stringify(against.edits);
  const printing = appearances.find(
    (appearance) => against.by.includes(appearance.outlet) && JSON.stringify(appearance.edits) === edits,
  );
  return printing?.text ?? null;
}
