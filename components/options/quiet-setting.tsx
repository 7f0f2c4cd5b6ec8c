import { useRef, useState } from 'preact/hooks';
import { siteFromInput } from '../../lib/text/sites';
import { useWords } from '../language';
import type { Words } from '../words/words';
import { Section } from './section';

/** Longest part of a text that is said back to whoever typed it, in characters. */
const SHOWN_BACK = 40;

/** What was done, or why not. */
interface Said {
  text: string;
  fault: boolean;
}

/** The sites where nothing runs by itself: a list, and a field to add one. */
export function QuietSetting(props: {
  quiet: readonly string[];
  /** Most sites that are kept. */
  limit: number;
  onQuiet(site: string, quiet: boolean): void;
}) {
  const w = useWords().options;
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const add = () => {
    const result = read(text, props, w);
    if ('fault' in result) {
      setSaid({ text: result.fault, fault: true });
    } else {
      props.onQuiet(result.site, true);
      setSaid({ text: w.quietAdded(result.site), fault: false });
      setText('');
    }
    field.current?.focus();
  };

  const remove = (site: string) => {
    props.onQuiet(site, false);
    setSaid({ text: w.quietRemoved(site), fault: false });
    // The button that had the focus goes away with its row.
    field.current?.focus();
  };

  return (
    <Section name="quiet" title={w.quiet} what={w.quietWhat}>
      {props.quiet.length === 0 ? (
        <p class="quiet-none">{w.quietNone}</p>
      ) : (
        <ul class="quiet-list">
          {props.quiet.map((site) => (
            <li key={site} data-site={site}>
              <span class="quiet-site">{site}</span>
              <button
                type="button"
                class="plain-button"
                aria-label={w.quietRemove(site)}
                onClick={() => remove(site)}
              >
                {w.quietRemoveButton}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="quiet-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for="quiet-site">{w.quietAdd}</label>
        <input
          ref={field}
          id="quiet-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={w.quietHint}
          value={text}
          aria-invalid={said?.fault === true}
          aria-describedby="quiet-said"
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaid(null);
          }}
        />
        <button type="submit" class="quiet-button">
          {w.quietAddButton}
        </button>
      </form>
      <p id="quiet-said" class={said?.fault ? 'said fault' : 'said'} role="status">
        {said?.text}
      </p>
    </Section>
  );
}

/** The site that was typed, or one sentence on why it cannot be added. */
function read(
  text: string,
  { quiet, limit }: { quiet: readonly string[]; limit: number },
  w: Words['options'],
): { site: string } | { fault: string } {
  const site = siteFromInput(text);
  if (site === null) return { fault: w.quietBad(shorten(text.trim())) };
  if (quiet.includes(site)) return { fault: w.quietAlready(site) };
  if (quiet.length >= limit) return { fault: w.quietFull(limit) };
  return { site };
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN_BACK ? `${characters.slice(0, SHOWN_BACK).join('')}…` : text;
}
