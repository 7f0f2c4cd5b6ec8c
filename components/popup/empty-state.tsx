import type { ComponentChildren } from 'preact';
import type { Extent } from '../../lib/model/report';
import { useWords } from '../language';
import { ArticleLinks } from '../printings/article-links';
import { ExtentLines } from './extent-lines';

/** An article of the collection that a reader may try. */
export interface Example {
  title: string;
  outlet: string;
  url: string;
  published: string | null;
}

/** Why there is nothing to compare, in one sentence, and what to do instead. */
export function EmptyState(props: {
  say: string;
  more?: string;
  /** Stands behind `more`: what went wrong, in English as the program says it. */
  reason?: string;
  action?: { label: string; act(): void };
  examples: readonly Example[];
  extent: readonly Extent[];
  /** Left out where the sample has nothing to show. */
  onSample?: (() => void) | undefined;
  children?: ComponentChildren;
}) {
  const w = useWords();
  return (
    <div class="empty">
      <div role="status">
        <h2 class="empty-say">{props.say}</h2>
      </div>
      {props.more !== undefined && (
        <p class="note">
          {props.more}
          {props.reason !== undefined && ' '}
          {props.reason !== undefined && <span lang="en">{props.reason}</span>}
        </p>
      )}
      <p class="actions">
        {props.action !== undefined && (
          <button type="button" class="primary-button" data-action="check" onClick={props.action.act}>
            {props.action.label}
          </button>
        )}
        {props.onSample !== undefined && (
          <button
            type="button"
            class={props.action === undefined ? 'primary-button' : 'quiet-button'}
            onClick={props.onSample}
          >
            {w.trySample}
          </button>
        )}
      </p>
      {props.children}
      {props.examples.length > 0 && (
        <section class="examples">
          <h3>{w.examples}</h3>
          <div class="note">
            <ExtentLines extent={props.extent} />
          </div>
          <ul>
            {props.examples.map((example) => (
              <li key={example.url}>
                <span class="example-title">{example.title}</span>
                <span class="example-foot">
                  <span class="note">
                    {w.facts([
                      example.outlet,
                      example.published === null ? w.noDate : w.day(example.published),
                    ])}
                  </span>
                  <ArticleLinks {...example} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
