import type { Extent } from '../../lib/model/report';
import { useWords } from '../language';
import { ExtentLines } from '../popup/extent-lines';
import { PageHead } from './page-head';
import { TwoPrintings } from './two-printings';
import { WhereChoice, type WhereChoiceProps } from './where-choice';

export interface FirstRunProps extends WhereChoiceProps {
  extent: readonly Extent[];
  /** The reader has just deleted everything, and starts anew. */
  deleted: boolean;
  onSample(): void;
}

/** The first page after the installation: three sentences, one choice, and something to try. */
export function FirstRun(props: FirstRunProps) {
  const w = useWords().options;
  const { where } = props;
  return (
    <div class="page first-run">
      <PageHead />
      <main>
        {props.deleted && (
          <p class="done-note" role="status">
            {w.deleted}
          </p>
        )}
        <div class="welcome">
          <div>
            <h1>{w.welcome}</h1>
            {w.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <TwoPrintings />
        </div>
        <section aria-labelledby="where">
          <h2 id="where">{w.whereQuestion}</h2>
          <WhereChoice {...props} />
        </section>
        <section class="try" aria-labelledby="try">
          {/* There before it says something, so that it is read aloud when it does. */}
          <p class="next" role="status">
            {where !== null && props.refused !== where && w.next[where]}
          </p>
          <h2 id="try">{w.tryNow}</h2>
          <button type="button" class="primary-button" data-action="sample" onClick={props.onSample}>
            {w.openSample}
          </button>
        </section>
      </main>
      <footer class="page-foot">
        <ExtentLines extent={props.extent} short />
        <a href="#settings">{w.allSettings}</a>
      </footer>
    </div>
  );
}
