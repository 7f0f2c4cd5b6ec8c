import type { Where } from '../../lib/model/reader-settings';
import { useWords } from '../language';

export interface WhereChoiceProps {
  /** Null until the reader has chosen once. */
  where: Where | null;
  /** How many news sites "by itself" means; 0 until the collection is open, and the choice waits for it. */
  newsrooms: number;
  /** A choice for which the browser has not given the permission: refused just now, or taken back since. */
  refused: Where | null;
  /** Called in the click itself, so that the browser may ask the reader. */
  onChoose(where: Where): void;
}

/** The one question of the first run: where the extension may look by itself. */
export function WhereChoice(props: WhereChoiceProps) {
  const w = useWords().options;
  const { newsrooms } = props;
  const choices: { where: Where; title: string; what: string }[] = [
    {
      where: 'newsrooms',
      title: newsrooms === 0 ? w.newsroomsUnknown : w.newsrooms(newsrooms),
      what: w.newsroomsWhat,
    },
    { where: 'everywhere', title: w.everywhere, what: w.everywhereWhat },
    { where: 'click', title: w.click, what: w.clickWhat },
  ];
  return (
    <ul class="choices">
      {choices.map((choice) => {
        const chosen = props.where === choice.where;
        return (
          <li key={choice.where}>
            <button
              type="button"
              class="choice"
              data-where={choice.where}
              disabled={choice.where === 'newsrooms' && newsrooms === 0}
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
  );
}
