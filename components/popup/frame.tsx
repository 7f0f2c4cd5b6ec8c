import type { ComponentChildren } from 'preact';
import type { Extent } from '../../lib/model/report';
import { useWords } from '../language';
import { Logo } from '../logo';
import { ExtentLines } from './extent-lines';
import { PageMenu, type PageMenuProps } from './page-menu';

/** What stands around everything the popup and the panel say: the name and its buttons above, the collection's extent and the promise below. */
export function Frame(props: {
  /** A word for what is shown, for those who look from outside. */
  state: string;
  extent: readonly Extent[];
  /** The choices that the masthead's menu holds. */
  menu: Omit<PageMenuProps, 'onOptions'>;
  onOptions(): void;
  onPanel?: (() => void) | undefined;
  children: ComponentChildren;
}) {
  const w = useWords();
  return (
    <div class="popup">
      <header class="masthead">
        <Logo />
        <h1>{w.name}</h1>
        {props.onPanel && (
          <button
            type="button"
            class="icon-button"
            data-action="panel"
            aria-label={w.panel.openBeside}
            title={w.panel.openBeside}
            onClick={props.onPanel}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <rect x="1.5" y="2.5" width="13" height="11" rx="1.5" />
              <path d="M10 2.5v11M11.8 5.5h1M11.8 8h1" />
            </svg>
          </button>
        )}
        <PageMenu {...props.menu} onOptions={props.onOptions} />
      </header>
      <main class="popup-main" data-state={props.state}>
        {props.children}
      </main>
      <footer class="popup-foot">
        <ExtentLines extent={props.extent} short />
        <p class="promise">{w.promise}</p>
      </footer>
    </div>
  );
}
