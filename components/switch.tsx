import { useWords } from './language';

/** One choice of two. The state is told by place and word, not by colour alone. */
export function Switch(props: { label: string; on: boolean; onSwitch(on: boolean): void }) {
  const w = useWords();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={props.on}
      onClick={() => props.onSwitch(!props.on)}
    >
      <span class="switch-label">{props.label}</span>
      <span class="switch-state" aria-hidden="true">
        {props.on ? w.options.on : w.options.off}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
