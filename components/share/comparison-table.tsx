import type { Appearance, Match, Observation, PageFacts } from '../../lib/model/report';
import { groupByDimension } from '../framing/framing-groups';
import { useWords } from '../language';
import { hasWordDifference } from '../printings/diff-segments';
import { printsLess, sortPrintings } from '../printings/printings';
import type { Words } from '../words/words';
import { cutMiddle } from './cut-middle';
import { PrintedWords } from './printed-words';

/** Labels listed for one article. */
const LABELS_SHOWN = 3;

/** What stands around a quote in one article, as the table says it. */
type Around = Record<'credit' | 'verb' | 'labels', string[]>;
const AROUND = ['credit', 'verb', 'labels'] as const;

/**
 * Who printed the quote: outlet, date, the words as printed, whom the article credits, its verb, its words for people and event. A
 * column in which no article says anything is not drawn.
 */
export function ComparisonTable(props: {
  page: PageFacts & { quote: string; framing: readonly Observation[] };
  match: Match;
  /** Articles shown beside the page, and words of each; the rest are counted. */
  rows: number;
  most: number;
}) {
  const w = useWords();
  const { page, match, rows, most } = props;
  const { texts, news, sites } = sortPrintings(match);
  const all = [...texts, ...news, ...sites];
  if (all.length === 0) return null;
  const { columns } = w.share;
  const here = aroundOf(page.framing, w);
  const shown = all.slice(0, rows).map((one) => ({ one, around: aroundOf(one.framing, w) }));
  const told = AROUND.filter((name) =>
    [here, ...shown.map(({ around }) => around)].some((all) => all[name].length > 0),
  );
  const day = (iso: string | null) => (iso === null ? w.noDate : w.day(iso));
  const cells = (around: Around) =>
    told.map((name) => <td key={name}>{around[name].join(', ') || w.share.none}</td>);
  return (
    <section>
      <h2>{w.share.articles}</h2>
      <table class="sheet-table">
        <colgroup>
          {['outlet', 'date', 'words', ...told].map((column) => (
            <col key={column} class={`sheet-col-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {(['outlet', 'date', 'words', ...told] as const).map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {w.thisPage}
              {!page.complete && <span class="sheet-part">{w.readInPartHere}</span>}
            </th>
            <td>{day(page.published)}</td>
            <td class="sheet-words">{w.share.asAbove}</td>
            {cells(here)}
          </tr>
          {shown.map(({ one, around }) => (
            <tr key={one.article}>
              <th scope="row">
                {one.outlet}
                {one.read === 'part' && <span class="sheet-part">{w.readInPartHere}</span>}
              </th>
              <td>{day(one.published)}</td>
              <td class="sheet-words" lang={one.lang}>
                <Printed page={page.quote} appearance={one} most={most} />
              </td>
              {cells(around)}
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > rows && <p class="note">{w.share.moreArticles(all.length - rows)}</p>}
    </section>
  );
}

/** "Same words", or what the article prints: all of it where that is less than the page has, else around what differs. */
function Printed(props: { page: string; appearance: Appearance; most: number }) {
  const w = useWords();
  const { page, appearance, most } = props;
  if (hasWordDifference(page, appearance))
    return <PrintedWords page={page} source={appearance.text} edits={appearance.edits} most={most} />;
  if (printsLess(page, appearance))
    return <>{w.share.marks(cutMiddle(appearance.text.trim(), most, w.wordsLeftUnshown))}</>;
  return <>{w.besideThisPage('same', false)}</>;
}

function aroundOf(observations: readonly Observation[], w: Words): Around {
  const groups = groupByDimension(observations);
  const valuesOf = (...wanted: string[]) => {
    const values = groups
      .filter(({ dimension }) => wanted.includes(dimension))
      .flatMap((group) => group.values);
    return [...new Set(values.filter(({ rule }) => !rule.endsWith('.none')).map(({ value }) => value))];
  };
  const labels = valuesOf('words-people', 'words-event').map(w.share.marks);
  const more = labels.length - LABELS_SHOWN;
  return {
    credit: valuesOf('credit'),
    verb: valuesOf('verb').map(w.share.marks),
    labels: more > 0 ? [...labels.slice(0, LABELS_SHOWN), w.andMore(more)] : labels,
  };
}
