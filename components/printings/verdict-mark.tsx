import type { Verdict } from '../../lib/model/report';
import { useWords } from '../language';

/** The two lines of each shape: above what was said, below what this text prints. Told apart without colour. */
const shapes: Record<Verdict, string> = {
  same: 'M1 3.5h14 M1 8.5h14',
  shortened: 'M1 3.5h14 M1 8.5h7',
  changed: 'M1 3.5h14 M1 8.5h4 M11 8.5h4',
  uncertain: 'M1 3.5h14 M1 8.5h2 M5 8.5h2 M9 8.5h2 M13 8.5h2',
};

/** A text that prints less than the page does. */
const PART = 'M1 3.5h7 M1 8.5h14';

/** A verdict in words, with its shape. `say` and `part` are for another article's row: its words, seen from this page. */
export function VerdictMark(props: { verdict: Verdict; say?: string; part?: boolean }) {
  const { verdict } = props;
  const w = useWords();
  return (
    <span class={`verdict verdict-${verdict}`}>
      <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true" focusable="false">
        <path d={props.part ? PART : shapes[verdict]} />
        {verdict === 'changed' && <path class="verdict-dot" d="M8 5.9 10.6 8.5 8 11.1 5.4 8.5z" />}
      </svg>
      {props.say ?? w.verdict(verdict)}
    </span>
  );
}
