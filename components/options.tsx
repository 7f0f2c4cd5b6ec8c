import type { Extent } from '../lib/model/report';
import type { Where } from '../lib/model/where';
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
    { where: 'newsrooms', title: w.newsrooms(props.newsrooms), what: w.newsroomsWhat },
    { where: 'everywhere', title: w.everywhere, what: w.everywhereWhat },
    { where: 'click', title: w.click, what: w.clickWhat },
  ];
  return (
    <div class="options">
      <header class="options-head">
        <Logo size={28} />
        <span class="options-name">{w.name}</span>
      </header>
      <main>
        <h1>{props.firstRun ? w.welcome : w.optionsTitle}</h1>
        {props.firstRun && (
          <div class="options-intro">
            <p>{w.intro}</p>
            <figure>
              <p class="word-diff">
                “{w.exampleSame}
                <del class="other">
                  <span class="aside">{w.onlyThere} </span>
                  {w.exampleThere}
                </del>{' '}
                <ins>
                  <span class="aside">{w.onlyHereWords} </span>
                  {w.exampleHere}
                </ins>
                {w.exampleRest}”
              </p>
              <figcaption>{w.exampleCaption}</figcaption>
            </figure>
          </div>
        )}
        <section aria-labelledby="where">
          <h2 id="where">{w.whereQuestion}</h2>
          <p class="note">{w.whereHint}</p>
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
                      {chosen && <span class="choice-tag">{w.chosen}</span>}
                    </span>
                    <span class="choice-what">{choice.what}</span>
                  </button>
                  {props.refused === choice.where && (
                    <p class="note" role="status">
                      {w.notGranted}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
        <section class="options-pair">
          <div>
            <h2>{w.tryNow}</h2>
            <p>{w.tryNowWhat}</p>
            <button type="button" class="primary-button" onClick={props.onSample}>
              {w.openSample}
            </button>
          </div>
          <div>
            <h2>{w.privacyTitle}</h2>
            <p>{w.privacy}</p>
            <p>{w.privacyMore}</p>
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
