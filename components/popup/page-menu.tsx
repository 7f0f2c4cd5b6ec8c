import { useRef, useState } from 'preact/hooks';
import { useWords } from '../language';
import { Switch } from '../switch';

export interface PageMenuProps {
  /** Whether quotes are marked in pages; null where that choice may not be kept. */
  marks: boolean | null;
  /** The site of the tab and whether it is quiet; null where the tab shows none, or one whose name may not be kept. */
  quiet: { site: string; on: boolean } | null;
  onMarks(on: boolean): void;
  onQuiet(on: boolean): void;
  onOptions(): void;
}

/**
 * The menu of the popup's masthead: a button, and below the masthead what it opens, in the flow, so that nothing of it
 * is ever cut at the popup's edge.
 */
export function PageMenu(props: PageMenuProps) {
  const w = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Otherwise the browser closes the whole popup.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from the controls inside it; it is none itself.
    <div class="page-menu" onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        data-action="menu"
        aria-label={w.options.menu}
        title={w.options.menu}
        aria-expanded={open}
        aria-controls="page-menu"
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M1.5 4.5h7M12.5 4.5h2M1.5 11.5h2M7.5 11.5h7" />
          <circle cx="10.5" cy="4.5" r="2" />
          <circle cx="5.5" cy="11.5" r="2" />
        </svg>
      </button>
      <div id="page-menu" class="page-menu-items" hidden={!open}>
        {props.marks !== null && <Switch label={w.options.marks} on={props.marks} onSwitch={props.onMarks} />}
        {props.quiet !== null && (
          <Switch
            label={w.options.quietHere(props.quiet.site)}
            on={props.quiet.on}
            onSwitch={props.onQuiet}
          />
        )}
        <button type="button" class="page-menu-link" data-action="settings" onClick={props.onOptions}>
          {w.settings}
        </button>
      </div>
    </div>
  );
}
