import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../language';
import type { DimensionTable } from './dimension-rows';

/** Buttons shown before the rest fold. */
const SHOWN_AT_ONCE = 6;

/** Buttons for the things that can be laid side by side. */
export function DimensionChoice(props: {
  tables: readonly DimensionTable[];
  /** The dimension a reader comes back from: its button gets the focus. */
  from: string | null;
  onChoose(dimension: string): void;
}) {
  const w = useWords();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const button = root.current?.querySelector<HTMLElement>(`[data-dimension="${props.from}"]`);
    const fold = button?.closest('details');
    if (fold) fold.open = true;
    button?.focus();
  }, []);
  if (props.tables.length === 0) return null;
  const buttons = (tables: readonly DimensionTable[]) => (
    <ul aria-labelledby={id}>
      {tables.map(({ dimension }) => (
        <li key={dimension}>
          <button
            type="button"
            class="chip"
            data-dimension={dimension}
            onClick={() => props.onChoose(dimension)}
          >
            {w.dimension(dimension)}
          </button>
        </li>
      ))}
    </ul>
  );
  const more = props.tables.slice(SHOWN_AT_ONCE);
  return (
    <div class="choice-of-one" ref={root}>
      <p class="note" id={id}>
        {w.detail.compareOne}
      </p>
      {buttons(props.tables.slice(0, SHOWN_AT_ONCE))}
      {more.length > 0 && (
        <details class="fold">
          <summary>{w.detail.moreThings}</summary>
          {buttons(more)}
        </details>
      )}
    </div>
  );
}
