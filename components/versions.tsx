import type { Against, Appearance, Match } from '../lib/model/report';
import { ArticleLinks } from './article-links';
import { KeptStrip } from './kept-strip';
import { useWords } from './language';
import { VerdictMark } from './verdict-mark';
import { WordDiff } from './word-diff';

/** The statement's wordings, how each is known, and how much of each the page keeps. */
export function Versions({ page, match }: { page: string; match: Match }) {
  const w = useWords();
  return (
    <>
      {match.against.length > 1 && <p class="note">{w.twoWordings(match.against.length)}</p>}
      <ul class="versions">
        {match.against.map((against) => {
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

/** The printing that is the version itself: a release that was read, published by whom the version names. */
function primaryOf(against: Against, match: Match): Appearance | undefined {
  if (against.attested === 'as-printed-by') return undefined;
  const texts = match.appearances.filter(
    (appearance) => appearance.primary && against.by.includes(appearance.outlet),
  );
  return texts.length === 1 ? texts[0] : undefined;
}

/** The printings that `Versions` shows already, so that no list shows them again. */
export function textsOfVersions(match: Match): Appearance[] {
  return match.against.flatMap((against) => primaryOf(against, match) ?? []);
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
