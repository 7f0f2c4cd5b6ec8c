import { useEffect, useRef } from 'preact/hooks';
import type { Observation } from '../../lib/model/report';
import { usePrintedLang, useWords } from '../language';
import { type DimensionRow, type DimensionTable, inContext } from './dimension-rows';
import { StyleNotes, useStyleNotes } from './style-notes';
import { isOwnWords, PLAIN } from './values';

/** One thing across all articles, with the words it rests on; a step back leads to the quote. */
export function OneDimension(props: { table: DimensionTable; onBack(): void }) {
  const w = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { dimension, rows, silent } = props.table;
  const notes = useStyleNotes(rows.flatMap(({ values }) => values));
  // The button that led here is gone; without this the focus would be too.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="block across">
      <div class="block-head">
        <h4 ref={heading} tabIndex={-1}>
          {w.detail.across(w.dimension(dimension))}
        </h4>
        <button type="button" class="plain" data-action="back" onClick={props.onBack}>
          {w.detail.back}
        </button>
      </div>
      <ul class="across-rows">
        {rows.map((row) => (
          <Row key={row.article} row={row} />
        ))}
      </ul>
      {silent > 0 && <p class="note">{w.detail.nothingNoted(silent)}</p>}
      {notes.length > 0 && <StyleNotes notes={notes} />}
      <p class="note">{w.notedByHand}</p>
    </section>
  );
}

function Row({ row }: { row: DimensionRow }) {
  const w = useWords();
  const lang = usePrintedLang(row.lang);
  return (
    <li class={row.outlet === null ? 'across-row across-here' : 'across-row'}>
      <p class="appearance-head">
        <strong>{row.outlet ?? w.thisPage}</strong>
        {row.published !== null && <span class="date">{w.day(row.published)}</span>}
      </p>
      <ul>
        {row.values.map((one) => (
          <Value key={`${one.rule} ${one.value} ${one.voice}`} one={one} lang={lang} />
        ))}
      </ul>
      {row.copies > 0 && <p class="note">{w.detail.copies(row.copies)}</p>}
    </li>
  );
}

function Value({ one, lang }: { one: Observation; lang: string | undefined }) {
  const w = useWords();
  const said: string[] = [];
  if (isOwnWords(one.dimension) && one.voice !== 'narrator') said.push(w.voice(one.voice));
  if (one.confidence < PLAIN) said.push(w.likely);
  const context = isOwnWords(one.dimension) ? inContext(one) : null;
  return (
    <li>
      {!isOwnWords(one.dimension) ? (
        w.observed(one.rule, one.value)
      ) : context === null ? (
        <span class="values quoted" lang={lang}>
          {w.quoted(one.value)}
        </span>
      ) : (
        <span class="values quoted" lang={lang}>
          {context[0]}
          <b>{context[1]}</b>
          {context[2]}
        </span>
      )}
      {said.length > 0 && <span class="voice"> {w.series(said)}</span>}
    </li>
  );
}
