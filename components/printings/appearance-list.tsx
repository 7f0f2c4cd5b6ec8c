import type { Appearance, Observation } from '../../lib/model/report';
import { usePrintedLang, useWords } from '../language';
import { AppearanceRow } from './appearance-row';
import { ArticleLinks } from './article-links';
import type { Printings } from './printings';

/** Articles listed before the rest fold into one line. */
const LISTED = 5;

/** A statement's printings: texts and the first articles one by one, the rest behind a line each. */
export function AppearanceList(props: {
  page: string;
  pageFraming: readonly Observation[];
  printings: Printings;
}) {
  const w = useWords();
  const { texts, news, sites, elsewhere } = props.printings;
  const firstWith = new Map<string, Appearance>();
  for (const one of [...texts, ...news, ...sites].reverse()) firstWith.set(one.text, one);
  const rows = (appearances: readonly Appearance[]) => (
    <ul class="appearances">
      {appearances.map((appearance) => {
        const first = firstWith.get(appearance.text);
        return (
          <AppearanceRow
            key={appearance.article}
            page={props.page}
            pageFraming={props.pageFraming}
            appearance={appearance}
            sameAs={first === appearance ? undefined : first?.outlet}
          />
        );
      })}
    </ul>
  );
  const listed = [...texts, ...news.slice(0, LISTED)];
  const later = news.slice(LISTED);
  return (
    <>
      {listed.length > 0 && rows(listed)}
      {later.length > 0 && (
        <details class="fold">
          <summary>{w.moreArticles(later.length)}</summary>
          {rows(later)}
        </details>
      )}
      {sites.length > 0 && (
        <details class="fold">
          <summary>{w.moreSites(sites.length)}</summary>
          {rows(sites)}
        </details>
      )}
      {elsewhere.length > 0 && (
        <details class="fold">
          <summary>{w.otherParts(elsewhere.length)}</summary>
          <ul class="appearances">
            {elsewhere.map((appearance) => (
              <OtherPart key={appearance.article} appearance={appearance} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** An article that prints other words of the text: only which, for they are not compared. */
function OtherPart({ appearance }: { appearance: Appearance }) {
  const w = useWords();
  const { title, url, published } = appearance;
  return (
    <li class="appearance">
      <p class="appearance-head">
        <strong>{appearance.outlet}</strong>
        <span class="date">{published === null ? w.noDate : w.day(published)}</span>
      </p>
      <p class="appearance-text" lang={usePrintedLang(appearance.lang)} dir="auto">
        {w.quoted(appearance.text.trim())}
      </p>
      <p class="appearance-foot">
        <ArticleLinks title={title} url={url} published={published} text={appearance.text} />
      </p>
    </li>
  );
}
