import type { Appearance, Match, Observation, PageFacts } from '../lib/model/report';
import { diffSegments, shortenRuns } from './diff-segments';
import { groupByDimension } from './framing-groups';
import { useWords } from './language';
import { printsLess, sortPrintings } from './printings';
import type { Words } from './words/words';

/** Rows that fit on the sheet beside the page's own. */
const ROWS = 7;
/** Words kept beside a difference where an article's words are cut, and of a text that is cut at its end. */
const CONTEXT_WORDS = 6;
/** Labels listed for one article. */
const LABELS_SHOWN = 4;

/** Who printed the quote: outlet, date, the words as printed, whom the article credits, its verb, its words for people and event. */
export function ComparisonTable(props: {
  page: PageFacts & { quote: string; framing: readonly Observation[] };
  match: Match;
}) {
  const w = useWords();
  const { page, match } = props;
  const { texts, news, sites } = sortPrintings(match);
  const all = [...texts, ...news, ...sites];
  const { columns } = w.share;
  if (all.length === 0) return null;
  return (
    <section>
      <h2>{w.share.articles}</h2>
      <table class="sheet-table">
        <thead>
          <tr>
            <th scope="col">{columns.outlet}</th>
            <th scope="col">{columns.date}</th>
            <th scope="col" class="sheet-words">
              {columns.words}
            </th>
            <th scope="col">{columns.credit}</th>
            <th scope="col">{columns.verb}</th>
            <th scope="col">{columns.labels}</th>
          </tr>
        </thead>
        <tbody>
          <tr class="sheet-here">
            <th scope="row">{w.thisPage}</th>
            <td>{page.published === null ? w.noDate : w.day(page.published)}</td>
            <td class="sheet-words">{w.share.asAbove}</td>
            <Around observations={page.framing} />
          </tr>
          {all.slice(0, ROWS).map((one) => (
            <tr key={one.article}>
              <th scope="row">{one.outlet}</th>
              <td>{one.published === null ? w.noDate : w.day(one.published)}</td>
              <td class="sheet-words" lang={one.lang}>
                <PrintedWords page={page.quote} appearance={one} />
              </td>
              <Around observations={one.framing} />
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > ROWS && <p class="note">{w.share.moreArticles(all.length - ROWS)}</p>}
    </section>
  );
}

/** The words as an article prints them; those that the page has not are set off by weight and a line. */
function PrintedWords({ page, appearance }: { page: string; appearance: Appearance }) {
  const w = useWords();
  const segments = diffSegments(page, appearance.text, appearance.edits);
  if (segments.every(({ side }) => side === 'both')) {
    const less = printsLess(page, appearance);
    return <>{less ? w.share.marks(appearance.text.trim()) : w.besideThisPage('same', false)}</>;
  }
  const printed = shortenRuns(segments, CONTEXT_WORDS, w.wordsLeftUnshown).filter(
    ({ side }) => side !== 'here',
  );
  return (
    <>
      {printed.map(({ side, text }, at) =>
        side === 'there' ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>,
      )}
    </>
  );
}

/** Three cells: credit, verb, words for the people and the event. */
function Around({ observations }: { observations: readonly Observation[] }) {
  const w = useWords();
  const groups = groupByDimension(observations);
  const valuesOf = (wanted: (dimension: string) => boolean) =>
    groups
      .filter(({ dimension }) => wanted(dimension))
      .flatMap(({ values }) => values)
      .filter(({ rule }) => !rule.endsWith('.none'));
  const labels = valuesOf((name) => name === 'words-people' || name === 'words-event');
  const names = [...new Set(labels.map(({ value }) => w.share.marks(value)))];
  return (
    <>
      <td>
        {join(
          valuesOf((name) => name === 'credit').map(({ value }) => value),
          w,
        )}
      </td>
      <td>
        {join(
          valuesOf((name) => name === 'verb').map(({ value }) => w.share.marks(value)),
          w,
        )}
      </td>
      <td>
        {join(names.slice(0, LABELS_SHOWN), w)}
        {names.length > LABELS_SHOWN && ` ${w.andMore(names.length - LABELS_SHOWN)}`}
      </td>
    </>
  );
}

function join(values: readonly string[], w: Words): string {
  return values.length === 0 ? w.share.none : [...new Set(values)].join(', ');
}
