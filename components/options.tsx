import type { Where } from '../lib/model/reader-settings';
import type { Extent } from '../lib/model/report';
import { ExtentLines } from './extent-lines';
import { useWords } from './language';
import { Logo } from './logo';

export interface OptionsProps {
  /** Null until the reader has chosen once. */
  where: Where | null;
  /** How many news sites "by itself" means; 0 until the collection is open, and the choice waits for it. */
  newsrooms: number;
  firstRun: boolean;
  /** A choice for which the browser has not given the permission: refused just now, or taken back since. */
  refused: Where | null;
  extent: Extent[];
  /** Called in the click itself, so that the browser may ask the reader. */
  onChoose(where: Where): void;
  onSample(): void;
}

/** The first-run and options page: one question, one screen. */
export function Options(props: OptionsProps) {
  const w = useWords();
  const choices: { where: Where; title: string; what: string }[] = [
    { where: 'newsrooms', title: w.options.newsrooms(props.newsrooms), what: w.options.newsroomsWhat },
    { where: 'everywhere', title: w.options.everywhere, what: w.options.everywhereWhat },
    { where: 'click', title: w.options.click, what: w.options.clickWhat },
  ];
  return (
    <div class="options">
      <header class="options-head">
        <Logo size={28} />
        <span class="options-name">{w.name}</span>
      </header>
      <main>
        <h1>{props.firstRun ? w.options.welcome : w.options.optionsTitle}</h1>
        {props.firstRun && (
          <div class="options-intro">
            <p>{w.options.intro}</p>
            <figure>
              <p class="word-diff">
                {w.quoteMarks.open}
                {w.options.exampleSame}
                <del class="other">
                  <span class="aside">{w.onlyThere} </span>
                  {w.options.exampleThere}
                </del>{' '}
                <ins>
                  <span class="aside">{w.onlyHereWords} </span>
                  {w.options.exampleHere}
                </ins>
                {w.options.exampleRest}
                {w.quoteMarks.close}
              </p>
              <figcaption>{w.options.exampleCaption}</figcaption>
            </figure>
          </div>
        )}
        <section aria-labelledby="where">
          <h2 id="where">{w.options.whereQuestion}</h2>
          <p class="note">{w.options.whereHint}</p>
          <ul class="choices">
            {choices.map((choice) => {
              const chosen = props.where === choice.where;
              return (
                <li key={choice.where}>
                  <button
                    type="button"
                    class="choice"
                    data-where={choice.where}
                    disabled={choice.where === 'newsrooms' && props.newsrooms === 0}
                    aria-pressed={chosen}
                    onClick={() => props.onChoose(choice.where)}
                  >
                    <span class="choice-title">
                      {choice.title}
                      {chosen && <span class="choice-tag">{w.options.chosen}</span>}
                    </span>
                    <span class="choice-what">{choice.what}</span>
                  </button>
                  {props.refused === choice.where && (
                    <p class="note" role="status">
                      {w.options.notGranted}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
        <section class="options-pair">
          <div>
            <h2>{w.options.tryNow}</h2>
            <p>{w.options.tryNowWhat}</p>
            <button type="button" class="primary-button" onClick={props.onSample}>
              {w.options.openSample}
            </button>
          </div>
          <div>
            <h2>{w.options.privacyTitle}</h2>
            <p>{w.options.privacy}</p>
            <p>{w.options.privacyMore}</p>
          </div>
        </section>
      </main>
      <footer class="options-foot">
        <ExtentLines extent={props.extent} />
        <p class="promise">{w.promise}</p>
      </footer>
    </div>
  );
}
