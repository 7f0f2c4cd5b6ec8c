import type { Appearance } from '../../lib/model/report';
import { useWords } from '../language';
import type { Words } from '../words/words';
import { earliestOf, namesOn, type TimelineDay, timelineOf } from './timeline-days';

/** Height of a day with one copy, and what each further copy adds up to the most, in pixels. */
const BAR = { one: 8, more: 4, most: 36 };

/** Room above the bars for the two marks, in pixels. */
const MARKERS = 28;

/**
 * When the statement was printed: a bar a day on a true scale, the text itself and this page marked by shape; what has no
 * date stands apart, never on the line. The list that unfolds says the same in words.
 */
export function Timeline(props: { appearances: readonly Appearance[]; published: string | null }) {
  const w = useWords();
  const timeline = timelineOf(props.appearances, props.published);
  const { days, undated } = timeline;
  const earliest = earliestOf(timeline);
  const [first, last] = [days[0], days.at(-1)];
  return (
    <figure class="timeline">
      <figcaption>
        {earliest === null
          ? w.detail.noneDated
          : days.length === 1
            ? w.detail.oneDay(w.day(earliest.day))
            : w.detail.earliest(w.listNames(sayNames(earliest, w)), w.day(earliest.day))}
      </figcaption>
      {first !== undefined && last !== undefined && days.length > 1 && (
        <>
          <div
            class="line"
            style={{ height: `${MARKERS + Math.max(...days.map(heightOf))}px` }}
            aria-hidden="true"
          >
            {days.map((one) => (
              <Day key={one.day} day={one} />
            ))}
          </div>
          <p class="line-ends note" aria-hidden="true">
            <span>{w.day(first.day)}</span>
            <span>{w.day(last.day)}</span>
          </p>
          <Legend days={days} />
          <details class="fold">
            <summary>{w.detail.asList}</summary>
            <ol class="evidence">
              {days.map((one) => (
                <li key={one.day}>{w.detail.onDay(w.day(one.day), w.listAll(sayDay(one, w)))}</li>
              ))}
            </ol>
          </details>
        </>
      )}
      {undated.length > 0 && (
        <p class="note">{w.detail.undated(w.listAll([...new Set(undated.map(({ outlet }) => outlet))]))}</p>
      )}
    </figure>
  );
}

function Day({ day }: { day: TimelineDay }) {
  const { at, texts, here } = day;
  const height = heightOf(day);
  return (
    <span class="line-day" style={{ insetInlineStart: `calc(6px + (100% - 12px) * ${at})` }}>
      {height > 0 && <span class="line-bar" style={{ height: `${height}px` }} />}
      {texts.length > 0 && <span class="line-text" />}
      {here && <span class="line-here" />}
    </span>
  );
}

function heightOf({ articles: { length: copies } }: TimelineDay): number {
  return copies === 0 ? 0 : Math.min(BAR.most, BAR.one + (copies - 1) * BAR.more);
}

function Legend({ days }: { days: readonly TimelineDay[] }) {
  const w = useWords();
  return (
    <ul class="legend note" aria-hidden="true">
      {days.some(({ texts }) => texts.length > 0) && (
        <li>
          <span class="line-text" />
          {w.detail.timelineLegend.text}
        </li>
      )}
      {days.some(({ here }) => here) && (
        <li>
          <span class="line-here" />
          {w.detail.timelineLegend.here}
        </li>
      )}
    </ul>
  );
}

/** Who printed it on a day, the text itself first, this page last. */
function sayNames(day: TimelineDay, w: Words): string[] {
  const texts = [...new Set(day.texts.map(({ outlet }) => outlet))];
  return [...texts.map(w.detail.textItself), ...namesOn(day), ...(day.here ? [w.detail.ofThisPage] : [])];
}

function sayDay(day: TimelineDay, w: Words): string[] {
  const all = [...new Set(day.articles.map(({ outlet }) => outlet))];
  const texts = [...new Set(day.texts.map(({ outlet }) => outlet))].map(w.detail.textItself);
  return [...texts, ...all, ...(day.here ? [w.detail.ofThisPage] : [])];
}
